// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Spectrum.h"

#include <cmath>
#include <complex>
#include <numbers>
#include <utility>

namespace beatreel::test {

namespace {

using Complex = std::complex<float>;

/// Cooley and Tukey's transform in place; the size is a power of two.
void transform(std::vector<Complex> &values, const std::vector<Complex> &turns)
{
    const size_t size = values.size();
    for (size_t i = 1, j = 0; i < size; ++i) {
        size_t bit = size >> 1;
        for (; (j & bit) != 0; bit >>= 1)
            j ^= bit;
        j ^= bit;
        if (i < j)
            std::swap(values[i], values[j]);
    }
    for (size_t length = 2; length <= size; length <<= 1) {
        const size_t stride = size / length;
        for (size_t start = 0; start < size; start += length) {
            for (size_t k = 0; k < length / 2; ++k) {
                const Complex even = values[start + k];
                const Complex odd = values[start + k + length / 2] * turns[k * stride];
                values[start + k] = even + odd;
                values[start + k + length / 2] = even - odd;
            }
        }
    }
}

} // namespace

Spectrum::Spectrum(const StereoSamples &samples, qsizetype window, qsizetype hop)
    : m_window(window), m_hop(hop), m_count(samples.frames() / hop + 1)
{
    const auto size = static_cast<size_t>(window);
    std::vector<float> hann(size);
    std::vector<Complex> turns(size / 2);
    for (size_t i = 0; i < size; ++i)
        hann[i] = static_cast<float>(0.5 - 0.5 * std::cos(2 * std::numbers::pi * double(i) / double(window)));
    for (size_t i = 0; i < turns.size(); ++i)
        turns[i] = std::polar(1.0f, static_cast<float>(-2 * std::numbers::pi * double(i) / double(window)));

    m_magnitudes.reserve(static_cast<size_t>(m_count * bins()));
    std::vector<Complex> values(size);
    const float scale = 4.0f / static_cast<float>(window);
    for (qsizetype index = 0; index < m_count; ++index) {
        const qint64 first = frameOf(index) - window / 2;
        for (size_t i = 0; i < size; ++i) {
            const qint64 frame = first + static_cast<qint64>(i);
            const bool isInside = frame >= 0 && frame < samples.frames();
            const auto at = static_cast<size_t>(2 * frame);
            const float mono =
                isInside ? 0.5f * (samples.interleaved[at] + samples.interleaved[at + 1]) : 0.0f;
            values[i] = hann[i] * mono;
        }
        transform(values, turns);
        for (qsizetype bin = 0; bin < bins(); ++bin)
            m_magnitudes.push_back(scale * std::abs(values[static_cast<size_t>(bin)]));
    }
}

double Spectrum::hertzOf(qsizetype bin) const
{
    return double(bin) * kSampleRate / double(m_window);
}

} // namespace beatreel::test
