// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Sound.h"

namespace beatreel {

/// The true peak at each sample (the larger of both channels, between it and the next), full scale 1.0: the
/// wave at four times the rate, as in ITU-R BS.1770 annex 2 but with a longer filter.
[[nodiscard]] std::vector<float> truePeaks(const StereoSamples &samples);

/// The highest of them in dBTP; -inf for silence.
[[nodiscard]] double truePeak(const StereoSamples &samples);

/// Integrated loudness alone (LUFS), much quicker than `measureLoudness`.
[[nodiscard]] double integratedLoudness(const StereoSamples &samples);

/// Turns the sound down around each place whose true peak is above `ceiling` (dBTP), smoothly and in time:
/// the gain falls over the 5 ms before and rises over the 5 ms after.
void limitTruePeak(StereoSamples &samples, double ceiling);

/// Brings the sound to about `target` LUFS with no true peak above `ceiling` dBTP: gain, limiter, and up to
/// five corrections. Silence stays silence.
void bringToLoudness(StereoSamples &samples, double target, double ceiling);

} // namespace beatreel
