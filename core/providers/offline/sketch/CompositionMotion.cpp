// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Blur.h"
#include "core/providers/offline/sketch/Composition.h"
#include "core/providers/offline/sketch/Marks.h"
#include "core/providers/offline/sketch/Place.h"
#include "core/providers/offline/sketch/ProductPainter.h"

#include <QImage>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

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

/// The place as a camera that runs along sees it: smeared sideways.
void smearedPlace(QPainter &painter, const Scene &scene, double horizon)
{
    // Narrow, since nothing across is left to see; down it keeps the picture's own lines.
    const double scale = std::min(1.5, painter.device()->height() / scene.height());
    const QSizeF narrow(scene.width() / 8, scene.height() * scale);
    QImage strip(narrow.toSize().expandedTo(QSize(2, 2)), QImage::Format_RGB32);
    QPainter inner(&strip);
    inner.setRenderHint(QPainter::Antialiasing);
    inner.scale(strip.width() / scene.width(), strip.height() / scene.height());
    paintPlace(inner, scene, {Distance::Middle, horizon});
    inner.end();
    painter.drawImage(QRectF(QPointF(0, 0), scene.canvas), blurred(strip, 3, 0));
}

bool movesByItself(const Drawing &product)
{
    return product.use == ProductUse::Feet || product.use == ProductUse::Beside ||
           product.use == ProductUse::Floor || (product.use == ProductUse::Drive && product.metres < 9);
}

} // namespace

void paintBurst(QPainter &painter, const Scene &whole)
{
    Random random = whole.random(40);
    // What runs by itself is seen from its side, or its own slant would add to the slope's.
    const bool isTurned = random.chance(0.7) && !movesByItself(*whole.product);
    const Scene scene = isTurned ? whole.turned(View::ThreeQuarter) : whole;
    const double w = scene.width();
    const double h = scene.height();
    const Light &light = scene.light;
    const QPointF centre(w * random.between(0.47, 0.54), h * random.between(0.47, 0.53));
    // Up a slope, or down it.
    const double tilt = random.between(12, 18) * (whole.random(43).chance(0.4) ? -0.8 : 1);
    painter.save();
    painter.translate(centre);
    painter.rotate(-tilt);
    painter.scale(1.5, 1.5);
    painter.translate(-centre);
    paintPlace(painter, scene, {Distance::Middle, h * 0.6});
    painter.restore();

    QRadialGradient burst(centre, std::max(w, h) * 0.62);
    const QColor core = atLightness(mixed(light.glow, light.skyLow, 0.35), light.isDark ? 0.88 : 0.97, 0.1);
    const QColor rim = light.isDark ? light.skyTop : mixed(scene.palette.second, light.skyTop, 0.35);
    burst.setColorAt(0, withAlpha(core, 0.95));
    burst.setColorAt(0.3, withAlpha(core, 0.55));
    burst.setColorAt(0.75, withAlpha(rim, 0.25));
    burst.setColorAt(1, withAlpha(mixed(rim, light.ink, 0.4), 0.6));
    painter.fillRect(QRectF(QPointF(0, 0), scene.canvas), burst);
    rays(painter, random, centre, std::min(w, h) * 0.44, std::hypot(w, h),
         light.finish == Finish::Blank ? 26 : random.whole(36, 46),
         {light.glow, light.paper, mixed(rim, light.glow, 0.4)});

    painter.save();
    painter.translate(centre);
    painter.rotate(-tilt);
    painter.translate(-centre);
    const double floor = h * (scene.isNarrow() ? random.between(0.66, 0.7) : random.between(0.78, 0.82));
    const ProductSpot spot{.foot = {centre.x(), floor + h * 0.02},
                           .room = {w * (scene.isNarrow() ? 0.78 : 0.6), h * 0.64},
                           .casts = false};
    const QRectF box = productBox(scene, spot);
    // All of its base is on the slope: what is behind would else hang beyond the edge.
    const bool hasBase = scene.product->baseDepth() > 0 && !scene.hasOwnPicture();
    const double back = hasBase ? scene.product->baseIn(box).boundingRect().top() - h * 0.02 : floor;
    const QRectF ground(-w * 0.6, std::min(floor - h * 0.03, back), w * 2.2, h * 2);
    painter.fillRect(ground, mixed(light.ground, light.ink, light.isDark ? 0.25 : 0.05));
    if (light.hatch > 0)
        hatch(painter, rectangle(ground), withAlpha(light.ink, light.hatch), 28, 13, 2.6);
    painter.fillRect(QRectF(ground.left(), ground.top(), ground.width(), 5), withAlpha(light.glow, 0.6));
    speedLines(painter, random,
               {box.left() - w * 0.24, box.top() + box.height() * 0.15, w * 0.24, box.height() * 0.75}, 7,
               light.glow);
    paintProduct(painter, scene, spot);
    // Dust flies up from where it touches the ground last.
    double heel = floor;
    if (hasBase)
        heel = std::ranges::min(scene.product->baseIn(box), {}, [](QPointF p) { return p.x(); }).y();
    if (light.finish != Finish::Blank)
        spray(painter, scene, random, {box.left() + box.width() * scene.product->footLeft, heel}, h * 0.2);
    painter.restore();
}

