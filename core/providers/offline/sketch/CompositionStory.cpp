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
#include <array>

namespace beatreel::sketch {

namespace {

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
          &grey.person.hair, &grey.person.top, &grey.person.trousers, &grey.person.shoes})
        dull(*colour);
    grey.light.hasSun = false;
    return grey;
}

/// What stands beside a person as tall as the person's hip or taller, small things on a plinth.
void besidePerson(QPainter &painter, const Scene &scene, QPointF foot, double room, double height)
{
    if (scene.isLarge() || scene.product->use == ProductUse::Stand ||
        scene.product->use == ProductUse::Seat || scene.product->use == ProductUse::Beside) {
        paintProduct(painter, scene, {.foot = foot, .room = {room, height * 0.8}});
        return;
    }
    const double half = room * 0.4;
    const QPointF top = foot - QPointF(0, height * 0.3);
    paintPlinth(painter, scene, top, half, height * 0.27);
    paintProduct(painter, scene, spotOnDisc(scene, top, half, {half * 1.8, height * 0.5}));
}

/// The discs of light behind someone's head.
void halo(QPainter &painter, const Scene &scene, QPointF behind, double height)
{
    fillShape(painter, ellipse(behind, height * 0.4, height * 0.4),
              withAlpha(scene.light.glow, scene.light.isDark ? 0.22 : 0.5));
    fillShape(painter, ellipse(behind, height * 0.31, height * 0.31),
              withAlpha(scene.light.sun, scene.light.isDark ? 0.3 : 0.6));
}

/// No counter bears it: it stands where people stand.
bool standsOnGround(const Scene &scene)
{
    return !scene.hasOwnPicture() &&
           (scene.product->use == ProductUse::Beside || scene.product->use == ProductUse::Stand ||
            scene.product->use == ProductUse::Seat);
}

/// Someone glad of what stands on the ground: behind it, before it, or the two side by side from farther off.
void benefitOnGround(QPainter &painter, const Scene &scene, Random &random)
{
    const double w = scene.width();
    const double h = scene.height();
    const Drawing &product = *scene.product;
    const bool isNarrow = scene.isNarrow();
    // Over what is low and wide one looks.
    const bool isLow = product.metres / product.aspect() < 1.3 && product.aspect() > 1;
    // A narrow picture has no room for two beside each other.
    const int way = isNarrow ? 0 : random.whole(isLow ? 0 : 1, 2);
    double tall = h * (isNarrow ? 0.5 : way == 0 ? 0.74 : way == 1 ? 1.02 : 0.68);
    const auto wide = [&] { return product.metres * tall / 1.72; };
    // As large as it is beside a person, if the picture holds both.
    const double most = w * (isNarrow ? 0.8 : 0.56);
    tall *= std::min(1.0, most / wide());
    const auto person = [&](double x, double ground, Pose pose) {
        paintFigure(painter, scene,
                    {.ground = {x, ground},
                     .height = tall,
                     .pose = pose,
                     .wearsProduct = false});
    };
    const auto thing = [&](double x, double ground) {
        const ProductSpot spot{.foot = {x, ground}, .room = {wide(), h * 0.8}};
        const QRectF box = productBox(scene, spot);
        if (scene.light.isDark)
            glow(painter, box.center(), std::max(box.width(), box.height()) * 0.7, scene.light.glow, 0.36);
        paintProduct(painter, scene, spot);
    };
    const auto light = [&](double x, double ground) {
        halo(painter, scene, {x, ground - tall * 0.74}, tall);
    };
    if (way == 0) {
        const double x = w * random.between(0.4, 0.56);
        const double ground = h * (isNarrow ? 0.74 : 0.84);
        light(x, ground);
        person(x, ground, random.chance(0.5) ? Pose::Stand : Pose::Walk);
        thing(w * 0.5, ground + h * (isNarrow ? 0.035 : 0.06));
    } else if (way == 1) {
        const double x = w * 0.3 - wide() * 0.08;
        light(x, h * 0.14 + tall);
        thing(x + tall * 0.2 + wide() * 0.5, h * 0.86);
        person(x, h * 0.14 + tall, Pose::Stand);
    } else {
        const double between = tall * 0.28;
        const double x = (w - wide() - between) * 0.5;
        light(x, h * 0.87);
        person(x, h * 0.87, random.pick(gladPoses(scene, true)));
        thing(x + between + wide() * 0.5, h * 0.88);
    }
}

} // namespace

