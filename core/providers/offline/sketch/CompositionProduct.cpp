// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Composition.h"
#include "core/providers/offline/sketch/Marks.h"
#include "core/providers/offline/sketch/Place.h"
#include "core/providers/offline/sketch/ProductPainter.h"

#include <QPainter>

#include <algorithm>

namespace beatreel::sketch {

namespace {

/// The light that falls on the product from one side, as a wedge and its pool.
void wedgeOfLight(QPainter &painter, const Scene &scene, double from)
{
    const double w = scene.width();
    const double h = scene.height();
    fillShape(painter,
              polygon({{w * from, 0},
                       {w * (from + 0.34), 0},
                       {w * (from - 0.02), h * 0.86},
                       {w * (from - 0.5), h * 0.86}}),
              withAlpha(scene.light.glow, scene.light.isDark ? 0.09 : 0.22));
}

void spotCone(QPainter &painter, const Scene &scene, double x, double floor, double half)
{
    QLinearGradient cone(0, 0, 0, floor);
    cone.setColorAt(0, withAlpha(scene.light.glow, scene.light.isDark ? 0.5 : 0.85));
    cone.setColorAt(1, withAlpha(scene.light.glow, scene.light.isDark ? 0.08 : 0.25));
    const double top = half * 0.3;
    fillShape(painter, polygon({{x - top, 0}, {x + top, 0}, {x + half, floor}, {x - half, floor}}), cone);
}

/// A round plinth; its top is an ellipse about `centre`.
void plinth(QPainter &painter, const Scene &scene, QPointF centre, double half, double depth)
{
    const Light &light = scene.light;
    const double flat = half * 0.15;
    const QColor top =
        light.isDark ? mixed(light.groundEdge, light.glow, 0.18) : mixed(light.groundEdge, light.paper, 0.55);
    const QColor side =
        light.isDark ? mixed(light.ground, light.ink, 0.25) : mixed(light.ground, light.front, 0.15);
    groundShadow(painter, centre + QPointF(0, depth + flat * 0.5), half * 1.06, flat * 1.1, light.ink,
                 light.shadow * 0.8);
    QPainterPath body;
    body.addRect(QRectF(centre.x() - half, centre.y(), 2 * half, depth));
    body = body.united(ellipse(centre + QPointF(0, depth), half, flat));
    fillShape(painter, body, side);
    hatch(painter, body.intersected(rectangle({centre.x() + half * 0.3, centre.y(), half, depth + flat})),
          withAlpha(light.ink, light.hatch), 80, 9, 2.2);
    fillShape(painter, ellipse(centre, half, flat), top);
    painter.strokePath(ellipse(centre, half, flat),
                       QPen(withAlpha(light.glow, light.isDark ? 0.55 : 0.9), 3));
    painter.strokePath(body, QPen(withAlpha(light.ink, light.isDark ? 0.5 : 0.35), 2.5));
}

struct Inset
{
    QPointF at;
    double radius;
    QPointF point; ///< on the product
};

/// A disc that shows one detail of the product larger, tied to it by a leader line.
void inset(QPainter &painter, const Scene &scene, const ProductSpot &spot, const QRectF &box,
           const Inset &inset)
{
    const Light &light = scene.light;
    const QColor line = light.isDark ? light.paper : atLightness(scene.palette.dark, 0.3, 0.05);
    const QPointF elbow(inset.at.x() + (inset.point.x() - inset.at.x()) * 0.45, inset.at.y());
    painter.setPen(QPen(line, 3.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({inset.at, elbow, inset.point}));
    fillShape(painter, ellipse(inset.point, 11, 11), light.paper);
    fillShape(painter, ellipse(inset.point, 7, 7), line);
    const QPainterPath disc = ellipse(inset.at, inset.radius, inset.radius);
    fillShape(painter, disc,
              light.isDark ? mixed(light.skyLow, light.paper, 0.25) : mixed(light.skyLow, light.paper, 0.7));
    painter.save();
    painter.setClipPath(disc, Qt::IntersectClip);
    constexpr double zoom = 2.1;
    ProductSpot large = spot;
    large.foot = inset.at + (spot.foot - inset.point) * zoom;
    large.room = box.size() * zoom;
    large.shadow = 0;
    large.line = 0.75;
    paintProduct(painter, scene, large);
    painter.restore();
    painter.strokePath(disc, QPen(light.paper, 7));
    painter.strokePath(disc, QPen(line, 3));
}

} // namespace

void paintHero(QPainter &painter, const Scene &scene)
{
    Random random = scene.random(20);
    const double w = scene.width();
    const double h = scene.height();
    const bool isMedium = scene.shotType == QStringLiteral("medium_close_up");
    const double horizon = h * random.between(0.58, 0.68);
    paintPlace(painter, scene, {Distance::Near, horizon});
    const double x = w * (0.5 + random.between(-0.05, 0.05));
    const double floor = h * random.between(0.8, 0.84);
    const double size = isMedium ? 0.82 : 1;
    const ProductSpot spot{.foot = {x, floor},
                           .room = {w * 0.64 * size, h * 0.64 * size},
                           .line = 0.9,
                           .reflection = scene.light.isDark};
    const QRectF box = productBox(scene, spot);
    glow(painter, box.center() - QPointF(0, box.height() * 0.08), std::max(box.width(), box.height()) * 0.72,
         scene.light.glow, scene.light.isDark ? 0.42 : 0.6);
    wedgeOfLight(painter, scene, random.between(0.6, 0.78));
    paintProduct(painter, scene, spot);
    if (scene.energy == EnergyLevel::High)
        sparks(painter, random, box.center(), {w * 0.4, h * 0.34}, 18, scene.light.glow);
}

void paintPedestal(QPainter &painter, const Scene &scene)
{
    Random random = scene.random(21);
    const double w = scene.width();
    const double h = scene.height();
    const double horizon = h * random.between(0.6, 0.66);
    const double x = w * 0.5 + w * random.between(-0.04, 0.04);
    paintPlace(painter, scene, {Distance::Near, horizon});
    painter.fillRect(QRectF(QPointF(0, 0), scene.canvas),
                     withAlpha(scene.light.isDark ? scene.light.ink : scene.light.skyLow, 0.42));
    const double half = std::min(w * 0.27, h * 0.48);
    const QPointF top(x, h * 0.74);
    spotCone(painter, scene, x, top.y(), half * 0.98);
    plinth(painter, scene, top, half, h * random.between(0.07, 0.1));
    const ProductSpot spot{.foot = top + QPointF(0, half * 0.04), .room = {half * 1.5, h * 0.5}};
    const QRectF box = productBox(scene, spot);
    glow(painter, box.center(), box.width() * 0.5 + box.height() * 0.3, scene.light.glow,
         scene.light.isDark ? 0.35 : 0.5);
    paintProduct(painter, scene, spot);
    sparks(painter, random, box.center(), {half * 1.15, h * 0.27}, 12, withAlpha(scene.light.glow, 1));
}

void paintCallouts(QPainter &painter, const Scene &scene)
{
    Random random = scene.random(22);
    const double w = scene.width();
    const double h = scene.height();
    const bool isPortrait = w < h * 1.3;
    const double horizon = h * random.between(0.66, 0.72);
    skyWash(painter, scene, horizon);
    fillShape(painter, ellipse({w * 0.5, h * 0.46}, h * 0.37, h * 0.37),
              withAlpha(scene.light.glow, scene.light.isDark ? 0.14 : 0.45));
    fillShape(painter, ellipse({w * 0.5, h * 0.46}, h * 0.28, h * 0.28),
              withAlpha(scene.light.glow, scene.light.isDark ? 0.12 : 0.35));
    paintGround(painter, scene, horizon);
    const ProductSpot spot{.foot = {w * 0.5, h * (isPortrait ? 0.66 : 0.8)},
                           .room = {w * (isPortrait ? 0.7 : 0.44), h * (isPortrait ? 0.36 : 0.58)}};
    const QRectF box = productBox(scene, spot);
    paintProduct(painter, scene, spot);
    const double radius = random.between(88, 98) * (isPortrait ? 0.85 : 1);
    QList<QPointF> places{{w * 0.17, h * random.between(0.28, 0.34)},
                          {w * 0.83, h * random.between(0.25, 0.31)},
                          {w * (random.chance(0.5) ? 0.17 : 0.83), h * 0.72}};
    if (isPortrait)
        places = {{w * 0.22, h * 0.18}, {w * 0.78, h * 0.2}, {w * 0.3, h * 0.82}};
    QList<QPointF> points = scene.product->points;
    std::ranges::sort(points, {}, [](QPointF p) { return p.x(); });
    for (qsizetype i = 0; i < std::min(points.size(), places.size()); ++i) {
        // The leftmost detail goes to the left disc, the rightmost to the right one, so that no leaders
        // cross.
        const qsizetype which = i == 0 ? 0 : i == 1 ? points.size() - 1 : 1;
        const QPointF share = points[std::clamp<qsizetype>(which, 0, points.size() - 1)];
        inset(painter, scene, spot, box,
              {places[i],
               radius,
               {box.left() + box.width() * share.x(), box.top() + box.height() * share.y()}});
    }
}

} // namespace beatreel::sketch
