// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Composition.h"
#include "core/providers/offline/sketch/Figure.h"
#include "core/providers/offline/sketch/Marks.h"
#include "core/providers/offline/sketch/Place.h"
#include "core/providers/offline/sketch/ProductPainter.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace beatreel::sketch {

namespace {

/// Water or dust that flies up behind what moves.
void spray(QPainter &painter, const Scene &scene, Random &random, QPointF from, double reach)
{
    for (int i = 0; i < 14; ++i) {
        const double length = reach * random.between(0.25, 0.8);
        const QPointF start = from + QPointF(random.between(-20, 60), random.between(-8, 4));
        QPainterPath jet(start);
        jet.quadTo(start + QPointF(-length * 0.5, -length * random.between(0.15, 0.45)),
                   start + QPointF(-length, -length * random.between(0.0, 0.3)));
        painter.strokePath(jet, QPen(withAlpha(scene.light.glow, random.between(0.35, 0.85)),
                                     random.between(2, 5.5), Qt::SolidLine, Qt::RoundCap));
    }
    sparks(painter, random, from + QPointF(-reach * 0.45, -reach * 0.28), {reach * 0.5, reach * 0.3}, 26,
           scene.light.glow);
}

/// Panels between slanted gutters.
QList<QPainterPath> slantedPanels(const Scene &scene, Random &random)
{
    const double w = scene.width();
    const double h = scene.height();
    const double lean = random.between(40, 70) * (random.chance(0.5) ? 1 : -1);
    const bool isPortrait = w < h;
    QList<QPainterPath> panels;
    const double first = random.between(0.29, 0.32);
    const double second = random.between(0.68, 0.71);
    const std::array<double, 4> cuts{-0.6, first, second, 1.6};
    for (size_t i = 0; i + 1 < cuts.size(); ++i) {
        if (isPortrait)
            panels.append(polygon({{-w, h * cuts[i] + 3 * lean},
                                   {2 * w, h * cuts[i] - 3 * lean},
                                   {2 * w, h * cuts[i + 1] - 3 * lean},
                                   {-w, h * cuts[i + 1] + 3 * lean}}));
        else
            panels.append(polygon({{w * cuts[i] + 3 * lean, -h},
                                   {w * cuts[i + 1] + 3 * lean, -h},
                                   {w * cuts[i + 1] - 3 * lean, 2 * h},
                                   {w * cuts[i] - 3 * lean, 2 * h}}));
    }
    return panels;
}

QRectF seen(const Scene &scene, const QPainterPath &panel)
{
    return panel.boundingRect().intersected(QRectF(QPointF(0, 0), scene.canvas));
}

/// The place at another hour, small, with someone running through it.
void panelWithFigure(QPainter &painter, const Scene &scene, const QRectF &area, Pose pose, quint64 part)
{
    painter.save();
    const double scale = std::max(area.width() / scene.width(), area.height() / scene.height());
    painter.translate(area.center() - QPointF(scene.width(), scene.height()) * scale / 2);
    painter.scale(scale, scale);
    paintPlace(painter, scene, {Distance::Middle, scene.height() * 0.66}, part);
    painter.restore();
    const double height =
        std::min(area.height() * 0.46, area.width() * (pose == Pose::Leap || pose == Pose::Run ? 0.62 : 0.8));
    paintFigure(
        painter, scene,
        {.ground = {area.center().x(), area.top() + area.height() * 0.76}, .height = height, .pose = pose});
}

void panelWithProduct(QPainter &painter, const Scene &scene, Random &random, const QRectF &area)
{
    const QColor ground = scene.light.isDark ? mixed(scene.light.skyTop, scene.light.ink, 0.2)
                                             : mixed(scene.palette.second, scene.light.skyLow, 0.55);
    painter.fillRect(area, ground);
    hatch(painter, rectangle(area), withAlpha(scene.light.ink, scene.light.hatch * 0.8), 40, 10, 2.4);
    const QPointF middle = area.center();
    // The gutters lean: what is free between them is less than the panel's box.
    const bool isColumn = scene.width() >= scene.height();
    const QSizeF room(isColumn ? scene.width() * 0.3 : scene.width() * 0.62,
                      isColumn ? scene.height() * 0.46 : scene.height() * 0.2);
    const ProductSpot spot{.foot = {middle.x(), middle.y() + room.height() * 0.42}, .room = room};
    const QRectF box = productBox(scene, spot);
    painter.save();
    painter.translate(middle);
    painter.rotate(-9);
    painter.translate(-middle);
    glow(painter, box.center(), std::max(box.width(), box.height()) * 0.8, scene.light.glow, 0.5);
    painter.fillRect(QRectF(area.left() - area.width(), box.bottom() - 4, area.width() * 3, area.height()),
                     mixed(ground, scene.light.ink, 0.3));
    speedLines(painter, random, {area.left() - 20, box.top(), area.width() * 0.5, box.height() * 0.85}, 6,
               scene.light.glow);
    paintProduct(painter, scene, spot);
    painter.restore();
}

Pose activeIn(const Scene &scene)
{
    switch (scene.product->use) {
    case ProductUse::Feet:
    case ProductUse::Wear:
    case ProductUse::Wrist:
    case ProductUse::Ears:
    case ProductUse::Shoulder:
    case ProductUse::Face:
        return Pose::Run;
    case ProductUse::Hand:
        return Pose::Hold;
    default:
        return Pose::Walk;
    }
}

} // namespace

