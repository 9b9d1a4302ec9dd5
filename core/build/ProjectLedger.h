// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/ProjectFolder.h"
#include "core/storage/Ledger.h"

namespace beatreel {

/// Opens the ledger of a project that is open for writing, before its first build, and settles the requests
/// that an interrupted build left open although their takes are there, unless another computer builds the project now.
/// Where `databaseUrl` names a database that several computers share the ledger is there, else it is the project's own
/// file; what that has held so far counts in both.
[[nodiscard]] Result<std::unique_ptr<Ledger>> openLedger(const ProjectFolder &folder, const QString &databaseUrl = {});

/// The shared one, for a worker that asks for a paid take of somebody else's build: nothing is settled. Unavailable where
/// `databaseUrl` names no shared database.
[[nodiscard]] Result<std::unique_ptr<Ledger>> openLedgerForWorker(const ProjectFolder &folder, const QString &databaseUrl);

/// The same for looking. NotFound where nothing has been written yet.
[[nodiscard]] Result<std::unique_ptr<Ledger>> openLedgerToRead(const ProjectFolder &folder, const QString &databaseUrl = {});

} // namespace beatreel
