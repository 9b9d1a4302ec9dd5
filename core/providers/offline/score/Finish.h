// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Sound.h"

namespace beatreel::score {

/// The last 50 ms of every piece are silent.
inline constexpr qsizetype kSilentEnd = 48000 / 20;

/// Takes what is left of the room's echo to silence before the end, and brings the piece to about -14 LUFS
/// as far as its peaks stay under -1 dBFS. Returns the gain in dB.
double finish(StereoSamples &samples);

} // namespace beatreel::score
