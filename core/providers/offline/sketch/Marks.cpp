// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Marks.h"

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Finish.h"

#include <QImage>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace beatreel::sketch {

void fillShape(QPainter &painter, const QPainterPath &shape, const QBrush &brush)
{
    painter.fillPath(shape, brush);
}

void hatch(QPainter &painter, const QPainterPath &inside, const QColor &colour, double angle, double gap,
           double width)
{
    // A tile with one stroke: thousands of clipped lines would cost more than the whole picture.
    const int period = qRound(gap);
    QImage tile(4, period, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    QPainter stroke(&tile);
    stroke.setRenderHint(QPainter::Antialiasing);
    stroke.fillRect(QRectF(0, (period - width) / 2, tile.width(), width), colour);
    stroke.end();
    QBrush brush(tile);
    brush.setTransform(QTransform().rotate(-angle));
    painter.fillPath(inside, brush);
}

void glow(QPainter &painter, QPointF centre, double radius, const QColor &colour, double strength)
{
    QRadialGradient gradient(centre, radius);
    gradient.setColorAt(0, withAlpha(colour, strength));
    gradient.setColorAt(0.45, withAlpha(colour, strength * 0.5));
    gradient.setColorAt(1, withAlpha(colour, 0));
    painter.fillRect(QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), gradient);
}

void groundShadow(QPainter &painter, QPointF centre, double halfWidth, double halfHeight,
                  const QColor &colour, double strength)
{
    fillShape(painter, ellipse(centre, halfWidth * 1.22, halfHeight * 1.5),
              withAlpha(colour, strength * 0.45));
    fillShape(painter, ellipse(centre, halfWidth, halfHeight), withAlpha(colour, strength));
}

void speedLines(QPainter &painter, Random &random, const QRectF &area, int count, const QColor &colour)
{
    for (int i = 0; i < count; ++i) {
        const double y = area.top() + area.height() * (i + random.between(0.1, 0.9)) / count;
        const double length = area.width() * random.between(0.35, 1.0);
        const double start = area.left() + (area.width() - length) * random.unit();
        painter.setPen(QPen(withAlpha(colour, random.between(0.35, 0.85)), random.between(2.5, 6),
                            Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(start, y), QPointF(start + length, y));
    }
}

void rays(QPainter &painter, Random &random, QPointF centre, double inner, double outer, int count,
          const QList<QColor> &colours)
{
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * (i + random.between(-0.3, 0.3)) / count;
        const double half = random.between(0.006, 0.024);
        const double start = inner * random.between(0.92, 1.35);
        const QPointF tip = centre + QPointF(std::cos(angle), std::sin(angle)) * start;
        const QPointF a = centre + QPointF(std::cos(angle - half), std::sin(angle - half)) * outer;
        const QPointF b = centre + QPointF(std::cos(angle + half), std::sin(angle + half)) * outer;
        fillShape(painter, polygon({tip, a, b}), withAlpha(random.pick(colours), random.between(0.25, 0.7)));
    }
}

void bokeh(QPainter &painter, Random &random, const QRectF &area, int count, const QList<QColor> &colours)
{
    for (int i = 0; i < count; ++i) {
        const QPointF centre(area.left() + area.width() * random.unit(),
                             area.top() + area.height() * random.unit());
        const double radius = random.between(10, 44);
        const QColor colour = random.pick(colours);
        fillShape(painter, ellipse(centre, radius, radius), withAlpha(colour, random.between(0.14, 0.42)));
    }
}

void sparks(QPainter &painter, Random &random, QPointF centre, QSizeF spread, int count, const QColor &colour)
{
    for (int i = 0; i < count; ++i) {
        const double angle = random.between(0, 2 * std::numbers::pi);
        const double far = std::sqrt(random.unit());
        const QPointF at =
            centre + QPointF(std::cos(angle) * spread.width() * far, std::sin(angle) * spread.height() * far);
        const double radius = random.between(2, 6.5);
        fillShape(painter, ellipse(at, radius, radius), withAlpha(colour, random.between(0.5, 0.95)));
    }
}

void skyWash(QPainter &painter, const Scene &scene, double horizon)
{
    QLinearGradient gradient(0, 0, 0, horizon);
    gradient.setColorAt(0, scene.light.skyTop);
    gradient.setColorAt(1, scene.light.skyLow);
    painter.fillRect(QRectF(QPointF(0, 0), scene.canvas), gradient);
    paintTexture(painter, scene, horizon);
}

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

QPainterPath rectangle(const QRectF &rect, double radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

QPainterPath ellipse(QPointF centre, double rx, double ry)
{
    QPainterPath path;
    path.addEllipse(centre, rx, ry);
    return path;
}

} // namespace beatreel::sketch
