// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Appearance.h"
#include "ui/common/Icons.h"

#include <QRect>

#include <optional>

class QPainter;

namespace beatreel {

/// What gestures draw and say while something is dragged.

/// The dashed place into which something will come.
void paintSlot(QPainter &painter, const QRect &slot, const Appearance &appearance);
/// The upright line with two arrow ends at an insertion's place, from `top` down.
void paintCaret(QPainter &painter, const QPoint &top, int height, const Appearance &appearance);
/// Two arrows over a card that will give its place to what is dragged.
void paintSwapMark(QPainter &painter, const QRect &card, const Appearance &appearance);
/// The place that a file from elsewhere will fill.
void paintFileTarget(QPainter &painter, const QRect &place, const Appearance &appearance);
/// A plate with words, above `near` and within a view of this width.
void paintGesturePlate(QPainter &painter, int viewWidth, const QPoint &near, const QString &words, std::optional<Icon> icon,
                       const Appearance &appearance);

/// Where a dragged point would bring something: into a gap of the project's order, or onto a beat.
struct DropPlace
{
    qsizetype gap = -1;
    qsizetype onto = -1;

    bool operator==(const DropPlace &) const = default;
};
/// MiddleThird: the middle third of a card means the card.
enum class Onto { Never, MiddleThird };
/// `across`: where the point lies in the card of the beat at this place, 0 its left edge to 1 its right.
[[nodiscard]] DropPlace dropPlaceIn(qsizetype beat, double across, Onto onto);

} // namespace beatreel
