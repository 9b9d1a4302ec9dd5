// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Marks.h"
#include "core/providers/offline/sketch/Place.h"

#include <QPainter>

namespace beatreel::sketch {

namespace {

QColor leafOf(const Scene &scene, double haze)
{
    const QColor leaf =
        atLightness(mixed(QColor(0x4d7752), scene.light.front, 0.25), scene.light.isDark ? 0.3 : 0.48, 0.07);
    return mixed(leaf, scene.light.skyLow, haze);
}

void cloud(QPainter &painter, const Scene &scene, Random &random, QPointF at, double size)
{
    const QColor colour = withAlpha(scene.light.glow, scene.light.isDark ? 0.14 : 0.55);
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    for (int i = -2; i <= 2; ++i)
        shape.addEllipse(at + QPointF(i * size * 0.42, -random.between(0, 0.14) * size), size * 0.42,
                         size * (0.2 - 0.03 * i * i));
    fillShape(painter, shape, colour);
}

void sky(QPainter &painter, const Scene &scene, const PlaceView &view, Random &random)
{
    skyWash(painter, scene, view.horizon);
    const double w = scene.width();
    if (scene.light.hasSun)
        paintSun(painter, scene, {w * random.between(0.2, 0.8), view.horizon - random.between(70, 190)},
                 random.between(50, 78));
    for (int i = 0; i < 2; ++i)
        cloud(painter, scene, random,
              {w * (0.22 + 0.5 * i + random.between(-0.08, 0.08)), view.horizon * random.between(0.18, 0.42)},
              random.between(90, 150));
}

/// A band that winds from the foreground to the horizon.
QPainterPath windingBand(const Scene &scene, double horizon, double vanishing, double bend, double foot,
                         double half)
{
    const double bottom = scene.height() + 10;
    const double depth = bottom - horizon;
    QPainterPath path(QPointF(vanishing - 5, horizon));
    path.cubicTo({vanishing + bend, horizon + depth * 0.22}, {foot - half - bend, horizon + depth * 0.5},
                 {foot - half, bottom});
    path.lineTo(foot + half, bottom);
    path.cubicTo({foot + half - bend * 0.8, horizon + depth * 0.5},
                 {vanishing + bend + 60, horizon + depth * 0.22}, {vanishing + 5, horizon});
    path.closeSubpath();
    return path;
}

} // namespace

void paintNature(QPainter &painter, const Scene &scene, const PlaceView &view, Random random)
{
    const Light &light = scene.light;
    const double w = scene.width();
    const double h = scene.height();
    sky(painter, scene, view, random);
    const bool isWide = view.distance == Distance::Wide;
    paintHills(painter, random, view.horizon, view.horizon * (isWide ? 0.52 : 0.38), scene.canvas, light.back,
               random.chance(0.6));
    paintHills(painter, random, view.horizon, view.horizon * 0.24, scene.canvas,
               mixed(light.middle, leafOf(scene, 0.3), 0.5), false);
    if (view.distance == Distance::Near) {
        bokeh(painter, random, {0, 30, w, view.horizon - 20}, 14,
              {light.glow, leafOf(scene, 0.3), light.window});
        paintGround(painter, scene, view.horizon);
        return;
    }
    const QColor meadow = mixed(leafOf(scene, 0.12), light.ground, 0.35);
    QLinearGradient wash(0, view.horizon, 0, h);
    wash.setColorAt(0, mixed(meadow, light.skyLow, 0.28));
    wash.setColorAt(1, mixed(meadow, light.ink, 0.22));
    painter.fillRect(QRectF(0, view.horizon - 2, w, h - view.horizon + 2), wash);
    fillShape(painter,
              windingBand(scene, view.horizon, w * random.between(0.42, 0.58), random.between(-120, 120),
                          w * 0.5, w * 0.2),
              mixed(light.groundEdge, light.glow, 0.3));
    const bool isConifer = random.chance(0.5);
    for (int i = 0; i < 7; ++i) {
        const double side = i % 2 == 0 ? random.between(-0.02, 0.3) : random.between(0.7, 1.02);
        const double depth = 0.04 + 0.05 * i;
        paintTree(painter, random, {w * side, view.horizon + (h - view.horizon) * depth},
                  (90 + 36 * i) * (isWide ? 1 : 1.25), leafOf(scene, 0.4 - 0.055 * i),
                  mixed(light.front, QColor(0x3a2a22), 0.5), isConifer);
    }
    hatch(painter, rectangle({0, h * 0.86, w, h * 0.14}), withAlpha(light.ink, light.hatch * 0.6), 64, 10, 2);
}

void paintRoad(QPainter &painter, const Scene &scene, const PlaceView &view, Random random)
{
    const Light &light = scene.light;
    const double w = scene.width();
    const double h = scene.height();
    sky(painter, scene, view, random);
    paintHills(painter, random, view.horizon, view.horizon * (view.distance == Distance::Wide ? 0.46 : 0.3),
               scene.canvas, light.back, true);
    paintHills(painter, random, view.horizon, view.horizon * 0.16, scene.canvas, light.middle, false);
    paintGround(painter, scene, view.horizon);
    const QColor asphalt = mixed(light.ground, light.ink, light.isDark ? 0.4 : 0.3);
    if (view.distance == Distance::Wide) {
        const double vanishing = w * random.between(0.42, 0.58);
        const double bend = random.between(-220, 220);
        fillShape(painter, windingBand(scene, view.horizon, vanishing, bend, w * 0.5, w * 0.3), asphalt);
        if (view.hasLanes)
            fillShape(painter, windingBand(scene, view.horizon, vanishing, bend, w * 0.5, w * 0.008),
                      withAlpha(light.glow, 0.8));
        return;
    }
    // Seen from its side: an edge line, the lane and its dashes.
    const double top = view.horizon + (h - view.horizon) * 0.16;
    painter.fillRect(QRectF(0, top, w, h - top), asphalt);
    painter.fillRect(QRectF(0, top, w, 5), withAlpha(light.glow, 0.75));
    const double dash = h - (h - top) * 0.2;
    for (double x = -random.between(0, 200); x < w; x += 240)
        fillShape(painter, polygon({{x, dash}, {x + 130, dash}, {x + 122, dash + 10}, {x - 10, dash + 10}}),
                  withAlpha(light.glow, 0.7));
    if (view.distance == Distance::Middle) {
        painter.setPen(QPen(light.middle, 5));
        painter.drawLine(QPointF(0, view.horizon - 22), QPointF(w, view.horizon - 22));
        for (double x = random.between(0, 90); x < w; x += 110)
            painter.drawLine(QPointF(x, view.horizon - 22), QPointF(x, view.horizon + 6));
    }
    hatch(painter, rectangle({0, h * 0.9, w, h * 0.1}), withAlpha(light.ink, light.hatch), 38, 11, 2);
}

void paintShore(QPainter &painter, const Scene &scene, const PlaceView &view, Random random)
{
    const Light &light = scene.light;
    const double w = scene.width();
    const double h = scene.height();
    sky(painter, scene, view, random);
    const double sand = view.horizon + (h - view.horizon) * 0.28;
    const QColor sea = atLightness(mixed(QColor(0x3f83a0), light.front, light.isDark ? 0.5 : 0.15),
                                   light.isDark ? 0.38 : 0.62, 0.07);
    QLinearGradient wash(0, view.horizon, 0, sand);
    wash.setColorAt(0, mixed(sea, light.skyLow, 0.35));
    wash.setColorAt(1, sea);
    painter.fillRect(QRectF(0, view.horizon, w, h - view.horizon), wash);
    if (view.distance != Distance::Near)
        paintHills(painter, random, view.horizon, view.horizon * 0.1, QSizeF(w * 0.42, view.horizon),
                   light.back, false);
    painter.fillRect(QRectF(0, view.horizon, w, sand - view.horizon), wash);
    painter.setPen(QPen(withAlpha(light.glow, 0.6), 3.4, Qt::SolidLine, Qt::RoundCap));
    for (int i = 0; i < 16; ++i) {
        const double t = random.unit();
        const double x = w * random.unit();
        const double y = view.horizon + 8 + (sand - view.horizon - 20) * t;
        painter.drawLine(QPointF(x, y), QPointF(x + 30 + 90 * t, y));
    }
    QPainterPath beach(QPointF(-5, sand + 14));
    beach.cubicTo({w * 0.3, sand - 26}, {w * 0.6, sand + 34}, {w + 5, sand - 4});
    beach.lineTo(w + 5, h + 5);
    beach.lineTo(-5, h + 5);
    beach.closeSubpath();
    painter.strokePath(beach, QPen(withAlpha(light.paper, light.isDark ? 0.5 : 0.95), 12));
    const QColor grain =
        mixed(atLightness(QColor(0xd9bd8e), light.isDark ? 0.42 : 0.84, 0.06), light.ground, 0.3);
    QLinearGradient dry(0, sand, 0, h);
    dry.setColorAt(0, grain);
    dry.setColorAt(1, mixed(grain, light.ink, 0.2));
    fillShape(painter, beach, dry);
    hatch(painter, rectangle({0, h * 0.88, w, h * 0.12}), withAlpha(light.ink, light.hatch * 0.5), 20, 12, 2);
}

void paintAbstract(QPainter &painter, const Scene &scene, const PlaceView &view, Random random)
{
    const Light &light = scene.light;
    const double w = scene.width();
    skyWash(painter, scene, view.horizon);
    const QPointF centre(w * random.between(0.36, 0.64), view.horizon * random.between(0.5, 0.75));
    const int rings = view.distance == Distance::Near ? 3 : 5;
    for (int i = rings; i >= 1; --i)
        fillShape(painter, ellipse(centre, 86.0 * i, 86.0 * i),
                  withAlpha(i % 2 == 0 ? light.glow : scene.palette.second, light.isDark ? 0.1 : 0.13));
    for (int i = 0; i < 3; ++i) {
        const double x = w * random.between(-0.1, 0.9);
        const double width = random.between(30, 120);
        fillShape(painter,
                  polygon({{x, 0},
                           {x + width, 0},
                           {x + width - view.horizon * 0.6, view.horizon},
                           {x - view.horizon * 0.6, view.horizon}}),
                  withAlpha(light.glow, 0.09));
    }
    if (view.distance != Distance::Near) {
        for (int i = 0; i < 6; ++i) {
            const QPointF at(w * (i < 3 ? random.between(0.03, 0.24) : random.between(0.76, 0.97)),
                             view.horizon);
            const double half = random.between(28, 70);
            const double tall = random.between(60, 300);
            const QColor tone = mixed(light.back, light.front, random.unit() * 0.7);
            painter.fillRect(QRectF(at.x() - half, at.y() - tall, 2 * half, tall), tone);
            painter.fillRect(QRectF(at.x() + half * 0.5, at.y() - tall, half * 0.5, tall),
                             withAlpha(light.ink, 0.2));
        }
    }
    paintGround(painter, scene, view.horizon);
    painter.setPen(QPen(withAlpha(light.glow, light.isDark ? 0.25 : 0.6), 2));
    for (int i = -8; i <= 8; ++i)
        painter.drawLine(QPointF(w * 0.5 + i * w * 0.07, view.horizon),
                         QPointF(w * 0.5 + i * w * 0.26, scene.height()));
    painter.fillRect(QRectF(0, view.horizon, w, 4), withAlpha(light.glow, 0.5));
}

} // namespace beatreel::sketch
