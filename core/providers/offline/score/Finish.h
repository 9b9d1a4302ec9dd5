// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Sound.h"
#include "core/providers/offline/score/Score.h"

namespace beatreel::score {

/// The last 50 ms of every piece are silent.
inline constexpr qsizetype kSilentEnd = 48000 / 20;

/// What a studio does with a recording: takes away the rumble, tilts the treble as the tone says, makes both
/// sides equally loud, narrows what would vanish on a telephone's single loudspeaker, takes what is left of
/// the room's echo to silence before the end, and brings the piece to -14 LUFS with true peaks under -1 dB.
void finish(StereoSamples &samples, const Tone &tone);

} // namespace beatreel::score
