// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Composition.h"
#include "core/providers/offline/sketch/Figure.h"
#include "core/providers/offline/sketch/Marks.h"
#include "core/providers/offline/sketch/Place.h"
#include "core/providers/offline/sketch/ProductPainter.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace beatreel::sketch {

namespace {

/// Water or dust that flies up behind what moves.
void spray(QPainter &painter, const Scene &scene, Random &random, QPointF from, double reach)
{
    for (int i = 0; i < 14; ++i) {
        const double length = reach * random.between(0.25, 0.8);
        const QPointF start = from + QPointF(random.between(-20, 60), random.between(-8, 4));
        QPainterPath jet(start);
        jet.quadTo(start + QPointF(-length * 0.5, -length * random.between(0.15, 0.45)),
                   start + QPointF(-length, -length * random.between(0.0, 0.3)));
        painter.strokePath(jet, QPen(withAlpha(scene.light.glow, random.between(0.35, 0.85)),
                                     random.between(2, 5.5), Qt::SolidLine, Qt::RoundCap));
    }
    sparks(painter, random, from + QPointF(-reach * 0.45, -reach * 0.28), {reach * 0.5, reach * 0.3}, 26,
           scene.light.glow);
}

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
    const QSizeF box = scene.product->box.size();
    const double scale = std::sqrt(area.width() * area.height() * 3.2 / (box.width() * box.height()));
    const QSizeF size = box * scale;
    const QPointF focus = scene.product->focus;
    paintProduct(painter, scene,
                 {.foot = {area.center().x() + size.width() * (0.5 - focus.x()),
                           area.center().y() + size.height() * (1 - focus.y())},
                  .room = size,
                  .line = std::clamp(2.6 / scale, 0.4, 1.0),
                  .shadow = 0});
}

/// The place as a camera that runs along sees it: smeared sideways.
void smearedPlace(QPainter &painter, const Scene &scene, double horizon)
{
    const QSizeF narrow(scene.width() / 26, scene.height() / 1.5);
    QImage strip(narrow.toSize().expandedTo(QSize(2, 2)), QImage::Format_RGB32);
    QPainter inner(&strip);
    inner.setRenderHint(QPainter::Antialiasing);
    inner.scale(strip.width() / scene.width(), strip.height() / scene.height());
    paintPlace(inner, scene, {Distance::Middle, horizon});
    inner.end();
    painter.drawImage(QRectF(QPointF(0, 0), scene.canvas), strip);
}

