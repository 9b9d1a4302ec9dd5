// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/WaveformPainter.h"

#include <QPainter>

namespace beatreel {

namespace {

constexpr int kColumn = 2; ///< pixels of a column
constexpr int kEvery = 3;  ///< pixels from column to column
constexpr int kAround = 3; ///< above and below the loudest sample

/// Lowest and highest of the columns from `from` to `to` seconds.
WaveformColumn spanOf(const Waveform &wave, double from, double to)
{
    const auto count = static_cast<qsizetype>(wave.columns.size());
    const auto first = static_cast<qsizetype>(from * wave.columnsPerSecond);
    const auto last = std::max(first + 1, static_cast<qsizetype>(to * wave.columnsPerSecond));
    WaveformColumn span;
    for (qsizetype i = std::max<qsizetype>(first, 0); i < std::min(last, count); ++i) {
        span.low = std::min(span.low, wave.columns[static_cast<size_t>(i)].low);
        span.high = std::max(span.high, wave.columns[static_cast<size_t>(i)].high);
    }
    return span;
}

double peakOf(const Waveform &wave)
{
    constexpr float kQuiet = 0.05F; // what is hardly there is not blown up
    float peak = kQuiet;
    for (const WaveformColumn &column : wave.columns)
        peak = std::max({peak, column.high, -column.low});
    return peak;
}

} // namespace

WaveformPlace waveformFilling(const QRect &area, double from, double seconds)
{
    const double perPixel = seconds / std::max(1, area.width());
    return {from - area.left() * perPixel, perPixel, area.left()};
}

void paintWaveform(QPainter &painter, const Waveform &wave, const WaveformPlace &place, const QRect &area, const QRect &dirty,
                   const QColor &colour)
{
    const double middle = area.top() + area.height() / 2.0;
    const double reach = (area.height() / 2.0 - kAround) / peakOf(wave);
    const int start = std::max(area.left(), dirty.left());
    const int first = (start - place.grid) / kEvery * kEvery + place.grid;
    for (int x = first; x <= std::min(area.right(), dirty.right()); x += kEvery) {
        const WaveformColumn span = spanOf(wave, place.seconds(x), place.seconds(x + kEvery));
        const double top = middle - std::max(0.5, span.high * reach);
        const double bottom = middle + std::max(0.5, -span.low * reach);
        if (x >= area.left())
            painter.fillRect(QRectF(x, top, kColumn, bottom - top), colour);
    }
}

} // namespace beatreel
