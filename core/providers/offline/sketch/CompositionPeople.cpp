// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Composition.h"
#include "core/providers/offline/sketch/Figure.h"
#include "core/providers/offline/sketch/Furniture.h"
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
    case ProductUse::Stand:
        // Down to what is lower than the chest.
        return scene.product->metres / scene.product->aspect() < 1 ? Pose::Bend : Pose::Reach;
    case ProductUse::Table:
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

/// A person beside something that stands by itself.
void besideIt(QPainter &painter, const Scene &scene, double height, double floor, double x, View view,
              Pose pose)
{
    const double w = scene.width();
    const double metre = height / 1.72;
    const Drawing &drawing = *scene.product;
    const bool isSmall = drawing.use == ProductUse::Table || drawing.use == ProductUse::Wall;
    // A small thing is drawn larger than it is, or it would be lost.
    const double real = drawing.metres * metre * (isSmall && drawing.metres < 0.5 ? 1.9 : 1);
    const double width = std::clamp(real, w * 0.15, w * 0.6);
    if (drawing.use == ProductUse::Drive || drawing.use == ProductUse::Beside) {
        // What is larger than a person stands behind one who is close to us; where there is no room beside
        // it, the person stands behind it.
        const double h = scene.height();
        const bool isHeadOn = view == View::Front;
        const Scene turned = drawing.use == ProductUse::Drive ? scene.turned(view) : scene;
        if (scene.isNarrow()) {
            const ProductSpot spot{.foot = {w * 0.52, h * 0.88}, .room = {w * 0.86, h * 0.4}};
            const QRectF box = productBox(turned, spot);
            const double tall = std::min(h * 0.56, box.height() * (isHeadOn ? 1.2 : 1.5));
            paintFigure(painter, scene,
                        {.ground = {w * (isHeadOn ? 0.5 : 0.4), box.bottom() - box.height() * 0.25},
                         .height = tall,
                         .pose = isHeadOn ? Pose::Cheer : Pose::Stand,
                         .wearsProduct = false});
            paintProduct(painter, turned, spot);
            return;
        }
        if (drawing.metres >= 9) {
            // A house is taller than anyone, from near too.
            const ProductSpot spot{.foot = {w * 0.63, h * 0.86}, .room = {w * 0.66, h * 0.62}};
            paintProduct(painter, turned, spot);
            const QRectF box = productBox(turned, spot);
            const double head = std::max(box.top() + box.height() * 0.12, h * 0.3);
            paintFigure(painter, scene,
                        {.ground = {w * 0.16, head + h * 0.98},
                         .height = h * 0.98,
                         .pose = Pose::Stand,
                         .wearsProduct = false});
            return;
        }
        if (drawing.use == ProductUse::Beside && scene.random(55).chance(0.5)) {
            // From farther off one sees both whole.
            const double tall = h * 0.7;
            const double across = drawing.metres * tall / 1.72;
            const double between = tall * 0.28;
            const double left = (w - across - between) * 0.5;
            paintProduct(painter, turned,
                         {.foot = {left + between + across * 0.5, h * 0.86}, .room = {across, h * 0.6}});
            paintFigure(painter, scene,
                        {.ground = {left, h * 0.88}, .height = tall, .pose = pose, .wearsProduct = false});
            return;
        }
        const ProductSpot spot{.foot = {w * (isHeadOn ? 0.66 : 0.6), h * (isHeadOn ? 0.88 : 0.84)},
                               .room = {w * (isHeadOn ? 0.52 : 0.68), h * 0.58}};
        paintProduct(painter, turned, spot);
        const double tall = h * (isHeadOn ? 1.34 : 1.18);
        paintFigure(painter, scene,
                    {.ground = {w * (isHeadOn ? 0.27 : 0.17), h * 0.12 + tall},
                     .height = tall,
                     .pose = isHeadOn ? Pose::Walk : Pose::Stand,
                     .wearsProduct = false});
        return;
    }
    if (drawing.use == ProductUse::Floor) {
        // One kneels down to what runs on the floor.
        const double h = scene.height();
        const double tall = std::min(h * 1.1, w * 0.84);
        const double across = std::min(tall * 0.46, w * 0.36);
        const double knee = scene.isNarrow() ? w * 0.34 : std::max(x, w * 0.3);
        paintFigure(painter, scene,
                    {.ground = {knee, h * 0.87}, .height = tall, .pose = Pose::Kneel, .wearsProduct = false});
        paintProduct(painter, scene,
                     {.foot = {knee + tall * 0.34 + across * 0.5, h * 0.9}, .room = {across, h * 0.3}});
        return;
    }
    double bench = floor;
    if (isSmall) {
        bench = floor - height * 0.44;
        paintTable(painter, scene, {x + height * 0.18, bench, std::max(width * 1.4, w * 0.26), 18},
                   floor + 4);
    }
    // Whoever bends down to it stands at it, the hands on its top.
    const bool isBent = pose == Pose::Bend;
    const ProductSpot spot{.foot = {x + height * (isBent ? 0.2 : 0.3) + width * 0.5, bench + 2},
                           .room = {width, height * 0.9},
                           .line = 1.1};
    const Scene seen = isSmall ? scene.level() : scene;
    paintProduct(painter, seen, spot);
    // Raised arms need room above the head.
    const double tall = pose == Pose::Cheer ? height * 0.84 : height;
    FigureSpot person{.ground = {x, floor + 8}, .height = tall, .pose = pose};
    const QRectF box = productBox(seen, spot);
    if (isBent)
        person.touches = QPointF(box.left() + height * 0.035, box.top() + height * 0.01);
    paintFigure(painter, scene, person);
}

