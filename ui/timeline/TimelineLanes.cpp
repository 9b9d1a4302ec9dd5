// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/TimelineLanes.h"

#include <algorithm>

namespace beatreel {

namespace {

constexpr int kRuler = 24;
constexpr int kEnergy = 48;
constexpr int kMusic = 44;
constexpr int kCardPadding = 6; ///< above and below a card
constexpr int kCellPadding = 4;
constexpr int kMostPicture = 216; ///< higher pictures tell no more
constexpr int kLessPicture = 56;  ///< so much lower a card's picture may be before the low lanes stand
constexpr int kLowGrowth = 40;    ///< of a low card
constexpr int kStep = 4;

} // namespace

LaneSpan TimelineLanes::card() const
{
    return {beats.top + kCardPadding, beats.height - 2 * kCardPadding};
}

LaneSpan TimelineLanes::cell() const
{
    return {clips.top + kCellPadding, clips.height - 2 * kCellPadding};
}

TimelineLanes TimelineLanes::scrolled(int by) const
{
    TimelineLanes lanes = *this;
    for (LaneSpan *lane : {&lanes.ruler, &lanes.energy, &lanes.beats, &lanes.clips, &lanes.music})
        lane->top -= by;
    return lanes;
}

TimelineLanes TimelineLanes::forHeight(int height, bool withEnergy, bool withWords, const Appearance &appearance)
{
    const TypeScale &type = appearance.type;
    const int ruler = type.scaled(kRuler);
    const int energy = withEnergy ? type.scaled(kEnergy) : 0;
    const int words = withWords ? type.lineHeight(TextSize::Caption) + 2 : 0;
    const int fullBeats = type.scaled(184) + words + 2 * kCardPadding;
    const int fullClips = type.scaled(44) + 2 * kCellPadding;
    const int fullMusic = type.scaled(kMusic);
    const int full = ruler + energy + fullBeats + fullClips + fullMusic;

    TimelineLanes lanes;
    int top = 0;
    const auto place = [&top](int laneHeight) {
        const LaneSpan span{top, laneHeight};
        top += laneHeight;
        return span;
    };
    lanes.ruler = place(ruler);
    // What is left after `taken`, in steps, up to `most`.
    const auto growth = [height](int taken, int most) { return std::clamp((height - taken) / kStep * kStep, 0, most); };
    const int less = type.scaled(kLessPicture) / kStep * kStep;
    if (height >= full - energy - less) {
        const bool isFull = height >= full;
        lanes.energy = place(isFull ? energy : 0);
        lanes.beats = place(isFull ? fullBeats + growth(full, type.scaled(kMostPicture - 132))
                                   : fullBeats - less + growth(full - energy - less, less));
        lanes.clips = place(fullClips);
        lanes.music = place(fullMusic);
        return lanes;
    }
    const int lowBeats = type.scaled(72) + 2 * kCardPadding;
    const int lowLane = type.scaled(40);
    lanes.cards = CardLane::Low;
    lanes.energy = place(0);
    lanes.beats = place(lowBeats + growth(ruler + lowBeats + 2 * lowLane, type.scaled(kLowGrowth)));
    lanes.clips = place(lowLane);
    lanes.music = place(lowLane);
    return lanes;
}

} // namespace beatreel
