// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Composition.h"
#include "core/providers/offline/sketch/Marks.h"
#include "core/providers/offline/sketch/ProductPainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace beatreel::sketch {

namespace {

/// A tall thing for the hand is known by its upper end: not below `lowest`, a share of its height.
QPointF upper(const Scene &scene, QPointF focus, double lowest)
{
    if (scene.product->aspect() < 0.58 && scene.product->use == ProductUse::Hand)
        focus.setY(std::min(focus.y(), lowest));
    return focus;
}

/// What a macro looks at: what names the product, or another of its details that is well inside it.
QPointF detailOf(const Scene &scene, Random random)
{
    QList<QPointF> details{scene.product->focus, scene.product->focus};
    for (const QPointF &point : scene.product->points) {
        if (QRectF(0.2, 0.15, 0.6, 0.58).contains(point))
            details.append(point);
    }
    return random.pick(details);
}

/// The product so large that its box covers `cover` pictures, with its focus at `at`.
ProductSpot enlarged(const Scene &scene, double cover, QPointF at, QPointF focus)
{
    const QSizeF box = scene.product->box.size();
    const double scale = std::sqrt(scene.width() * scene.height() * cover / (box.width() * box.height()));
    const QSizeF size = box * scale;
    return {.foot = {at.x() + size.width() * (0.5 - focus.x()), at.y() + size.height() * (1 - focus.y())},
            .room = size,
            .line = std::clamp(2.6 / scale, 0.32, 1.0),
            .shadow = 0};
}

} // namespace

void paintMacro(QPainter &painter, const Scene &whole)
{
    Random random = whole.random(30);
    const Scene scene = random.chance(0.45) ? whole.turned(View::ThreeQuarter) : whole;
    const double w = scene.width();
    const double h = scene.height();
    const Light &light = scene.light;
    QLinearGradient wash(0, 0, w, h);
    wash.setColorAt(0, mixed(light.skyTop, light.skyLow, 0.3));
    wash.setColorAt(1, mixed(light.skyLow, light.ground, 0.45));
    painter.fillRect(QRectF(QPointF(0, 0), scene.canvas), wash);
    glow(painter, {w * random.between(0.66, 0.84), h * random.between(0.12, 0.3)}, h * 0.7, light.glow,
         light.isDark ? 0.34 : 0.6);
    bokeh(painter, random, {w * 0.5, 0, w * 0.5, h * 0.6}, light.finish == Finish::Blank ? 3 : 12,
          {light.glow, scene.palette.second, light.skyLow});
    const QPointF at(w * random.between(0.42, 0.56), h * random.between(0.44, 0.56));
    const QPointF nudge(random.between(-0.06, 0.06), random.between(-0.04, 0.04));
    const QPointF detail = upper(scene, detailOf(scene, scene.random(32)) + nudge, 0.17);
    ProductSpot spot = enlarged(scene, random.between(2.0, 2.6), at, detail);
    // A lens this close holds only a hand's breadth in focus.
    spot.lens = at;
    spot.sharp = std::min(w, h) * random.between(0.5, 0.58);
    paintProduct(painter, scene, spot);
    // The lens lets the far corner fall off.
    QRadialGradient falloff(at, std::hypot(w, h) * 0.62);
    falloff.setColorAt(0.42, withAlpha(light.ink, 0));
    falloff.setColorAt(1, withAlpha(light.ink, light.isDark ? 0.7 : 0.3));
    painter.fillRect(QRectF(QPointF(0, 0), scene.canvas), falloff);
    fillShape(painter, polygon({{0, 0}, {w * 0.3, 0}, {0, h * 0.62}}),
              withAlpha(light.glow, light.isDark ? 0.08 : 0.16));
}

void paintTeaser(QPainter &painter, const Scene &whole)
{
    Random random = whole.random(31);
    const Scene scene = random.chance(0.35) ? whole.turned(View::ThreeQuarter) : whole;
    const Light &light = scene.light;
    const double w = scene.width();
    const double h = scene.height();
    const QColor deep = shadeOf(scene);
    const bool isBright = light.finish == Finish::Blank || light.finish == Finish::Grid;
    const QColor warm =
        isBright || light.finish == Finish::Wash ? light.glow : mixed(scene.palette.accent, light.glow, 0.25);
    painter.fillRect(QRectF(QPointF(0, 0), scene.canvas), deep);
    const QPointF lamp(w * random.between(0.7, 0.84), h * random.between(0.1, 0.3));
    if (isBright) {
        // By day it comes out of a mist: colour where the light is, paper where it is not.
        QLinearGradient mist(0, h, w, 0);
        mist.setColorAt(0.35, deep);
        mist.setColorAt(1, mixed(light.skyLow, scene.palette.second, 0.35));
        painter.fillRect(QRectF(QPointF(0, 0), scene.canvas), mist);
    }
    const bool isSun = light.finish == Finish::Wash;
    glow(painter, lamp, h * random.between(0.9, 1.1),
         isBright || isSun ? light.glow : atLightness(warm, 0.66, 0.15), isSun ? 0.98 : 0.8);
    if (isSun)
        glow(painter, lamp, h * 0.5, light.sun, 0.9);
    fillShape(painter,
              polygon({lamp + QPointF(-30, -h), lamp + QPointF(70, -h), {w * 0.34, h}, {w * -0.08, h}}),
              withAlpha(warm, isBright ? 0.3 : 0.08));
    // So close that the picture cuts it on two sides or more; what names it is in the light.
    const QPointF at(w * random.between(0.5, 0.57), h * random.between(0.5, 0.56));
    const QPointF middle = scene.product->focus * 0.65 + QPointF(0.5, 0.5) * 0.35;
    const QPointF focus = upper(scene, middle + QPointF(random.between(-0.04, 0.04), random.between(-0.04, 0.04)), 0.3);
    ProductSpot spot = enlarged(scene, random.between(1.4, 1.75), at, focus);
    const double most = std::min({1.0, w * 1.5 / spot.room.width(), h * 2.3 / spot.room.height()});
    spot.foot = at + (spot.foot - at) * most;
    spot.room *= most;
    // Not so deep that it is lost: it must be read at a glance.
    spot.darkness = isBright ? 0.62 : 0.68;
    painter.save();
    painter.translate(at);
    painter.rotate(random.between(6, 14) * (random.chance(0.5) ? 1 : -1));
    painter.translate(-at);
    paintProduct(painter, scene, spot);
    painter.restore();
    if (light.finish != Finish::Blank)
        sparks(painter, random, lamp, {w * 0.16, h * 0.22}, 14, withAlpha(light.glow, 1));
}

} // namespace beatreel::sketch
