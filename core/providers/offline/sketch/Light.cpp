// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Light.h"

#include "core/media/Colour.h"

#include <QRegularExpression>

#include <array>

namespace beatreel::sketch {

using namespace Qt::StringLiterals;

namespace {

const QColor kNight(0x1d2440);
const QColor kDusk(0x3a4470);
const QColor kWarm(0xffc98f);
const QColor kDay(0xcfe0f2);

bool says(const QString &words, QLatin1StringView pattern)
{
    return words.contains(QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
}

/// Silhouettes and ground between the two ends of the light, so that distance reads as haze.
void layer(Light &light, const QColor &nearest, double haze)
{
    light.front = nearest;
    light.middle = mixed(nearest, light.skyLow, haze * 0.45);
    light.back = mixed(nearest, light.skyLow, haze * 0.72);
}

Light dusk(const Palette &p, double hour)
{
    Light light;
    light.isDark = true;
    light.hasSun = true;
    // A sunset takes a tint of the palette's own; with a cool one it is the last light instead.
    const QColor tint = chromaOf(p.accent) > 0.05 ? p.accent : p.second;
    const bool isCool = hueDistance(kWarm, tint) > 55;
    const QColor warm = isCool ? atLightness(mixed(tint, kDusk, 0.25), 0.7, 0.12) : mixed(kWarm, tint, 0.55);
    light.skyTop = atLightness(mixed(kDusk, p.dark, 0.2), 0.36 - 0.08 * hour, 0.11);
    light.skyLow = atLightness(warm, (isCool ? 0.66 : 0.77) - 0.05 * hour, isCool ? 0.12 : 0.14);
    light.sun = atLightness(warm, 0.92, 0.08);
    light.glow = atLightness(mixed(warm, p.light, 0.4), 0.88, 0.09);
    light.ground = atLightness(mixed(kNight, p.dark, 0.4), 0.26, 0.04);
    light.groundEdge = atLightness(mixed(kDusk, p.dark, 0.3), 0.38, 0.05);
    layer(light, atLightness(mixed(kNight, p.dark, 0.3), 0.29, 0.06), 0.75);
    light.window = atLightness(mixed(kWarm, p.light, 0.2), 0.88, 0.1);
    light.shadow = 0.6;
    light.hatch = 0.42;
    light.finish = Finish::Dots;
    light.line = 1.35;
    light.ink = QColor(0x0d0f16);
    return light;
}

Light lowKey(const Palette &p, double hour)
{
    Light light;
    light.isDark = true;
    const QColor deep = mixed(p.dark, kNight, 0.45);
    light.skyTop = atLightness(deep, 0.13, 0.03);
    light.skyLow = atLightness(mixed(mixed(deep, p.second, 0.15), p.metal, 0.3), 0.34 + 0.05 * hour, 0.045);
    light.glow = atLightness(mixed(p.light, p.metal, 0.5), 0.86, 0.07);
    light.sun = light.glow;
    light.ground = atLightness(deep, 0.15, 0.03);
    light.groundEdge = atLightness(mixed(deep, p.metal, 0.2), 0.27, 0.04);
    layer(light, atLightness(deep, 0.17, 0.03), 0.7);
    light.window = atLightness(mixed(p.metal, kWarm, 0.5), 0.82, 0.09);
    light.shadow = 0.75;
    light.hatch = 0.2;
    light.finish = Finish::Haze;
    light.line = 0.8;
    light.ink = QColor(0x0a0b10);
    return light;
}

Light highKey(const Palette &p, double hour)
{
    Light light;
    light.skyTop = atLightness(p.light, 0.975, 0.008);
    light.skyLow = atLightness(mixed(p.light, p.second, 0.06), 0.945, 0.012);
    light.sun = QColor(0xffffff);
    light.glow = QColor(0xffffff);
    light.ground = atLightness(mixed(p.light, p.dark, 0.08), 0.9 - 0.02 * hour, 0.012);
    light.groundEdge = atLightness(mixed(p.light, p.dark, 0.06), 0.925, 0.012);
    layer(light, atLightness(mixed(p.light, p.second, 0.3), 0.79, 0.025), 0.95);
    light.window = QColor(0xffffff);
    light.shadow = 0.16;
    light.hatch = 0;
    light.finish = Finish::Blank;
    light.line = 0.62;
    light.ink = QColor(0x2b2e35);
    return light;
}

Light golden(const Palette &p, double hour)
{
    Light light;
    light.hasSun = true;
    light.skyTop = atLightness(mixed(QColor(0x9db0dc), p.second, 0.15), 0.7 - 0.08 * hour, 0.07);
    light.skyLow = atLightness(mixed(kWarm, p.accent, 0.12), 0.88, 0.11);
    light.sun = QColor(0xfff3d6);
    light.glow = QColor(0xffe3b0);
    light.ground = atLightness(mixed(QColor(0x9a6a4c), p.dark, 0.25), 0.42, 0.06);
    light.groundEdge = atLightness(mixed(QColor(0xc98f63), p.dark, 0.15), 0.66, 0.08);
    layer(light, atLightness(mixed(QColor(0x6a4a58), p.dark, 0.3), 0.38, 0.05), 0.85);
    light.window = QColor(0xffe6b8);
    light.shadow = 0.4;
    light.hatch = 0.16;
    light.finish = Finish::Wash;
    light.line = 0.95;
    light.ink = QColor(0x3d2417);
    return light;
}

Light even(const Palette &p, double hour)
{
    Light light;
    // Daylight is cool: whichever of the palette's colours is, else sky blue.
    const QColor day(0x5f8fd0);
    const bool isSecondCool = chromaOf(p.second) > 0.03 && hueDistance(p.second, day) < 70;
    const bool isAccentCool = chromaOf(p.accent) > 0.03 && hueDistance(p.accent, day) < 70;
    const QColor tint = isSecondCool ? p.second : isAccentCool ? mixed(p.accent, day, 0.5) : day;
    light.skyTop = atLightness(mixed(kDay, tint, 0.2), 0.86 - 0.03 * hour, 0.035);
    light.skyLow = atLightness(mixed(kDay, p.light, 0.5), 0.945, 0.015);
    light.sun = QColor(0xffffff);
    light.glow = QColor(0xffffff);
    light.ground = atLightness(mixed(kDay, tint, 0.3), 0.72, 0.035);
    light.groundEdge = atLightness(mixed(kDay, tint, 0.2), 0.8, 0.03);
    layer(light, atLightness(mixed(tint, p.dark, 0.35), 0.53, 0.05), 0.85);
    light.window = QColor(0xf4f9ff);
    light.shadow = 0.3;
    light.hatch = 0.14;
    light.finish = Finish::Grid;
    light.line = 1;
    light.ink = QColor(0x14284d);
    return light;
}

Light neon(const Palette &p, double hour)
{
    Light light = dusk(p, hour);
    light.hasSun = false;
    light.skyTop = atLightness(mixed(kNight, p.second, 0.2), 0.18, 0.06);
    light.skyLow = atLightness(mixed(p.second, p.accent, 0.3), 0.46, 0.12);
    light.glow = atLightness(p.accent, 0.82, 0.14);
    light.window = light.glow;
    layer(light, atLightness(kNight, 0.22, 0.05), 0.6);
    return light;
}

struct Word
{
    QLatin1StringView pattern;
    Mood mood;
};

constexpr std::array kMoods = {
    Word{"energ|dynamic|sport|bold|exciting|playful|fun|power|urban|adventur"_L1, Mood::Energetic},
    Word{"elegan|luxur|sophist|premium|glamo|dramatic|myster|refined|romantic"_L1, Mood::Elegant},
    Word{"minimal|clean|simple|calm|serene|modern|pure"_L1, Mood::Minimalist},
    Word{"emotion|warm|nostalg|heart|family|joy|happy|inspir|cozy|cosy|hope"_L1, Mood::Emotional},
    Word{"inform|educat|tech|profess|clear|trust|explain"_L1, Mood::Informative},
};

Light byMood(Mood mood, const Palette &palette, double hour)
{
    switch (mood) {
    case Mood::Energetic:
        return dusk(palette, hour);
    case Mood::Elegant:
        return lowKey(palette, hour);
    case Mood::Minimalist:
        return highKey(palette, hour);
    case Mood::Emotional:
        return golden(palette, hour);
    case Mood::Informative:
    case Mood::Other:
        break;
    }
    return even(palette, hour);
}

} // namespace

Mood moodFrom(const QString &words)
{
    for (const Word &word : kMoods) {
        if (says(words, word.pattern))
            return word.mood;
    }
    return Mood::Other;
}

Light Light::of(Mood mood, const QString &lighting, const Palette &palette, double hour)
{
    Light light;
    if (says(lighting, "neon|cyber"_L1))
        light = neon(palette, hour);
    else if (says(lighting, "golden|sunset|sunrise"_L1) && mood != Mood::Minimalist)
        light = golden(palette, hour);
    else if (says(lighting, "low.?key|moody|noir"_L1))
        light = lowKey(palette, hour);
    else if (says(lighting, "high.?key"_L1))
        light = highKey(palette, hour);
    else
        light = byMood(mood, palette, hour);
    light.mood = mood;
    light.paper = atLightness(palette.light, light.isDark ? 0.95 : 0.99, 0.015);
    return light;
}

} // namespace beatreel::sketch
