// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/ExportInput.h"

namespace beatreel {

/// BadInput where the project has no beats.
[[nodiscard]] Result<void> checkHasBeats(const ExportInput &input);

/// Whether every chunk and the music are there as a build would leave them. The notices say what will be
/// missing or stale; with `Refuse` that is BadInput.
[[nodiscard]] Result<QStringList> checkFilm(const ExportInput &input, Incomplete incomplete);

/// The same of the frames. BadInput, too, where there is no frame at all.
[[nodiscard]] Result<QStringList> checkFrames(const ExportInput &input, Incomplete incomplete);

} // namespace beatreel
