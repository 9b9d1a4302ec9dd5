// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/FilmReader.h"
#include "core/project/Project.h"

namespace beatreel {

/// 5 s of a slate that stands in for a beat that is not shot yet: number, name and prompt on grey.
[[nodiscard]] FilmSegment slateSegment(const Project &project, const BeatId &beat);

} // namespace beatreel