void paintBenefit(QPainter &painter, const Scene &whole)
{
    Random random = whole.random(52);
    const Scene turned = random.chance(0.5) ? whole.turned(View::ThreeQuarter) : whole;
    const Scene scene = whole.isLarge() ? turned : turned.level();
    const double w = scene.width();
    const double h = scene.height();
    paintPlace(painter, scene, {Distance::Middle, h * random.between(0.56, 0.62)});
    // Someone behind a counter, glad; the product on it. What is large is its own counter.
    const bool isNarrow = scene.isNarrow();
    if (scene.product->metres >= 9) {
        // Before a house one stands in the foreground.
        const double tall = h * (isNarrow ? 0.66 : 1.1);
        paintProduct(painter, scene,
                     {.foot = {w * (isNarrow ? 0.52 : 0.62), h * (isNarrow ? 0.66 : 0.82)},
                      .room = {w * (isNarrow ? 0.88 : 0.66), h * 0.56}});
        paintFigure(painter, scene,
                    {.ground = {w * (isNarrow ? 0.3 : 0.2), h * (isNarrow ? 0.98 : 1.3)},
                     .height = tall,
                     .pose = gladPose(scene)});
        return;
    }
    const bool isLarge = scene.isLarge();
    if (!isLarge && standsOnGround(scene)) {
        benefitOnGround(painter, scene, random);
        return;
    }
    // Beside a car's bonnet or boot: over its roof one would seem to stand on it, behind it to grow out of it.
    const bool isBeside = isLarge && !isNarrow;
    const double side = scene.random(57).chance(0.5) ? -1 : 1;
    // Beside someone, close to us, or farther off.
    constexpr std::array kRooms = {QSizeF(0.44, 0.54), QSizeF(0.5, 0.6), QSizeF(0.38, 0.46)};
    constexpr std::array kCounters = {0.72, 0.8, 0.68};
    constexpr std::array kHeights = {1.26, 1.16, 1.08};
    const auto step = static_cast<size_t>(scene.random(54).whole(0, 2));
    const double counter = h * (isNarrow ? 0.7 : kCounters[step]);
    const double room = isBeside ? 0.72 : isLarge ? 0.84 : isNarrow ? 0.56 : kRooms[step].width();
    const ProductSpot spot{.foot = {w * (isLarge    ? isBeside ? 0.5 - side * 0.07 : 0.5
                                         : isNarrow ? 0.64
                                                    : random.between(0.63, 0.67)),
                                    isLarge ? h * 0.92 : counter + h * 0.07},
                           .room = {w * room, h * (isLarge    ? 0.5
                                                   : isNarrow ? 0.4
                                                              : kRooms[step].height())}};
    const QRectF box = productBox(scene, spot);
    const double end = random.between(0.19, 0.25);
    const double personX = w * (isBeside   ? 0.5 + side * 0.36
                                : isLarge  ? 0.5 + side * (0.5 - end)
                                : isNarrow ? random.between(0.28, 0.34)
                                           : random.between(0.24, 0.3));
    const double height = isLarge    ? box.height() * 1.3
                          : isNarrow ? std::min(h * 0.68, w * 1.1)
                                     : h * kHeights[step];
    // From the waist down there is the counter.
    const double floor = isLarge ? box.bottom() + h * (isBeside ? 0.012 : 0.03) : counter + height * 0.57;
    halo(painter, scene, {personX, floor - height * 0.74}, height);
    // An arm that is held out would end short of the product: hands are up, or behind the counter.
    const FigureSpot person{.ground = {personX, floor},
                            .height = height,
                            .pose = isLarge ? Pose::Stand : random.pick(gladPoses(scene, false)),
                            .wearsProduct = scene.product->use != ProductUse::Hand};
    if (!isLarge) {
        paintFigure(painter, scene, person);
        paintCounter(painter, scene, counter);
    }
    if (!isLarge || scene.light.isDark)
        glow(painter, box.center(), std::max(box.width(), box.height()) * 0.72, scene.light.glow,
             scene.light.isDark ? 0.4 : 0.65);
    paintProduct(painter, scene, spot);
    if (isLarge)
        paintFigure(painter, scene, person);
}

