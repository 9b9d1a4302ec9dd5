// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Random.h"
#include "core/providers/offline/score/Form.h"
#include "core/providers/offline/score/Score.h"

#include <QString>
#include <QStringList>

#include <array>

namespace beatreel::score {

/// What a voice does with the harmony.
enum class Role {
    Sustained, ///< holds the voice-led chord as long as it lasts
    Struck,    ///< plays the whole chord at each step of its figure
    Broken,    ///< plays one tone of the chord at each step of its figure
    Bass,      ///< plays root, fifth and octave as its figure says
    Melody,    ///< sings phrases over the harmony
    Counter,   ///< leads a line of guide tones below the melody
};

/// Figures of one bar (Melody: of one cell) for each tier, one of the list taken by seed; an empty list
/// rests. A figure divides its bar into as many equal steps as it has characters: '.' rests, '-' holds on,
/// and a note begins at 1 to 9 (how loud), for Bass at R, 5 or O (root, fifth, octave; lower case is softer).
/// For Sustained and Counter "~" stands for the whole chord.
using Figures = std::array<QStringList, 3>;

struct Range
{
    int low = 48;
    int high = 72;
};

/// A General MIDI instrument, at the volume (controller 7) at which it stands well among the others.
struct Player
{
    int program = 0;
    int volume = 100;
};

/// One player of the ensemble.
struct Voice
{
    Role role = Role::Sustained;
    Instrument instrument;  ///< its channel is given by the arrangement
    QList<Player> others{}; ///< of which the seed may take one instead
    Range range;
    int tones = 4; ///< of a chord
    Figures figures{};
    int loudness = 90; ///< velocity of an accent at full energy
};

/// One line of a drum pattern.
struct DrumLine
{
    int key = 36;
    QString figure;
};

using DrumPattern = QList<DrumLine>;

/// How a section hands over to one of higher energy.
enum class Fill { None, Drums, Cymbals, Timpani };

/// What grows, beside the fill, into a cut to higher energy.
enum class Lift { None, Rush, Glissando };

/// A mood as a composer understands it. The chords are written in C; '|' parts the cells.
struct Manner
{
    QString name;
    Tempo tempo;
    QStringList loops;    ///< chord loops of four cells
    QStringList cadences; ///< the chords right before the last one, one taken by seed
    QString lastChord;
    QList<int> keys; ///< semitones above C, one taken by seed
    QList<Voice> voices{};
    int drumKit = -1; ///< -1: no drums
    int drumVolume = 100;
    std::array<QList<DrumPattern>, 3> drums{};
    Fill fill = Fill::None;
    Lift lift = Lift::None;
    int liftVolume = 100;
    bool hasDrops = false; ///< falls silent for a moment before a cut to much higher energy
    int cutStrength = 9; ///< how strongly chords and bass strike the downbeat of a cut, to 9; 0: as any other
    Room room{};
    Tone tone{};
    double finalBeat = 4; ///< of the last cell: where the last chord begins, in beats
};

/// The manner of a spec's mood, with the instruments that its aesthetic asks for; a mood that is none of the
/// five is modern background music.
[[nodiscard]] Manner mannerFor(const QString &mood, const QString &aesthetic);

/// Gives each voice that has a choice one of its players.
void castPlayers(Manner &manner, Random random);

} // namespace beatreel::score
