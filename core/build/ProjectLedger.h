// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/ProjectFolder.h"
#include "core/storage/Ledger.h"

namespace beatreel {

/// Opens the ledger of a project that is open for writing, before its first build, and settles the requests
/// that an interrupted build left open although their takes are there.
[[nodiscard]] Result<std::unique_ptr<Ledger>> openLedger(const ProjectFolder &folder);

} // namespace beatreel
