// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/VideoFormat.h"

#include <QtGlobal>

namespace beatreel {

/// Where times lie on the timeline: a zoom and a scroll position. Positions are logical pixels from the left edge of
/// the lanes. A plain value.
class TimeScale
{
public:
    /// Free pixels before the film's first picture.
    static constexpr int kLead = 8;
    /// Pixels a second: so far out that an hour fits, so near that pictures are counted.
    static constexpr double kLeast = 0.5;
    static constexpr double kMost = 960;

    [[nodiscard]] double zoom() const { return m_zoom; } ///< pixels a second
    [[nodiscard]] double scroll() const { return m_scroll; }
    void setZoom(double pixelsPerSecond);
    /// The time at `x` stays there.
    void zoomAround(double x, double pixelsPerSecond);
    void setScroll(double pixels) { m_scroll = std::max(0.0, pixels); }

    [[nodiscard]] double x(double seconds) const { return kLead + seconds * m_zoom - m_scroll; }
    [[nodiscard]] double seconds(double x) const { return (x - kLead + m_scroll) / m_zoom; }
    /// How wide a film of this length is, its lead included.
    [[nodiscard]] double width(double seconds) const { return kLead + seconds * m_zoom; }
    /// The zoom at which a film of this length takes `width` pixels, its lead included.
    [[nodiscard]] static double zoomToFit(double seconds, double width);

    /// Seconds between the labels of a ruler, so that they stand apart: 5, 10, 15, 30, 60…
    [[nodiscard]] int labelStep(int leastPixels) const;
    [[nodiscard]] bool showsSeconds() const { return m_zoom >= 4; }
    [[nodiscard]] bool showsPictures() const { return m_zoom >= 240; }

private:
    double m_zoom = 48;
    double m_scroll = 0;
};

/// Where a playhead that is let go at `seconds` comes to stand: on a chunk boundary that is near enough
/// (`reachSeconds`), else where it is.
[[nodiscard]] double snapped(double seconds, double reachSeconds);

} // namespace beatreel
