// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/TimelineScene.h"

class QPainter;

namespace beatreel {

/// What gestures draw and say while something is dragged.

/// The dashed place into which something will come.
void paintSlot(QPainter &painter, const QRect &slot, const Appearance &appearance);
/// The upright line with two arrow ends at an insertion's place.
void paintCaret(QPainter &painter, int x, const LaneSpan &lane, const Appearance &appearance);
/// Two arrows over a card that will give its place to what is dragged.
void paintSwapMark(QPainter &painter, const QRect &card, const Appearance &appearance);
/// A plate with words, above `near` and within the view.
void paintGesturePlate(QPainter &painter, const TimelineScene &scene, const QPoint &near, const QString &words, std::optional<Icon> icon,
                       const Appearance &appearance);

/// Where a dragged point would bring something: into a gap of the project's order, or onto a beat.
struct DropPlace
{
    qsizetype gap = -1;
    qsizetype onto = -1;

    bool operator==(const DropPlace &) const = default;
};
/// By where the film has its beats, whatever has given way. `mayLieOn`: the middle third of a card means the card.
enum class Onto { Never, MiddleThird };
[[nodiscard]] DropPlace dropPlaceAt(const TimelineScene &scene, double seconds, Onto onto);

} // namespace beatreel
