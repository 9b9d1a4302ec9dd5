// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Marks.h"
#include "core/providers/offline/sketch/Place.h"

#include <QPainter>

namespace beatreel::sketch {

namespace {

void streetLamp(QPainter &painter, const Scene &scene, QPointF foot, double height, double reach)
{
    painter.setPen(QPen(scene.light.front, height * 0.022, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(foot, foot - QPointF(0, height));
    painter.drawLine(foot - QPointF(0, height), foot - QPointF(-reach, height));
    if (scene.light.isDark)
        glow(painter, foot - QPointF(-reach, height - 8), height * 0.22, scene.light.window, 0.7);
    fillShape(painter, ellipse(foot - QPointF(-reach, height - 4), height * 0.04, height * 0.018),
              scene.light.window);
}

/// A cable-stayed bridge over the whole width.
void bridge(QPainter &painter, const Scene &scene, double horizon, double first, double second)
{
    const double deck = horizon - 14;
    painter.setPen(QPen(scene.light.front, 2.6));
    for (const double tower : {first, second}) {
        for (int i = 1; i <= 6; ++i) {
            painter.drawLine(QPointF(tower, horizon - 330), QPointF(tower - 62 * i, deck));
            painter.drawLine(QPointF(tower, horizon - 330), QPointF(tower + 62 * i, deck));
        }
        painter.fillRect(QRectF(tower - 10, horizon - 350, 20, 350), scene.light.front);
    }
    painter.fillRect(QRectF(0, deck, scene.width(), 14), scene.light.front);
}

/// A street that runs away from us, its vanishing point on the horizon.
void street(QPainter &painter, const Scene &scene, double horizon, double vanishing, bool hasLanes)
{
    const double bottom = scene.height();
    const double w = scene.width();
    const QColor road = mixed(scene.light.ground, scene.light.ink, 0.35);
    fillShape(painter,
              polygon({{vanishing - 18, horizon},
                       {vanishing + 18, horizon},
                       {vanishing + w * 0.46, bottom},
                       {vanishing - w * 0.46, bottom}}),
              road);
    if (!hasLanes)
        return;
    const double depth = bottom - horizon;
    for (const double t : {0.12, 0.28, 0.52, 0.84}) {
        const double half = 2 + 9 * t;
        const double top = horizon + depth * t;
        const double low = horizon + depth * (t + 0.05 + t * 0.13);
        fillShape(painter,
                  polygon({{vanishing - half * 0.8, top},
                           {vanishing + half * 0.8, top},
                           {vanishing + half * 1.2, low},
                           {vanishing - half * 1.2, low}}),
                  withAlpha(scene.light.glow, 0.8));
    }
}

} // namespace

void paintCity(QPainter &painter, const Scene &scene, const PlaceView &view, Random random)
{
    const Light &light = scene.light;
    const double w = scene.width();
    const double h = scene.height();
    const bool isNear = view.distance == Distance::Near;
    const double tall = view.horizon * (view.distance == Distance::Wide ? 0.62 : isNear ? 0.34 : 0.46);
    skyWash(painter, scene, view.horizon);
    if (light.hasSun && !isNear)
        paintSun(painter, scene, {w * random.between(0.24, 0.76), view.horizon - random.between(40, 150)},
                 random.between(52, 82));
    const double lit = light.isDark ? 0.34 : 0;
    paintSkyline(painter, random, {0, view.horizon - tall, w, tall}, light.back, light.window, 0);
    if (isNear) {
        paintSkyline(painter, random, {0, view.horizon - tall * 0.6, w, tall * 0.6}, light.middle,
                     light.window, 0);
        bokeh(painter, random, {0, 20, w, view.horizon - 40}, light.isDark ? 26 : 8,
              {light.window, light.glow, scene.palette.second, light.skyLow});
        paintGround(painter, scene, view.horizon);
        return;
    }
    const bool hasBridge = random.chance(0.35);
    if (hasBridge) {
        paintSkyline(painter, random, {0, view.horizon - tall * 0.4, w, tall * 0.4}, light.middle,
                     light.window, lit);
        bridge(painter, scene, view.horizon, w * random.between(0.12, 0.26), w * random.between(0.74, 0.9));
    } else {
        paintSkyline(painter, random, {0, view.horizon - tall * 0.72, w, tall * 0.72}, light.middle,
                     light.window, lit * 0.7);
        if (view.distance == Distance::Wide)
            paintSkyline(painter, random, {0, view.horizon - tall * 0.42, w, tall * 0.42}, light.front,
                         light.window, lit);
    }
    paintGround(painter, scene, view.horizon);
    if (view.distance == Distance::Wide)
        street(painter, scene, view.horizon, w * random.between(0.4, 0.6), view.hasLanes);
    painter.fillRect(QRectF(0, view.horizon, w, 5), mixed(light.groundEdge, light.glow, 0.35));
    const int lamps = view.distance == Distance::Wide ? 2 : 1;
    for (int i = 0; i < lamps; ++i) {
        const double side = i == 0 ? random.between(0.1, 0.18) : random.between(0.8, 0.9);
        streetLamp(painter, scene, {w * side, view.horizon + (h - view.horizon) * 0.16}, h * 0.42,
                   side < 0.5 ? 42 : -42);
    }
}

} // namespace beatreel::sketch
