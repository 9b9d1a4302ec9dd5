// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/ProductPainter.h"

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Blur.h"
#include "core/providers/offline/sketch/Marks.h"

#include <QMap>
#include <QPaintDevice>
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

/// What of the painter's coordinates comes into the picture, and a little more.
QRectF visiblePart(const QPainter &painter)
{
    const QRectF device(0, 0, painter.device()->width(), painter.device()->height());
    QRectF part = painter.worldTransform().inverted().mapRect(device);
    if (painter.hasClipping())
        part &= painter.clipBoundingRect();
    return part.adjusted(-12, -12, 12, 12);
}

/// The product alone. What lies outside the picture is not drawn, so that a macro shot costs no more than
/// its picture.
Layer renderLayer(const QPainter &painter, const Scene &scene, const QRectF &box, double line)
{
    const double scale = scaleOf(painter);
    const QRectF part = box & visiblePart(painter);
    const QRectF seen = part.isEmpty() ? QRectF(box.topLeft(), QSizeF(1, 1)) : part;
    const QSize size((seen.size() * scale).toSize().expandedTo(QSize(1, 1)));
    Layer layer{QImage(size, QImage::Format_ARGB32_Premultiplied), seen, scale};
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

void finish(Layer &layer, const Scene &scene, const ProductSpot &spot)
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

/// The layer's form in one colour.
QImage formOf(const Layer &layer, const QColor &colour)
{
    QImage form = layer.image;
    QPainter painter(&form);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(form.rect(), colour);
    return form;
}

/// Its own form on the ground, away from the lamp: long in a low sun, short and hard by day.
void castForm(QPainter &painter, const Scene &scene, const Layer &layer, const QRectF &box, double strength)
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

/// The shadow under a thing that is seen a little from above: dark where it touches, and softer, wider ones.
void baseShadow(QPainter &painter, const Scene &scene, const QRectF &box, double strength)
{
    const QPolygonF base = scene.product->baseIn(box);
    const QRectF area = base.boundingRect();
    const QPointF centre = area.center();
    const auto pool = [&](double grow, double share) {
        QTransform larger;
        larger.translate(centre.x() + area.width() * grow * 0.42, centre.y() + area.height() * grow * 0.4);
        larger.scale(1 + grow, 1 + grow * 1.6);
        larger.translate(-centre.x(), -centre.y());
        QPainterPath path;
        path.addPolygon(larger.map(base));
        path.closeSubpath();
        fillShape(painter, path, withAlpha(scene.light.ink, std::min(0.9, strength * share)));
    };
    pool(0.26, 0.3);
    pool(0.13, 0.45);
    pool(0.025, 1.1);
}

/// What is out of focus is soft: all but a disc about the lens.
void defocus(Layer &layer, const ProductSpot &spot)
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

/// Its mirror image on the ground, which fades out before the picture's lower edge, `end`.
void paintReflection(QPainter &painter, const Layer &layer, const QRectF &box, double end)
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

QImage productForm(const Scene &scene, int side)
{
    const QSize size = scene.product->box.size().scaled(side, side, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
    if (!scene.product->picture.isNull())
        return scene.product->picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QImage form(size, QImage::Format_ARGB32_Premultiplied);
    form.fill(Qt::transparent);
    QPainter painter(&form);
    QSvgRenderer(colouredSvg(scene, 1)).render(&painter, form.rect());
    return form;
}

QRectF productBox(const Scene &scene, const ProductSpot &spot)
{
    const QSizeF size = scene.product->box.size().scaled(spot.room, Qt::KeepAspectRatio);
    return {QPointF(spot.foot.x() - size.width() / 2, spot.foot.y() - size.height()), size};
}

double discFlatness(const Scene &scene)
{
    const double depth = scene.hasOwnPicture() ? 0 : scene.product->baseDepth();
    return std::clamp(depth, 0.15, 0.32);
}

ProductSpot spotOnDisc(const Scene &scene, QPointF centre, double half, QSizeF room)
{
    ProductSpot spot{.foot = centre, .room = room, .casts = false};
    if (scene.hasOwnPicture() || scene.product->baseDepth() <= 0) {
        spot.foot += QPointF(0, half * 0.03);
        return spot;
    }
    const double flat = half * discFlatness(scene);
    QRectF box = productBox(scene, spot);
    const QPolygonF base = scene.product->baseIn(box);
    QPointF middle = base.boundingRect().center();
    double reach = 0;
    for (const QPointF &corner : base)
        reach =
            std::max(reach, std::hypot((corner.x() - middle.x()) / half, (corner.y() - middle.y()) / flat));
    const double fit = std::min(1.0, 0.9 / std::max(reach, 0.01));
    spot.room = box.size() * fit;
    if (scene.isMirrored && scene.hasWay())
        middle.setX(2 * box.center().x() - middle.x());
    spot.foot += (QPointF(box.center().x(), box.bottom()) - middle) * fit;
    return spot;
}

QColor shadeOf(const Scene &scene)
{
    const Light &light = scene.light;
    switch (light.finish) {
    case Finish::Blank:
        return QColor(0xffffff);
    case Finish::Grid:
        return atLightness(light.skyTop, 0.9, 0.03);
    case Finish::Wash:
        return atLightness(mixed(light.skyLow, scene.palette.accent, 0.2), 0.33, 0.075);
    case Finish::Dots:
        return atLightness(mixed(scene.palette.dark, light.skyTop, 0.6), 0.17, 0.07);
    case Finish::Haze:
        break;
    }
    return atLightness(mixed(scene.palette.dark, light.ink, 0.5), 0.1, 0.02);
}

void paintProduct(QPainter &painter, const Scene &scene, const ProductSpot &spot)
{
    scene.reach(painter, Depth::Subject);
    const QRectF box = productBox(scene, spot);
    if (scene.isMirrored && scene.hasWay()) {
        Scene straight = scene;
        straight.isMirrored = false;
        painter.save();
        painter.translate(2 * box.center().x(), 0);
        painter.scale(-1, 1);
        paintProduct(painter, straight, spot);
        painter.restore();
        return;
    }
    Layer layer = renderLayer(painter, scene, box, spot.line);
    finish(layer, scene, spot);
    if (spot.sharp > 0)
        defocus(layer, spot);
    if (!spot.wall.isNull()) {
        painter.save();
        painter.setOpacity(painter.opacity() * scene.light.shadow * 0.34);
        painter.drawImage(layer.box.translated(spot.wall), formOf(layer, scene.light.ink));
        painter.restore();
    }
    // A mirror image hangs from one line: what stands on a deep base has no such line.
    if (spot.reflection && scene.product->baseDepth() < 0.14)
        paintReflection(painter, layer, box, scene.height());
    const Finish finish = scene.light.finish;
    if (spot.shadow > 0) {
        const double left = box.left() + box.width() * scene.product->footLeft;
        const double right = box.left() + box.width() * scene.product->footRight;
        const double half = (right - left) / 2;
        const double flat = std::clamp(half * 0.14, 4.0, 26.0);
        if (spot.casts && (finish == Finish::Wash || finish == Finish::Grid || finish == Finish::Dots))
            castForm(painter, scene, layer, box, scene.light.shadow * spot.shadow * 0.55);
        if (scene.product->base.size() > 2 && !scene.hasOwnPicture())
            baseShadow(painter, scene, box, scene.light.shadow * spot.shadow);
        else
            groundShadow(painter, {(left + right) / 2 + half * 0.1, box.bottom() - flat * 0.15}, half * 1.08,
                         flat, scene.light.ink, scene.light.shadow * spot.shadow);
    }
    // In the dark, a thin rim of the lamp's light parts it from what is behind.
    const bool isSunk = spot.darkness > 0 && scene.light.isDark;
    if ((finish == Finish::Haze || isSunk) && spot.sharp <= 0) {
        const double rim = isSunk ? 4 : std::clamp(box.height() * 0.006, 1.2, 3.0);
        painter.drawImage(layer.box.translated(-rim, -rim * 0.8),
                          formOf(layer, withAlpha(scene.light.glow, 0.9)));
    }
    painter.drawImage(layer.box, layer.image);
}

} // namespace beatreel::sketch