/// At a table, the product on it.
void atTable(QPainter &painter, const Scene &scene, double height, double floor, double x, Pose pose)
{
    const double seat = floor - height * 0.27;
    paintStool(painter, scene, {x - height * 0.01, seat + height * 0.045}, height * 0.26, floor);
    const double top = floor - height * 0.42;
    paintFigure(painter, scene,
                {.ground = {x, floor}, .height = height, .pose = pose, .wearsProduct = false});
    const QRectF desk(x + height * 0.16, top, height * 0.62, 18);
    paintTable(painter, scene, desk, floor + 10);
    const double side = height * 0.36;
    paintProduct(
        painter, scene.level(),
        {.foot = {desk.left() + desk.width() * 0.48, top + 2}, .room = {side * 1.15, side}, .line = 1.1});
}

/// On a bench, the product beside the person.
void onBench(QPainter &painter, const Scene &scene, double height, double floor, double x)
{
    const double seat = floor - height * 0.245;
    const QRectF top(x - height * 0.78, seat, height * 0.92, 22);
    paintTable(painter, scene, top, floor + 4);
    paintFigure(painter, scene,
                {.ground = {x, floor + 6}, .height = height, .pose = Pose::Sit, .wearsProduct = false});
    const double side = height * 0.4;
    paintProduct(painter, scene.level(),
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
        besideIt(painter, scene, height, floor, x - scene.width() * 0.14, View::ThreeQuarter, pose);
}

} // namespace

