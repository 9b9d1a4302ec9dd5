// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Limiter.h"

#include <array>
#include <cmath>
#include <deque>
#include <limits>
#include <numbers>

namespace beatreel {

namespace {

constexpr int kPhases = 4;
/// Taps of one phase of the interpolating filter: half of them before the place. The standard's 12 read up to
/// half a decibel too little in the treble, where encoders add most.
constexpr int kTaps = 32;
constexpr int kBefore = kTaps / 2 - 1;
/// Places whose sums are worked out together, so that the compiler can do several at once.
constexpr size_t kBlock = 1024;
/// Half of the limiter's window: 5 ms.
constexpr qsizetype kReach = kSampleRate / 200;
constexpr int kCorrections = 5;
/// A correction of less is inaudible.
constexpr double kCloseEnough = 0.05;
/// Nothing is made louder than this: a recording of almost nothing is noise.
constexpr double kMostGain = 40;

double toFactor(double decibels)
{
    return std::pow(10.0, decibels / 20);
}

using Phase = std::array<float, kTaps>;

/// A sinc under a Hann window, for the places at 1/4, 2/4 and 3/4 between two samples.
std::array<Phase, kPhases - 1> makePhases()
{
    std::array<Phase, kPhases - 1> phases{};
    for (int phase = 1; phase < kPhases; ++phase) {
        for (int tap = 0; tap < kTaps; ++tap) {
            const double x = tap - kBefore - double(phase) / kPhases;
            const double sinc = std::sin(std::numbers::pi * x) / (std::numbers::pi * x);
            const double window = 0.5 + 0.5 * std::cos(2 * std::numbers::pi * x / (kTaps + 1));
            phases[size_t(phase - 1)][size_t(tap)] = static_cast<float>(sinc * window);
        }
    }
    return phases;
}

/// Raises each of `count` peaks to what the wave reaches at one phase behind its sample.
void raisePeaks(float *peaks, const float *padded, size_t count, const Phase &phase)
{
    std::array<float, kBlock> sums{};
    for (size_t tap = 0; tap < kTaps; ++tap) {
        for (size_t i = 0; i < count; ++i)
            sums[i] += phase[tap] * padded[i + tap];
    }
    for (size_t i = 0; i < count; ++i)
        peaks[i] = std::max(peaks[i], std::abs(sums[i]));
}

/// One channel with silence around it, so that the filter needs no border case.
std::vector<float> paddedChannel(const StereoSamples &samples, int channel)
{
    std::vector<float> padded(size_t(samples.frames()) + kTaps, 0.0f);
    for (size_t i = 0; i < size_t(samples.frames()); ++i)
        padded[i + kBefore] = samples.interleaved[2 * i + size_t(channel)];
    return padded;
}

/// The smallest value within kReach on both sides of each.
std::vector<float> slidingMinimum(const std::vector<float> &values)
{
    const auto size = static_cast<qsizetype>(values.size());
    std::vector<float> smallest(values.size());
    std::deque<qsizetype> candidates; // rising values
    for (qsizetype i = 0; i < size + kReach; ++i) {
        if (i < size) {
            while (!candidates.empty() && values[size_t(candidates.back())] >= values[size_t(i)])
                candidates.pop_back();
            candidates.push_back(i);
        }
        const qsizetype centre = i - kReach;
        if (centre < 0)
            continue;
        while (candidates.front() < centre - kReach)
            candidates.pop_front();
        smallest[size_t(centre)] = values[size_t(candidates.front())];
    }
    return smallest;
}

/// The mean over the same window; beyond the ends the end's own value counts.
std::vector<float> slidingMean(const std::vector<float> &values)
{
    const auto size = static_cast<qsizetype>(values.size());
    const auto at = [&](qsizetype i) { return double(values[size_t(std::clamp<qsizetype>(i, 0, size - 1))]); };
    double sum = 0;
    for (qsizetype i = -kReach; i <= kReach; ++i)
        sum += at(i);
    std::vector<float> means(values.size());
    for (qsizetype i = 0; i < size; ++i) {
        means[size_t(i)] = static_cast<float>(sum / double(2 * kReach + 1));
        sum += at(i + kReach + 1) - at(i - kReach);
    }
    return means;
}

/// Louder by so many decibels, and where a peak would then pass the ceiling, softer round it. `peaks` are those of the
/// samples as they are: finding them takes longest, and they grow with the gain.
StereoSamples amplified(const StereoSamples &samples, const std::vector<float> &peaks, double decibels, double ceiling)
{
    const auto factor = static_cast<float>(toFactor(decibels));
    const auto most = static_cast<float>(toFactor(ceiling));
    std::vector<float> gains(peaks.size());
    for (size_t i = 0; i < gains.size(); ++i)
        gains[i] = peaks[i] * factor > most ? most / peaks[i] : factor;
    // Each mean is taken over minima whose windows all hold its centre, so it is never above the gain needed there.
    gains = slidingMean(slidingMinimum(gains));
    StereoSamples louder = samples;
    for (size_t i = 0; i < gains.size(); ++i) {
        louder.interleaved[2 * i] *= gains[i];
        louder.interleaved[2 * i + 1] *= gains[i];
    }
    return louder;
}

} // namespace

std::vector<float> truePeaks(const StereoSamples &samples)
{
    static const std::array<Phase, kPhases - 1> kFilter = makePhases();
    std::vector<float> peaks(size_t(samples.frames()), 0.0f);
    for (int channel = 0; channel < 2; ++channel) {
        const std::vector<float> padded = paddedChannel(samples, channel);
        for (size_t start = 0; start < peaks.size(); start += kBlock) {
            const size_t count = std::min(kBlock, peaks.size() - start);
            for (size_t i = start; i < start + count; ++i)
                peaks[i] = std::max(peaks[i], std::abs(padded[i + kBefore]));
            for (const Phase &phase : kFilter)
                raisePeaks(&peaks[start], &padded[start], count, phase);
        }
    }
    return peaks;
}

double truePeak(const StereoSamples &samples)
{
    const std::vector<float> peaks = truePeaks(samples);
    const auto highest = std::max_element(peaks.begin(), peaks.end());
    return highest == peaks.end() ? -std::numeric_limits<double>::infinity() : 20 * std::log10(double(*highest));
}

void limitTruePeak(StereoSamples &samples, double ceiling)
{
    if (samples.frames() > 0)
        samples = amplified(samples, truePeaks(samples), 0, ceiling);
}

void bringToLoudness(StereoSamples &samples, double target, double ceiling)
{
    const double before = integratedLoudness(samples);
    if (!std::isfinite(before)) {
        limitTruePeak(samples, ceiling);
        return;
    }
    const std::vector<float> peaks = truePeaks(samples);
    double gain = std::min(target - before, kMostGain);
    StereoSamples best;
    for (int round = 0; round <= kCorrections; ++round) {
        best = amplified(samples, peaks, gain, ceiling);
        const double missing = target - integratedLoudness(best);
        if (std::abs(missing) < kCloseEnough || gain + missing > kMostGain)
            break;
        gain += missing;
    }
    samples = std::move(best);
}

} // namespace beatreel
