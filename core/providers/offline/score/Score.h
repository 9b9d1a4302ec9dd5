// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>
#include <vector>

namespace beatreel::score {

inline constexpr int kFramesPerSecond = 48000;
/// Every cut of a video lies on a multiple of 5 s; a cell is the music between two such instants.
inline constexpr int kSecondsPerCell = 5;
inline constexpr qint64 kFramesPerCell = qint64(kSecondsPerCell) * kFramesPerSecond;
inline constexpr int kDrumChannel = 9;

/// Speed and metre. 48, 96 and 144 beats a minute give 4, 8 and 12 beats a cell, so that every cell begins
/// with a downbeat.
struct Tempo
{
    int bpm = 96;
    int beatsPerBar = 4;

    [[nodiscard]] int beatsPerCell() const { return kSecondsPerCell * bpm / 60; }
    [[nodiscard]] int barsPerCell() const { return beatsPerCell() / beatsPerBar; }
    /// The audio frame (48 kHz) of a position in beats from the start.
    [[nodiscard]] qint64 frameAt(double beat) const { return qRound64(beat * 60.0 * kFramesPerSecond / bpm); }

    bool operator==(const Tempo &) const = default;
};

/// One played note. Times are audio frames at 48 kHz from the start of the video.
struct Note
{
    qint64 start = 0;
    qint64 length = 0;
    int channel = 0;
    int key = 60;     ///< MIDI key; on the drum channel the General MIDI percussion key
    int velocity = 0; ///< 1 to 127

    auto operator<=>(const Note &) const = default;
};

/// A change of a channel's expression (MIDI controller 11), linear from `from` to `to`.
struct Swell
{
    qint64 start = 0;
    qint64 end = 0;
    int channel = 0;
    int from = 127;
    int to = 127;

    bool operator==(const Swell &) const = default;
};

/// What plays on a channel, and how it stands in the room; all values but `program` as MIDI controllers.
struct Instrument
{
    int channel = 0;
    int program = 0; ///< General MIDI, from 0; on the drum channel the kit
    int volume = 100;
    int pan = 64;
    int reverb = 40;
    int chorus = 0;

    bool operator==(const Instrument &) const = default;
};

/// The room that everything plays in, as FluidSynth's reverb understands it.
struct Room
{
    double size = 0.4;  ///< 0 to 1
    double damp = 0.3;  ///< 0 to 1: how much the walls swallow of the treble
    double width = 0.8; ///< 0 to 1
    double level = 0.7; ///< 0 to 1

    bool operator==(const Room &) const = default;
};

/// What is changed of the sound of the whole when it is finished.
struct Tone
{
    double treble = 0; ///< dB above 3.5 kHz

    bool operator==(const Tone &) const = default;
};

/// A composed piece, as values: what a synthesiser needs to play it, and what a test needs to judge it.
struct Score
{
    Tempo tempo;
    qint64 length = 0;   ///< audio frames
    qint64 finalHit = 0; ///< where the last chord begins; after it everything only dies away
    Room room{};
    Tone tone{};
    std::vector<Instrument> instruments;
    std::vector<Note> notes;   ///< by start, channel and key once composed
    std::vector<Swell> swells; ///< by start and channel once composed

    bool operator==(const Score &) const = default;
};

} // namespace beatreel::score