void paintUsage(QPainter &painter, const Scene &whole)
{
    Random random = whole.random(50);
    const Scene scene = random.chance(0.4) ? whole.turned(View::ThreeQuarter) : whole;
    const double w = scene.width();
    const double h = scene.height();
    paintPlace(painter, scene, {Distance::Middle, h * random.between(0.6, 0.68)});
    const double x = w * (scene.isNarrow() ? random.between(0.46, 0.54) : random.between(0.36, 0.52));
    // A medium shot ends at the thigh; where shoes are used, someone kneels to lace them.
    const bool isWide = scene.shotType == QStringLiteral("medium_wide");
    const bool hasShoes = scene.product->use == ProductUse::Feet;
    const bool isCloser = isWornOrHeld(scene) && !hasShoes && !isWide;
    const bool isStanding = scene.product->use == ProductUse::Stand; // seen whole, or its base would seem cut by accident
    if (hasShoes && !isWide && whole.random(56).chance(0.45)) {
        // Laced, they are walked in.
        const double height = std::min(h * 0.78, w * 0.9);
        glow(painter, {x, h * 0.5}, h * 0.5, scene.light.glow, scene.light.isDark ? 0.28 : 0.4);
        const Pose pose = scene.light.finish == Finish::Haze || scene.light.finish == Finish::Blank
                              ? Pose::Walk
                              : random.pick(QList<Pose>{Pose::Walk, Pose::Run});
        paintFigure(painter, scene, {.ground = {x, h * 0.88}, .height = height, .pose = pose});
        return;
    }
    if (hasShoes && !isWide) {
        const double height = std::min(h * 1.2, w * 1.08);
        glow(painter, {x, h * 0.55}, h * 0.6, scene.light.glow, scene.light.isDark ? 0.28 : 0.4);
        paintFigure(painter, scene,
                    {.ground = {x - height * 0.04, h * 0.9}, .height = height, .pose = Pose::Kneel});
        return;
    }
    const double height = isCloser ? std::min(h * random.between(1.2, 1.42), w * 1.3)
                                   : std::min(h * (isWide ? 0.76 : isStanding ? 0.88 : random.between(0.96, 1.12)), w * 1.05);
    const double floor = isCloser ? h * 0.1 + height : h * (isWide ? 0.88 : isStanding ? 0.95 : 1.1);
    glow(painter, {x, h * 0.45}, h * 0.62, scene.light.glow, scene.light.isDark ? 0.28 : 0.4);
    personUsing(painter, scene, height, floor, x, usingIt(scene));
}

void paintLifestyle(QPainter &painter, const Scene &whole)
{
    Random random = whole.random(51);
    const Scene scene = random.chance(0.4) ? whole.turned(View::ThreeQuarter) : whole;
    const double w = scene.width();
    const double h = scene.height();
    const double horizon = h * random.between(0.62, 0.68);
    paintPlace(painter, scene, {Distance::Middle, horizon});
    // As close as a medium shot: shins and the table's feet are below the picture. In a narrow one the width
    // decides.
    const double height = scene.isNarrow() ? std::min(h * 1.1, w * 0.86) : std::min(h * 1.16, w * 1.06);
    const double floor = scene.isNarrow() ? std::max(h * 0.88, h * 0.12 + height) : h * 1.1;
    if (scene.light.isDark)
        glow(painter, {w * 0.42, h * 0.42}, h * 0.7, scene.light.glow, 0.34);
    if (scene.product->use == ProductUse::Drive || scene.product->use == ProductUse::Beside ||
        scene.product->use == ProductUse::Stand || scene.product->use == ProductUse::Floor)
        // A foot or a base that the edge just touched would seem cut by accident.
        besideIt(painter, scene, std::min(h * 0.9, w * 0.98), h * 0.95, w * random.between(0.2, 0.28),
                 View::Front, gladPose(scene));
    else if (scene.product->use == ProductUse::Seat)
        inSeat(painter, scene, std::min(h * 0.9, w * 0.9), h * 0.9, w * random.between(0.38, 0.46));
    else if (random.chance(scene.place == PlaceKind::Home || scene.place == PlaceKind::Studio ? 0.7 : 0.25))
        atTable(painter, scene, height, floor, w * (scene.isNarrow() ? 0.25 : random.between(0.26, 0.34)),
                Pose::Type);
    else
        onBench(painter, scene, height, floor, w * (scene.isNarrow() ? 0.66 : random.between(0.56, 0.62)));
}

} // namespace beatreel::sketch
