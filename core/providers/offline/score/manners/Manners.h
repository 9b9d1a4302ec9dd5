// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/score/Manner.h"

namespace beatreel::score {

// The moods of TDD 9.3, a file each.
[[nodiscard]] Manner energeticManner();   ///< upbeat electronic, fast, motivational
[[nodiscard]] Manner elegantManner();     ///< refined orchestral strings
[[nodiscard]] Manner minimalistManner();  ///< ambient, clean tones
[[nodiscard]] Manner emotionalManner();   ///< warm piano
[[nodiscard]] Manner informativeManner(); ///< corporate, steady
[[nodiscard]] Manner modernManner();      ///< modern background, for any other mood

} // namespace beatreel::score
