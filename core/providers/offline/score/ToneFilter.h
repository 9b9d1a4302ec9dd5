// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Sound.h"

namespace beatreel::score {

/// A filter of second order for sound at 48 kHz, by the formulas of R. Bristow-Johnson's Audio EQ Cookbook.
class ToneFilter
{
public:
    /// Takes away what is lower than `hertz`, 12 dB an octave.
    [[nodiscard]] static ToneFilter lowCut(double hertz);
    /// Raises what is well above `hertz` by `decibels`, or lowers it.
    [[nodiscard]] static ToneFilter highShelf(double hertz, double decibels);

    void apply(StereoSamples &samples) const;

private:
    ToneFilter(double b0, double b1, double b2, double a0, double a1, double a2)
        : m_b0(b0 / a0), m_b1(b1 / a0), m_b2(b2 / a0), m_a1(a1 / a0), m_a2(a2 / a0)
    {
    }

    double m_b0, m_b1, m_b2, m_a1, m_a2;
};

} // namespace beatreel::score
