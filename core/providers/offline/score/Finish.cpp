// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Finish.h"

#include "core/media/Limiter.h"
#include "core/providers/offline/score/ToneFilter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace beatreel::score {

namespace {

constexpr double kCeiling = -1.3;     // dBTP
constexpr double kCloseEnough = 0.25; // LU
/// A part of what is given back is limited away again.
constexpr double kGiveBack = 1.2;
constexpr qsizetype kFade = 48000 * 6 / 5;
constexpr double kMostSide = 0.5;    // of the middle's power
constexpr double kRumble = 32;       // Hz
constexpr double kTrebleFrom = 3500; // Hz

/// Soundfonts place some instruments, harps above all, well to one side of where they are told to stand.
void balance(StereoSamples &samples)
{
    std::array<double, 2> power{};
    for (size_t i = 0; i < samples.interleaved.size(); ++i)
        power[i % 2] += double(samples.interleaved[i]) * samples.interleaved[i];
    if (power[0] <= 0 || power[1] <= 0)
        return;
    const double left = std::pow(power[1] / power[0], 0.25);
    const std::array<float, 2> gains{static_cast<float>(left), static_cast<float>(1 / left)};
    for (size_t i = 0; i < samples.interleaved.size(); ++i)
        samples.interleaved[i] *= gains[i % 2];
}

/// Many soundfonts' strings and synthesisers are wide by opposite phases, which cancel where both sides are
/// added. The difference of the sides is held to kMostSide of their sum.
void narrow(StereoSamples &samples)
{
    double middle = 0;
    double side = 0;
    for (size_t i = 0; i < samples.interleaved.size(); i += 2) {
        const double left = samples.interleaved[i];
        const double right = samples.interleaved[i + 1];
        middle += (left + right) * (left + right);
        side += (left - right) * (left - right);
    }
    if (side <= kMostSide * middle)
        return;
    const auto share = static_cast<float>(std::sqrt(kMostSide * middle / side));
    for (size_t i = 0; i < samples.interleaved.size(); i += 2) {
        const float sum = samples.interleaved[i] + samples.interleaved[i + 1];
        const float difference = share * (samples.interleaved[i] - samples.interleaved[i + 1]);
        samples.interleaved[i] = (sum + difference) / 2;
        samples.interleaved[i + 1] = (sum - difference) / 2;
    }
}

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

void amplify(StereoSamples &samples, double decibels)
{
    const auto factor = static_cast<float>(std::pow(10.0, decibels / 20));
    for (float &sample : samples.interleaved)
        sample *= factor;
}

/// To the usual loudness within a third of a LU. What the limiter takes away of the peaks is given back once,
/// which is enough for our own pieces, where bringToLoudness() would go on to a twentieth at several times
/// the cost.
void level(StereoSamples &samples)
{
    const double before = integratedLoudness(samples);
    if (!std::isfinite(before))
        return;
    amplify(samples, kUsualLoudness - before);
    StereoSamples limited = samples;
    limitTruePeak(limited, kCeiling);
    const double missing = kUsualLoudness - integratedLoudness(limited);
    if (missing > kCloseEnough) {
        amplify(samples, missing * kGiveBack);
        limited = std::move(samples);
        limitTruePeak(limited, kCeiling);
    }
    samples = std::move(limited);
}

} // namespace

void finish(StereoSamples &samples, const Tone &tone)
{
    ToneFilter::lowCut(kRumble).apply(samples);
    if (tone.treble != 0)
        ToneFilter::highShelf(kTrebleFrom, tone.treble).apply(samples);
    balance(samples);
    narrow(samples);
    fadeOut(samples);
    level(samples);
}

} // namespace beatreel::score
