// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Composition.h"
#include "core/providers/offline/sketch/Figure.h"
#include "core/providers/offline/sketch/Furniture.h"
#include "core/providers/offline/sketch/Marks.h"
#include "core/providers/offline/sketch/Place.h"
#include "core/providers/offline/sketch/ProductPainter.h"

#include <QPainter>

#include <algorithm>

namespace beatreel::sketch {

namespace {

/// The product as it is met in the wide world: on a board by the way, on a display in a room. `near` has it
/// close to us, where people are small behind it; `isBehind` on the other side, for those who have passed it.
void poster(QPainter &painter, const Scene &scene, Random &random, bool isNear, bool isBehind)
{
    const double w = scene.width();
    const double h = scene.height();
    const bool isInside = scene.place == PlaceKind::Home || scene.place == PlaceKind::Studio;
    const double wide = w * (scene.isNarrow() ? 0.42 : isNear ? 0.32 : 0.24);
    const QSizeF size =
        scene.product->aspect() > 1 ? QSizeF(wide, wide * 0.62) : QSizeF(wide * 0.72, wide * 0.84);
    const double far = random.between(0.66, 0.74);
    const double x = w * (isBehind ? 1 - far : far);
    // Indoors it stands on the floor as a display, low; outdoors on tall posts by the way.
    const double foot = h * (isNear ? 0.86 : isInside ? 0.77 : 0.75);
    const double legs = h * (isInside ? 0.05 : isNear ? 0.12 : 0.15);
    paintBoard(painter, scene, QRectF(QPointF(x - size.width() / 2, foot - legs - size.height()), size),
               foot);
}

} // namespace

void paintEstablish(QPainter &painter, const Scene &scene)
{
    Random random = scene.random(60);
    const double w = scene.width();
    const double h = scene.height();
    // What is large stands across a road that runs away from us: no line may run below it.
    paintPlace(painter, scene, {Distance::Wide, h * random.between(0.62, 0.7), !scene.isLarge()});
    const double floor = h * random.between(0.84, 0.88);
    // Who walks comes up to the board, or has passed it.
    const bool isPast = scene.random(63).chance(0.45);
    const double before = scene.isNarrow() ? random.between(0.18, 0.26) : random.between(0.34, 0.48);
    const double x = w * (!isPast            ? before
                          : scene.isNarrow() ? 1 - before
                                             : before + 0.26);
    const double height = h * (scene.isNarrow() ? 0.22 : 0.34);
    if (scene.isLarge()) {
        const ProductSpot spot{.foot = {w * (isPast ? 0.58 : 0.42), floor},
                               .room = {w * (scene.isNarrow() ? 0.6 : 0.4), h * 0.34},
                               .line = 1.2};
        paintProduct(painter, scene.turned(scene.random(64).chance(0.6) ? View::ThreeQuarter : View::Side),
                     spot);
        return;
    }
    // A room has no space for it between its windows and plants.
    const bool isNear = random.chance(0.4) && scene.place != PlaceKind::Home;
    poster(painter, scene, random, isNear, isPast);
    const double far = isNear ? 0.72 : 1;
    const double ground = isNear ? h * 0.79 : floor;
    glow(painter, {x, ground - height * far * 0.5}, height * far * 0.9, scene.light.glow,
         scene.light.isDark ? 0.4 : 0.35);
    const bool isRunner = scene.product->use == ProductUse::Feet && scene.light.mood != Mood::Elegant;
    paintFigure(painter, scene,
                {.ground = {x, ground}, .height = height * far, .pose = isRunner ? Pose::Run : Pose::Walk});
}

void paintMood(QPainter &painter, const Scene &whole)
{
    Random random = whole.random(61);
    const Scene scene = random.chance(0.4) ? whole.turned(View::ThreeQuarter) : whole.standing();
    const double w = scene.width();
    const double h = scene.height();
    const Light &light = scene.light;
    paintPlace(painter, scene, {Distance::Wide, h * random.between(0.56, 0.64), false});
    // Layers of mist, then a ledge close to us with the product on it.
    for (int i = 0; i < 3; ++i) {
        const double y = h * (0.5 + 0.07 * i + random.between(-0.02, 0.02));
        QLinearGradient mist(0, y - 46, 0, y + 46);
        mist.setColorAt(0, withAlpha(light.skyLow, 0));
        mist.setColorAt(0.5, withAlpha(light.skyLow, 0.36));
        mist.setColorAt(1, withAlpha(light.skyLow, 0));
        painter.fillRect(QRectF(0, y - 46, w, 92), mist);
    }
    bokeh(painter, random, {0, 40, w, h * 0.45}, light.isDark ? 14 : 6,
          {light.glow, light.window, scene.palette.second});
    if (scene.isLarge()) {
        // What is that large stands on the ground, off to one side, and the place around it.
        const ProductSpot spot{.foot = {w * random.between(0.28, 0.36), h * 0.86},
                               .room = {w * (scene.isNarrow() ? 0.52 : 0.4), h * 0.36},
                               .line = 1.1};
        glow(painter, productBox(scene, spot).center(), w * 0.22, light.glow, light.isDark ? 0.4 : 0.5);
        paintProduct(painter, scene, spot);
        return;
    }
    if (random.chance(0.4)) {
        const QPointF middle(w * random.between(0.26, 0.4), h * random.between(0.8, 0.84));
        const double half = w * (scene.isNarrow() ? 0.24 : 0.12);
        ProductSpot spot =
            spotOnDisc(scene, middle, half, {half * 1.7, h * (scene.isNarrow() ? 0.26 : 0.28)});
        spot.line = 1.1;
        const QRectF box = productBox(scene, spot);
        glow(painter, box.center(), std::max(box.width(), box.height()) * 0.85, light.glow,
             light.isDark ? 0.4 : 0.6);
        paintPlinth(painter, scene, middle, half, h * 0.3);
        paintProduct(painter, scene, spot);
        return;
    }
    const double top = h * random.between(0.79, 0.83);
    const double end = w * random.between(0.62, 0.8);
    // A parapet from edge to edge: one that ended would need something below it to stand on.
    const QRectF ledge(-10, top, w + 20, h - top + 10);
    const QColor stone = light.finish == Finish::Blank
                             ? mixed(light.middle, light.paper, 0.3)
                             : mixed(light.front, light.ink, light.isDark ? 0.35 : 0.15);
    painter.fillRect(ledge, stone);
    painter.fillRect(QRectF(ledge.left(), top, ledge.width(), 34),
                     mixed(stone, light.glow, light.isDark ? 0.3 : 0.45));
    painter.fillRect(QRectF(ledge.left(), top - 1.3, ledge.width(), 2.6), withAlpha(light.glow, 0.6));
    hatch(painter, rectangle({0, top + 36, w, h - top}), withAlpha(light.ink, light.hatch), 62, 10, 2.2);
    const ProductSpot spot{
        .foot = {end * random.between(0.5, 0.66), top + 16},
        .room = {w * (scene.isNarrow() ? 0.44 : 0.23), h * (scene.isNarrow() ? 0.24 : 0.28)},
        .line = 1.1};
    // The ledge shows little of its top: what stands on it is seen from as low.
    const Scene stood = scene.level();
    const QRectF box = productBox(stood, spot);
    glow(painter, box.center(), std::max(box.width(), box.height()) * 0.85, light.glow,
         light.isDark ? 0.4 : 0.6);
    paintProduct(painter, stood, spot);
}

void paintVista(QPainter &painter, const Scene &scene)
{
    Random random = scene.random(62);
    const double w = scene.width();
    const double h = scene.height();
    const Light &light = scene.light;
    skyWash(painter, scene, h * 0.72);
    const double sunX = w * random.between(0.56, 0.72);
    paintSun(painter, scene, {sunX, h * random.between(0.36, 0.46)}, h * random.between(0.11, 0.2));
    for (int i = 0; i < 4; ++i) {
        const double y = h * (0.16 + 0.08 * i) + random.between(-12, 12);
        const double x = w * random.between(0, 0.7);
        fillShape(painter, rectangle({x, y, w * random.between(0.16, 0.34), 9.0 + 3 * i}, 7),
                  withAlpha(light.glow, light.isDark ? 0.16 : 0.42));
    }
    const bool isPeaked = scene.place != PlaceKind::Shore && scene.place != PlaceKind::Abstract;
    paintHills(painter, random, h * 0.66, h * 0.28, scene.canvas, light.back, isPeaked);
    if (scene.place == PlaceKind::City)
        paintSkyline(painter, random, {0, h * 0.5, w, h * 0.24}, light.middle, light.window,
                     light.isDark ? 0.22 : 0);
    paintHills(painter, random, h * 0.76, h * 0.15, scene.canvas, light.middle, isPeaked);
    // A ridge in front, highest where the figure stands.
    const double x = w * random.between(0.2, 0.4);
    const double crest = h * random.between(0.78, 0.81);
    QPainterPath ridge(QPointF(-10, h * 0.9));
    ridge.cubicTo({x * 0.4, h * 0.86}, {x * 0.6, crest}, {x - 60, crest});
    ridge.lineTo(x + w * 0.24, crest);
    ridge.cubicTo({w * 0.7, crest + 8}, {w * 0.8, h * 0.93}, {w + 10, h * 0.92});
    ridge.lineTo(w + 10, h + 10);
    ridge.lineTo(-10, h + 10);
    ridge.closeSubpath();
    const QColor stone = mixed(light.front, light.ink, light.isDark ? 0.35 : 0.12);
    fillShape(painter, ridge, stone);
    hatch(painter, ridge, withAlpha(light.ink, light.hatch * 0.9), 44, 11, 2.2);
    painter.strokePath(ridge, QPen(withAlpha(light.glow, 0.55), 3));
    // The product as a monument, someone small beside it.
    const Scene turned = (random.chance(0.6) ? scene.turned(View::ThreeQuarter) : scene).level();
    const double tall = h * (scene.isNarrow() ? 0.24 : 0.36);
    const ProductSpot spot{.foot = {x + w * 0.1, crest + 4},
                           .room = {w * (scene.isLarge()    ? 0.4
                                         : scene.isNarrow() ? 0.42
                                                            : 0.3),
                                    tall},
                           .line = 1.1};
    const QRectF box = productBox(turned, spot);
    glow(painter, box.center(), std::max(box.width(), box.height()) * 0.8, light.glow,
         light.isDark ? 0.4 : 0.5);
    paintProduct(painter, turned, spot);
    if (scene.product->metres < 9)
        paintFigure(
            painter, scene,
            {.ground = {random.chance(0.5) ? box.left() - h * 0.05 : box.right() + h * 0.05, crest + 6},
             .height = scene.isLarge() ? box.width() / scene.product->metres * 1.7 : h * 0.15,
             .pose = Pose::Stand,
             .wearsProduct = scene.product->use != ProductUse::Hand});
}

} // namespace beatreel::sketch
