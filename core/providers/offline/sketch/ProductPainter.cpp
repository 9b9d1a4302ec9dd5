// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/ProductPainter.h"

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Marks.h"

#include <QMap>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace beatreel::sketch {

namespace {

QMap<QByteArray, QColor> rolesOf(const Scene &scene)
{
    const Palette &p = scene.palette;
    const QColor body = p.accent;
    const double l = lightnessOf(body);
    const QColor cool(0x2a3358);
    const double contrast = l > 0.75 || chromaOf(p.light) > chromaOf(body) ? 0.0 : 1.0;
    const QColor detail = contrast > 0
                              ? atLightness(p.light, 0.95, 0.03)
                              : atLightness(chromaOf(p.second) > 0.03 ? p.second : p.dark, 0.45, 0.1);
    const double lamp = scene.light.isDark ? 0.93 : 1;
    return {
        {"body", body},
        {"shade", mixed(atLightness(body, l * 0.66), cool, 0.16)},
        {"lit", atLightness(body, std::min(0.96, l + (1 - l) * 0.38))},
        {"accent", detail},
        {"paper", atLightness(p.light, 0.965 * lamp, 0.02)},
        {"papershade", mixed(atLightness(p.light, 0.82 * lamp, 0.02), cool, 0.14)},
        {"ink", scene.light.ink},
        {"glass", atLightness(mixed(p.dark, cool, 0.5), 0.31, 0.06)},
        {"glow", atLightness(mixed(p.light, scene.light.glow, 0.4), 0.94, 0.05)},
        {"metal", p.metal},
        {"metalshade", mixed(atLightness(p.metal, lightnessOf(p.metal) * 0.68), cool, 0.12)},
    };
}

/// A layer in device pixels that covers `box` of the painter's coordinates.
struct Layer
{
    QImage image;
    QRectF box;
    double scale;
};

double scaleOf(const QPainter &painter)
{
    const QTransform t = painter.worldTransform();
    return std::sqrt(std::abs(t.determinant()));
}

/// The product alone. What lies outside the picture is not drawn, so that a macro shot costs no more than
/// its picture.
Layer renderLayer(const QPainter &painter, const Scene &scene, const QRectF &box, double line)
{
    const double scale = scaleOf(painter);
    const QRectF picture(-scene.width() * 0.25, -scene.height() * 0.25, scene.width() * 1.5,
                         scene.height() * 1.5);
    const QRectF seen = painter.worldTransform().isRotating() ? box : box.intersected(picture);
    const QSize size((seen.size() * scale).toSize().expandedTo(QSize(1, 1)));
    Layer layer{QImage(size, QImage::Format_ARGB32_Premultiplied), seen, scale};
    layer.image.fill(Qt::transparent);
    QPainter inner(&layer.image);
    inner.setRenderHint(QPainter::Antialiasing);
    inner.scale(size.width() / seen.width(), size.height() / seen.height());
    inner.translate(-seen.topLeft());
    QSvgRenderer renderer(colouredSvg(scene, line));
    renderer.render(&inner, box);
    return layer;
}

/// Ink hatching over the side that is turned away from the light.
void shadeAwaySide(QPainter &layer, const Scene &scene, const QRectF &box, const QRectF &seen)
{
    const double lean = box.height() * 0.22;
    const QPainterPath away = polygon({{box.left() + box.width() * 0.66 + lean, box.top()},
                                       box.topRight(),
                                       box.bottomRight(),
                                       {box.left() + box.width() * 0.66 - lean, box.bottom()}});
    QPainterPath window;
    window.addRect(seen);
    hatch(layer, away.intersected(window), withAlpha(scene.light.ink, 0.12), 52, 7, 2.2);
}

/// Leaves only a rim of light: deep shade from one side, some of the glow on the other.
void darken(QPainter &layer, const Scene &scene, const QRectF &box, double darkness)
{
    QLinearGradient shade(box.left(), box.bottom(), box.right(), box.top());
    const QColor deep = atLightness(mixed(scene.palette.dark, scene.light.ink, 0.5), 0.15, 0.03);
    shade.setColorAt(0, withAlpha(deep, 0.97 * darkness));
    shade.setColorAt(0.42, withAlpha(deep, 0.86 * darkness));
    shade.setColorAt(0.68, withAlpha(deep, 0.42 * darkness));
    shade.setColorAt(0.9, withAlpha(deep, 0.02 * darkness));
    layer.fillRect(box, shade);
}

void finish(Layer &layer, const Scene &scene, const ProductSpot &spot)
{
    QPainter inner(&layer.image);
    inner.setRenderHint(QPainter::Antialiasing);
    inner.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    inner.scale(layer.image.width() / layer.box.width(), layer.image.height() / layer.box.height());
    inner.translate(-layer.box.topLeft());
    shadeAwaySide(inner, scene, productBox(scene, spot), layer.box);
    if (spot.darkness > 0)
        darken(inner, scene, layer.box, spot.darkness);
}

void paintReflection(QPainter &painter, const Layer &layer, const QRectF &box)
{
    painter.save();
    painter.setOpacity(painter.opacity() * 0.26);
    painter.translate(0, 2 * box.bottom() - box.height() * 0.02);
    painter.scale(1, -1);
    const QRectF upper(layer.box.left(), box.bottom() - box.height() * 0.62, layer.box.width(),
                       box.height() * 0.62);
    const double ratio = layer.image.height() / layer.box.height();
    painter.drawImage(
        upper, layer.image,
        QRectF(0, (upper.top() - layer.box.top()) * ratio, layer.image.width(), upper.height() * ratio));
    painter.restore();
}

} // namespace

