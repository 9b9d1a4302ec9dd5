// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/OverlayLayer.h"

#include "core/media/OverlayShadow.h"
#include "core/media/OverlayText.h"
#include "core/media/Picture.h"

#include <QColor>
#include <QPainter>

#include <cmath>

namespace beatreel {

namespace {

constexpr double kWidest = 0.9;          ///< of the frame's width: words stay in the title-safe area
constexpr double kShadowRadius = 0.055;  ///< of the size
constexpr double kShadowDown = 0.025;

double pixelsOf(const Overlay &overlay, QSize picture)
{
    return std::max(1.0, overlay.size * std::min(picture.width(), picture.height()));
}

QRectF placed(QSizeF size, const Overlay &overlay, QSize picture)
{
    return {overlay.place.x() * picture.width() - overlay.anchor.x() * size.width(),
            overlay.place.y() * picture.height() - overlay.anchor.y() * size.height(), size.width(), size.height()};
}

/// Grown to even places and an even size, and cut to the picture.
QRect evenPart(const QRectF &rect, QSize picture)
{
    const QRect grown = rect.toAlignedRect().adjusted(-2, -2, 2, 2);
    const int left = grown.left() & ~1, top = grown.top() & ~1;
    const int right = (grown.right() + 2) & ~1, bottom = (grown.bottom() + 2) & ~1;
    return QRect(QPoint(left, top), QPoint(right - 1, bottom - 1))
         & QRect(0, 0, picture.width() & ~1, picture.height() & ~1);
}

/// A layer that `paint` paints in the picture's own coordinates; its shadow has room around it.
template <class Paint> OverlayLayer painted(const Overlay &overlay, const QRectF &ink, const QRectF &box, QSize picture, Paint paint)
{
    const double size = pixelsOf(overlay, picture);
    const int radius = qCeil(kShadowRadius * size);
    const double room = overlay.shadow > 0 ? 3 * radius + kShadowDown * size : 0;
    const QRect part = evenPart(ink.adjusted(-room, -room, room, room), picture);
    OverlayLayer layer{{}, part.topLeft(), box};
    if (part.isEmpty())
        return layer;
    layer.image = QImage(part.size(), QImage::Format_ARGB32_Premultiplied);
    layer.image.fill(Qt::transparent);
    QPainter painter(&layer.image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(-part.topLeft());
    paint(painter);
    painter.end();
    layShadow(layer.image, overlay.shadow, radius, qRound(kShadowDown * size));
    return layer;
}

OverlayLayer textLayer(const Overlay &overlay, QSize picture)
{
    const OutlinedText text = outlined(overlay, pixelsOf(overlay, picture), kWidest * picture.width());
    const QRectF box = placed(text.box.size(), overlay, picture);
    const QPainterPath path = text.path.translated(box.topLeft() - text.box.topLeft());
    return painted(overlay, path.boundingRect(), box, picture,
                   [&](QPainter &painter) { painter.fillPath(path, QColor(overlay.colour)); });
}

Result<OverlayLayer> pictureLayer(const Overlay &overlay, QSize picture)
{
    const Result<QImage> read = readLogo(overlay.file);
    if (!read)
        return std::unexpected(read.error());
    const double height = pixelsOf(overlay, picture);
    const QSizeF size(height * read->width() / std::max(1, read->height()), height);
    const QRectF box = placed(size, overlay, picture);
    // Smaller by steps of a whole picture's area: painting alone would leave out rows.
    const QImage fitted = read->scaled(QSize(std::max(1, qCeil(size.width())), std::max(1, qCeil(size.height()))),
                                       Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return painted(overlay, box, box, picture, [&](QPainter &painter) { painter.drawImage(box, fitted); });
}

/// Clear at its inner edge and full at the frame's, along a curve that shows no edge.
OverlayLayer shadeLayer(const Overlay &overlay, QSize picture)
{
    const QRect whole(QPoint(0, 0), picture);
    const bool isAll = overlay.anchor.y() > 0.25 && overlay.anchor.y() < 0.75;
    OverlayLayer layer{QImage(whole.size() / 2 * 2, QImage::Format_ARGB32_Premultiplied), {}, {}};
    const QColor colour(overlay.colour);
    const double reach = std::max(0.01, std::min(1.0, overlay.size)) * picture.height();
    for (int y = 0; y < layer.image.height(); ++y) {
        const double inwards = overlay.anchor.y() > 0.5 ? picture.height() - 1 - y : y;
        const double t = std::clamp(1 - inwards / reach, 0.0, 1.0);
        const double alpha = isAll ? 1 : t * t * (3 - 2 * t);
        const QRgb pixel = qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), qRound(255 * alpha)));
        std::fill_n(reinterpret_cast<QRgb *>(layer.image.scanLine(y)), layer.image.width(), pixel);
    }
    return layer;
}

} // namespace

QRectF overlayBox(const Overlay &overlay, QSize picture)
{
    const double size = pixelsOf(overlay, picture);
    switch (overlay.kind) {
    case Overlay::Kind::Text:
        if (overlay.text.trimmed().isEmpty())
            break;
        return placed(outlined(overlay, size, kWidest * picture.width()).box.size(), overlay, picture);
    case Overlay::Kind::Picture:
        return placed({size * overlay.aspect, size}, overlay, picture);
    case Overlay::Kind::Shade:
    case Overlay::Kind::Other:
        break;
    }
    return {};
}

Result<OverlayLayer> layerOf(const Overlay &overlay, QSize picture)
{
    switch (overlay.kind) {
    case Overlay::Kind::Text:
        return textLayer(overlay, picture);
    case Overlay::Kind::Picture:
        return pictureLayer(overlay, picture);
    case Overlay::Kind::Shade:
        return shadeLayer(overlay, picture);
    case Overlay::Kind::Other:
        break;
    }
    return OverlayLayer();
}

} // namespace beatreel
