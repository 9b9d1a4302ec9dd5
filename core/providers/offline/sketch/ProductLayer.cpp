// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/ProductLayer.h"

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Blur.h"
#include "core/providers/offline/sketch/Marks.h"

#include <QPaintDevice>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace beatreel::sketch {

namespace {

double scaleOf(const QPainter &painter)
{
    const QTransform t = painter.worldTransform();
    return std::sqrt(std::abs(t.determinant()));
}

/// What of the painter's coordinates comes into the picture, and a little more.
QRectF visiblePart(const QPainter &painter)
{
    const QRectF device(0, 0, painter.device()->width(), painter.device()->height());
    QRectF part = painter.worldTransform().inverted().mapRect(device);
    if (painter.hasClipping())
        part &= painter.clipBoundingRect();
    return part.adjusted(-12, -12, 12, 12);
}

/// Ink hatching over the side that is turned away from the light.
void shadeAwaySide(QPainter &layer, const Scene &scene, const QRectF &box, const QRectF &seen)
{
    if (scene.light.hatch <= 0 || scene.hasOwnPicture())
        return;
    const double lean = box.height() * 0.22;
    const QPainterPath away = polygon({{box.left() + box.width() * 0.66 + lean, box.top()},
                                       box.topRight(),
                                       box.bottomRight(),
                                       {box.left() + box.width() * 0.66 - lean, box.bottom()}});
    QPainterPath window;
    window.addRect(seen);
    hatch(layer, away.intersected(window), withAlpha(scene.light.ink, 0.03 + scene.light.hatch * 0.34), 52,
          10, 2.4 * scene.light.line);
}

/// Lets the side away from the lamp sink into what is around: into the dark, or into a bright mist.
void sink(QPainter &layer, const Scene &scene, const QRectF &box, double depth)
{
    QLinearGradient shade(box.left(), box.bottom(), box.right(), box.top());
    const QColor deep = shadeOf(scene);
    shade.setColorAt(0, withAlpha(deep, 0.96 * depth));
    shade.setColorAt(0.38, withAlpha(deep, 0.8 * depth));
    shade.setColorAt(0.64, withAlpha(deep, 0.28 * depth));
    shade.setColorAt(0.82, withAlpha(deep, 0));
    layer.fillRect(box, shade);
}

/// A softbox's two strips across what is seen of it.
void shine(QPainter &layer, const Scene &scene, const QRectF &box, double strength)
{
    QLinearGradient strips(box.topLeft(), box.bottomRight());
    const auto at = [&](double where, double share) {
        strips.setColorAt(where, withAlpha(scene.light.paper, share * strength));
    };
    at(0, 0.5);
    at(0.36, 0.3);
    at(0.365, 0.08);
    at(0.56, 0.06);
    at(0.565, 0.3);
    at(0.74, 0.2);
    at(0.745, 0.06);
    at(1, 0.12);
    layer.fillRect(box, strips);
}

} // namespace

