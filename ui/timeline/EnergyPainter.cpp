// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/EnergyCurve.h"
#include "ui/common/Painting.h"
#include "ui/timeline/TimelinePainter.h"
#include "ui/workspace/TemplateShelf.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace beatreel {

namespace {

constexpr double kRing = 4.5; ///< outer radius

void paintArchetype(QPainter &painter, const TimelineScene &scene, const Theme &theme)
{
    const Archetype *archetype = scene.open->parts().templates.library().find(scene.open->project().archetype);
    if (!archetype)
        return;
    const double length = static_cast<double>(scene.film.length().count());
    QList<QPointF> points;
    constexpr int kSteps = 24;
    for (int i = 0; i <= kSteps; ++i) {
        const double at = static_cast<double>(i) / kSteps;
        const double low = scene.energyY(EnergyLevel::Low);
        const double high = scene.energyY(EnergyLevel::High);
        points.append({scene.scale.x(at * length), low + (high - low) * archetypeEnergy(archetype->energyCurve, at)});
    }
    QPen pen(theme.text3, 1);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curveThrough(points));
}

/// Where the bends would be smaller than the line is wide.
QPainterPath linesThrough(const QList<QPointF> &points)
{
    QPainterPath path(points.first());
    for (const QPointF &point : points)
        path.lineTo(point);
    return path;
}

} // namespace

double archetypeEnergy(EnergyCurve curve, double at)
{
    switch (curve) {
    case EnergyCurve::Building:
        return 0.15 + 0.75 * at;
    case EnergyCurve::Peaking:
        return 0.2 + 0.75 * std::exp(-std::pow((at - 0.62) / 0.25, 2));
    case EnergyCurve::Steady:
        break;
    }
    return 0.5;
}

QList<QPointF> energyPoints(const TimelineScene &scene)
{
    const auto [firstSeen, lastSeen] = scene.visible();
    const qsizetype first = std::max<qsizetype>(0, firstSeen - 2);
    const qsizetype last = std::min(scene.film.size() - 1, lastSeen + 2);
    QList<QPointF> points;
    for (qsizetype i = first; i <= last; ++i)
        points.append(scene.ringOf(i));
    std::ranges::sort(points, {}, &QPointF::x); // while a beat is dragged they stand in another order
    if (first == 0)
        points.prepend({scene.scale.x(0), points.first().y()});
    if (last == scene.film.size() - 1)
        points.append({scene.scale.x(static_cast<double>(scene.film.length().count())), points.last().y()});
    return points;
}

void paintEnergy(QPainter &painter, const TimelineScene &scene, const QRect &dirty, const Appearance &appearance)
{
    const LaneSpan &lane = scene.lanes.energy;
    const bool isDirty = dirty.top() < lane.bottom() && dirty.bottom() >= lane.top;
    if (lane.height == 0 || scene.film.size() == 0 || !isDirty)
        return;
    const Theme &theme = appearance.theme;
    const QList<QPointF> points = energyPoints(scene);
    const bool isDense = scene.scale.zoom() * static_cast<double>(kChunkLength.count()) < 3 * kRing;
    const QPainterPath curve = isDense ? linesThrough(points) : curveThrough(points);
    QPainterPath area = curve;
    area.lineTo(points.last().x(), lane.bottom());
    area.lineTo(points.first().x(), lane.bottom());
    area.closeSubpath();

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRect(dirty.left(), lane.top, dirty.width(), lane.height));
    painter.fillPath(area, theme.energyTint);
    paintArchetype(painter, scene, theme);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.energy, 1.5));
    painter.drawPath(curve);
    const auto [first, last] = scene.visible();
    if (!isDense) {
        for (qsizetype i = first; i <= last; ++i) {
            const bool isHovered = scene.hovered.part == TimelineSpot::Part::EnergyRing && scene.hovered.beat == i;
            painter.setBrush(isHovered ? theme.energy : theme.lane);
            painter.drawEllipse(scene.ringOf(i), kRing - 0.75, kRing - 0.75);
        }
    }
    painter.restore();
}

} // namespace beatreel
