// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cards/CardParts.h"

namespace beatreel {

/// One lane: where it begins and how high it is, in logical pixels.
struct LaneSpan
{
    int top = 0;
    int height = 0; ///< 0: it is folded away

    [[nodiscard]] int bottom() const { return top + height; } ///< the first row below it
    [[nodiscard]] bool contains(int y) const { return y >= top && y < bottom(); }
};

/// The lanes of the timeline for a height of the view. With less and less room the beats' pictures become lower, the energy
/// folds away, and at last the low lanes stand.
struct TimelineLanes
{
    CardLane cards = CardLane::Full;
    LaneSpan ruler;
    LaneSpan energy;
    LaneSpan beats;
    LaneSpan clips;
    LaneSpan music;

    /// `withEnergy`: the energy lane is wanted, where there is room for it beside full cards.
    [[nodiscard]] static TimelineLanes forHeight(int height, bool withEnergy, bool withWords, const Appearance &appearance);

    /// As they stand once the view has been scrolled down by so much.
    [[nodiscard]] TimelineLanes scrolled(int by) const;
    /// Where a card stands in the beats' lane, and a cell in the clips'.
    [[nodiscard]] LaneSpan card() const;
    [[nodiscard]] LaneSpan cell() const;
    [[nodiscard]] int bottom() const { return music.bottom(); }
};

} // namespace beatreel
