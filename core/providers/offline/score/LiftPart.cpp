// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Arrangement.h"

#include <algorithm>

namespace beatreel::score {

namespace {

/// From which rise of energy on a cut is lifted into.
constexpr double kSmallestLift = 0.2;
/// Reversed cymbals are recordings of about a second and a half, loudest near their ends.
constexpr qint64 kRush = kFramesPerSecond * 7 / 5;
constexpr int kRushKey = 60;
constexpr int kRushVelocity = 118;

int channelOf(const Arrangement &arrangement, Role role)
{
    const auto voice = std::ranges::find(arrangement.manner.voices, role, &Voice::role);
    return voice == arrangement.manner.voices.end() ? -1 : voice->instrument.channel;
}

/// Noise that grows out of nothing and is cut off by the cut.
void rush(qint64 cut, double rise, int channel, Score &score)
{
    score.notes.push_back({cut - kRush, kRush, channel, kRushKey, kRushVelocity});
    score.swells.push_back({cut - kRush, cut, channel, 12, rise > kSteepRise ? 127 : 100});
}

/// Up through the chord to the cut, faster than it can be played by hands but not by a glissando.
void glissando(const Arrangement &arrangement, size_t cell, int channel, Score &score)
{
    const Manner &manner = arrangement.manner;
    const auto voice =
        std::ranges::find(manner.voices, channel, [](const Voice &one) { return one.instrument.channel; });
    const double goal = arrangement.firstBeat(cell + 1);
    const ChordSpan &span = arrangement.harmony.at(goal - 0.01);
    std::vector<int> keys;
    for (int key = voice->range.low; key <= voice->range.high; ++key) {
        if (span.chord.contains(key))
            keys.push_back(key);
    }
    Hand hand(arrangement.random("glissando", static_cast<int>(cell)), voice->loudness + 6);
    const double beats = std::min<double>(manner.tempo.beatsPerBar, 3);
    for (size_t i = 0; i < keys.size(); ++i) {
        const double at = static_cast<double>(i) / static_cast<double>(keys.size());
        score.notes.push_back({manner.tempo.frameAt(goal - beats * (1 - at)), manner.tempo.frameAt(1),
                               channel, keys[i],
                               hand.velocity(4 + static_cast<int>(5 * at), arrangement.cells[cell].energy)});
    }
}

/// Beats of silence before a cut to much higher energy; 0 for none.
double dropBeats(const Arrangement &arrangement, size_t cell)
{
    const Cell &form = arrangement.cells[cell];
    if (!arrangement.manner.hasDrops || !form.isBeforeCut || form.rise < kSteepRise)
        return 0;
    Random random = arrangement.random("drop", static_cast<int>(cell));
    constexpr double kMostly = 0.7;
    if (!random.chance(kMostly))
        return 0;
    return arrangement.manner.tempo.bpm > 120 ? 1 : 0.5;
}

/// Nothing sounds from `from` to `to` but `channel`.
void silence(qint64 from, qint64 to, int channel, Score &score)
{
    // A note that was to begin at the cut may be a little early by hand; those on cuts never are.
    std::erase_if(score.notes, [&](const Note &note) {
        return note.channel != channel && note.start >= from - kFramesPerSecond / 100 && note.start < to;
    });
    for (Note &note : score.notes) {
        if (note.channel != channel && note.start < from)
            note.length = std::min(note.length, from - note.start);
    }
}

} // namespace

void writeLifts(const Arrangement &arrangement, int rushChannel, Score &score)
{
    const int strings = channelOf(arrangement, Role::Broken);
    for (size_t cell = 0; cell + 1 < arrangement.cells.size(); ++cell) {
        const Cell &form = arrangement.cells[cell];
        if (!form.isBeforeCut || form.rise < kSmallestLift)
            continue;
        if (arrangement.manner.lift == Lift::Rush)
            rush(static_cast<qint64>(cell + 1) * kFramesPerCell, form.rise, rushChannel, score);
        else if (arrangement.manner.lift == Lift::Glissando && strings >= 0)
            glissando(arrangement, cell, strings, score);
    }
}

void openDrops(const Arrangement &arrangement, int rushChannel, Score &score)
{
    for (size_t cell = 0; cell + 1 < arrangement.cells.size(); ++cell) {
        const double beats = dropBeats(arrangement, cell);
        const qint64 cut = static_cast<qint64>(cell + 1) * kFramesPerCell;
        if (beats > 0)
            silence(cut - arrangement.manner.tempo.frameAt(beats), cut, rushChannel, score);
    }
}

} // namespace beatreel::score
