// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/PicturePainting.h"

#include <QPainter>
#include <QPixmapCache>

namespace beatreel {

QPainterPath roundedShape(const QRectF &box, qreal radius, Qt::Edges edges)
{
    QPainterPath path;
    const qreal diameter = 2 * radius;
    const auto isRound = [edges](Qt::Edge a, Qt::Edge b) { return edges.testFlag(a) && edges.testFlag(b); };
    const auto corner = [&](bool round, const QPointF &at, const QPointF &arcBox, qreal startAngle) {
        if (round)
            path.arcTo(QRectF(arcBox, QSizeF(diameter, diameter)), startAngle, -90);
        else
            path.lineTo(at);
    };
    const bool roundTopLeft = isRound(Qt::TopEdge, Qt::LeftEdge);
    path.moveTo(box.left() + (roundTopLeft ? radius : 0), box.top());
    path.lineTo(box.right() - radius, box.top());
    corner(isRound(Qt::TopEdge, Qt::RightEdge), box.topRight(), {box.right() - diameter, box.top()}, 90);
    path.lineTo(box.right(), box.bottom() - radius);
    corner(isRound(Qt::BottomEdge, Qt::RightEdge), box.bottomRight(), {box.right() - diameter, box.bottom() - diameter}, 0);
    path.lineTo(box.left() + radius, box.bottom());
    corner(isRound(Qt::BottomEdge, Qt::LeftEdge), box.bottomLeft(), {box.left(), box.bottom() - diameter}, 270);
    path.lineTo(box.left(), box.top() + radius);
    corner(roundTopLeft, box.topLeft(), box.topLeft(), 180);
    path.closeSubpath();
    return path;
}

namespace {

/// The picture as it fills a box of that many device pixels, cropped about its middle. Scaling is dear, and what is in
/// sight is painted again and again.
QPixmap filling(const QPixmap &picture, QSize size)
{
    if (picture.size() == size)
        return picture;
    const QString key = QStringLiteral("filling/%1/%2x%3").arg(picture.cacheKey()).arg(size.width()).arg(size.height());
    QPixmap fitted;
    if (QPixmapCache::find(key, &fitted))
        return fitted;
    const QPixmap scaled = picture.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    fitted = scaled.copy((scaled.width() - size.width()) / 2, (scaled.height() - size.height()) / 2, size.width(), size.height());
    QPixmapCache::insert(key, fitted);
    return fitted;
}

} // namespace

void paintFilling(QPainter &painter, const QPainterPath &shape, const QPixmap &picture, qreal opacity)
{
    const QRectF box = shape.boundingRect();
    if (picture.isNull() || box.isEmpty())
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap fitted = filling(picture, (box.size() * ratio).toSize().expandedTo(QSize(1, 1)));
    fitted.setDevicePixelRatio(1);
    QTransform place;
    place.translate(box.left(), box.top());
    place.scale(box.width() / fitted.width(), box.height() / fitted.height());
    QBrush brush(fitted);
    brush.setTransform(place);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setOpacity(painter.opacity() * opacity);
    painter.fillPath(shape, brush);
    painter.restore();
}

void paintHatching(QPainter &painter, const QPainterPath &shape, const QColor &colour)
{
    constexpr int kStep = 8;
    const QRectF box = shape.boundingRect();
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    for (qreal x = box.left() - box.height(); x < box.right(); x += kStep)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

} // namespace beatreel
