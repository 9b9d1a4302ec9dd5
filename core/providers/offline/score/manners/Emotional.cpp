// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/manners/Manners.h"

using namespace Qt::StringLiterals;

namespace beatreel::score {

Manner emotionalManner()
{
    Manner manner{.name = u"emotional"_s,
                  .tempo = {.bpm = 96, .beatsPerBar = 4},
                  .loops = {u"Am7 Fmaj7 | C G/B | Am7 Fmaj7 | C/E G"_s,
                            u"F C/E | Dm7 Am | F C/E | Gsus4 G"_s,
                            u"C G/B | Am Em/G | Fmaj7 C/E | Dm7 G"_s,
                            u"Am Em/G | F C/E | Dm7 Am7 | Fmaj7 G"_s,
                            u"C Em7 | Fmaj7 G | Am7 Em7 | Fmaj7 G"_s,
                            u"Fmaj7 G | Am7 C/G | Fmaj7 G | C/E Am7"_s,
                            u"Cadd9 G/B | Am7 G | Fmaj7 C/E | Dm7 Gsus4"_s},
                  .cadences = {u"Fmaj7 Gsus4"_s, u"Dm7 G"_s, u"F Fm6"_s},
                  .lastChord = u"Cadd9"_s,
                  .keys = {-5, -3, -2, 0, 2},
                  .fill = Fill::Cymbals,
                  .lift = Lift::Rush,
                  .liftVolume = 64,
                  .cutStrength = 7,
                  .room = {.size = 0.6, .damp = 0.3, .width = 0.9, .level = 0.7},
                  .tone = {.treble = 3},
                  .finalBeat = 4};
    // Piano, broken chords
    manner.voices.append({.role = Role::Broken,
                          .instrument = {.program = 0, .volume = 124, .pan = 60, .reverb = 54, .chorus = 0},
                          .range = {50, 72},
                          .tones = 4,
                          .figures = {QStringList{u"7...5...5...5..."_s, u"7...5.5.6...5..."_s},
                                      QStringList{u"7.5.6.5.6.5.6.5."_s, u"7.5.6.5.7.5.5.5."_s},
                                      QStringList{u"7.6.7.6.7.6.7.6."_s, u"8.6.7.67.6.67.6."_s}},
                          .loudness = 90});
    // Piano, left hand
    manner.voices.append({.role = Role::Bass,
                          .instrument = {.program = 0, .volume = 118, .pan = 60, .reverb = 54, .chorus = 0},
                          .range = {33, 50},
                          .tones = 1,
                          .figures = {QStringList{u"R---------------"_s},
                                      QStringList{u"R-------5-------"_s, u"R---------o-----"_s},
                                      QStringList{u"R---5---O---5---"_s, u"R-------O---5---"_s}},
                          .loudness = 86});
    // Warm pad
    manner.voices.append({.role = Role::Sustained,
                          .instrument = {.program = 89, .volume = 64, .pan = 72, .reverb = 66, .chorus = 10},
                          .others = {{51, 58}, {94, 62}},
                          .range = {52, 74},
                          .tones = 4,
                          .figures = {QStringList{},
                                      QStringList{u"~"_s},
                                      QStringList{u"~"_s}},
                          .loudness = 80});
    // Piano, singing
    manner.voices.append({.role = Role::Melody,
                          .instrument = {.program = 0, .volume = 126, .pan = 68, .reverb = 56, .chorus = 0},
                          .others = {{73, 70}, {11, 88}},
                          .range = {69, 86},
                          .tones = 1,
                          .figures = {QStringList{u"........6-------"_s, u"7-------..6-----"_s},
                                      QStringList{u"7---6-7-8-----6-"_s, u"..7-8---7-6-----"_s, u"8-----7-6---7---"_s},
                                      QStringList{u"8---7-8-9---7-6-"_s, u"7-8-9---8-7-8---"_s, u"9---8-7-8-7-6---"_s}},
                          .loudness = 92});
    // Voices
    manner.voices.append({.role = Role::Sustained,
                          .instrument = {.program = 52, .volume = 60, .pan = 88, .reverb = 70, .chorus = 0},
                          .others = {{49, 52}},
                          .range = {48, 67},
                          .tones = 3,
                          .figures = {QStringList{},
                                      QStringList{},
                                      QStringList{u"~"_s}},
                          .loudness = 74});
    // Cello
    manner.voices.append({.role = Role::Counter,
                          .instrument = {.program = 42, .volume = 60, .pan = 44, .reverb = 62, .chorus = 0},
                          .others = {{41, 66}},
                          .range = {48, 64},
                          .tones = 1,
                          .figures = {QStringList{},
                                      QStringList{u"~"_s},
                                      QStringList{u"~"_s}},
                          .loudness = 82});
    manner.drumKit = 48;
    manner.drumVolume = 84;
    manner.drums[size_t(Tier::High)].append(DrumPattern{
        {36, u"8.........5....."_s},
        {37, u"........6......."_s},
    });
    manner.drums[size_t(Tier::High)].append(DrumPattern{
        {36, u"8.......6......."_s},
        {51, u"5...4...5...4..."_s},
    });
    return manner;
}

} // namespace beatreel::score
