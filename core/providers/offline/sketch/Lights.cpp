// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Lights.h"

#include "core/media/Colour.h"

namespace beatreel::sketch {

namespace {

const QColor kNight(0x1d2440);
const QColor kDusk(0x3a4470);
const QColor kWarm(0xffc98f);
const QColor kDay(0xcfe0f2);

/// Silhouettes and ground between the two ends of the light, so that distance reads as haze.
void layer(Light &light, const QColor &nearest, double haze)
{
    light.front = nearest;
    light.middle = mixed(nearest, light.skyLow, haze * 0.45);
    light.back = mixed(nearest, light.skyLow, haze * 0.72);
}

} // namespace

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

/// Early light: a pale blue above, a rosy yellow at the horizon, a low sun without glare.
Light morning(const Palette &p, double hour)
{
    Light light;
    light.hasSun = true;
    light.skyTop = atLightness(mixed(QColor(0x8fb6e6), p.light, 0.1), 0.82 - 0.03 * hour, 0.06);
    light.skyLow = atLightness(QColor(0xffe2b4), 0.94, 0.06);
    light.sun = QColor(0xfffbe8);
    light.glow = QColor(0xfff2cc);
    light.ground = atLightness(mixed(QColor(0x8d9a72), p.dark, 0.1), 0.62, 0.05);
    light.groundEdge = atLightness(mixed(QColor(0xcfc596), p.light, 0.2), 0.8, 0.05);
    layer(light, atLightness(mixed(QColor(0x5d7a96), p.dark, 0.2), 0.5, 0.05), 0.9);
    light.window = QColor(0xfff6dc);
    light.shadow = 0.28;
    light.hatch = 0.1;
    light.finish = Finish::Wash;
    light.line = 0.95;
    light.ink = QColor(0x2f2b36);
    return light;
}

/// The sun high up: a strong blue, white light, short hard shadows.
Light sunny(const Palette &p, double hour)
{
    Light light = even(p, hour);
    light.hasSun = true;
    light.skyTop = atLightness(QColor(0x3f8fe0), 0.72 - 0.03 * hour, 0.13);
    light.skyLow = atLightness(QColor(0xbfe2ff), 0.92, 0.05);
    light.sun = QColor(0xfffbe0);
    light.glow = QColor(0xfff8dc);
    light.ground = atLightness(mixed(QColor(0xc7b58a), p.light, 0.2), 0.76, 0.05);
    light.groundEdge = atLightness(mixed(QColor(0xe2d6b2), p.light, 0.2), 0.87, 0.04);
    layer(light, atLightness(mixed(QColor(0x3f6fa8), p.dark, 0.2), 0.52, 0.08), 0.8);
    light.shadow = 0.5;
    return light;
}

/// Clouds from edge to edge: hardly a colour and hardly a shadow.
Light overcast(const Palette &p, double hour)
{
    Light light = even(p, hour);
    light.skyTop = atLightness(QColor(0x8d97a3), 0.72 - 0.04 * hour, 0.012);
    light.skyLow = atLightness(QColor(0xc3c8cd), 0.84, 0.008);
    light.sun = QColor(0xe6e9ec);
    light.glow = QColor(0xe6eaee);
    light.ground = atLightness(mixed(QColor(0x7c848c), p.dark, 0.1), 0.58, 0.012);
    light.groundEdge = atLightness(QColor(0x9aa1a8), 0.7, 0.01);
    layer(light, atLightness(QColor(0x5b6570), 0.5, 0.018), 0.8);
    light.window = QColor(0xdfe5ea);
    light.shadow = 0.14;
    light.finish = Finish::Wash;
    light.ink = QColor(0x252b33);
    return light;
}

/// After sunset: violet above, the last red at the horizon, lamps lit.
Light evening(const Palette &p, double hour)
{
    Light light = dusk(p, hour);
    light.skyTop = atLightness(QColor(0x4b3a78), 0.4 - 0.06 * hour, 0.11);
    light.skyLow = atLightness(QColor(0xf08a5e), 0.72, 0.14);
    light.sun = atLightness(QColor(0xffb070), 0.88, 0.12);
    light.glow = atLightness(QColor(0xffc994), 0.87, 0.1);
    light.ground = atLightness(QColor(0x33264a), 0.29, 0.06);
    light.groundEdge = atLightness(QColor(0x6a466a), 0.44, 0.07);
    layer(light, atLightness(QColor(0x3a2a52), 0.31, 0.07), 0.75);
    return light;
}

/// Deep blue, lit windows; the moon where it is spoken of.
Light night(const Palette &p, double hour)
{
    Light light = dusk(p, hour);
    light.hasSun = false;
    light.skyTop = atLightness(QColor(0x0f1c44), 0.17, 0.07);
    light.skyLow = atLightness(QColor(0x2c4478), 0.36 - 0.03 * hour, 0.08);
    light.sun = QColor(0xeef3ff);
    light.glow = atLightness(QColor(0xb9cdf6), 0.85, 0.05);
    light.ground = atLightness(QColor(0x131a30), 0.2, 0.035);
    light.groundEdge = atLightness(QColor(0x24345c), 0.31, 0.05);
    layer(light, atLightness(QColor(0x16203e), 0.22, 0.05), 0.65);
    light.window = QColor(0xffdc94);
    light.finish = Finish::Haze;
    light.line = 0.9;
    return light;
}

/// A flame or a lamp in a dark room.
Light lamplit(const Palette &p, double hour)
{
    Light light = lowKey(p, hour);
    light.skyTop = atLightness(QColor(0x3a2012), 0.22, 0.05);
    light.skyLow = atLightness(QColor(0x9a5a2a), 0.46 + 0.04 * hour, 0.1);
    light.glow = atLightness(QColor(0xffc46a), 0.86, 0.12);
    light.sun = light.glow;
    light.ground = atLightness(QColor(0x2c1a10), 0.22, 0.035);
    light.groundEdge = atLightness(QColor(0x6b4124), 0.36, 0.07);
    layer(light, atLightness(QColor(0x3a2416), 0.25, 0.04), 0.7);
    light.window = QColor(0xffd489);
    light.ink = QColor(0x120a06);
    return light;
}

/// Lamps behind white cloth: a grey without colour, a shadow on every side.
Light studio(const Palette &p, double hour)
{
    Light light = highKey(p, hour);
    light.skyTop = atLightness(QColor(0xd8dadd), 0.86, 0.004);
    light.skyLow = atLightness(QColor(0xf2f3f4), 0.95, 0.003);
    light.ground = atLightness(QColor(0xc4c6c9), 0.8 - 0.02 * hour, 0.004);
    light.groundEdge = atLightness(QColor(0xdddee0), 0.89, 0.004);
    layer(light, atLightness(QColor(0xa2a5aa), 0.7, 0.006), 0.9);
    light.shadow = 0.24;
    return light;
}

} // namespace beatreel::sketch
