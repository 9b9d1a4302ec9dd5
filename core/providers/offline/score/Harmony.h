// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Random.h"
#include "core/providers/offline/score/Chord.h"
#include "core/providers/offline/score/Form.h"
#include "core/providers/offline/score/Manner.h"

namespace beatreel::score {

/// A chord and how long it lasts, in beats from the start of the piece.
struct ChordSpan
{
    double start = 0;
    double length = 0;
    Chord chord;

    [[nodiscard]] double end() const { return start + length; }
};

/// The harmony of a whole piece. The last span is the last chord, up to the end.
struct Harmony
{
    int key = 0; ///< semitones above C
    std::vector<ChordSpan> spans;

    /// The span that sounds at a position in beats.
    [[nodiscard]] size_t indexAt(double beat) const;
    [[nodiscard]] const ChordSpan &at(double beat) const { return spans[indexAt(beat)]; }
};

/// The chords for these cells: one loop of four cells after the other, a
/// cadence into the last chord in the last cell.
[[nodiscard]] Harmony planHarmony(const std::vector<Cell> &cells, const Manner &manner, Random random);

/// Ascending MIDI keys.
using Voicing = std::vector<int>;

/// One voicing of `tones` voices in `range` for each span, led so that the voices move little and without
/// parallel fifths or octaves, every characteristic tone of each chord present.
[[nodiscard]] std::vector<Voicing> leadVoices(const Harmony &harmony, Range range, int tones);

} // namespace beatreel::score