QByteArray colouredSvg(const Scene &scene, double line)
{
    QByteArray svg = scene.product->svg;
    const QMap<QByteArray, QColor> roles = rolesOf(scene);
    for (const double width : {5.0, 4.0, 3.0, 2.5}) {
        const QByteArray ink = "stroke=\"var(--ink,#15171d)\" stroke-width=\"";
        svg.replace(ink + QByteArray::number(width) + '"',
                    ink + QByteArray::number(width * line, 'f', 2) + "\" ");
    }
    for (auto role = roles.cbegin(); role != roles.cend(); ++role) {
        const QByteArray start = "var(--" + role.key() + ",";
        for (qsizetype at = svg.indexOf(start); at >= 0; at = svg.indexOf(start, at)) {
            const qsizetype end = svg.indexOf(')', at);
            svg.replace(at, end - at + 1, role.value().name().toLatin1());
        }
    }
    return svg;
}

QRectF productBox(const Scene &scene, const ProductSpot &spot)
{
    const QSizeF size = scene.product->box.size().scaled(spot.room, Qt::KeepAspectRatio);
    return {QPointF(spot.foot.x() - size.width() / 2, spot.foot.y() - size.height()), size};
}

void paintProduct(QPainter &painter, const Scene &scene, const ProductSpot &spot)
{
    const QRectF box = productBox(scene, spot);
    Layer layer = renderLayer(painter, scene, box, spot.line);
    finish(layer, scene, spot);
    if (spot.reflection)
        paintReflection(painter, layer, box);
    if (spot.shadow > 0) {
        const double left = box.left() + box.width() * scene.product->footLeft;
        const double right = box.left() + box.width() * scene.product->footRight;
        const double half = (right - left) / 2;
        const double flat = std::clamp(half * 0.14, 4.0, 26.0);
        groundShadow(painter, {(left + right) / 2 + half * 0.1, box.bottom() - flat * 0.15}, half * 1.08,
                     flat, scene.light.ink, scene.light.shadow * spot.shadow);
    }
    painter.drawImage(layer.box, layer.image);
}

} // namespace beatreel::sketch
