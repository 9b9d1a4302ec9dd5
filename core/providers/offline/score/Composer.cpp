// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Composer.h"

#include "core/providers/offline/score/Arrangement.h"

#include <algorithm>

namespace beatreel::score {

namespace {

constexpr int kTimpani = 47;
constexpr int kReverseCymbal = 119;

/// Gives every voice a channel of its own, leaving out the drums', and puts its instrument into the score.
/// Returns the channel of the noise that leads into cuts.
int seatPlayers(Manner &manner, Score &score)
{
    int channel = 0;
    for (Voice &voice : manner.voices) {
        if (channel == kDrumChannel)
            ++channel;
        voice.instrument.channel = channel++;
        score.instruments.push_back(voice.instrument);
    }
    if (manner.fill == Fill::Timpani)
        score.instruments.push_back(
            {.channel = channel++, .program = kTimpani, .volume = 84, .pan = 70, .reverb = 70});
    const int rushChannel = channel == kDrumChannel ? channel + 1 : channel;
    if (manner.lift == Lift::Rush)
        score.instruments.push_back({.channel = rushChannel,
                                     .program = kReverseCymbal,
                                     .volume = manner.liftVolume,
                                     .pan = 64,
                                     .reverb = 30});
    score.instruments.push_back({.channel = kDrumChannel,
                                 .program = std::max(manner.drumKit, 0),
                                 .volume = manner.drumVolume,
                                 .pan = 64,
                                 .reverb = 24});
    return rushChannel;
}

void writeVoice(const Arrangement &arrangement, const Voice &voice, Score &score)
{
    switch (voice.role) {
    case Role::Sustained:
    case Role::Struck:
    case Role::Broken:
        writeChords(arrangement, voice, score);
        break;
    case Role::Bass:
        writeBass(arrangement, voice, score);
        break;
    case Role::Melody:
        writeMelody(arrangement, voice, score);
        break;
    case Role::Counter:
        writeCounter(arrangement, voice, score);
        break;
    }
}

/// The chords of those voices that play them, by channel.
std::vector<std::vector<Voicing>> voicingsOf(const Manner &manner, const Harmony &harmony)
{
    std::vector<std::vector<Voicing>> voicings(16);
    for (const Voice &voice : manner.voices) {
        if (voice.role == Role::Sustained || voice.role == Role::Struck || voice.role == Role::Broken)
            voicings[static_cast<size_t>(voice.instrument.channel)] =
                leadVoices(harmony, voice.range, voice.tones);
    }
    return voicings;
}

} // namespace

Score compose(const Spec &spec, quint64 seed)
{
    Manner manner = mannerFor(spec.style.mood, spec.style.aesthetic);
    castPlayers(manner, partRandom(seed, "players"));
    Score score;
    const int rushChannel = seatPlayers(manner, score);
    const std::vector<Cell> cells = formOf(spec.beats);
    const Harmony harmony = planHarmony(cells, manner, partRandom(seed, "harmony"));
    const Arrangement arrangement{manner, cells, harmony, seed, voicingsOf(manner, harmony)};
    score.tempo = manner.tempo;
    score.room = manner.room;
    score.tone = manner.tone;
    score.length = static_cast<qint64>(cells.size()) * kFramesPerCell;
    score.finalHit = manner.tempo.frameAt(arrangement.lastChordBeat());

    for (const Voice &voice : manner.voices)
        writeVoice(arrangement, voice, score);
    writeDrums(arrangement, score);
    writeFills(arrangement, score);
    writeLifts(arrangement, rushChannel, score);
    openDrops(arrangement, rushChannel, score);
    writeEnding(arrangement, score);
    std::ranges::sort(score.notes);
    std::ranges::stable_sort(score.swells, {}, &Swell::start);
    return score;
}

} // namespace beatreel::score
