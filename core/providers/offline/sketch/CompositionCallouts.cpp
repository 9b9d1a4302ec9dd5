// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Callouts.h"
#include "core/providers/offline/sketch/Composition.h"
#include "core/providers/offline/sketch/Figure.h"
#include "core/providers/offline/sketch/Furniture.h"
#include "core/providers/offline/sketch/Marks.h"
#include "core/providers/offline/sketch/Place.h"

#include <QPainter>

#include <algorithm>

namespace beatreel::sketch {

namespace {

/// Where the discs are: on both sides, or in one column.
QList<QPointF> placesOf(const Scene &scene, Random &random, bool isColumn)
{
    const double w = scene.width();
    const double h = scene.height();
    QList<QPointF> places{{w * 0.13, h * random.between(0.26, 0.34)}, {w * 0.87, h * random.between(0.24, 0.32)}, {w * 0.87, h * 0.7}};
    if (scene.isNarrow())
        return {{w * 0.24, h * 0.17}, {w * 0.76, h * 0.19}, {w * (random.chance(0.5) ? 0.26 : 0.74), h * 0.83}};
    if (isColumn)
        return {{w * 0.85, h * 0.2}, {w * 0.78, h * 0.5}, {w * 0.85, h * 0.8}};
    // The lowest detail goes to the lower disc, on its own side.
    const QPointF lowest = *std::ranges::max_element(scene.product->points, {}, [](QPointF p) { return p.y(); });
    places[2].setX(w * (lowest.x() < 0.5 ? 0.13 : 0.87));
    return places;
}

QColor lineColour(const Scene &scene)
{
    return scene.light.isDark ? scene.light.paper : scene.light.ink;
}

/// The line that ties a disc to its detail, with an edge that parts it from a product as dark or as bright.
void tie(QPainter &painter, const Scene &scene, const Leader &leader)
{
    const QColor line = lineColour(scene);
    const QColor edge = withAlpha(scene.light.isDark ? scene.light.ink : scene.light.paper, 0.85);
    const QPolygonF way({leader.disc, leader.elbow, leader.dot});
    painter.setBrush(Qt::NoBrush);
    for (const QPen &pen : {QPen(edge, 7.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin),
                            QPen(line, 3.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)}) {
        painter.setPen(pen);
        painter.drawPolyline(way);
    }
    fillShape(painter, ellipse(leader.dot, 13, 13), scene.light.isDark ? scene.light.ink : line);
    fillShape(painter, ellipse(leader.dot, 11, 11), scene.light.paper);
    fillShape(painter, ellipse(leader.dot, 7, 7), line);
}

/// A disc that shows one detail of the product larger.
void inset(QPainter &painter, const Callouts &callouts, const QRectF &box, const Leader &leader)
{
    const Scene &scene = callouts.scene;
    const Light &light = scene.light;
    const QPainterPath disc = ellipse(leader.disc, callouts.radius, callouts.radius);
    fillShape(painter, disc, mixed(light.skyLow, light.paper, light.isDark ? 0.25 : 0.7));
    painter.save();
    painter.setClipPath(disc, Qt::IntersectClip);
    constexpr double zoom = 1.7;
    ProductSpot large = callouts.spot;
    large.foot = leader.disc + (callouts.spot.foot - leader.dot) * zoom;
    large.room = box.size() * zoom;
    large.shadow = 0;
    large.line = 0.75;
    paintProduct(painter, scene, large);
    painter.restore();
    painter.strokePath(disc, QPen(light.paper, 8));
    painter.strokePath(disc, QPen(lineColour(scene), 3));
}

/// Who shows the product in a medium close-up: from the chest up, behind what it stands on.
void presenter(QPainter &painter, const Scene &scene, double counter)
{
    const double w = scene.width();
    const double h = scene.height();
    const double height = h * 1.72;
    paintFigure(painter, scene,
                {.ground = {w * 0.15, h * 0.12 + height}, .height = height, .pose = Pose::Stand, .wearsProduct = false});
    if (!scene.isLarge())
        paintCounter(painter, scene, counter);
}

/// The ground that something large stands on, lit: in the dark it would hang in the air.
void litGround(QPainter &painter, const Scene &scene, const QRectF &box)
{
    if (!scene.isLarge() || !scene.light.isDark)
        return;
    const double half = box.width() * 0.72;
    painter.save();
    painter.translate(box.center().x(), box.bottom() - scene.height() * 0.012);
    painter.scale(1, 0.2);
    QRadialGradient pool(QPointF(0, 0), half);
    const QColor colour = mixed(scene.light.groundEdge, scene.light.glow, 0.5);
    pool.setColorAt(0, withAlpha(colour, 0.95));
    pool.setColorAt(0.7, withAlpha(colour, 0.8));
    pool.setColorAt(1, withAlpha(colour, 0));
    fillShape(painter, ellipse({0, 0}, half, half), pool);
    painter.restore();
}

} // namespace

Callouts arrangeCallouts(const Scene &whole)
{
    Random random = whole.random(22);
    Callouts callouts;
    callouts.scene = whole.standing();
    const Scene &scene = callouts.scene;
    const double w = scene.width();
    const double h = scene.height();
    const bool isNarrow = scene.isNarrow();
    callouts.horizon = h * random.between(0.7, 0.76);
    callouts.isPresented = !isNarrow && scene.shotType == QStringLiteral("medium_close_up");
    callouts.isThere = callouts.isPresented || scene.random(26).chance(0.5);
    callouts.ring = std::min(h * 0.4, w * 0.44);
    // The details on both sides, or in one column beside what is not so wide that leaders lie across it.
    const bool isColumn =
        callouts.isPresented || (scene.random(25).chance(0.5) && !isNarrow && scene.product->aspect() < 1.2);
    const double x = w * (callouts.isPresented ? 0.47 : isColumn ? 0.38 : 0.5);
    callouts.middle = {x, h * (isNarrow ? 0.5 : 0.46)};
    callouts.spot = {.foot = {x, h * (isNarrow ? 0.68 : callouts.isPresented ? 0.84 : 0.81)},
                     .room = {w * (isNarrow ? 0.74 : isColumn && !callouts.isPresented ? 0.46 : 0.42),
                              h * (isNarrow ? 0.36 : callouts.isPresented ? 0.54 : 0.6)},
                     .shadow = scene.isLarge() && scene.light.isDark ? 0.6 : 1.0, // so that the lit ground is seen about it
                     .casts = false};
    callouts.radius = std::min(random.between(94, 104), w * 0.13);
    const QRectF box = productBox(scene, callouts.spot);
    const QList<QPointF> places = placesOf(scene, random, isColumn);
    QList<QPointF> dots;
    for (const QPointF &point : scene.product->points)
        dots.append({box.left() + box.width() * point.x(), box.top() + box.height() * point.y()});
    if (dots.size() >= places.size())
        callouts.leaders = leadersBetween(places, callouts.radius, dots.first(places.size()), productForm(scene, 160), box);
    return callouts;
}

void paintCallouts(QPainter &painter, const Scene &whole)
{
    const Callouts callouts = arrangeCallouts(whole);
    const Scene &scene = callouts.scene;
    const Light &light = scene.light;
    if (callouts.isThere)
        paintPlace(painter, scene, {Distance::Near, callouts.horizon});
    else
        skyWash(painter, scene, callouts.horizon);
    const double ring = callouts.ring;
    fillShape(painter, ellipse(callouts.middle, ring, ring), withAlpha(light.glow, light.isDark ? 0.14 : 0.5));
    fillShape(painter, ellipse(callouts.middle, ring * 0.76, ring * 0.76),
              withAlpha(light.glow, light.isDark ? 0.12 : 0.4));
    if (!callouts.isThere)
        paintGround(painter, scene, callouts.horizon);
    const QRectF box = productBox(scene, callouts.spot);
    litGround(painter, scene, box);
    if (callouts.isPresented)
        presenter(painter, scene, scene.height() * 0.78);
    paintProduct(painter, scene, callouts.spot);
    for (const Leader &leader : callouts.leaders)
        tie(painter, scene, leader);
    for (const Leader &leader : callouts.leaders)
        inset(painter, callouts, box, leader);
}

} // namespace beatreel::sketch