void paintBurst(QPainter &painter, const Scene &scene)
{
    Random random = scene.random(40);
    const double w = scene.width();
    const double h = scene.height();
    const Light &light = scene.light;
    const QPointF centre(w * random.between(0.46, 0.56), h * random.between(0.46, 0.54));
    const double tilt = random.between(9, 15);
    QRadialGradient burst(centre, w * 0.62);
    const QColor core = atLightness(mixed(light.glow, light.skyLow, 0.35), light.isDark ? 0.88 : 0.97, 0.08);
    const QColor rim = light.isDark ? light.skyTop : mixed(scene.palette.second, light.skyTop, 0.35);
    burst.setColorAt(0, core);
    burst.setColorAt(0.34, mixed(core, light.skyLow, 0.65));
    burst.setColorAt(0.8, rim);
    burst.setColorAt(1, mixed(rim, light.ink, 0.25));
    painter.fillRect(QRectF(QPointF(0, 0), scene.canvas), burst);
    rays(painter, random, centre, h * 0.42, w, random.whole(44, 60),
         {light.glow, light.paper, mixed(rim, light.glow, 0.4)});

    painter.translate(centre);
    painter.rotate(-tilt);
    painter.translate(-centre);
    const double floor = h * random.between(0.76, 0.8);
    const QRectF ground(-w * 0.4, floor - 12, w * 1.8, h);
    painter.fillRect(ground, mixed(light.ground, light.ink, light.isDark ? 0.25 : 0.05));
    hatch(painter, rectangle(ground), withAlpha(light.ink, light.hatch), 28, 13, 2.6);
    painter.fillRect(QRectF(ground.left(), ground.top(), ground.width(), 5), withAlpha(light.glow, 0.6));
    const ProductSpot spot{.foot = {centre.x(), floor}, .room = {w * 0.56, h * 0.56}};
    const QRectF box = productBox(scene, spot);
    speedLines(painter, random,
               {box.left() - w * 0.24, box.top() + box.height() * 0.15, w * 0.24, box.height() * 0.75}, 7,
               light.glow);
    paintProduct(painter, scene, spot);
    spray(painter, scene, random, {box.left() + box.width() * scene.product->footLeft, floor}, h * 0.2);
}

void paintTracking(QPainter &painter, const Scene &scene)
{
    Random random = scene.random(41);
    const double w = scene.width();
    const double h = scene.height();
    const Light &light = scene.light;
    const double horizon = h * random.between(0.54, 0.62);
    paintPlace(painter, scene, {Distance::Near, horizon});
    const double floor = h * random.between(0.78, 0.81);
    // The world smears along the move.
    for (int i = 0; i < 12; ++i) {
        const double y = horizon + (h - horizon) * random.between(0.04, 0.96);
        const double length = w * random.between(0.12, 0.42);
        painter.setPen(QPen(withAlpha(i % 3 == 0 ? light.glow : light.groundEdge, 0.5),
                            random.between(2.5, 7), Qt::SolidLine, Qt::RoundCap));
        const double x = w * random.between(-0.1, 0.9);
        painter.drawLine(QPointF(x, y), QPointF(x + length, y));
    }
    const ProductSpot spot{
        .foot = {w * random.between(0.54, 0.6), floor}, .room = {w * 0.5, h * 0.5}, .reflection = true};
    const QRectF box = productBox(scene, spot);
    glow(painter, box.center(), std::max(box.width(), box.height()) * 0.75, light.glow,
         light.isDark ? 0.3 : 0.5);
    const QRectF wake(w * 0.06, box.top() + box.height() * 0.06, std::max(120.0, box.left() - w * 0.1),
                      box.height() * 0.82);
    speedLines(painter, random, wake, scene.energy == EnergyLevel::High ? 12 : 8,
               light.isDark ? light.glow : scene.palette.second);
    paintProduct(painter, scene, spot);
    spray(painter, scene, random, {box.left() + box.width() * (scene.product->footLeft + 0.04), floor},
          h * 0.22);
}

void paintMontage(QPainter &painter, const Scene &scene)
{
    Random random = scene.random(42);
    const QList<QPainterPath> panels = slantedPanels(scene, random);
    const bool leapsFirst = random.chance(0.5);
    for (qsizetype i = 0; i < panels.size(); ++i) {
        const QRectF area = seen(scene, panels[i]);
        painter.save();
        painter.setClipPath(panels[i], Qt::IntersectClip);
        // The product has the middle, which is where the eye rests.
        if (i == 1)
            panelWithProduct(painter, scene, random, area);
        else
            panelWithFigure(painter, scene, area, (i == 0) == leapsFirst ? Pose::Leap : activeIn(scene),
                            44 + static_cast<quint64>(i));
        painter.restore();
    }
    for (const QPainterPath &panel : panels)
        painter.strokePath(panel, QPen(scene.light.paper, 13, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
}

} // namespace beatreel::sketch
