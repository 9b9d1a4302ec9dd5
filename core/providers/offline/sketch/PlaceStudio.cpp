// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Finish.h"
#include "core/providers/offline/sketch/Marks.h"
#include "core/providers/offline/sketch/Place.h"

#include <QPainter>

namespace beatreel::sketch {

namespace {

/// A wall that runs into the floor, lit from one side.
void wall(QPainter &painter, const Scene &scene, double horizon, double lampX)
{
    const Light &light = scene.light;
    QLinearGradient wash(lampX, 0, scene.width() - lampX, horizon * 1.4);
    wash.setColorAt(0, light.isDark ? light.skyLow : light.skyTop);
    wash.setColorAt(1, light.isDark ? light.skyTop : mixed(light.skyLow, light.middle, 0.22));
    painter.fillRect(QRectF(QPointF(0, 0), scene.canvas), wash);
    glow(painter, {lampX, horizon * 0.5}, scene.width() * 0.5, light.glow, light.isDark ? 0.22 : 0.5);
    paintTexture(painter, scene, horizon);
}

void beam(QPainter &painter, const Scene &scene, double horizon, double from)
{
    const double w = scene.width();
    const QColor shine = withAlpha(scene.light.glow, scene.light.isDark ? 0.1 : 0.4);
    fillShape(painter,
              polygon({{w * from, 0},
                       {w * (from + 0.16), 0},
                       {w * (from - 0.14), horizon},
                       {w * (from - 0.36), horizon}}),
              shine);
    fillShape(painter,
              polygon({{w * (from + 0.2), 0},
                       {w * (from + 0.24), 0},
                       {w * (from - 0.04), horizon},
                       {w * (from - 0.1), horizon}}),
              shine);
}

/// A hall with arches, its far wall in the middle.
void arches(QPainter &painter, const Scene &scene, double horizon, int count)
{
    const Light &light = scene.light;
    const double w = scene.width();
    const double step = w / count;
    for (int i = 0; i < count; ++i) {
        const double x = step * (i + 0.5);
        const double half = step * 0.32;
        const double top = horizon * 0.2;
        QPainterPath arch;
        arch.moveTo(x - half, horizon);
        arch.lineTo(x - half, top + half);
        arch.arcTo(QRectF(x - half, top, 2 * half, 2 * half), 180, -180);
        arch.lineTo(x + half, horizon);
        arch.closeSubpath();
        QLinearGradient depth(x - half, 0, x + half, 0);
        depth.setColorAt(0, light.isDark ? light.front : light.middle);
        depth.setColorAt(1, light.isDark ? light.back : light.back);
        fillShape(painter, arch, depth);
        painter.strokePath(arch, QPen(withAlpha(light.glow, light.isDark ? 0.35 : 0.8), 4));
    }
}

/// Backdrop panels of different heights, as photographers use them.
void panels(QPainter &painter, const Scene &scene, double horizon, Random &random)
{
    const Light &light = scene.light;
    const double w = scene.width();
    for (int i = 0; i < 3; ++i) {
        const double x = w * (0.06 + 0.31 * i + random.between(0, 0.05));
        const double width = w * random.between(0.16, 0.26);
        const double top = horizon * random.between(0.16, 0.5);
        const QColor tone =
            i == 1 ? mixed(light.back, scene.palette.second, light.isDark ? 0.2 : 0.12) : light.back;
        if (random.chance(0.5)) {
            QPainterPath arch;
            arch.moveTo(x, horizon);
            arch.lineTo(x, top + width / 2);
            arch.arcTo(QRectF(x, top, width, width), 180, -180);
            arch.lineTo(x + width, horizon);
            fillShape(painter, arch, tone);
        } else {
            painter.fillRect(QRectF(x, top, width, horizon - top), tone);
        }
    }
}

} // namespace

void paintStudio(QPainter &painter, const Scene &scene, const PlaceView &view, Random random)
{
    const double w = scene.width();
    const double lampX = w * random.between(0.12, 0.34);
    wall(painter, scene, view.horizon, lampX);
    if (view.distance == Distance::Wide)
        arches(painter, scene, view.horizon, scene.width() > scene.height() ? random.whole(3, 5) : 2);
    else if (view.distance == Distance::Middle)
        panels(painter, scene, view.horizon, random);
    beam(painter, scene, view.horizon, random.between(0.5, 0.72));
    paintGround(painter, scene, view.horizon);
    if (view.distance == Distance::Wide) {
        painter.setPen(QPen(withAlpha(scene.light.ink, scene.light.hatch * 0.7), 2));
        const double vanishing = w * 0.5;
        for (int i = -6; i <= 6; ++i)
            painter.drawLine(QPointF(vanishing + i * w * 0.09, view.horizon),
                             QPointF(vanishing + i * w * 0.32, scene.height()));
        for (const double t : {0.1, 0.27, 0.55})
            painter.drawLine(QPointF(0, view.horizon + (scene.height() - view.horizon) * t),
                             QPointF(w, view.horizon + (scene.height() - view.horizon) * t));
    }
    painter.fillRect(QRectF(0, view.horizon - 1, w, 3),
                     withAlpha(scene.light.ink, scene.light.isDark ? 0.35 : 0.14));
}

} // namespace beatreel::sketch
