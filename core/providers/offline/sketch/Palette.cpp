// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Palette.h"

#include "core/base/Fingerprint.h"
#include "core/base/Random.h"
#include "core/media/Colour.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace beatreel::sketch {

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    QLatin1StringView word;
    QRgb colour;
};

// Hand-picked for flat wash: pigments, not screen primaries.
constexpr std::array kNames = {
    Named{"black"_L1, 0x16181d},      Named{"white"_L1, 0xf7f5f0},        Named{"gray"_L1, 0x8a8e96},
    Named{"grey"_L1, 0x8a8e96},       Named{"charcoal"_L1, 0x363a42},     Named{"graphite"_L1, 0x40444c},
    Named{"slate"_L1, 0x596577},      Named{"silver"_L1, 0xc3c8cf},       Named{"platinum"_L1, 0xd9d9d6},
    Named{"chrome"_L1, 0xb9c0c8},     Named{"steel"_L1, 0x7f8d9c},        Named{"gold"_L1, 0xd4a437},
    Named{"golden"_L1, 0xdca63f},     Named{"brass"_L1, 0xb8923f},        Named{"bronze"_L1, 0xa8713a},
    Named{"copper"_L1, 0xb86b3e},     Named{"champagne"_L1, 0xe9d5ab},    Named{"rose gold"_L1, 0xc98b7c},
    Named{"red"_L1, 0xd1342f},        Named{"crimson"_L1, 0xb3203a},      Named{"scarlet"_L1, 0xdb3a26},
    Named{"burgundy"_L1, 0x6f1d33},   Named{"maroon"_L1, 0x6d2430},       Named{"wine"_L1, 0x6b1f38},
    Named{"ruby"_L1, 0xa9193f},       Named{"cherry"_L1, 0xbf2440},       Named{"brick"_L1, 0xa34a36},
    Named{"terracotta"_L1, 0xc4673f}, Named{"rust"_L1, 0xa8502a},         Named{"coral"_L1, 0xf27e63},
    Named{"salmon"_L1, 0xf19a84},     Named{"peach"_L1, 0xf9bf97},        Named{"apricot"_L1, 0xf5b27a},
    Named{"orange"_L1, 0xef7d32},     Named{"tangerine"_L1, 0xf2872b},    Named{"amber"_L1, 0xeea22b},
    Named{"honey"_L1, 0xe0a341},      Named{"yellow"_L1, 0xf4cb3c},       Named{"mustard"_L1, 0xcf9f2c},
    Named{"lemon"_L1, 0xf5e05c},      Named{"lime"_L1, 0xa6d13c},         Named{"green"_L1, 0x3f9c58},
    Named{"emerald"_L1, 0x1f8f66},    Named{"jade"_L1, 0x3b9b78},         Named{"mint"_L1, 0xa5dcc0},
    Named{"sage"_L1, 0x9bae8c},       Named{"olive"_L1, 0x7d7c3c},        Named{"moss"_L1, 0x6b7a41},
    Named{"forest"_L1, 0x2b5a3f},     Named{"forest green"_L1, 0x2b5a3f}, Named{"leaf"_L1, 0x5f9b45},
    Named{"teal"_L1, 0x1f8085},       Named{"turquoise"_L1, 0x35b3ad},    Named{"aqua"_L1, 0x58c7cf},
    Named{"cyan"_L1, 0x2fb7d8},       Named{"sky blue"_L1, 0x86c3ea},     Named{"sky"_L1, 0x86c3ea},
    Named{"blue"_L1, 0x2f6fcf},       Named{"azure"_L1, 0x3d8ee0},        Named{"cobalt"_L1, 0x2450b4},
    Named{"sapphire"_L1, 0x1f4aa0},   Named{"royal blue"_L1, 0x2f55c6},   Named{"navy"_L1, 0x1f2f56},
    Named{"navy blue"_L1, 0x1f2f56},  Named{"indigo"_L1, 0x3f3d99},       Named{"midnight"_L1, 0x171d38},
    Named{"violet"_L1, 0x7a4fc0},     Named{"purple"_L1, 0x7440a8},       Named{"plum"_L1, 0x6f3566},
    Named{"lavender"_L1, 0xb9a8e0},   Named{"lilac"_L1, 0xc7abdc},        Named{"magenta"_L1, 0xd0318d},
    Named{"fuchsia"_L1, 0xd6389a},    Named{"pink"_L1, 0xec7fa4},         Named{"blush"_L1, 0xf0c3bf},
    Named{"rose"_L1, 0xd9768a},       Named{"brown"_L1, 0x7d4f33},        Named{"chocolate"_L1, 0x5b3625},
    Named{"coffee"_L1, 0x6a4630},     Named{"walnut"_L1, 0x6b4a33},       Named{"wood"_L1, 0xa97c50},
    Named{"tan"_L1, 0xcba77a},        Named{"camel"_L1, 0xc09a62},        Named{"sand"_L1, 0xdcc59c},
    Named{"beige"_L1, 0xe2d3b5},      Named{"cream"_L1, 0xf6ebd4},        Named{"ivory"_L1, 0xf5f0e0},
    Named{"off white"_L1, 0xf2eee5},  Named{"pearl"_L1, 0xe9e6df},        Named{"linen"_L1, 0xeee3d2},
    Named{"stone"_L1, 0xb5ab9b},      Named{"taupe"_L1, 0x8d7d6d},        Named{"earth"_L1, 0x86603e},
};

struct Shift
{
    QLatin1StringView word;
    double lightness; ///< added
    double chroma;    ///< factor
    double warmth;    ///< share of a warm (positive) or cool (negative) white mixed in
};

