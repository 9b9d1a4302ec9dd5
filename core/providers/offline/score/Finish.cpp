// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Finish.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace beatreel::score {

namespace {

constexpr double kLoudness = -14.0; // LUFS
constexpr double kCeiling = -1.2;   // dB
constexpr qsizetype kFade = 48000 * 3 / 5;

void fadeOut(StereoSamples &samples)
{
    const qsizetype silentFrom = std::max<qsizetype>(0, samples.frames() - kSilentEnd);
    const qsizetype fadeFrom = std::max<qsizetype>(0, silentFrom - kFade);
    for (qsizetype frame = fadeFrom; frame < samples.frames(); ++frame) {
        const double at = static_cast<double>(frame - fadeFrom) / static_cast<double>(kFade);
        const double gain = frame < silentFrom ? 0.5 + 0.5 * std::cos(std::numbers::pi * at) : 0.0;
        for (qsizetype channel = 0; channel < 2; ++channel)
            samples.interleaved[static_cast<size_t>(2 * frame + channel)] *= static_cast<float>(gain);
    }
}

} // namespace

double finish(StereoSamples &samples)
{
    fadeOut(samples);
    const Loudness measured = measureLoudness(samples);
    if (!std::isfinite(measured.lufs) || !std::isfinite(measured.truePeak))
        return 0;
    const double gain = std::min(kLoudness - measured.lufs, kCeiling - measured.truePeak);
    const auto factor = static_cast<float>(std::pow(10.0, gain / 20));
    for (float &sample : samples.interleaved)
        sample *= factor;
    return gain;
}

} // namespace beatreel::score
