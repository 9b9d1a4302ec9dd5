// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/OverlaySnap.h"

#include <cmath>

namespace beatreel {

namespace {

constexpr double kTitleSafe = 0.05; ///< from the frame's edge (EBU R 95)

struct Nearest
{
    double by = 0;
    std::optional<double> line;
};

/// In one direction; of two equally near the first.
Nearest nearest(double begin, double length, double reach)
{
    const double middle = begin + length / 2;
    const std::pair<double, double> candidates[] = {{0.5, middle},         {kTitleSafe, begin}, {1 - kTitleSafe, begin + length},
                                                    {1.0 / 3.0, middle},   {2.0 / 3.0, middle}, {1.0 / 3.0, begin},
                                                    {2.0 / 3.0, begin + length}};
    Nearest best;
    double least = reach;
    for (const auto &[line, at] : candidates) {
        const double distance = std::abs(line - at);
        if (distance < least) {
            least = distance;
            best = {line - at, line};
        }
    }
    return best;
}

} // namespace

OverlaySnap snapped(const QRectF &box, QSizeF reach)
{
    const Nearest across = nearest(box.left(), box.width(), reach.width());
    const Nearest down = nearest(box.top(), box.height(), reach.height());
    return {{across.by, down.by}, across.line, down.line};
}

} // namespace beatreel