void paintTracking(QPainter &painter, const Scene &whole)
{
    Random random = whole.random(41);
    const View view = movesByItself(*whole.product) ? View::Side
                      : random.chance(0.35)         ? View::ThreeQuarter
                                                    : whole.product->view;
    const Scene scene = whole.turned(view);
    const double w = scene.width();
    const double h = scene.height();
    const Light &light = scene.light;
    // The camera runs beside it, or farther off and higher.
    const bool isFar = whole.random(45).chance(0.4) && !scene.isNarrow();
    const double horizon = h * (scene.isNarrow() ? random.between(0.44, 0.5)
                                : isFar          ? random.between(0.38, 0.44)
                                                 : random.between(0.52, 0.6));
    smearedPlace(painter, scene, horizon);
    const double floor = h * (scene.isNarrow() ? random.between(0.64, 0.68)
                              : isFar          ? random.between(0.7, 0.74)
                                               : random.between(0.8, 0.84));
    const QColor streak = light.isDark ? light.glow : mixed(light.ink, scene.palette.second, 0.5);
    // The ground runs past in bands.
    for (int i = 0; i < 16; ++i) {
        const double y = horizon + (h - horizon) * random.between(0.02, 0.98);
        const double length = w * random.between(0.2, 0.7);
        painter.setPen(QPen(withAlpha(i % 3 == 0 ? light.glow : light.groundEdge, 0.5),
                            random.between(2.5, 8), Qt::SolidLine, Qt::RoundCap));
        const double x = w * random.between(-0.2, 0.8);
        painter.drawLine(QPointF(x, y), QPointF(x + length, y));
    }
    // A strap's tip cannot bear a watch: it is thrown, and turns in the air.
    const bool isThrown = scene.product->use == ProductUse::Wrist && !scene.hasOwnPicture();
    const ProductSpot spot{
        .foot = {w * (scene.isNarrow() ? random.between(0.54, 0.56) : random.between(0.56, 0.62)),
                 floor - (isThrown ? h * 0.07 : 0)},
        .room = {w * (scene.isNarrow() ? 0.78
                      : isFar          ? 0.46
                                       : 0.54),
                 h * (scene.isNarrow() ? 0.46
                      : isFar          ? 0.52
                                       : 0.6)},
        .shadow = isThrown ? 0.0 : 1.0,
        .reflection = light.isDark && !isThrown,
        .casts = false};
    const QRectF box = productBox(scene, spot);
    glow(painter, box.center(), std::max(box.width(), box.height()) * 0.75, light.glow,
         light.isDark ? 0.3 : 0.5);
    // Long lines from the picture's edge up to the product, and shorter ones past it.
    const QRectF wake(-w * 0.05, box.top() + box.height() * 0.04, box.left() + box.width() * 0.16 + w * 0.05,
                      box.height() * 0.88);
    speedLines(painter, random, wake, 13, streak);
    speedLines(painter, random, {box.left(), box.top() - h * 0.1, w, h * 0.1}, 4, streak);
    if (isThrown) {
        groundShadow(painter, {box.center().x() + h * 0.04, floor + h * 0.07}, box.width() * 0.7, h * 0.016,
                     light.ink, light.shadow * 0.6);
        painter.save();
        painter.translate(box.center());
        painter.rotate(32);
        painter.translate(-box.center());
        paintProduct(painter, scene, spot);
        painter.restore();
        return;
    }
    paintProduct(painter, scene, spot);
    if (movesByItself(*scene.product))
        spray(painter, scene, random, {box.left() + box.width() * (scene.product->footLeft + 0.04), floor},
              h * 0.22);
}

} // namespace beatreel::sketch
