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

namespace beatreel::sketch {

namespace {

/// How the product is used, as a pose.
Pose usingIt(const Scene &scene)
{
    const QString &name = scene.product->name;
    switch (scene.product->use) {
    case ProductUse::Feet:
        return Pose::Run;
    case ProductUse::Wrist:
        return Pose::Hold;
    case ProductUse::Hand:
        if (name == QStringLiteral("phone") || name == QStringLiteral("tablet"))
            return Pose::Look;
        return name == QStringLiteral("can") || name == QStringLiteral("bottle") ||
                       name == QStringLiteral("cup")
                   ? Pose::Drink
                   : Pose::Hold;
    case ProductUse::Ears:
    case ProductUse::Face:
    case ProductUse::Neck:
    case ProductUse::Wear:
    case ProductUse::Shoulder:
        return Pose::Walk;
    case ProductUse::Lap:
        return Pose::Type;
    case ProductUse::Seat:
        return Pose::Sit;
    case ProductUse::Table:
    case ProductUse::Stand:
    case ProductUse::Wall:
        return Pose::Reach;
    default:
        return Pose::Stand;
    }
}

bool isWornOrHeld(const Scene &scene)
{
    switch (scene.product->use) {
    case ProductUse::Hand:
    case ProductUse::Feet:
    case ProductUse::Wrist:
    case ProductUse::Ears:
    case ProductUse::Neck:
    case ProductUse::Face:
    case ProductUse::Shoulder:
    case ProductUse::Wear:
        return true;
    default:
        return false;
    }
}

void table(QPainter &painter, const Scene &scene, const QRectF &top, double floor)
{
    const Light &light = scene.light;
    const QColor wood =
        light.isDark ? mixed(light.front, light.glow, 0.1) : mixed(light.front, QColor(0xa9805a), 0.4);
    groundShadow(painter, {top.center().x(), floor}, top.width() * 0.5, 12, light.ink, light.shadow * 0.6);
    for (const double x : {top.left() + 26, top.right() - 38}) {
        const QRectF leg(x, top.bottom() - 2, 14, floor - top.bottom());
        painter.fillRect(leg, wood);
        painter.strokePath(rectangle(leg), QPen(light.ink, 3));
    }
    fillShape(painter, rectangle(top, 4), wood);
    painter.strokePath(rectangle(top, 4), QPen(light.ink, 4));
    painter.fillRect(QRectF(top.left() + 6, top.top() + 4, top.width() - 12, 4), withAlpha(light.glow, 0.4));
}

void stool(QPainter &painter, const Scene &scene, QPointF seat, double width, double floor)
{
    const QColor wood = mixed(scene.light.front, scene.palette.second, 0.2);
    groundShadow(painter, {seat.x(), floor}, width * 0.6, 9, scene.light.ink, scene.light.shadow * 0.7);
    painter.setPen(QPen(scene.light.ink, 11, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(seat + QPointF(-width * 0.34, 0), QPointF(seat.x() - width * 0.44, floor));
    painter.drawLine(seat + QPointF(width * 0.34, 0), QPointF(seat.x() + width * 0.44, floor));
    const QRectF top(seat.x() - width / 2, seat.y() - 4, width, 20);
    fillShape(painter, rectangle(top, 8), wood);
    painter.strokePath(rectangle(top, 8), QPen(scene.light.ink, 4));
}

/// A person beside something that stands by itself.
void besideIt(QPainter &painter, const Scene &scene, double height, double floor, double x)
{
    const double w = scene.width();
    const double metre = height / 1.72;
    const Drawing &drawing = *scene.product;
    const bool isSmall = drawing.use == ProductUse::Table || drawing.use == ProductUse::Wall ||
                         drawing.use == ProductUse::Floor;
    const double real = drawing.metres * metre * (isSmall ? 1.9 : 1);
    const double width = std::clamp(real, w * 0.15, w * 0.6);
    if (drawing.use == ProductUse::Drive || drawing.use == ProductUse::Beside) {
        const ProductSpot spot{.foot = {w * 0.56, floor - 14},
                               .room = {std::min(real, w * 0.66), scene.height() * 0.62}};
        paintProduct(painter, scene, spot);
        const QRectF box = productBox(scene, spot);
        const double person =
            std::min(height, box.width() / drawing.metres * 1.72 * (drawing.metres > 8 ? 1.4 : 1));
        paintFigure(painter, scene,
                    {.ground = {std::max(w * 0.12, box.left() - person * 0.06), floor + 6},
                     .height = person,
                     .pose = Pose::Stand});
        return;
    }
    double bench = floor;
    if (isSmall && drawing.use != ProductUse::Floor) {
        bench = floor - height * 0.44;
        table(painter, scene, {x + height * 0.18, bench, std::max(width * 1.4, w * 0.26), 18}, floor + 4);
    }
    const double productX = x + height * 0.3 + width * 0.5;
    paintProduct(painter, scene, {.foot = {productX, bench + 2}, .room = {width, height * 0.9}, .line = 1.1});
    paintFigure(painter, scene,
                {.ground = {x, floor + 8},
                 .height = height,
                 .pose = drawing.use == ProductUse::Floor ? Pose::Stand : Pose::Reach});
}

/// At a table, the product on it.
void atTable(QPainter &painter, const Scene &scene, double height, double floor, double x, Pose pose)
{
    const double seat = floor - height * 0.27;
    stool(painter, scene, {x - height * 0.01, seat + height * 0.045}, height * 0.26, floor);
    const double top = floor - height * 0.42;
    paintFigure(painter, scene,
                {.ground = {x, floor}, .height = height, .pose = pose, .wearsProduct = false});
    const QRectF desk(x + height * 0.16, top, height * 0.62, 18);
    table(painter, scene, desk, floor + 10);
    const double side = height * 0.36;
    paintProduct(
        painter, scene,
        {.foot = {desk.left() + desk.width() * 0.48, top + 2}, .room = {side * 1.15, side}, .line = 1.1});
}

/// On a bench, the product beside the person.
void onBench(QPainter &painter, const Scene &scene, double height, double floor, double x)
{
    const double seat = floor - height * 0.245;
    const QRectF top(x - height * 0.78, seat, height * 0.92, 22);
    table(painter, scene, top, floor + 4);
    paintFigure(painter, scene,
                {.ground = {x, floor + 6}, .height = height, .pose = Pose::Sit, .wearsProduct = false});
    const double side = height * 0.4;
    paintProduct(painter, scene,
                 {.foot = {x - height * 0.42, seat + 3}, .room = {side * 1.2, side}, .line = 1.1});
}

/// Sitting in what is sold.
void inSeat(QPainter &painter, const Scene &scene, double height, double floor, double x)
{
    const double width = height * 0.62;
    const ProductSpot spot{.foot = {x, floor}, .room = {width, width}};
    paintProduct(painter, scene, spot);
    paintFigure(painter, scene,
                {.ground = {x + width * 0.56, floor + 10},
                 .height = height * 0.86,
                 .pose = Pose::Stand,
                 .facesLeft = true});
}

/// The picture of someone who uses the product, at a size.
void personUsing(QPainter &painter, const Scene &scene, double height, double floor, double x, Pose pose)
{
    if (scene.product->use == ProductUse::Lap)
        atTable(painter, scene, height, floor, x, Pose::Type);
    else if (scene.product->use == ProductUse::Seat)
        inSeat(painter, scene, height, floor, x);
    else if (isWornOrHeld(scene))
        paintFigure(painter, scene, {.ground = {x, floor}, .height = height, .pose = pose});
    else
        besideIt(painter, scene, height, floor, x - scene.width() * 0.14);
}

/// A scene without its colours, for what was before.
Scene greyed(const Scene &scene)
{
    Scene grey = scene;
    const auto dull = [](QColor &colour) {
        colour = mixed(atLightness(colour, lightnessOf(colour) * 0.82 + 0.04, 0.012), QColor(0x6f7686), 0.3);
    };
    for (QColor *colour :
         {&grey.palette.accent, &grey.palette.second, &grey.palette.metal, &grey.light.skyTop,
          &grey.light.skyLow, &grey.light.sun, &grey.light.back, &grey.light.middle, &grey.light.front,
          &grey.light.ground, &grey.light.groundEdge, &grey.light.glow, &grey.light.window, &grey.person.skin,
          &grey.person.top, &grey.person.trousers, &grey.person.shoes})
        dull(*colour);
    grey.light.hasSun = false;
    return grey;
}

} // namespace

void paintUsage(QPainter &painter, const Scene &scene)
{
    Random random = scene.random(50);
    const double w = scene.width();
    const double h = scene.height();
    paintPlace(painter, scene, {Distance::Middle, h * random.between(0.6, 0.68)});
    const Pose pose = usingIt(scene);
    const double floor = h * random.between(0.86, 0.885);
    const double x = w * random.between(0.36, 0.52);
    // A medium shot ends at the thigh, where what is used is not on the feet and needs no ground of its own.
    const bool isCloser = isWornOrHeld(scene) && scene.product->use != ProductUse::Feet &&
                          scene.shotType != QStringLiteral("medium_wide");
    const double height = isCloser ? std::min(h * 1.24, w * 1.2) : std::min(h * 0.78, w * 0.9);
    if (isCloser)
        glow(painter, {x, h * 0.45}, h * 0.62, scene.light.glow, scene.light.isDark ? 0.28 : 0.4);
    personUsing(painter, scene, height, isCloser ? h * 0.12 + height : floor, x, pose);
}

void paintLifestyle(QPainter &painter, const Scene &scene)
{
    Random random = scene.random(51);
    const double w = scene.width();
    const double h = scene.height();
    const double horizon = h * random.between(0.62, 0.68);
    paintPlace(painter, scene, {Distance::Middle, horizon});
    const double floor = h * 0.87;
    const double height = std::min(h * 0.84, w * 0.9);
    if (scene.product->use == ProductUse::Drive || scene.product->use == ProductUse::Beside ||
        scene.product->use == ProductUse::Stand)
        besideIt(painter, scene, h * 0.66, floor, w * random.between(0.2, 0.28));
    else if (scene.product->use == ProductUse::Seat)
        inSeat(painter, scene, height, floor, w * random.between(0.38, 0.46));
    else if (scene.place == PlaceKind::Home || scene.place == PlaceKind::Studio)
        atTable(painter, scene, height, floor, w * random.between(0.28, 0.4), Pose::Sit);
    else
        onBench(painter, scene, height, floor, w * random.between(0.54, 0.62));
}

void paintBenefit(QPainter &painter, const Scene &scene)
{
    Random random = scene.random(52);
    const double w = scene.width();
    const double h = scene.height();
    const double horizon = h * random.between(0.56, 0.62);
    paintPlace(painter, scene, {Distance::Middle, horizon});
    const double floor = h * 0.88;
    const double personX = w * random.between(0.2, 0.26);
    const double height = std::min(h * 0.56, w * 0.7);
    const QPointF behind(personX, floor - h * 0.12 - height * 0.62);
    fillShape(painter, ellipse(behind, height * 0.52, height * 0.52),
              withAlpha(scene.light.glow, scene.light.isDark ? 0.25 : 0.6));
    fillShape(painter, ellipse(behind, height * 0.4, height * 0.4),
              withAlpha(scene.light.sun, scene.light.isDark ? 0.35 : 0.7));
    paintFigure(painter, scene,
                {.ground = {personX, floor - h * 0.1},
                 .height = height,
                 .pose = Pose::Cheer,
                 .wearsProduct = scene.product->use != ProductUse::Hand});
    const ProductSpot spot{.foot = {w * random.between(0.64, 0.68), floor}, .room = {w * 0.46, h * 0.52}};
    const QRectF box = productBox(scene, spot);
    glow(painter, box.center(), std::max(box.width(), box.height()) * 0.72, scene.light.glow,
         scene.light.isDark ? 0.4 : 0.65);
    paintProduct(painter, scene, spot);
}

void paintSplit(QPainter &painter, const Scene &scene)
{
    Random random = scene.random(53);
    const double w = scene.width();
    const double h = scene.height();
    const bool isPortrait = w < h;
    const double cut = random.between(0.45, 0.5);
    const QRectF before = isPortrait ? QRectF(0, 0, w, h * cut) : QRectF(0, 0, w * cut, h);
    const QRectF after =
        isPortrait ? QRectF(0, h * cut, w, h * (1 - cut)) : QRectF(w * cut, 0, w * (1 - cut), h);
    const double horizon = h * random.between(0.64, 0.7);
    const auto half = [&](const QRectF &area, const Scene &part, Pose pose, bool hasProduct) {
        painter.save();
        painter.setClipRect(area, Qt::IntersectClip);
        if (isPortrait)
            painter.translate(0, area.bottom() - h * 0.94);
        paintPlace(painter, part, {Distance::Middle, horizon});
        if (isPortrait)
            painter.translate(0, -area.bottom() + h * 0.94);
        const double floor = isPortrait ? area.bottom() - h * 0.06 : h * 0.86;
        const bool isLarge = hasProduct && scene.isLarge();
        const double height = std::min(area.height() * 0.64, area.width() * 0.95) * (isLarge      ? 0.5
                                                                                     : hasProduct ? 0.94
                                                                                                  : 1);
        const FigureSpot person{.ground = {area.left() + area.width() * (!hasProduct ? 0.5
                                                                         : isLarge   ? 0.18
                                                                                     : 0.28),
                                           floor + (isLarge ? h * 0.05 : 0)},
                                .height = height,
                                .pose = pose,
                                .wearsProduct = hasProduct && part.product->use != ProductUse::Hand};
        if (hasProduct)
            paintProduct(painter, part,
                         {.foot = {area.left() + area.width() * (isLarge ? 0.56 : 0.74),
                                   floor + (isLarge ? 0 : h * 0.02)},
                          .room = {area.width() * (isLarge ? 0.74 : 0.38), area.height() * 0.42}});
        paintFigure(painter, part, person);
        painter.restore();
    };
    half(before, greyed(scene), Pose::Slump, false);
    half(after, scene, scene.energy == EnergyLevel::Low ? Pose::Stand : Pose::Cheer, true);
    painter.setPen(QPen(scene.light.paper, 12, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(isPortrait ? QLineF(0, h * cut, w, h * cut) : QLineF(w * cut, 0, w * cut, h));
}

} // namespace beatreel::sketch
