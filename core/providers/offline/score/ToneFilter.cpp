// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/ToneFilter.h"

#include <cmath>
#include <numbers>

namespace beatreel::score {

namespace {

constexpr double kFlat = std::numbers::sqrt2 / 2; // Q without a hump

} // namespace

ToneFilter ToneFilter::lowCut(double hertz)
{
    const double w = 2 * std::numbers::pi * hertz / kSampleRate;
    const double cosine = std::cos(w);
    const double alpha = std::sin(w) / (2 * kFlat);
    return {(1 + cosine) / 2, -(1 + cosine), (1 + cosine) / 2, 1 + alpha, -2 * cosine, 1 - alpha};
}

ToneFilter ToneFilter::highShelf(double hertz, double decibels)
{
    const double a = std::pow(10.0, decibels / 40);
    const double w = 2 * std::numbers::pi * hertz / kSampleRate;
    const double cosine = std::cos(w);
    const double slope = 2 * std::sqrt(a) * std::sin(w) / (2 * kFlat);
    return {a * ((a + 1) + (a - 1) * cosine + slope), -2 * a * ((a - 1) + (a + 1) * cosine),
            a * ((a + 1) + (a - 1) * cosine - slope), (a + 1) - (a - 1) * cosine + slope,
            2 * ((a - 1) - (a + 1) * cosine),         (a + 1) - (a - 1) * cosine - slope};
}

void ToneFilter::apply(StereoSamples &samples) const
{
    for (size_t channel = 0; channel < 2; ++channel) {
        double first = 0;
        double second = 0;
        for (size_t i = channel; i < samples.interleaved.size(); i += 2) {
            const double in = samples.interleaved[i];
            const double out = m_b0 * in + first;
            first = m_b1 * in - m_a1 * out + second;
            second = m_b2 * in - m_a2 * out;
            samples.interleaved[i] = static_cast<float>(out);
        }
    }
}

} // namespace beatreel::score
