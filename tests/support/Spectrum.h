// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Sound.h"

#include <vector>

namespace beatreel::test {

/// The short-time spectrum of a sound, both channels mixed: magnitudes of a Hann window every `hop` frames,
/// each window centred on its frame.
class Spectrum
{
public:
    /// `window` is a power of two.
    Spectrum(const StereoSamples &samples, qsizetype window, qsizetype hop);

    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] qsizetype bins() const { return m_window / 2; }
    [[nodiscard]] qint64 frameOf(qsizetype index) const { return index * m_hop; }
    [[nodiscard]] double hertzOf(qsizetype bin) const;
    /// 1.0 is a sine of full scale.
    [[nodiscard]] float magnitude(qsizetype index, qsizetype bin) const
    {
        return m_magnitudes[static_cast<size_t>(index * bins() + bin)];
    }

private:
    qsizetype m_window;
    qsizetype m_hop;
    qsizetype m_count = 0;
    std::vector<float> m_magnitudes;
};

} // namespace beatreel::test
