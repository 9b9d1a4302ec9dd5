// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Colour.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace beatreel {

namespace {

constexpr double kDegrees = 180 / std::numbers::pi;

using Triple = std::array<double, 3>;

double linear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double gamma(double value)
{
    return value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
}

/// Linear sRGB, which may lie outside 0 to 1.
Triple toLinear(const Oklab &lab)
{
    const double l = std::pow(lab.lightness + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3);
    const double m = std::pow(lab.lightness - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3);
    const double s = std::pow(lab.lightness - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

Oklab labOf(const Oklch &colour)
{
    return {colour.lightness, colour.chroma * std::cos(colour.hue / kDegrees),
            colour.chroma * std::sin(colour.hue / kDegrees)};
}

bool isShowable(const Triple &rgb)
{
    return std::ranges::all_of(rgb, [](double v) { return v > -0.002 && v < 1.002; });
}

Oklch lchOf(const Oklab &colour)
{
    return {colour.lightness, colour.chroma(), std::atan2(colour.b, colour.a) * kDegrees};
}

} // namespace

Oklab toOklab(const QColor &colour)
{
    const double r = linear(colour.redF());
    const double g = linear(colour.greenF());
    const double b = linear(colour.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

Oklch toOklch(const QColor &colour)
{
    return lchOf(toOklab(colour));
}

QColor fromOklab(const Oklab &colour)
{
    return fromOklch(lchOf(colour));
}

QColor fromOklch(Oklch colour)
{
    colour.lightness = std::clamp(colour.lightness, 0.0, 1.0);
    Triple rgb = toLinear(labOf(colour));
    for (int i = 0; i < 24 && !isShowable(rgb); ++i) {
        colour.chroma *= 0.9;
        rgb = toLinear(labOf(colour));
    }
    const auto byte = [](double v) {
        return static_cast<int>(std::lround(255 * gamma(std::clamp(v, 0.0, 1.0))));
    };
    return {byte(rgb[0]), byte(rgb[1]), byte(rgb[2])};
}

double distance(const Oklab &from, const Oklab &to)
{
    const double lightness = from.lightness - to.lightness;
    const double a = from.a - to.a;
    const double b = from.b - to.b;
    return std::sqrt(lightness * lightness + a * a + b * b);
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const Oklab p = toOklab(from);
    const Oklab q = toOklab(to);
    return fromOklab({p.lightness + (q.lightness - p.lightness) * share, p.a + (q.a - p.a) * share,
                      p.b + (q.b - p.b) * share});
}

QColor atLightness(const QColor &colour, double lightness, double chromaLimit)
{
    const Oklch c = toOklch(colour);
    return fromOklch({lightness, std::min(c.chroma, chromaLimit), c.hue});
}

QColor withAlpha(const QColor &colour, double alpha)
{
    QColor result = colour;
    result.setAlphaF(static_cast<float>(alpha));
    return result;
}

double lightnessOf(const QColor &colour)
{
    return toOklab(colour).lightness;
}

double chromaOf(const QColor &colour)
{
    return toOklab(colour).chroma();
}

double hueDistance(const QColor &a, const QColor &b)
{
    const double turn = std::fmod(std::abs(toOklch(a).hue - toOklch(b).hue), 360.0);
    return std::min(turn, 360 - turn);
}

} // namespace beatreel
