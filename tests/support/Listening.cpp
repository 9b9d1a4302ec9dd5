// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Listening.h"

#include "tests/support/Spectrum.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace beatreel::test {

namespace {

constexpr qsizetype kWindow = 1024;
constexpr qsizetype kHop = 128;
/// Against which spectrum before it a spectrum has grown: half a window back, so that the two overlap little.
constexpr qsizetype kBack = kWindow / 2 / kHop;
/// The loudness from which a bin counts, about -70 dB.
constexpr float kFloor = 3e-4f;

std::vector<double> flux(const Spectrum &spectrum)
{
    std::vector<double> grown(static_cast<size_t>(spectrum.count()), 0.0);
    for (qsizetype i = 0; i < spectrum.count(); ++i) {
        double sum = 0;
        for (qsizetype bin = 1; bin < spectrum.bins(); ++bin) {
            const float before = i < kBack ? 0.0f : spectrum.magnitude(i - kBack, bin);
            sum += std::max(0.0f, std::log((spectrum.magnitude(i, bin) + kFloor) / (before + kFloor)));
        }
        grown[static_cast<size_t>(i)] = sum / double(spectrum.bins());
    }
    return grown;
}

} // namespace

std::vector<qint64> onsets(const StereoSamples &samples)
{
    const std::vector<double> grown = flux(Spectrum(samples, kWindow, kHop));
    constexpr qsizetype kNear = kSampleRate / 40 / kHop;  // 25 ms: one onset
    constexpr qsizetype kAround = kSampleRate / 4 / kHop; // 250 ms on both sides
    const auto size = static_cast<qsizetype>(grown.size());
    std::vector<qint64> found;
    // The end of the file is no onset, though what is cut off there splashes over the spectrum.
    for (qsizetype i = 0; i < size - kWindow / kHop; ++i) {
        const auto begin = grown.begin() + std::max<qsizetype>(0, i - kNear);
        const auto end = grown.begin() + std::min(size, i + kNear + 1);
        const double here = grown[static_cast<size_t>(i)];
        if (here < *std::max_element(begin, end))
            continue;
        const qsizetype from = std::max<qsizetype>(0, i - kAround);
        const qsizetype to = std::min(size, i + kAround + 1);
        std::vector<double> around(grown.begin() + from, grown.begin() + to);
        std::ranges::nth_element(around, around.begin() + around.size() / 2);
        if (here > 1.4 * around[around.size() / 2] + 0.05) // against the median
            found.push_back(i * kHop);
    }
    return found;
}

double millisecondsToOnset(const std::vector<qint64> &onsets, qint64 frame)
{
    double nearest = std::numeric_limits<double>::infinity();
    for (const qint64 onset : onsets)
        nearest = std::min(nearest, std::abs(double(onset - frame)) * 1000 / kSampleRate);
    return nearest;
}

double level(const StereoSamples &samples, qint64 start, qint64 count)
{
    double sum = 0;
    for (qint64 i = 2 * start; i < 2 * (start + count); ++i) {
        const double sample = samples.interleaved[static_cast<size_t>(i)];
        sum += sample * sample;
    }
    return 10 * std::log10(sum / double(2 * count));
}

double loudness(const StereoSamples &samples, qint64 start, qint64 count)
{
    StereoSamples part;
    part.interleaved.assign(samples.interleaved.begin() + 2 * start,
                            samples.interleaved.begin() + 2 * (start + count));
    return measureLoudness(part).lufs;
}

double spectralCentroid(const StereoSamples &samples)
{
    const Spectrum spectrum(samples, 4096, 4096);
    double weighted = 0;
    double sum = 0;
    for (qsizetype i = 0; i < spectrum.count(); ++i) {
        for (qsizetype bin = 1; bin < spectrum.bins(); ++bin) {
            const double power = double(spectrum.magnitude(i, bin)) * spectrum.magnitude(i, bin);
            weighted += power * spectrum.hertzOf(bin);
            sum += power;
        }
    }
    return sum > 0 ? weighted / sum : 0;
}

} // namespace beatreel::test
