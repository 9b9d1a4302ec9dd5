// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Composition.h"
#include "core/providers/offline/sketch/Furniture.h"
#include "core/providers/offline/sketch/Marks.h"
#include "core/providers/offline/sketch/Place.h"
#include "core/providers/offline/sketch/ProductPainter.h"

#include <QPainter>

#include <algorithm>

namespace beatreel::sketch {

namespace {

/// The light that falls on the product from one side, as a wedge.
void wedgeOfLight(QPainter &painter, const Scene &scene, double from)
{
    const double w = scene.width();
    const double h = scene.height();
    // It ends on the ground without an edge, or it would be a slab.
    QLinearGradient beam(0, 0, 0, h * 0.86);
    beam.setColorAt(0, withAlpha(scene.light.glow, scene.light.isDark ? 0.09 : 0.22));
    beam.setColorAt(0.6, withAlpha(scene.light.glow, scene.light.isDark ? 0.08 : 0.18));
    beam.setColorAt(1, withAlpha(scene.light.glow, 0));
    fillShape(painter,
              polygon({{w * from, 0},
                       {w * (from + 0.34), 0},
                       {w * (from - 0.02), h * 0.86},
                       {w * (from - 0.5), h * 0.86}}),
              beam);
}

void spotCone(QPainter &painter, const Scene &scene, double x, double floor, double half)
{
    QLinearGradient cone(0, 0, 0, floor);
    cone.setColorAt(0, withAlpha(scene.light.glow, scene.light.isDark ? 0.5 : 0.85));
    cone.setColorAt(1, withAlpha(scene.light.glow, scene.light.isDark ? 0.08 : 0.25));
    const double top = half * 0.3;
    fillShape(painter, polygon({{x - top, 0}, {x + top, 0}, {x + half, floor}, {x - half, floor}}), cone);
}

/// What the product stands on in a close-up: the ground itself, or a table's edge close to us.
double stage(QPainter &painter, const Scene &scene, Random &random, bool isTable, Distance distance)
{
    const double h = scene.height();
    if (!isTable) {
        paintPlace(painter, scene,
                   {distance, h * (scene.isNarrow() ? 0.56 : random.between(0.6, 0.7))});
        return h * (scene.isNarrow() ? random.between(0.72, 0.76) : random.between(0.84, 0.87));
    }
    paintPlace(painter, scene, {distance, h * random.between(0.66, 0.7)});
    const double top = h * random.between(0.76, 0.78);
    paintCounter(painter, scene, top);
    return top + h * 0.06;
}

/// Closer than a medium close-up: the product fills the picture.
bool isCloseUp(const Scene &scene)
{
    return scene.shotType == QStringLiteral("close_up");
}

} // namespace

void paintHero(QPainter &painter, const Scene &whole)
{
    Random random = whole.random(20);
    const bool isTurned = random.chance(0.6);
    const double w = whole.width();
    const double h = whole.height();
    const ProductUse use = whole.product->use;
    const bool isOnFloor = whole.isLarge() || use == ProductUse::Beside || use == ProductUse::Stand ||
                           use == ProductUse::Seat;
    const bool isTable = random.chance(0.45) && !isOnFloor;
    const Scene scene = isTable ? whole.level() : isTurned ? whole.turned(View::ThreeQuarter) : whole.standing();
    // From a step back there is more of the place, and the product stands off the middle.
    const bool isBack = whole.random(23).chance(0.5) && !whole.isNarrow();
    const double floor = stage(painter, scene, random, isTable, isBack ? Distance::Middle : Distance::Near);
    // A tall product leaves room beside it: it stands off the middle, its shadow on the wall balances it.
    const bool isTall = scene.product->aspect() < 0.9 && !scene.isNarrow();
    const double x = w * (isTall   ? random.between(0.36, 0.45)
                          : isBack ? random.between(0.38, 0.42)
                                   : 0.5 + random.between(-0.03, 0.03));
    const QSizeF near = isCloseUp(scene) ? QSizeF(0.82, 0.82) : QSizeF(0.72, 0.76);
    const QSizeF back = isCloseUp(scene) ? QSizeF(0.7, 0.78) : QSizeF(0.56, 0.6);
    const QSizeF part = scene.isNarrow() ? QSizeF(0.86, 0.58) : isBack ? back : near;
    ProductSpot spot{.foot = {x, floor},
                     .room = {w * part.width(), h * part.height()},
                     .line = 0.9,
                     .reflection = scene.light.isDark};
    const QRectF box = productBox(scene, spot);
    const bool hasWall = scene.place == PlaceKind::Studio || scene.place == PlaceKind::Home;
    // That of an open strap would be a riddle.
    if (isTall && hasWall && use != ProductUse::Wrist)
        spot.wall = {box.width() * random.between(0.55, 0.8), -box.height() * 0.04};
    glow(painter, box.center() - QPointF(0, box.height() * 0.08), std::max(box.width(), box.height()) * 0.7,
         scene.light.glow, scene.light.isDark ? 0.42 : 0.6);
    wedgeOfLight(painter, scene, random.between(0.6, 0.78));
    if (scene.light.finish == Finish::Dots)
        sparks(painter, random, box.center(), {w * 0.46, h * 0.4}, 22, scene.light.glow);
    paintProduct(painter, scene, spot);
}

/// The light of a last picture, over the product's top: a lamp's cone, or a disc behind it with rings about.
void lastLight(QPainter &painter, const Scene &scene, QPointF top, double half)
{
    if (scene.random(24).chance(0.5)) {
        spotCone(painter, scene, top.x(), top.y(), half * 0.98);
        return;
    }
    const double radius = std::min(half, top.y() * 0.5);
    const QPointF middle(top.x(), top.y() - radius * 0.84);
    const double strength = scene.light.isDark ? 0.16 : 0.4;
    for (const double ring : {1.0, 0.8, 0.6})
        fillShape(painter, ellipse(middle, radius * ring, radius * ring),
                  withAlpha(scene.light.glow, strength));
    painter.strokePath(ellipse(middle, radius, radius), QPen(withAlpha(scene.light.glow, 0.7), 3));
}

void paintPedestal(QPainter &painter, const Scene &whole)
{
    Random random = whole.random(21);
    const Scene scene = random.chance(0.4) ? whole.turned(View::ThreeQuarter) : whole.standing();
    const double w = scene.width();
    const double h = scene.height();
    const double horizon = h * random.between(0.6, 0.66);
    const double x = w * 0.5 + w * random.between(-0.04, 0.04);
    paintPlace(painter, scene, {Distance::Near, horizon});
    painter.fillRect(QRectF(QPointF(0, 0), scene.canvas),
                     withAlpha(scene.light.isDark ? scene.light.ink : scene.light.skyLow, 0.42));
    // Close up, the steps run out of the picture below.
    const bool isClose = isCloseUp(scene) && !scene.isNarrow();
    const double half = isClose ? std::min(w * 0.39, h * 0.7) : std::min(w * (scene.isNarrow() ? 0.4 : 0.29), h * 0.52);
    const double flat = discFlatness(scene);
    const QPointF top(x, h * ((scene.isNarrow() ? 0.72 : isClose ? 0.86 : 0.78) - (flat - 0.15) * 0.5));
    lastLight(painter, scene, top, half);
    // Steps of light or of stone below the product, so that it is the last word.
    if (random.chance(0.5) && flat < 0.18)
        paintPlinth(painter, scene, top + QPointF(0, h * 0.075), half * 1.24, h * 0.06);
    paintPlinth(painter, scene, top, half, h * random.between(0.07, 0.1));
    const ProductSpot spot = spotOnDisc(scene, top, half, {half * 1.56, h * (isClose ? 0.76 : 0.6)});
    const QRectF box = productBox(scene, spot);
    glow(painter, box.center(), box.width() * 0.5 + box.height() * 0.3, scene.light.glow,
         scene.light.isDark ? 0.35 : 0.5);
    if (scene.light.finish != Finish::Blank)
        sparks(painter, random, box.center(), {half * 1.3, h * 0.3}, 16, withAlpha(scene.light.glow, 1));
    paintProduct(painter, scene, spot);
}

} // namespace beatreel::sketch
