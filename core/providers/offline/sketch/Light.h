// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/sketch/Palette.h"

#include <QString>

namespace beatreel::sketch {

enum class Mood { Energetic, Elegant, Minimalist, Emotional, Informative, Other };

/// The mood of the TDD's five that the words name, else the nearest ("luxurious" is elegant), else Other.
[[nodiscard]] Mood moodFrom(const QString &words);

/// What a mood leaves on the paper besides colour.
enum class Finish {
    Dots,  ///< printed: halftone dots, slashes, a heavy line
    Haze,  ///< a dark room: a vignette, a fine line, a rim of light on what matters
    Blank, ///< white paper and one plain form, the finest line, no hatching
    Wash,  ///< watercolour: blooms, a brown line, the sun's warmth over all
    Grid,  ///< squared paper, a blue line
};

/// The one light of a picture: what colour everything has that is not the product. A plain value.
struct Light
{
    Mood mood = Mood::Other;
    bool isDark = false; ///< windows are lit, the sky is darker than the ground's edge
    bool hasSun = false;
    QColor skyTop;
    QColor skyLow;
    QColor sun;
    QColor back;   ///< silhouettes far away
    QColor middle; ///< and nearer
    QColor front;  ///< and nearest
    QColor ground;
    QColor groundEdge; ///< the ground at the horizon
    QColor glow;       ///< what shines: rays, rims, bokeh
    QColor paper;      ///< gutters, leader discs
    QColor ink;
    QColor window;
    double shadow = 0.4; ///< opacity of cast shadows
    double hatch = 0.2;  ///< opacity of hatching
    double line = 1;     ///< factor on the width of every ink line
    Finish finish = Finish::Grid;

    /// `lighting` may overrule the mood: by a manner ("golden hour", "neon", "low key"), else by a time of day
    /// ("morning", "night") or what shines ("sunny", "overcast", "candle"), with how it falls ("soft",
    /// "backlit", "warm"). `hour` from 0 to 1 moves the time of day within what these allow.
    [[nodiscard]] static Light of(Mood mood, const QString &lighting, const Palette &palette, double hour);
};

} // namespace beatreel::sketch
