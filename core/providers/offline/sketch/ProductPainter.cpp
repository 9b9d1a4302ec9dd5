// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/ProductPainter.h"

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Marks.h"
#include "core/providers/offline/sketch/ProductLayer.h"

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
    ProductLayer layer = renderLayer(painter, scene, box, spot.line);
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
