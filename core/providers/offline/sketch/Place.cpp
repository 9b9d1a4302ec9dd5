// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Place.h"

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Marks.h"

#include <QPainter>

namespace beatreel::sketch {

void paintPlace(QPainter &painter, const Scene &scene, const PlaceView &view, quint64 part)
{
    const Random random = scene.random(part);
    switch (scene.place) {
    case PlaceKind::Studio:
        return paintStudio(painter, scene, view, random);
    case PlaceKind::City:
        return paintCity(painter, scene, view, random);
    case PlaceKind::Home:
        return paintHome(painter, scene, view, random);
    case PlaceKind::Nature:
        return paintNature(painter, scene, view, random);
    case PlaceKind::Road:
        return paintRoad(painter, scene, view, random);
    case PlaceKind::Shore:
        return paintShore(painter, scene, view, random);
    case PlaceKind::Abstract:
        return paintAbstract(painter, scene, view, random);
    }
}

void paintSun(QPainter &painter, const Scene &scene, QPointF centre, double radius)
{
    fillShape(painter, ellipse(centre, radius * 1.9, radius * 1.9), withAlpha(scene.light.sun, 0.16));
    fillShape(painter, ellipse(centre, radius * 1.4, radius * 1.4), withAlpha(scene.light.sun, 0.25));
    fillShape(painter, ellipse(centre, radius, radius), scene.light.sun);
}

void paintSkyline(QPainter &painter, Random &random, const QRectF &area, const QColor &colour,
                  const QColor &window, double lit)
{
    double x = area.left() - random.between(0, 40);
    while (x < area.right()) {
        const double width = random.between(48, 116);
        const double height =
            area.height() * (0.35 + 0.65 * random.unit() * random.unit() + (random.chance(0.12) ? 0.25 : 0));
        const QColor tone = mixed(colour, QColor(0x10131d), random.between(0, 0.12));
        const double top = area.bottom() - height;
        painter.fillRect(QRectF(x, top, width, height), tone);
        if (random.chance(0.3))
            painter.fillRect(QRectF(x + width * 0.25, top - 16, width * 0.5, 17), tone);
        if (random.chance(0.15))
            painter.fillRect(QRectF(x + width * 0.48, top - 46, 4, 47), tone);
        for (double wy = top + 14; wy < area.bottom() - 12 && lit > 0; wy += 22) {
            for (double wx = x + 10; wx < x + width - 14; wx += 18) {
                if (random.chance(lit))
                    painter.fillRect(QRectF(wx, wy, 8, 10), withAlpha(window, random.between(0.45, 0.95)));
            }
        }
        x += width + (random.chance(0.25) ? random.between(4, 24) : 0);
    }
}

void paintHills(QPainter &painter, Random &random, double base, double height, const QSizeF &canvas,
                const QColor &colour, bool isPeaked)
{
    QPainterPath path(QPointF(-10, canvas.height() + 10));
    double x = -random.between(20, 160);
    QPointF last(x, base - height * random.between(0.2, 0.6));
    path.lineTo(last);
    while (x < canvas.width() + 40) {
        x += canvas.width() * random.between(0.1, 0.22);
        const QPointF next(x, base - height * random.between(0.1, 1.0));
        if (isPeaked)
            path.lineTo(next);
        else
            path.cubicTo({(last.x() + next.x()) / 2, last.y()}, {(last.x() + next.x()) / 2, next.y()}, next);
        last = next;
    }
    path.lineTo(canvas.width() + 60, canvas.height() + 10);
    path.closeSubpath();
    fillShape(painter, path, colour);
}

void paintTree(QPainter &painter, Random &random, QPointF foot, double height, const QColor &crown,
               const QColor &trunk, bool isConifer)
{
    painter.fillRect(QRectF(foot.x() - height * 0.03, foot.y() - height * 0.34, height * 0.06, height * 0.35),
                     trunk);
    if (isConifer) {
        for (int i = 0; i < 3; ++i) {
            const double y = foot.y() - height * (0.16 + 0.26 * i);
            const double half = height * (0.24 - 0.055 * i);
            fillShape(painter,
                      polygon({{foot.x() - half, y}, {foot.x() + half, y}, {foot.x(), y - height * 0.36}}),
                      crown);
        }
        return;
    }
    const QPointF top = foot - QPointF(0, height * 0.64);
    fillShape(painter, ellipse(top, height * 0.33, height * 0.34), crown);
    fillShape(painter, ellipse(top + QPointF(height * 0.24, height * 0.13), height * 0.22, height * 0.2),
              crown);
    fillShape(painter, ellipse(top + QPointF(-height * 0.12, -height * 0.08), height * 0.16, height * 0.17),
              mixed(crown, QColor(0xffffff), 0.05 + 0.05 * random.unit()));
}

namespace {

void paintEarth(QPainter &painter, const Scene &scene, double horizon)
{
    const QRectF ground(0, horizon, scene.width(), scene.height() - horizon);
    QLinearGradient wash(0, horizon, 0, scene.height());
    wash.setColorAt(0, scene.light.groundEdge);
    wash.setColorAt(0.55, scene.light.ground);
    wash.setColorAt(1, mixed(scene.light.ground, scene.light.ink, scene.light.isDark ? 0.3 : 0.12));
    painter.fillRect(ground, wash);
    hatch(painter, rectangle(ground.adjusted(0, ground.height() * 0.45, 0, 0)),
          withAlpha(scene.light.ink, scene.light.hatch * 0.5), 38, 11, 2);
}

} // namespace

void paintGround(QPainter &painter, const Scene &scene, double horizon)
{
    paintEarth(painter, scene, horizon);
    // Once more for the layer that it is in: the one behind keeps what its own things stand on.
    if (scene.reach(painter, Depth::Middle))
        paintEarth(painter, scene, horizon);
}

} // namespace beatreel::sketch
