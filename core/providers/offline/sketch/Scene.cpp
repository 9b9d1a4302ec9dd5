// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Scene.h"

#include "core/media/Colour.h"

#include <array>

namespace beatreel::sketch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QRgb, 5> kSkins = {0xf2cdb0, 0xe0ac86, 0xc58c63, 0x99653f, 0x6d452d};
constexpr std::array<QRgb, 5> kHairs = {0x1f1b1c, 0x32251f, 0x5a3b26, 0x8a6238, 0x2a2a30};
constexpr std::array kCuts = {Hair::Short, Hair::Bun, Hair::Long, Hair::Curls};

Person personOf(quint64 look, const Palette &palette, const Light &light, ProductUse use)
{
    Random random(look);
    Person person;
    const QColor ambient = light.isDark ? mixed(light.skyTop, light.skyLow, 0.35) : light.skyLow;
    const double dim = light.finish == Finish::Haze ? 0.08 : light.isDark ? 0.2 : 0.06;
    const auto lit = [&](const QColor &colour) { return mixed(colour, ambient, dim); };
    person.skin = lit(QColor(random.pick(kSkins)));
    person.hair = lit(QColor(random.pick(kHairs)));
    person.cut = random.pick(kCuts);
    const bool wearsIt = use == ProductUse::Wear;
    const QColor cloth =
        chromaOf(palette.second) > 0.03 ? palette.second : mixed(palette.light, palette.dark, 0.4);
    // To an elegant evening one comes in dark cloth, to an energetic one in bright.
    const double bright = light.finish == Finish::Haze    ? 0.36
                          : light.isDark                  ? 0.72
                          : light.finish == Finish::Blank ? 0.6
                                                          : 0.55;
    person.top = wearsIt ? palette.accent
                         : lit(atLightness(cloth, bright, light.finish == Finish::Haze ? 0.04 : 0.11));
    person.trousers =
        lit(atLightness(mixed(palette.dark, QColor(0x2b3350), 0.4), light.isDark ? 0.4 : 0.32, 0.05));
    person.shoes = use == ProductUse::Feet ? palette.accent : lit(atLightness(palette.light, 0.9, 0.02));
    return person;
}

/// The product's colour must stand out from a dark and from a white ground.
QColor readable(const QColor &accent, const Light &light)
{
    const double l = lightnessOf(accent);
    if (light.isDark)
        return l < 0.5 ? atLightness(accent, 0.5 + l * 0.12) : accent;
    return l > 0.84 ? atLightness(accent, 0.84) : l < 0.3 ? atLightness(accent, 0.3) : accent;
}

QSizeF canvasFor(QSize size)
{
    const double scale = 720.0 / qMax(1, qMin(size.width(), size.height()));
    return QSizeF(size) * scale;
}

} // namespace

Scene Scene::of(const FrameRequest &request, const SketchDrawings &drawings)
{
    Scene scene;
    const QString category = request.product.category;
    scene.canvas = canvasFor(request.format.size);
    scene.seed = request.seed;
    scene.look = FingerprintBuilder("sketch-look/1")
                     .add("product", request.product.name)
                     .add("category", category)
                     .add("aesthetic", request.style.aesthetic)
                     .build()
                     .number();
    scene.drawings = &drawings;
    scene.product = &drawings.drawing(drawingFor(drawings.inEnglish(request.product.name), category));
    scene.worn = scene.product;
    scene.palette = Palette::fromNames(request.style.palette, request.product.name + category);
    const Mood named = moodFrom(request.style.mood);
    const Mood mood = named == Mood::Other ? moodFrom(request.style.aesthetic) : named;
    scene.light = Light::of(mood, request.style.lighting, scene.palette, Random(scene.look).unit());
    scene.palette.accent = readable(scene.palette.accent, scene.light);
    scene.place = placeFor(request.style.aesthetic, category);
    // No car or house stands in a living room.
    if (scene.isLarge() && scene.place == PlaceKind::Home)
        scene.place = scene.product->name == QStringLiteral("car") ? PlaceKind::Road : PlaceKind::Nature;
    if (scene.product->name == QStringLiteral("house") && scene.place == PlaceKind::Studio)
        scene.place = PlaceKind::Nature;
    scene.person = personOf(scene.look, scene.palette, scene.light, scene.product->use);
    scene.energy = request.beat.energy;
    scene.shotType = request.beat.shotType.trimmed().toLower();
    scene.action = request.beat.action.trimmed().toLower();
    return scene;
}

Scene Scene::showing(const Reference &reference) const
{
    Scene scene = *this;
    scene.own = std::make_shared<const Drawing>(drawingOf(reference, *product));
    scene.product = scene.own.get();
    // A shoe seen from above cannot be put on a foot.
    const bool isWearable =
        reference.isCutOut && (worn->use != ProductUse::Feet || scene.own->aspect() > 1.3);
    scene.worn = isWearable ? scene.product : worn;
    return scene;
}

Scene Scene::turned(View view) const
{
    Scene scene = *this;
    if (!own)
        scene.product = &drawings->drawing(product->name, view);
    return scene;
}

Scene Scene::level() const
{
    constexpr double kLevel = 0.14;
    if (product->use == ProductUse::Wrist)
        return turned(View::ThreeQuarter);
    if (own || product->baseDepth() < kLevel)
        return *this;
    for (const View view : {drawings->drawing(product->name).view, View::Front, View::Side}) {
        const Scene scene = turned(view);
        if (scene.product->view == view && scene.product->baseDepth() < kLevel)
            return scene;
    }
    return *this;
}

Scene Scene::dressed() const
{
    Scene scene = *this;
    scene.product = worn;
    // It turns as the body does.
    scene.isMirrored = false;
    return scene;
}

bool Scene::hasWay() const
{
    return hasOwnPicture() || product->use == ProductUse::Feet || product->use == ProductUse::Beside ||
           product->use == ProductUse::Floor || product->use == ProductUse::Drive;
}

Random Scene::random(quint64 part) const
{
    return Random(seed * 0x9e3779b97f4a7c15ULL + part * 0xd1b54a32d192ed03ULL);
}

} // namespace beatreel::sketch
