// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

#include <cmath>

namespace beatreel {

/// A colour in OKLab: lightness 0 to 1, from green to red and from blue to yellow about -0.4 to 0.4.
struct Oklab
{
    double lightness = 0;
    double a = 0;
    double b = 0;

    [[nodiscard]] double chroma() const { return std::hypot(a, b); }
};

/// A colour as the eye orders it: lightness 0 to 1, chroma 0 to about 0.33, hue in degrees.
struct Oklch
{
    double lightness = 0;
    double chroma = 0;
    double hue = 0;
};

/// Colour arithmetic in OKLab (Björn Ottosson, "A perceptual color space for image processing", 2020): equal
/// steps look equal, and lightening does not turn the hue.
[[nodiscard]] Oklab toOklab(const QColor &colour);
[[nodiscard]] Oklch toOklch(const QColor &colour);
/// The chroma is reduced where sRGB cannot show the colour.
[[nodiscard]] QColor fromOklab(const Oklab &colour);
[[nodiscard]] QColor fromOklch(Oklch colour);

/// Between two colours as the eye sees them: about 0.02 can just be told apart, black and white are 1 apart.
[[nodiscard]] double distance(const Oklab &from, const Oklab &to);
[[nodiscard]] QColor mixed(const QColor &from, const QColor &to, double share);
/// The same hue at that lightness; the chroma is at most `chromaLimit`.
[[nodiscard]] QColor atLightness(const QColor &colour, double lightness, double chromaLimit = 1);
[[nodiscard]] QColor withAlpha(const QColor &colour, double alpha);
[[nodiscard]] double lightnessOf(const QColor &colour);
[[nodiscard]] double chromaOf(const QColor &colour);
/// Smallest turn between two hues, 0 to 180 degrees.
[[nodiscard]] double hueDistance(const QColor &a, const QColor &b);

} // namespace beatreel
