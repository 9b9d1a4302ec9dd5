// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/film/FilmGaps.h"
#include "core/film/FilmSettings.h"

namespace beatreel {

/// The export of a project's film from what is there now, as a value that can be carried to another thread. Reads
/// the music's header. BadInput where the project has no beats.
[[nodiscard]] Result<ExportJob> projectExport(const FilmSource &source, const FilmSettings &settings);

/// How long an export takes about, on the machine it was measured on.
[[nodiscard]] std::chrono::milliseconds expectedTime(const ExportJob &job);

} // namespace beatreel
