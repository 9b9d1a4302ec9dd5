// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace beatreel::score {

/// A chord as pitch classes (0 is C).
struct Chord
{
    int root = 0;
    int bass = 0;               ///< the root, or what stands after the stroke
    std::vector<int> intervals; ///< semitones above the root, ascending, beginning with 0

    [[nodiscard]] bool contains(int key) const;
    /// The chord tone that is nearest to a MIDI key; the lower one of two.
    [[nodiscard]] int nearestTone(int key) const;

    bool operator==(const Chord &) const = default;
};

/// Reads a chord symbol ("Am7", "F#m", "Gsus4", "C/E"), moved up by `transpose` semitones. The symbols are
/// the program's own: one that it does not know is a programming mistake.
[[nodiscard]] Chord parseChord(QStringView symbol, int transpose = 0);

} // namespace beatreel::score
