// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/TimeScale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace beatreel {

void TimeScale::setZoom(double pixelsPerSecond)
{
    m_zoom = std::clamp(pixelsPerSecond, kLeast, kMost);
}

void TimeScale::zoomAround(double x, double pixelsPerSecond)
{
    const double time = seconds(x);
    setZoom(pixelsPerSecond);
    setScroll(kLead + time * m_zoom - x);
}

double TimeScale::zoomToFit(double seconds, double width)
{
    return std::clamp((width - kLead) / std::max(seconds, 1.0), kLeast, kMost);
}

int TimeScale::labelStep(int leastPixels) const
{
    constexpr std::array kSteps = {5, 10, 15, 30, 60, 120, 300, 600, 1800};
    for (const int step : kSteps) {
        if (step * m_zoom >= leastPixels)
            return step;
    }
    return 3600;
}

double snapped(double seconds, double reachSeconds)
{
    const double chunk = static_cast<double>(kChunkLength.count());
    const double nearest = std::round(seconds / chunk) * chunk;
    return std::abs(nearest - seconds) <= reachSeconds ? nearest : seconds;
}

} // namespace beatreel
