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

void paintMacro(QPainter &painter, const Scene &scene)
{
    Random random = scene.random(30);
    const double w = scene.width();
    const double h = scene.height();
    const Light &light = scene.light;
    QLinearGradient wash(0, 0, w, h);
    wash.setColorAt(0, mixed(light.skyTop, light.skyLow, 0.3));
    wash.setColorAt(1, mixed(light.skyLow, light.ground, 0.45));
    painter.fillRect(QRectF(QPointF(0, 0), scene.canvas), wash);
    glow(painter, {w * random.between(0.66, 0.84), h * random.between(0.12, 0.3)}, h * 0.7, light.glow,
         light.isDark ? 0.34 : 0.6);
    bokeh(painter, random, {w * 0.5, 0, w * 0.5, h * 0.6}, 9,
          {light.glow, scene.palette.second, light.skyLow});
    const QPointF at(w * random.between(0.4, 0.56), h * random.between(0.44, 0.58));
    const QPointF nudge(random.between(-0.06, 0.06), random.between(-0.04, 0.04));
    const ProductSpot spot = enlarged(scene, random.between(3.0, 3.8), at, scene.product->focus + nudge);
    paintProduct(painter, scene, spot);
    // The lens lets the far corner fall off.
    QLinearGradient falloff(w, h, w * 0.62, h * 0.5);
    falloff.setColorAt(0, withAlpha(light.ink, light.isDark ? 0.5 : 0.22));
    falloff.setColorAt(1, withAlpha(light.ink, 0));
    painter.fillRect(QRectF(QPointF(0, 0), scene.canvas), falloff);
    fillShape(painter, polygon({{0, 0}, {w * 0.3, 0}, {0, h * 0.62}}),
              withAlpha(light.glow, light.isDark ? 0.08 : 0.16));
}

void paintTeaser(QPainter &painter, const Scene &scene)
{
    Random random = scene.random(31);
    const double w = scene.width();
    const double h = scene.height();
    const QColor deep = atLightness(mixed(scene.palette.dark, scene.light.ink, 0.45), 0.14, 0.03);
    const QColor warm = mixed(scene.palette.accent, scene.light.glow, 0.25);
    painter.fillRect(QRectF(QPointF(0, 0), scene.canvas), deep);
    const QPointF lamp(w * random.between(0.68, 0.8), h * random.between(0.18, 0.36));
    glow(painter, lamp, h * random.between(0.85, 1.05), atLightness(warm, 0.62, 0.13), 0.75);
    fillShape(painter,
              polygon({lamp + QPointF(-30, -h), lamp + QPointF(70, -h), {w * 0.34, h}, {w * -0.08, h}}),
              withAlpha(warm, 0.07));
    const QPointF at(w * random.between(0.46, 0.54), h * 0.53);
    ProductSpot spot = enlarged(scene, random.between(1.0, 1.2), at, {0.5, 0.5});
    // One end of the product stays in the picture, or only stripes of it would be seen.
    const double most = std::min(w * 0.98 / spot.room.width(), h * 1.3 / spot.room.height());
    spot.room *= std::min(1.0, most);
    const double top = std::max(h * 0.12, h * 0.53 - spot.room.height() / 2);
    spot.foot = {at.x(), top + spot.room.height()};
    const QRectF box = productBox(scene, spot);
    if (box.bottom() < h * 0.94)
        fillShape(painter, ellipse({at.x(), box.bottom()}, box.width() * 0.5, 20),
                  withAlpha(scene.light.ink, 0.8));
    spot.darkness = 1;
    paintProduct(painter, scene, spot);
    sparks(painter, random, lamp, {w * 0.16, h * 0.22}, 14, withAlpha(scene.light.glow, 1));
}

} // namespace beatreel::sketch
