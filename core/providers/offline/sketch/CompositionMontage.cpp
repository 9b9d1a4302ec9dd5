// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Composition.h"
#include "core/providers/offline/sketch/Figure.h"
#include "core/providers/offline/sketch/Marks.h"
#include "core/providers/offline/sketch/Place.h"
#include "core/providers/offline/sketch/ProductPainter.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace beatreel::sketch {

namespace {

enum class Part { Someone, Product, Detail };

/// Panels between slanted gutters, the product's the widest.
QList<QPainterPath> slantedPanels(const Scene &scene, Random &random, const std::array<Part, 3> &parts)
{
    const double w = scene.width();
    const double h = scene.height();
    const double lean = random.between(26, 44) * (random.chance(0.5) ? 1 : -1);
    const auto share = [](Part part) {
        return part == Part::Product ? 0.42 : part == Part::Someone ? 0.31 : 0.27;
    };
    const double first = share(parts[0]) + random.between(-0.01, 0.01);
    const std::array<double, 4> cuts{-0.6, first, first + share(parts[1]), 1.6};
    QList<QPainterPath> panels;
    for (size_t i = 0; i + 1 < cuts.size(); ++i) {
        if (scene.isNarrow())
            panels.append(polygon({{-w, h * cuts[i] + 3 * lean},
                                   {2 * w, h * cuts[i] - 3 * lean},
                                   {2 * w, h * cuts[i + 1] - 3 * lean},
                                   {-w, h * cuts[i + 1] + 3 * lean}}));
        else
            panels.append(polygon({{w * cuts[i] + 3 * lean, -h},
                                   {w * cuts[i + 1] + 3 * lean, -h},
                                   {w * cuts[i + 1] - 3 * lean, 2 * h},
                                   {w * cuts[i] - 3 * lean, 2 * h}}));
    }
    return panels;
}

QRectF seen(const Scene &scene, const QPainterPath &panel)
{
    return panel.boundingRect().intersected(QRectF(QPointF(0, 0), scene.canvas));
}

/// What a slanted panel leaves free: between its gutters at their narrowest, inside the picture.
QRectF freePart(const Scene &scene, const QPainterPath &panel)
{
    const auto corner = [&](int i) { return QPointF(panel.elementAt(i).x, panel.elementAt(i).y); };
    const auto onEdge = [&](int from, int to, double share) {
        return corner(from) + (corner(to) - corner(from)) * share;
    };
    QRectF area = seen(scene, panel);
    // The edges run from one picture's size before the picture to one after it.
    if (!scene.isNarrow()) {
        area.setLeft(std::max({0.0, onEdge(0, 3, 1 / 3.0).x(), onEdge(0, 3, 2 / 3.0).x()}));
        area.setRight(std::min({scene.width(), onEdge(1, 2, 1 / 3.0).x(), onEdge(1, 2, 2 / 3.0).x()}));
    } else {
        area.setTop(std::max({0.0, onEdge(0, 1, 1 / 3.0).y(), onEdge(0, 1, 2 / 3.0).y()}));
        area.setBottom(std::min({scene.height(), onEdge(3, 2, 1 / 3.0).y(), onEdge(3, 2, 2 / 3.0).y()}));
    }
    return area.adjusted(14, 14, -14, -14);
}

/// Someone in the place, large.
void panelWithFigure(QPainter &painter, const Scene &scene, const QRectF &area, const QRectF &room, Pose pose)
{
    painter.save();
    const double scale = std::max(area.width() / scene.width(), area.height() / scene.height());
    painter.translate(area.center() - QPointF(scene.width(), scene.height()) * scale / 2);
    painter.scale(scale, scale);
    paintPlace(painter, scene, {Distance::Middle, scene.height() * 0.66}, 44);
    painter.restore();
    glow(painter, room.center(), std::min(room.width(), room.height()) * 0.7, scene.light.glow,
         scene.light.isDark ? 0.4 : 0.3);
    const double widest = pose == Pose::Leap ? 0.94 : pose == Pose::Run ? 1.2 : 1.9;
    const double tallest = pose == Pose::Cheer ? 0.7 : pose == Pose::Leap ? 0.8 : 0.86;
    const double height = std::min(room.height() * tallest, room.width() * widest);
    paintFigure(painter, scene,
                {.ground = {room.center().x() - height * 0.02,
                            room.bottom() - room.height() * 0.1 - (room.height() - height) * 0.22},
                 .height = height,
                 .pose = pose});
}

/// The product on rays, tilted.
void panelWithProduct(QPainter &painter, const Scene &whole, Random &random, const QRectF &area,
                      const QRectF &room)
{
    const Scene scene = whole.turned(View::ThreeQuarter);
    const Light &light = scene.light;
    const QColor ground = light.isDark ? mixed(light.skyTop, scene.palette.second, 0.25)
                                       : mixed(scene.palette.second, light.skyLow, 0.45);
    painter.fillRect(area, ground);
    const ProductSpot spot{.foot = {room.center().x(), room.center().y() + room.height() * 0.26},
                           .room = {room.width() * 0.88, room.height() * 0.62},
                           .shadow = 0};
    const QRectF box = productBox(scene, spot);
    rays(painter, random, box.center(), std::max(box.width(), box.height()) * 0.5,
         std::hypot(area.width(), area.height()), 30,
         {light.glow, light.paper, mixed(ground, light.glow, 0.5)});
    glow(painter, box.center(), std::max(box.width(), box.height()) * 0.75, light.glow,
         light.isDark ? 0.55 : 0.8);
    painter.save();
    painter.translate(box.center());
    painter.rotate(random.between(-14, -8));
    painter.translate(-box.center());
    paintProduct(painter, scene, spot);
    painter.restore();
}

/// A detail of the product that fills the panel.
void panelWithDetail(QPainter &painter, const Scene &scene, Random &random, const QRectF &area)
{
    const Light &light = scene.light;
    QLinearGradient wash(area.topLeft(), area.bottomRight());
    wash.setColorAt(0, light.isDark ? light.skyLow : light.skyTop);
    wash.setColorAt(1, light.isDark ? light.skyTop : mixed(light.skyLow, scene.palette.second, 0.3));
    painter.fillRect(area, wash);
    bokeh(painter, random, area, 6, {light.glow, light.paper});
    // Black on black says nothing: of what is all dark more is seen, in a light that draws its edges.
    const bool isDark = lightnessOf(scene.palette.accent) < 0.42;
    Scene seen = scene;
    if (isDark)
        seen.light.ink = mixed(light.ink, light.paper, 0.6);
    const QSizeF box = scene.product->box.size();
    const double scale = std::sqrt(area.width() * area.height() * (isDark ? 2.3 : 3.2) / (box.width() * box.height()));
    const QSizeF size = box * scale;
    const QPointF focus = scene.product->focus;
    paintProduct(painter, seen,
                 {.foot = {area.center().x() + size.width() * (0.5 - focus.x()),
                           area.center().y() + size.height() * (1 - focus.y())},
                  .room = size,
                  .line = std::clamp(2.6 / scale, 0.4, 1.0),
                  .sheen = isDark ? 0.5 : 0.0,
                  .shadow = 0});
}

Pose activeIn(const Scene &scene)
{
    switch (scene.product->use) {
    case ProductUse::Feet:
    case ProductUse::Wear:
    case ProductUse::Wrist:
    case ProductUse::Ears:
    case ProductUse::Shoulder:
    case ProductUse::Face:
        return Pose::Run;
    case ProductUse::Hand:
        return Pose::Hold;
    default:
        return Pose::Walk;
    }
}

} // namespace

