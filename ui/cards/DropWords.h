// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

namespace beatreel {

/// What a drag of beats says before it is let go, in the timeline as on the board. Numbers are the beats' in the
/// film, from 1.

/// "to 0:05, becomes beat 2"
[[nodiscard]] QString moveWords(Seconds start, qsizetype number);
/// "swap with 4"
[[nodiscard]] QString swapWords(qsizetype number);
/// "beat 4 becomes hero_shot"
[[nodiscard]] QString replaceWords(qsizetype number, const BeatTemplate &beatTemplate);
/// "35 s of 30 s, frame free"
[[nodiscard]] QString insertWords(const OpenProject &open, const BeatTemplate &beatTemplate);
/// Why a beat cannot be dragged.
[[nodiscard]] QString lockedWords(qsizetype number);

/// With one beat of this template more the film is longer than was asked for.
[[nodiscard]] bool isTooLongWith(const Project &project, const BeatTemplate &beatTemplate);

/// The places of `size` beats in the order that they have once those at `moved` are in the gap.
[[nodiscard]] std::vector<qsizetype> orderWithMoved(qsizetype size, const std::vector<qsizetype> &moved, qsizetype gap);

} // namespace beatreel
