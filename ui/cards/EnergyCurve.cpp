// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/EnergyCurve.h"

namespace beatreel {

QPainterPath curveThrough(const QList<QPointF> &points)
{
    QPainterPath path;
    path.moveTo(points.first());
    for (qsizetype i = 1; i < points.size(); ++i) {
        const double middle = (points[i - 1].x() + points[i].x()) / 2;
        path.cubicTo({middle, points[i - 1].y()}, {middle, points[i].y()}, points[i]);
    }
    return path;
}

} // namespace beatreel
