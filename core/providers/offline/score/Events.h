// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/score/Score.h"

namespace beatreel::score {

/// What a synthesiser is told at one instant. The order of the kinds is the order at the same instant.
struct Event
{
    enum class Kind { NoteOff, Expression, NoteOn };

    qint64 frame = 0;
    Kind kind = Kind::NoteOn;
    int channel = 0;
    int key = 0;   ///< NoteOn and NoteOff
    int value = 0; ///< velocity or expression

    auto operator<=>(const Event &) const = default;
};

/// A score as the sequence of what happens, in order. A key that is struck again while it sounds is let go
/// first, and the earlier note's end does not end the later one.
[[nodiscard]] std::vector<Event> eventsOf(const Score &score);

} // namespace beatreel::score
