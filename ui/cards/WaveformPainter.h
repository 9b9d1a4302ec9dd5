// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Waveform.h"

#include <QRect>

class QColor;
class QPainter;

namespace beatreel {

/// Where a sound lies: its time at x = 0, and how long a pixel is. Columns stand on a grid that goes through `grid`, so
/// that they do not dance when it scrolls.
struct WaveformPlace
{
    double secondsAtZero = 0;
    double secondsPerPixel = 0.01;
    int grid = 0;

    [[nodiscard]] double seconds(int x) const { return secondsAtZero + x * secondsPerPixel; }
};

/// The place of the stretch of `seconds` from `from` on that fills the area.
[[nodiscard]] WaveformPlace waveformFilling(const QRect &area, double from, double seconds);

/// Paints a sound as high as the area, the loudest sample near its edge. Only what lies in `dirty`; nothing where the
/// sound has ended.
void paintWaveform(QPainter &painter, const Waveform &wave, const WaveformPlace &place, const QRect &area, const QRect &dirty,
                   const QColor &colour);

} // namespace beatreel
