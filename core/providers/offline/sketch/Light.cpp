// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Light.h"

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Lights.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace beatreel::sketch {

using namespace Qt::StringLiterals;

namespace {

bool says(const QString &words, QLatin1StringView pattern)
{
    return words.contains(QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
}

/// Calls `change` with every colour that the light gives to things.
template <class Change> void forEachColour(Light &light, Change change)
{
    for (QColor *colour : {&light.skyTop, &light.skyLow, &light.sun, &light.back, &light.middle, &light.front,
                           &light.ground, &light.groundEdge, &light.glow, &light.window})
        change(*colour);
}

/// The same light, with `tint` over it.
void wash(Light &light, const QColor &tint, double share)
{
    forEachColour(light, [&](QColor &colour) {
        colour = atLightness(mixed(colour, tint, share), lightnessOf(colour), 0.16);
    });
}

/// What the words say of how the light falls, whatever gives it.
void qualify(Light &light, const QString &words)
{
    if (says(words, "\\b(soft|diffuse|gentle|hazy?|mist|fog)"_L1)) {
        // Nothing throws an edge, and what is far goes into the haze.
        light.shadow *= 0.5;
        light.hatch *= 0.3;
        light.skyTop = mixed(light.skyTop, light.skyLow, 0.35);
        light.back = mixed(light.back, light.skyLow, 0.3);
        light.middle = mixed(light.middle, light.skyLow, 0.2);
    } else if (says(words, "\\b(hard|harsh|stark|dramatic|high.?contrast)"_L1)) {
        light.shadow = std::min(0.8, light.shadow * 1.5);
        light.ground = mixed(light.ground, light.ink, 0.15);
        light.front = mixed(light.front, light.ink, 0.25);
    }
    if (says(words, "\\b(back.?l(it|ight)|silhouette|contre.?jour)"_L1)) {
        light.hasSun = true;
        light.sun = mixed(light.sun, QColor(0xffffff), 0.6);
        light.skyLow = mixed(light.skyLow, light.sun, 0.4);
        light.front = mixed(light.front, light.ink, 0.45);
        light.middle = mixed(light.middle, light.ink, 0.3);
        light.ground = mixed(light.ground, light.ink, 0.35);
    }
    if (says(words, "\\b(warm|cosy|cozy|amber)"_L1))
        wash(light, QColor(0xff9c3c), 0.3);
    else if (says(words, "\\b(cool|cold|icy|blue)"_L1))
        wash(light, QColor(0x3c8cff), 0.3);
}

using Shine = Light (*)(const Palette &, double);

struct Source
{
    QLatin1StringView pattern;
    Shine shine;
};

/// The time of day says more than what shines or what the sky is like.
constexpr std::array kHours = {
    Source{"\\b(morning|dawn|daybreak|early)"_L1, morning},
    Source{"\\b(noon|midday|mid-day)"_L1, sunny},
    Source{"\\b(evening|dusk|twilight|blue.hour|after.sunset)"_L1, evening},
    Source{"\\b(mid)?night|\\b(moon|star)(lit|light|s?\\b)"_L1, night},
};
constexpr std::array kSources = {
    Source{"\\b(sun(ny|shine|light|lit)?|blue sk(y|ies)|summer)\\b"_L1, sunny},
    Source{"\\b(overcast|cloud|gr[ae]y (sky|light|day)|rain|fog|mist|storm)"_L1, overcast},
    Source{"\\b(candle|lamp|lantern|fire)"_L1, lamplit},
    Source{"\\b(studio|soft.?box)"_L1, studio},
    Source{"\\bday(light|time)?\\b"_L1, even},
    Source{"\\b(dark|dim|shadowy|spotlight)"_L1, lowKey},
};

/// Of what the words name, the first; nullptr: nothing.
Shine firstNamed(std::span<const Source> sources, const QString &words)
{
    Shine first = nullptr;
    qsizetype at = words.size();
    for (const Source &source : sources) {
        const qsizetype here =
            words.indexOf(QRegularExpression(source.pattern, QRegularExpression::CaseInsensitiveOption));
        if (here >= 0 && here < at) {
            at = here;
            first = source.shine;
        }
    }
    return first;
}

/// The light of the hour or of what shines, where the words name either.
Shine sourceIn(const QString &words)
{
    const Shine hour = firstNamed(kHours, words);
    const Shine source = firstNamed(kSources, words);
    const bool isLate = hour == evening || hour == night;
    return hour == nullptr || (isLate && source == lamplit) ? source : hour;
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
    if (says(lighting, "neon|cyber"_L1)) {
        light = neon(palette, hour);
    } else if (says(lighting, "golden|sunset|sunrise"_L1) && mood != Mood::Minimalist) {
        light = golden(palette, hour);
    } else if (says(lighting, "low.?key|moody|noir"_L1)) {
        light = lowKey(palette, hour);
    } else if (says(lighting, "high.?key"_L1)) {
        light = highKey(palette, hour);
    } else {
        const Shine named = sourceIn(lighting);
        light = named != nullptr ? named(palette, hour) : byMood(mood, palette, hour);
        light.hasSun = light.hasSun || says(lighting, "\\bmoon"_L1);
        qualify(light, lighting);
    }
    // Halftone dots and a heavy line are how an energetic film is printed; by that light others are drawn in their own hand.
    if (light.finish == Finish::Dots && mood != Mood::Energetic && mood != Mood::Other) {
        light.finish = light.isDark ? Finish::Haze : Finish::Wash;
        light.line = byMood(mood, palette, hour).line;
    }
    light.mood = mood;
    light.paper = atLightness(palette.light, light.isDark ? 0.95 : 0.99, 0.015);
    return light;
}

} // namespace beatreel::sketch
