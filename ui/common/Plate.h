// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Appearance.h"
#include "ui/common/Icons.h"

class QPainter;

namespace beatreel {

/// Words on a picture: they stand on a dark plate, so that they are legible over everything.
struct Plate
{
    QString strong;            ///< 600, first: a number, a name
    QString words;             ///< 500, after it
    std::optional<Icon> icon;  ///< 12 px, before both
    QColor iconColour;         ///< invalid: as the words
};

/// In logical pixels: 20 high at 100 %, as wide as its contents.
[[nodiscard]] QSize plateSize(const Plate &plate, const Appearance &appearance);

/// Paints into `rect`; what does not fit is elided, the strong words last.
void paintPlate(QPainter &painter, const QRect &rect, const Plate &plate, const Appearance &appearance);

/// The rungs of the ladder that a beat has climbed.
enum class Rung { None, Sketch, Frame, Clip };

/// The ladder's plate: three pips with a word.
[[nodiscard]] QSize ladderSize(Rung rung, const Appearance &appearance);
void paintLadder(QPainter &painter, const QRect &rect, Rung rung, const Appearance &appearance);

} // namespace beatreel