constexpr std::array kShifts = {
    Shift{"light"_L1, 0.13, 0.85, 0},   Shift{"pale"_L1, 0.18, 0.6, 0},    Shift{"pastel"_L1, 0.17, 0.6, 0},
    Shift{"soft"_L1, 0.07, 0.8, 0},     Shift{"bright"_L1, 0.05, 1.25, 0}, Shift{"vivid"_L1, 0.02, 1.4, 0},
    Shift{"vibrant"_L1, 0.02, 1.35, 0}, Shift{"neon"_L1, 0.14, 1.7, 0},    Shift{"electric"_L1, 0.06, 1.6, 0},
    Shift{"hot"_L1, -0.02, 1.5, 0},     Shift{"dark"_L1, -0.16, 0.9, 0},   Shift{"deep"_L1, -0.12, 1.05, 0},
    Shift{"rich"_L1, -0.05, 1.15, 0},   Shift{"muted"_L1, 0, 0.55, 0},     Shift{"dusty"_L1, 0.03, 0.5, 0},
    Shift{"warm"_L1, 0, 1, 0.14},       Shift{"cool"_L1, 0, 1, -0.14},     Shift{"cold"_L1, 0, 1, -0.2},
};

QColor shifted(QColor colour, const Shift &shift)
{
    if (shift.warmth != 0)
        colour =
            mixed(colour, shift.warmth > 0 ? QColor(0xe8a860) : QColor(0x5c8fe0), std::abs(shift.warmth));
    Oklch c = toOklch(colour);
    return fromOklch({std::clamp(c.lightness + shift.lightness, 0.08, 0.97), c.chroma * shift.chroma, c.hue});
}

QColor hashedColour(const QString &words)
{
    Random random(FingerprintBuilder("sketch-colour/1").add("words", words).build().number());
    return fromOklch({random.between(0.48, 0.7), random.between(0.09, 0.15), random.between(0, 360)});
}

/// The colour of the table's longest name among the words.
const Named *longestName(const QString &spaced)
{
    const Named *best = nullptr;
    for (const Named &name : kNames) {
        if (spaced.contains(u' ' + QString(name.word) + u' ') &&
            (!best || name.word.size() >= best->word.size()))
            best = &name;
    }
    return best;
}

bool isMetal(const QString &name)
{
    static const QRegularExpression metals(
        QStringLiteral("gold|brass|bronze|copper|silver|chrome|platinum|champagne|steel"),
        QRegularExpression::CaseInsensitiveOption);
    return name.contains(metals);
}

/// How much a colour wants to be the one that is noticed: chroma, less so where very dark or very pale.
double boldness(const QColor &colour)
{
    const Oklch c = toOklch(colour);
    return c.chroma * (1 - std::abs(c.lightness - 0.6));
}

QColor secondOf(const QList<QColor> &colours, const QColor &accent)
{
    QColor best;
    for (const QColor &colour : colours) {
        if (chromaOf(colour) > 0.04 && hueDistance(colour, accent) > 25 &&
            (!best.isValid() || boldness(colour) > boldness(best)))
            best = colour;
    }
    if (best.isValid())
        return best;
    const Oklch c = toOklch(accent);
    return fromOklch({0.5, std::clamp(c.chroma * 0.6, 0.03, 0.08), c.chroma < 0.03 ? 262 : c.hue + 150});
}

} // namespace

QColor colourNamed(const QString &words)
{
    static const QRegularExpression hex(QStringLiteral("^\\s*#([0-9a-f]{3}|[0-9a-f]{6})\\s*$"),
                                        QRegularExpression::CaseInsensitiveOption);
    if (hex.match(words).hasMatch())
        return QColor(words.trimmed());
    static const QRegularExpression noLetters(QStringLiteral("[^a-z]+"));
    const QString spaced = u' ' + words.toLower().replace(noLetters, QStringLiteral(" ")).trimmed() + u' ';
    const Named *name = longestName(spaced);
    if (!name)
        return hashedColour(spaced.trimmed().isEmpty() ? words : spaced.trimmed());
    QColor colour(name->colour);
    for (const Shift &shift : kShifts) {
        if (spaced.contains(u' ' + QString(shift.word) + u' '))
            colour = shifted(colour, shift);
    }
    return colour;
}

Palette Palette::fromNames(const QStringList &names, const QString &key)
{
    QList<QColor> colours;
    Palette palette;
    for (const QString &name : names) {
        if (name.trimmed().isEmpty())
            continue;
        colours.append(colourNamed(name));
        if (isMetal(name) && !palette.metal.isValid())
            palette.metal = colours.last();
    }
    if (colours.isEmpty())
        colours = {hashedColour(key), QColor(0x232a40), QColor(0xf4ecdf)};

    const auto byLightness = [](const QColor &a, const QColor &b) { return lightnessOf(a) < lightnessOf(b); };
    palette.accent = *std::ranges::max_element(colours, {}, boldness);
    palette.dark = atLightness(*std::ranges::min_element(colours, byLightness), 0.24, 0.05);
    palette.light = atLightness(*std::ranges::max_element(colours, byLightness), 0.95, 0.03);
    if (chromaOf(palette.accent) < 0.03)
        palette.accent = *std::ranges::min_element(colours, byLightness);
    palette.second = secondOf(colours, palette.accent);
    if (!palette.metal.isValid())
        palette.metal = mixed(QColor(0xc6ccd4), palette.light, 0.3);
    return palette;
}

} // namespace beatreel::sketch