void paintMontage(QPainter &painter, const Scene &scene)
{
    Random random = scene.random(42);
    std::array<Part, 3> parts{Part::Someone, Part::Product, Part::Detail};
    for (size_t i = parts.size() - 1; i > 0; --i)
        std::swap(parts[i], parts[static_cast<size_t>(random.whole(0, static_cast<int>(i)))]);
    const QList<QPainterPath> panels = slantedPanels(scene, random, parts);
    // A leap needs a wide panel; nobody leaps to quiet music.
    const bool isQuiet = scene.light.finish == Finish::Haze || scene.light.finish == Finish::Blank;
    const Pose pose = isQuiet              ? (random.chance(0.5) ? Pose::Walk : activeIn(scene))
                      : scene.isNarrow()   ? Pose::Leap
                      : random.chance(0.4) ? Pose::Cheer
                                           : activeIn(scene);
    for (qsizetype i = 0; i < panels.size(); ++i) {
        const QRectF area = seen(scene, panels[i]);
        const QRectF room = freePart(scene, panels[i]);
        painter.save();
        painter.setClipPath(panels[i], Qt::IntersectClip);
        switch (parts[static_cast<size_t>(i)]) {
        case Part::Someone:
            panelWithFigure(painter, scene, area, room, pose);
            break;
        case Part::Product:
            panelWithProduct(painter, scene, random, area, room);
            break;
        case Part::Detail:
            panelWithDetail(painter, scene, random, area);
            break;
        }
        painter.restore();
    }
    for (const QPainterPath &panel : panels)
        painter.strokePath(panel, QPen(scene.light.paper, 13, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
}

} // namespace beatreel::sketch
