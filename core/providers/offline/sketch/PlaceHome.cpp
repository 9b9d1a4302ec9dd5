// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Finish.h"
#include "core/providers/offline/sketch/Marks.h"
#include "core/providers/offline/sketch/Place.h"

#include <QPainter>

#include <algorithm>

namespace beatreel::sketch {

namespace {

void window(QPainter &painter, const Scene &scene, Random &random, const QRectF &frame)
{
    const Light &light = scene.light;
    painter.save();
    painter.setClipRect(frame, Qt::IntersectClip);
    QLinearGradient view(0, frame.top(), 0, frame.bottom());
    view.setColorAt(0, light.isDark ? light.skyTop : mixed(light.skyTop, light.window, 0.5));
    view.setColorAt(1, light.isDark ? light.skyLow : light.window);
    painter.fillRect(frame, view);
    if (light.hasSun)
        paintSun(painter, scene, {frame.left() + frame.width() * 0.7, frame.bottom() - frame.height() * 0.4},
                 frame.height() * 0.13);
    const QColor outside = mixed(light.back, light.skyLow, 0.25);
    for (double x = frame.left() - 20; x < frame.right() + 40; x += frame.height() * 0.2)
        fillShape(painter,
                  ellipse({x, frame.bottom() - frame.height() * random.between(0, 0.1)},
                          frame.height() * 0.19, frame.height() * random.between(0.15, 0.26)),
                  outside);
    painter.restore();
    painter.setPen(QPen(light.isDark ? light.front : mixed(light.front, light.paper, 0.15), 9, Qt::SolidLine,
                        Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    painter.setPen(QPen(painter.pen().color(), 5));
    painter.drawLine(QPointF(frame.center().x(), frame.top()), QPointF(frame.center().x(), frame.bottom()));
}

void picture(QPainter &painter, const Scene &scene, const QRectF &frame)
{
    painter.fillRect(frame, scene.light.paper);
    painter.fillRect(frame.adjusted(14, 14, -14, -14), mixed(scene.palette.second, scene.light.skyLow, 0.55));
    fillShape(
        painter,
        ellipse(frame.center() + QPointF(0, frame.height() * 0.1), frame.width() * 0.2, frame.width() * 0.2),
        withAlpha(scene.light.paper, 0.8));
    painter.setPen(QPen(scene.light.front, 4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

void plant(QPainter &painter, const Scene &scene, Random &random, QPointF foot, double height)
{
    const QColor leaf =
        mixed(atLightness(QColor(0x4f7a55), scene.light.isDark ? 0.4 : 0.52), scene.light.skyLow, 0.15);
    groundShadow(painter, foot + QPointF(height * 0.03, -height * 0.006), height * 0.15, height * 0.024, scene.light.ink,
                 std::max(0.22, scene.light.shadow));
    for (int i = -3; i <= 3; ++i) {
        const QPointF root = foot - QPointF(0, height * 0.3);
        const QPointF tip =
            root + QPointF(i * height * 0.14, -height * (0.68 - 0.05 * i * i) * random.between(0.85, 1.05));
        QPainterPath blade(root);
        blade.quadTo(root + QPointF(i * height * 0.02 - height * 0.06, -height * 0.4), tip);
        blade.quadTo(root + QPointF(i * height * 0.09 + height * 0.06, -height * 0.3), root);
        fillShape(painter, blade, mixed(leaf, scene.light.ink, i % 2 == 0 ? 0 : 0.16));
    }
    const double half = height * 0.14;
    fillShape(painter,
              polygon({foot - QPointF(half, height * 0.32), foot - QPointF(-half, height * 0.32),
                       foot + QPointF(half * 0.72, 0), foot - QPointF(half * 0.72, 0)}),
              mixed(scene.palette.second, scene.light.paper, 0.35));
}

void lamp(QPainter &painter, const Scene &scene, QPointF top)
{
    painter.setPen(QPen(scene.light.front, 4));
    painter.drawLine(QPointF(top.x(), 0), top);
    glow(painter, top + QPointF(0, 40), 190, scene.light.window, scene.light.isDark ? 0.5 : 0.35);
    fillShape(
        painter,
        polygon({top + QPointF(-22, 0), top + QPointF(22, 0), top + QPointF(64, 52), top + QPointF(-64, 52)}),
        scene.light.front);
    fillShape(painter, ellipse(top + QPointF(0, 52), 62, 9), scene.light.window);
}

} // namespace

void paintHome(QPainter &painter, const Scene &scene, const PlaceView &view, Random random)
{
    const Light &light = scene.light;
    const double w = scene.width();
    const double top = view.horizon;
    const bool isTinted = light.finish == Finish::Wash || light.isDark;
    const QColor wall =
        mixed(light.isDark ? light.skyLow : light.skyTop, scene.palette.second, isTinted ? 0.1 : 0);
    QLinearGradient wash(0, 0, w, top);
    wash.setColorAt(0, mixed(wall, light.glow, 0.15));
    wash.setColorAt(1, mixed(wall, light.front, 0.2));
    painter.fillRect(QRectF(0, 0, w, scene.height()), wash);
    paintTexture(painter, scene, top);
    if (view.distance == Distance::Near) {
        const double x = w * random.between(0.06, 0.2);
        fillShape(painter, rectangle({x, top * 0.1, w * 0.3, top * 0.72}),
                  withAlpha(light.window, light.isDark ? 0.22 : 0.6));
        bokeh(painter, random, {w * 0.5, 30, w * 0.5, top * 0.7}, 9,
              {light.window, light.glow, scene.palette.second});
        paintGround(painter, scene, top);
        return;
    }
    const bool isNarrow = scene.isNarrow();
    window(painter, scene, random, {w * 0.08, top * 0.14, w * (isNarrow ? 0.5 : 0.3), top * 0.62});
    if (!isNarrow) {
        if (random.chance(0.5))
            window(painter, scene, random, {w * 0.46, top * 0.14, w * 0.3, top * 0.62});
        else
            picture(painter, scene, {w * 0.76, top * 0.1, 112, 136});
    }
    paintGround(painter, scene, top);
    painter.fillRect(QRectF(0, top - 12, w, 13), mixed(wall, light.paper, 0.4));
    fillShape(painter,
              polygon({{w * 0.1, top + 2},
                       {w * 0.36, top + 2},
                       {w * 0.56, scene.height()},
                       {w * 0.16, scene.height()}}),
              withAlpha(light.window, light.isDark ? 0.1 : 0.28));
    // People and what they use fill the middle; what hangs keeps above their heads, and where the wall has
    // room for a display the plant stands on its other side, below the window.
    const bool isWide = view.distance == Distance::Wide;
    const double side = random.between(0, 0.06);
    plant(painter, scene, random, {w * (isWide && !isNarrow ? 0.1 + side * 0.5 : 0.84 + side), top + 26},
          top * (isWide && !isNarrow ? 0.4 : 0.62));
    lamp(painter, scene,
         {w * (random.between(0, 0.04) + (isWide ? 0.44 : 0.66)), top * (isWide ? 0.1 : 0.03)});
}

} // namespace beatreel::sketch
