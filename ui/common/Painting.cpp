// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Painting.h"

#include <QCache>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace beatreel {

namespace {

constexpr qreal kDash = 4;
constexpr qreal kDashGap = 3;
constexpr qreal kThin = 12; ///< narrower boxes have no room for corners

qreal ratioOf(const QPainter &painter)
{
    return painter.device()->devicePixelRatio();
}

/// The room between two rounded boxes: a stroke of one device pixel would leave its corners half lit.
void fillFrame(QPainter &painter, const QRectF &box, qreal radius, qreal width, const QColor &colour)
{
    QPainterPath frame;
    frame.addRoundedRect(box, radius, radius);
    const qreal inner = std::max(radius - width, 0.0);
    frame.addRoundedRect(box.adjusted(width, width, -width, -width), inner, inner);
    painter.fillPath(frame, colour);
}

void dashFrame(QPainter &painter, const QRectF &middle, qreal radius, qreal width, const QColor &colour)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({kDash / width, kDashGap / width});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const qreal middleRadius = std::max(radius - width / 2, 0.0);
    painter.drawRoundedRect(middle, middleRadius, middleRadius);
}

/// A box without room for corners.
struct ThinBox
{
    QSize size; ///< device pixels
    qreal ratio;
    QRgb fill;
    QRgb edge;
    qreal width; ///< of the edge, logical pixels
    EdgeKind kind;

    [[nodiscard]] bool operator==(const ThinBox &) const = default;
};

size_t qHash(const ThinBox &box, size_t seed)
{
    return qHashMulti(seed, box.size.width(), box.size.height(), box.ratio, box.fill, box.edge, box.width, static_cast<int>(box.kind));
}

void drawThinBox(QPainter &painter, const QRectF &box, const QColor &fill, const Edge &edge, qreal width)
{
    if (fill.isValid())
        painter.fillRect(box, fill);
    if (!edge.colour.isValid())
        return;
    for (const qreal top : {box.top(), box.bottom() - width})
        painter.fillRect(QRectF(box.left(), top, box.width(), width), edge.colour);
    const qreal left = box.left() + width / 2;
    const qreal right = box.right() - width / 2;
    QPen pen(edge.colour, width, Qt::SolidLine, Qt::FlatCap);
    if (edge.kind == EdgeKind::Dashed)
        pen.setDashPattern({kDash / width, kDashGap / width});
    painter.setPen(pen);
    painter.drawLine(QPointF(left, box.top()), QPointF(left, box.bottom()));
    if (right > left)
        painter.drawLine(QPointF(right, box.top()), QPointF(right, box.bottom()));
}

/// Where thin boxes are in sight by the hundred they look alike: each sort is drawn once.
void paintThinBox(QPainter &painter, const QRectF &box, const QColor &fill, const Edge &edge, qreal ratio)
{
    constexpr int kMostSorts = 64;
    thread_local QCache<ThinBox, QImage> drawn(kMostSorts);
    const qreal width = crisp(edge.width, ratio);
    const ThinBox sort{(box.size() * ratio).toSize(), ratio, fill.isValid() ? fill.rgba() : 0, edge.colour.isValid() ? edge.colour.rgba() : 0, width, edge.kind};
    QImage *known = drawn.object(sort);
    if (known == nullptr) {
        known = new QImage(sort.size, QImage::Format_ARGB32_Premultiplied);
        known->setDevicePixelRatio(ratio);
        known->fill(Qt::transparent);
        QPainter once(known);
        drawThinBox(once, QRectF({}, box.size()), fill, edge, width);
        drawn.insert(sort, known);
    }
    painter.drawImage(box.topLeft(), *known);
}

} // namespace

qreal crisp(qreal value, qreal deviceRatio)
{
    const qreal device = std::round(value * deviceRatio);
    return (value > 0 ? std::max(device, 1.0) : device) / deviceRatio;
}

QRectF crispInside(const QRectF &rect, qreal width, qreal deviceRatio)
{
    const auto onPixel = [deviceRatio](qreal at) { return std::round(at * deviceRatio) / deviceRatio; };
    const qreal half = crisp(width, deviceRatio) / 2;
    return QRectF(QPointF(onPixel(rect.left()), onPixel(rect.top())), QPointF(onPixel(rect.right()), onPixel(rect.bottom())))
        .adjusted(half, half, -half, -half);
}

void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const Edge &edge)
{
    const qreal ratio = ratioOf(painter);
    const QRectF box = crispInside(rect, 0, ratio);
    if (box.width() < kThin && box.height() > kThin) {
        paintThinBox(painter, box, fill, edge, ratio);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (fill.isValid()) {
        painter.setBrush(fill);
        painter.drawRoundedRect(box, radius, radius);
    }
    if (edge.colour.isValid() && edge.kind == EdgeKind::Solid)
        fillFrame(painter, box, radius, crisp(edge.width, ratio), edge.colour);
    else if (edge.colour.isValid())
        dashFrame(painter, crispInside(rect, edge.width, ratio), radius, crisp(edge.width, ratio), edge.colour);
    painter.restore();
}

void paintHorizontalLine(QPainter &painter, const QRect &rect, const QColor &colour)
{
    const qreal ratio = ratioOf(painter);
    const qreal top = std::round(rect.top() * ratio) / ratio;
    painter.fillRect(QRectF(rect.left(), top, rect.width(), crisp(1, ratio)), colour);
}

void paintVerticalLine(QPainter &painter, const QRect &rect, const QColor &colour)
{
    const qreal ratio = ratioOf(painter);
    const qreal left = std::round(rect.left() * ratio) / ratio;
    painter.fillRect(QRectF(left, rect.top(), crisp(1, ratio), rect.height()), colour);
}

void paintFocusRingOutside(QPainter &painter, const QRectF &rect, qreal radius, const QColor &accent)
{
    constexpr qreal kReach = kRingGap + kRingWidth;
    paintBox(painter, rect.adjusted(-kReach, -kReach, kReach, kReach), radius + kReach, {}, {accent, kRingWidth});
}

void paintFocusRingInside(QPainter &painter, const QRectF &rect, qreal radius, const QColor &accent)
{
    paintBox(painter, rect, radius, {}, {accent, kRingWidth});
}

} // namespace beatreel
