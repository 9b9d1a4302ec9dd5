// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Limiter.h"

#include <cmath>
#include <ebur128.h>
#include <limits>

namespace beatreel {

namespace {

constexpr double kNothing = -std::numeric_limits<double>::infinity();

struct FreeMeter
{
    void operator()(ebur128_state *meter) const { ebur128_destroy(&meter); }
};
using Meter = std::unique_ptr<ebur128_state, FreeMeter>;

/// A meter that has heard the samples; null where memory is out.
Meter heard(const StereoSamples &samples, int modes)
{
    Meter meter(ebur128_init(2, kSampleRate, modes));
    if (!meter
        || ebur128_add_frames_float(meter.get(), samples.interleaved.data(), size_t(samples.frames()))
               != EBUR128_SUCCESS)
        return nullptr;
    return meter;
}

} // namespace

double integratedLoudness(const StereoSamples &samples)
{
    double lufs = kNothing;
    if (const Meter meter = heard(samples, EBUR128_MODE_I))
        ebur128_loudness_global(meter.get(), &lufs);
    return lufs;
}

Loudness measureLoudness(const StereoSamples &samples)
{
    Loudness loudness{kNothing, kNothing};
    const Meter meter = heard(samples, EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK);
    if (!meter)
        return loudness;
    ebur128_loudness_global(meter.get(), &loudness.lufs);
    double peak = 0;
    for (unsigned channel = 0; channel < 2; ++channel) {
        double ofChannel = 0;
        ebur128_true_peak(meter.get(), channel, &ofChannel);
        peak = std::max(peak, ofChannel);
    }
    loudness.truePeak = peak > 0 ? 20 * std::log10(peak) : kNothing;
    return loudness;
}

} // namespace beatreel
