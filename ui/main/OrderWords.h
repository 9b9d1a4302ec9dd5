// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

namespace beatreel {

/// Who is paid for these takes: "2 frames by SDXL, 5 clips by Hailuo 2.3 Fast". Empty where nobody is.
[[nodiscard]] QString paidModelsWords(const OpenProject &open, const QList<Slot> &due);
/// What building all that is stale or missing would make.
[[nodiscard]] QList<Slot> dueForBuild(const OpenProject &open);

} // namespace beatreel