void paintSplit(QPainter &painter, const Scene &whole)
{
    Random random = whole.random(53);
    const Scene scene = random.chance(0.4) ? whole.turned(View::ThreeQuarter) : whole.standing();
    const double w = scene.width();
    const double h = scene.height();
    const bool isNarrow = scene.isNarrow();
    const bool isLarge = scene.isLarge();
    double cut = w * random.between(0.37, 0.43);
    double lean = h * random.between(0.05, 0.17) * (random.chance(0.3) ? -1 : 1);
    if (isLarge && !isNarrow) {
        // Between the light and something large someone walks: it leaves room where the feet are.
        cut = std::min(cut, w * 0.4);
        lean = std::abs(lean);
    }
    const double horizon = h * random.between(0.62, 0.68);
    const double floor = h * (isNarrow ? 0.84 : 0.88);
    // One place, one moment: colour comes over it like a light that wanders from one side to the other.
    const Scene grey = greyed(scene);
    const QPainterPath before = polygon({{-10, -10}, {cut + lean, -10}, {cut - lean, h + 10}, {-10, h + 10}});
    paintPlace(painter, scene, {Distance::Middle, horizon});
    painter.save();
    painter.setClipPath(before, Qt::IntersectClip);
    paintPlace(painter, grey, {Distance::Middle, horizon});
    painter.fillRect(QRectF(0, 0, w, h), withAlpha(mixed(grey.light.skyLow, scene.light.ink, 0.4), 0.22));
    painter.restore();
    for (int i = 0; i < 4; ++i) {
        const double half = 7 + 16.0 * i;
        fillShape(painter,
                  polygon({{cut + lean - half * 0.3, -10},
                           {cut + lean + half, -10},
                           {cut - lean + half, h + 10},
                           {cut - lean - half * 0.3, h + 10}}),
                  withAlpha(i == 0 ? scene.light.paper : scene.light.glow, i == 0 ? 0.9 : 0.16));
    }
    const double height = isNarrow ? h * 0.4 : h * 0.66;
    paintFigure(
        painter, grey,
        {.ground = {w * 0.19, floor}, .height = height * 0.96, .pose = Pose::Slump, .wearsProduct = false});
    const double x = w * (isNarrow ? 0.58 : isLarge ? 0.488 : 0.56);
    glow(painter, {x + w * 0.12, floor - height * 0.5}, height * 0.9, scene.light.glow,
         scene.light.isDark ? 0.32 : 0.45);
    besidePerson(painter, scene,
                 {w * (isNarrow  ? 0.82
                       : isLarge ? 0.765
                                 : 0.82),
                  floor - (isLarge ? h * 0.03 : 0)},
                 w * (isNarrow  ? 0.32
                      : isLarge ? 0.32
                                : 0.3),
                 height);
    paintFigure(painter, scene,
                {.ground = {x, floor + (isLarge ? h * 0.03 : 0)},
                 .height = height,
                 .pose = random.pick(gladPoses(scene, true)),
                 .wearsProduct = scene.product->use != ProductUse::Hand});
}

} // namespace beatreel::sketch
