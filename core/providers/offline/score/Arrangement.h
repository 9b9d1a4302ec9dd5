// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Random.h"
#include "core/providers/offline/score/Figure.h"
#include "core/providers/offline/score/Harmony.h"
#include "core/providers/offline/score/Manner.h"
#include "core/providers/offline/score/Score.h"

#include <QByteArrayView>

namespace beatreel::score {

/// From which rise on a cut is worth a whole bar's fill, and silence before it.
inline constexpr double kSteepRise = 0.4;

/// Whether a key belongs to the major scale over `tonic`.
[[nodiscard]] bool isInScale(int key, int tonic);

/// A generator of its own for each purpose, so that a change to one part leaves the others alone.
[[nodiscard]] Random partRandom(quint64 seed, QByteArrayView purpose, int index = 0);

/// What all players read from: the form, the harmony and the manner. Lives as long as the composing.
struct Arrangement
{
    const Manner &manner;
    const std::vector<Cell> &cells;
    const Harmony &harmony;
    quint64 seed = 0;
    std::vector<std::vector<Voicing>> voicings = {}; ///< by channel; empty where a voice plays no chords

    [[nodiscard]] Random random(QByteArrayView purpose, int index = 0) const
    {
        return partRandom(seed, purpose, index);
    }
    [[nodiscard]] double firstBeat(size_t cell) const;
    /// Beats of this cell that are composed: all of them, or those before the last chord.
    [[nodiscard]] double beatsIn(size_t cell) const;
    [[nodiscard]] double lastChordBeat() const;
    /// Whether a beat is the downbeat of a cut in a manner that strikes those.
    [[nodiscard]] bool isStruckCut(double beat, size_t cell) const;
    /// The figure that a voice plays in a cell; empty where it rests.
    [[nodiscard]] QString figureFor(const Figures &figures, size_t cell, int channel) const;
};

/// A player's hand: seeded small differences in loudness and time.
class Hand
{
public:
    /// `loudness` is the velocity of an accent at full energy.
    Hand(Random random, int loudness) : m_random(random), m_loudness(loudness) {}

    /// The downbeat of a cut is struck as in a beat of at least this energy.
    static constexpr double kCutEnergy = 0.7;

    /// `strength` is 0 to 9.
    [[nodiscard]] int velocity(int strength, double energy);
    /// The frame of a beat, up to 4 ms late or early but exact at the first beat of a cell.
    [[nodiscard]] qint64 frameAt(const Tempo &tempo, double beat);

private:
    Random m_random;
    int m_loudness;
};

// The players. Each adds the notes of one voice on its channel, up to the last chord.
void writeChords(const Arrangement &arrangement, const Voice &voice, Score &score);
void writeBass(const Arrangement &arrangement, const Voice &voice, Score &score);
void writeMelody(const Arrangement &arrangement, const Voice &voice, Score &score);
void writeDrums(const Arrangement &arrangement, Score &score);
void writeCounter(const Arrangement &arrangement, const Voice &voice, Score &score);
/// What leads into a cut to higher energy, and marks it.
void writeFills(const Arrangement &arrangement, Score &score);
/// What grows into a cut to higher energy; noise on a channel of its own.
void writeLifts(const Arrangement &arrangement, int rushChannel, Score &score);
/// The moment of silence before some cuts to much higher energy, in which only that noise goes on.
void openDrops(const Arrangement &arrangement, int rushChannel, Score &score);
/// The last chord of all voices that play in the last cell, dying away to silence before the end.
void writeEnding(const Arrangement &arrangement, Score &score);

/// Whether a fill takes the drums' place from this beat on.
[[nodiscard]] bool isInFill(const Arrangement &arrangement, size_t cell, double beatInCell);

} // namespace beatreel::score