ProductLayer renderLayer(const QPainter &painter, const Scene &scene, const QRectF &box, double line)
{
    const double scale = scaleOf(painter);
    const QRectF part = box & visiblePart(painter);
    const QRectF seen = part.isEmpty() ? QRectF(box.topLeft(), QSizeF(1, 1)) : part;
    const QSize size((seen.size() * scale).toSize().expandedTo(QSize(1, 1)));
    ProductLayer layer{QImage(size, QImage::Format_ARGB32_Premultiplied), seen, scale};
    layer.image.fill(Qt::transparent);
    QPainter inner(&layer.image);
    inner.setRenderHint(QPainter::Antialiasing);
    inner.scale(size.width() / seen.width(), size.height() / seen.height());
    inner.translate(-seen.topLeft());
    if (!scene.product->picture.isNull()) {
        inner.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSize shown((box.size() * scale).toSize().expandedTo(QSize(1, 1)));
        const QImage &whole = scene.product->picture;
        // Far smaller than it is, a picture is averaged first, or it would shimmer.
        inner.drawImage(box, shown.width() * 2 < whole.width()
                                 ? whole.scaled(shown, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                 : whole);
        return layer;
    }
    QSvgRenderer renderer(colouredSvg(scene, line * scene.light.line));
    renderer.render(&inner, box);
    return layer;
}

void finish(ProductLayer &layer, const Scene &scene, const ProductSpot &spot)
{
    QPainter inner(&layer.image);
    inner.setRenderHint(QPainter::Antialiasing);
    inner.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    inner.scale(layer.image.width() / layer.box.width(), layer.image.height() / layer.box.height());
    inner.translate(-layer.box.topLeft());
    shadeAwaySide(inner, scene, productBox(scene, spot), layer.box);
    if (spot.sheen > 0)
        shine(inner, scene, layer.box, spot.sheen);
    if (spot.darkness > 0)
        sink(inner, scene, layer.box, spot.darkness);
}

QImage formOf(const ProductLayer &layer, const QColor &colour)
{
    QImage form = layer.image;
    QPainter painter(&form);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(form.rect(), colour);
    return form;
}

void castForm(QPainter &painter, const Scene &scene, const ProductLayer &layer, const QRectF &box, double strength)
{
    const bool isLow = scene.light.finish == Finish::Wash;
    painter.save();
    // Seen from above, it turns about the middle of its base, so that the shadow stays at its feet.
    const double ground = scene.product->baseDepth() > 0
                              ? scene.product->baseIn(box).boundingRect().center().y()
                              : box.bottom() - box.height() * 0.012;
    const double foot = scene.product->baseDepth() > 0 ? ground : box.bottom();
    painter.translate(box.left(), ground);
    painter.shear(isLow ? -1.5 : -0.7, 0);
    painter.scale(1, isLow ? 0.42 : 0.2);
    painter.translate(-box.left(), -foot);
    painter.setOpacity(painter.opacity() * strength);
    painter.drawImage(layer.box, formOf(layer, scene.light.ink));
    painter.restore();
}

void defocus(ProductLayer &layer, const ProductSpot &spot)
{
    // Blurred at a third of the size, which the blur leaves enough of, and scaled up smoothly.
    const QSize small((layer.image.size() / 3).expandedTo(QSize(2, 2)));
    const int radius = std::max(1, qRound(layer.scale * 1.35));
    const QImage soft = blurred(layer.image.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                    .convertToFormat(QImage::Format_ARGB32_Premultiplied),
                                radius, radius)
                            .scaled(layer.image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const double ratio = layer.image.width() / layer.box.width();
    const QPointF lens = (spot.lens - layer.box.topLeft()) * ratio;
    QRadialGradient focus(lens, spot.sharp * ratio);
    focus.setColorAt(0, Qt::black);
    focus.setColorAt(0.72, Qt::black);
    focus.setColorAt(1, Qt::transparent);
    QPainter inner(&layer.image);
    inner.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    inner.fillRect(layer.image.rect(), focus);
    inner.setCompositionMode(QPainter::CompositionMode_DestinationOver);
    inner.drawImage(0, 0, soft);
}

void paintReflection(QPainter &painter, const ProductLayer &layer, const QRectF &box, double end)
{
    const double reach = std::min(box.height() * 0.62, end - box.bottom());
    if (reach <= 0)
        return;
    const double ratio = layer.image.height() / layer.box.height();
    const double lower = (box.bottom() - layer.box.top()) * ratio;
    const QRect part = QRectF(0, lower - reach * ratio, layer.image.width(), reach * ratio).toAlignedRect() & layer.image.rect();
    if (part.isEmpty())
        return;
    QImage form = layer.image.copy(part);
    QLinearGradient fade(0, lower - part.top(), 0, lower - part.top() - reach * ratio);
    fade.setColorAt(0, QColor(0, 0, 0, 102));
    fade.setColorAt(0.4, QColor(0, 0, 0, 51));
    fade.setColorAt(0.95, Qt::transparent);
    QPainter inner(&form);
    inner.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    inner.fillRect(form.rect(), fade);
    inner.end();
    painter.save();
    painter.translate(0, 2 * box.bottom() - box.height() * 0.02);
    painter.scale(1, -1);
    painter.drawImage(QRectF(layer.box.left(), layer.box.top() + part.top() / ratio, layer.box.width(), part.height() / ratio), form);
    painter.restore();
}

} // namespace beatreel::sketch
