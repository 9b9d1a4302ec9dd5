// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Sound.h"

namespace beatreel {

/// How music that has to be cut comes to its end.
enum class Ending {
    Faded, ///< faded out over its last seconds
    Own,   ///< left alone where the music has exactly the length asked for
    Cut    ///< whoever asks fades it
};

/// Music of exactly `frames` samples a channel: longer music is cut, shorter music continued with itself in
/// an equal-power crossfade of 1.5 s (from sound to sound: silence at its ends is left out), then faded out.
/// No music gives silence.
[[nodiscard]] StereoSamples fitMusic(StereoSamples music, qsizetype frames, Ending ending);

/// Up from nothing over the first samples, and down to nothing at the last, rising and falling like a cosine. What is
/// longer than the sound is shortened.
void fadeIn(StereoSamples &samples, qsizetype frames);
void fadeOut(StereoSamples &samples, qsizetype frames);

} // namespace beatreel
