// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Sound.h"

#include <vector>

namespace beatreel::test {

/// Where something begins to sound, in frames: the peaks of the spectral flux (what grows between
/// neighbouring short spectra, on a logarithmic scale) that stand out from their half second. True to about 8
/// ms.
[[nodiscard]] std::vector<qint64> onsets(const StereoSamples &samples);

/// How far the nearest onset is from a frame, in milliseconds.
[[nodiscard]] double millisecondsToOnset(const std::vector<qint64> &onsets, qint64 frame);

/// Mean level of `count` frames from `start` on, in dB below a full-scale square wave; -inf for silence.
[[nodiscard]] double level(const StereoSamples &samples, qint64 start, qint64 count);

/// Integrated loudness of a part, in LUFS.
[[nodiscard]] double loudness(const StereoSamples &samples, qint64 start, qint64 count);

/// The frequency around which the sound's energy lies, in Hz.
[[nodiscard]] double spectralCentroid(const StereoSamples &samples);

} // namespace beatreel::test
