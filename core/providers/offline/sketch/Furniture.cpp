// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Furniture.h"

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Marks.h"
#include "core/providers/offline/sketch/ProductPainter.h"

#include <QPainter>

namespace beatreel::sketch {

namespace {

QPen ink(const Scene &scene, double width)
{
    return QPen(scene.light.ink, width * scene.light.line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QColor woodOf(const Scene &scene)
{
    const Light &light = scene.light;
    switch (light.finish) {
    case Finish::Blank:
        return mixed(light.paper, light.middle, 0.25);
    case Finish::Haze:
        return mixed(light.front, light.glow, 0.14);
    case Finish::Dots:
        return mixed(light.front, scene.palette.second, 0.25);
    default:
        return mixed(light.front, QColor(0xb98a5c), 0.55);
    }
}

} // namespace

void paintTable(QPainter &painter, const Scene &scene, const QRectF &top, double floor)
{
    const Light &light = scene.light;
    const QColor wood = woodOf(scene);
    groundShadow(painter, {top.center().x(), floor}, top.width() * 0.5, 12, light.ink, light.shadow * 0.6);
    for (const double x : {top.left() + 26, top.right() - 38}) {
        const QRectF leg(x, top.bottom() - 2, 14, floor - top.bottom());
        painter.fillRect(leg, wood);
        painter.strokePath(rectangle(leg), ink(scene, 3));
    }
    fillShape(painter, rectangle(top, 4), wood);
    painter.strokePath(rectangle(top, 4), ink(scene, 4));
    painter.fillRect(QRectF(top.left() + 6, top.top() + 4, top.width() - 12, 4), withAlpha(light.glow, 0.4));
}

void paintStool(QPainter &painter, const Scene &scene, QPointF seat, double width, double floor)
{
    const QColor wood = woodOf(scene);
    groundShadow(painter, {seat.x(), floor}, width * 0.6, 9, scene.light.ink, scene.light.shadow * 0.7);
    painter.setPen(ink(scene, 11));
    painter.drawLine(seat + QPointF(-width * 0.34, 0), QPointF(seat.x() - width * 0.44, floor));
    painter.drawLine(seat + QPointF(width * 0.34, 0), QPointF(seat.x() + width * 0.44, floor));
    const QRectF top(seat.x() - width / 2, seat.y() - 4, width, 20);
    fillShape(painter, rectangle(top, 8), wood);
    painter.strokePath(rectangle(top, 8), ink(scene, 4));
}

void paintPlinth(QPainter &painter, const Scene &scene, QPointF centre, double half, double depth)
{
    const Light &light = scene.light;
    const double flat = half * discFlatness(scene);
    const QColor top =
        light.isDark ? mixed(light.groundEdge, light.glow, 0.18) : mixed(light.groundEdge, light.paper, 0.55);
    const QColor side =
        light.isDark ? mixed(light.ground, light.ink, 0.25) : mixed(light.ground, light.front, 0.15);
    groundShadow(painter, centre + QPointF(0, depth + flat * 0.5), half * 1.06, flat * 1.1, light.ink,
                 light.shadow * 0.8);
    QPainterPath body;
    body.addRect(QRectF(centre.x() - half, centre.y(), 2 * half, depth));
    body = body.united(ellipse(centre + QPointF(0, depth), half, flat));
    QLinearGradient round(centre.x() - half, 0, centre.x() + half, 0);
    round.setColorAt(0, mixed(side, light.ink, 0.12));
    round.setColorAt(0.3, mixed(side, light.glow, light.isDark ? 0.2 : 0.35));
    round.setColorAt(1, mixed(side, light.ink, 0.3));
    fillShape(painter, body, round);
    if (light.hatch > 0)
        hatch(painter, body.intersected(rectangle({centre.x() + half * 0.3, centre.y(), half, depth + flat})),
              withAlpha(light.ink, light.hatch), 80, 9, 2.2);
    painter.strokePath(body, QPen(withAlpha(light.ink, light.isDark ? 0.6 : 0.45), 2.5 * light.line));
    fillShape(painter, ellipse(centre, half, flat), top);
    painter.strokePath(ellipse(centre, half, flat), QPen(withAlpha(light.glow, light.isDark ? 0.6 : 0.9), 3));
}

void paintCounter(QPainter &painter, const Scene &scene, double top)
{
    const Light &light = scene.light;
    const double w = scene.width();
    const double h = scene.height();
    const QColor wood = woodOf(scene);
    QLinearGradient board(0, top, 0, top + h * 0.1);
    board.setColorAt(0, mixed(wood, light.glow, 0.3));
    board.setColorAt(1, wood);
    painter.fillRect(QRectF(0, top, w, h * 0.1), board);
    QLinearGradient front(0, top + h * 0.1, 0, h);
    front.setColorAt(0, mixed(wood, light.ink, 0.35));
    front.setColorAt(1, mixed(wood, light.ink, 0.18));
    painter.fillRect(QRectF(0, top + h * 0.1, w, h), front);
    if (light.hatch > 0)
        hatch(painter, rectangle({0, top + h * 0.1, w, h}), withAlpha(light.ink, light.hatch), 76, 12, 2.2);
    painter.setPen(QPen(withAlpha(light.ink, 0.7), 3.5 * light.line));
    painter.drawLine(QPointF(0, top), QPointF(w, top));
    painter.drawLine(QPointF(0, top + h * 0.1), QPointF(w, top + h * 0.1));
}

void paintBoard(QPainter &painter, const Scene &scene, const QRectF &board, double floor)
{
    const Light &light = scene.light;
    // The product on it is clipped, and would be taken for one in a panel.
    scene.reach(painter, Depth::Subject);
    if (floor > 0) {
        for (const double share : {0.18, 0.82}) {
            const double x = board.left() + board.width() * share;
            const QRectF post(x - 7, board.bottom(), 14, floor - board.bottom());
            groundShadow(painter, {x, floor}, 26, 6, light.ink, light.shadow);
            painter.fillRect(post, light.isDark ? mixed(light.front, light.paper, 0.3) : mixed(light.front, light.ink, 0.3));
            painter.strokePath(rectangle(post), ink(scene, 3));
        }
    } else {
        painter.fillRect(board.translated(7, 9), withAlpha(light.ink, light.shadow * 0.5));
    }
    const QColor ground =
        atLightness(mixed(scene.palette.second, light.paper, 0.62), light.isDark ? 0.86 : 0.93, 0.05);
    QLinearGradient wash(board.topLeft(), board.bottomRight());
    wash.setColorAt(0, mixed(ground, light.paper, 0.5));
    wash.setColorAt(1, mixed(ground, scene.palette.second, 0.22));
    if (light.isDark)
        glow(painter, board.center(), board.width() * 0.8, light.glow, 0.45);
    painter.fillRect(board, wash);
    painter.save();
    painter.setClipRect(board, Qt::IntersectClip);
    const double foot = board.bottom() - board.height() * 0.12;
    painter.fillRect(QRectF(board.left(), foot - board.height() * 0.1, board.width(), board.height()),
                     withAlpha(scene.palette.second, 0.25));
    paintProduct(painter, scene,
                 {.foot = {board.center().x(), foot},
                  .room = {board.width() * 0.8, board.height() * 0.74},
                  .line = 1.15,
                  .casts = false});
    painter.restore();
    painter.strokePath(rectangle(board, 3),
                       QPen(light.isDark ? light.ink : mixed(light.ink, light.front, 0.3), 7));
}

} // namespace beatreel::sketch