bool movesByItself(const Drawing &product)
{
    return product.use == ProductUse::Feet || product.use == ProductUse::Beside ||
           product.use == ProductUse::Floor || (product.use == ProductUse::Drive && product.metres < 9);
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

void paintBurst(QPainter &painter, const Scene &whole)
{
    Random random = whole.random(40);
    const Scene scene = random.chance(0.7) ? whole.turned(View::ThreeQuarter) : whole;
    const double w = scene.width();
    const double h = scene.height();
    const Light &light = scene.light;
    const QPointF centre(w * random.between(0.47, 0.54), h * random.between(0.47, 0.53));
    const double tilt = random.between(12, 18);
    painter.save();
    painter.translate(centre);
    painter.rotate(-tilt);
    painter.scale(1.5, 1.5);
    painter.translate(-centre);
    paintPlace(painter, scene, {Distance::Middle, h * 0.6});
    painter.restore();

    QRadialGradient burst(centre, std::max(w, h) * 0.62);
    const QColor core = atLightness(mixed(light.glow, light.skyLow, 0.35), light.isDark ? 0.88 : 0.97, 0.1);
    const QColor rim = light.isDark ? light.skyTop : mixed(scene.palette.second, light.skyTop, 0.35);
    burst.setColorAt(0, withAlpha(core, 0.95));
    burst.setColorAt(0.3, withAlpha(core, 0.55));
    burst.setColorAt(0.75, withAlpha(rim, 0.25));
    burst.setColorAt(1, withAlpha(mixed(rim, light.ink, 0.4), 0.6));
    painter.fillRect(QRectF(QPointF(0, 0), scene.canvas), burst);
    rays(painter, random, centre, std::min(w, h) * 0.44, std::hypot(w, h),
         light.finish == Finish::Blank ? 26 : random.whole(36, 46),
         {light.glow, light.paper, mixed(rim, light.glow, 0.4)});

    painter.save();
    painter.translate(centre);
    painter.rotate(-tilt);
    painter.translate(-centre);
    const double floor = h * (scene.isNarrow() ? random.between(0.66, 0.7) : random.between(0.78, 0.82));
    const QRectF ground(-w * 0.6, floor - h * 0.03, w * 2.2, h * 2);
    painter.fillRect(ground, mixed(light.ground, light.ink, light.isDark ? 0.25 : 0.05));
    if (light.hatch > 0)
        hatch(painter, rectangle(ground), withAlpha(light.ink, light.hatch), 28, 13, 2.6);
    painter.fillRect(QRectF(ground.left(), ground.top(), ground.width(), 5), withAlpha(light.glow, 0.6));
    const ProductSpot spot{.foot = {centre.x(), floor + h * 0.02},
                           .room = {w * (scene.isNarrow() ? 0.78 : 0.6), h * 0.64},
                           .casts = false};
    const QRectF box = productBox(scene, spot);
    speedLines(painter, random,
               {box.left() - w * 0.24, box.top() + box.height() * 0.15, w * 0.24, box.height() * 0.75}, 7,
               light.glow);
    paintProduct(painter, scene, spot);
    if (light.finish != Finish::Blank)
        spray(painter, scene, random, {box.left() + box.width() * scene.product->footLeft, floor}, h * 0.2);
    painter.restore();
}

void paintTracking(QPainter &painter, const Scene &whole)
{
    Random random = whole.random(41);
    const View view = movesByItself(*whole.product) ? View::Side
                      : random.chance(0.35)         ? View::ThreeQuarter
                                                    : whole.product->view;
    const Scene scene = whole.turned(view);
    const double w = scene.width();
    const double h = scene.height();
    const Light &light = scene.light;
    const double horizon = h * (scene.isNarrow() ? random.between(0.44, 0.5) : random.between(0.52, 0.6));
    smearedPlace(painter, scene, horizon);
    const double floor = h * (scene.isNarrow() ? random.between(0.64, 0.68) : random.between(0.8, 0.84));
    const QColor streak = light.isDark ? light.glow : mixed(light.ink, scene.palette.second, 0.5);
    // The ground runs past in bands.
    for (int i = 0; i < 16; ++i) {
        const double y = horizon + (h - horizon) * random.between(0.02, 0.98);
        const double length = w * random.between(0.2, 0.7);
        painter.setPen(QPen(withAlpha(i % 3 == 0 ? light.glow : light.groundEdge, 0.5),
                            random.between(2.5, 8), Qt::SolidLine, Qt::RoundCap));
        const double x = w * random.between(-0.2, 0.8);
        painter.drawLine(QPointF(x, y), QPointF(x + length, y));
    }
    const ProductSpot spot{
        .foot = {w * (scene.isNarrow() ? random.between(0.54, 0.56) : random.between(0.56, 0.62)), floor},
        .room = {w * (scene.isNarrow() ? 0.78 : 0.54), h * (scene.isNarrow() ? 0.46 : 0.6)},
        .reflection = light.isDark,
        .casts = false};
    const QRectF box = productBox(scene, spot);
    glow(painter, box.center(), std::max(box.width(), box.height()) * 0.75, light.glow,
         light.isDark ? 0.3 : 0.5);
    // Long lines from the picture's edge up to the product, and shorter ones past it.
    const QRectF wake(-w * 0.05, box.top() + box.height() * 0.04, box.left() + box.width() * 0.16 + w * 0.05,
                      box.height() * 0.88);
    speedLines(painter, random, wake, 13, streak);
    speedLines(painter, random, {box.left(), box.top() - h * 0.1, w, h * 0.1}, 4, streak);
    paintProduct(painter, scene, spot);
    if (movesByItself(*scene.product))
        spray(painter, scene, random, {box.left() + box.width() * (scene.product->footLeft + 0.04), floor},
              h * 0.22);
}

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
