// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/manners/Manners.h"

using namespace Qt::StringLiterals;

namespace beatreel::score {

Manner elegantManner()
{
    Manner manner{.name = u"elegant"_s,
                  .tempo = {.bpm = 144, .beatsPerBar = 3},
                  .loops = {u"C G/B | Am7 Em/G | Fmaj7 C/E | Dm7 G7sus4"_s,
                            u"Am E/G# | C/G D/F# | Fmaj7 C/E | Dm6 E"_s,
                            u"Cmaj7 Em7 | Fmaj7 Fm6 | C/E Am7 | Dm7 G7"_s,
                            u"Am Em/G | F C/E | Dm7 Am/C | Esus4 E"_s,
                            u"F Fm6 | C/E Am | Dm7 G7 | C/E G7sus4"_s,
                            u"C Am | F Dm7 | Em7 Am7 | Fmaj7 G7"_s,
                            u"Am7 Dm7 | G7 Cmaj7 | Fmaj7 Dm6 | E Am"_s},
                  .cadences = {u"Dm7 G7"_s, u"Fm6 G7"_s, u"F G7sus4"_s},
                  .lastChord = u"Cadd9"_s,
                  .keys = {-2, 0, 2, 3, 5},
                  .fill = Fill::Timpani,
                  .lift = Lift::Glissando,
                  .cutStrength = 6,
                  .room = {.size = 0.75, .damp = 0.25, .width = 1, .level = 0.75},
                  .tone = {.treble = 4},
                  .finalBeat = 6};
    // Slow strings
    manner.voices.append({.role = Role::Sustained,
                          .instrument = {.program = 49, .volume = 82, .pan = 66, .reverb = 66, .chorus = 10},
                          .others = {{51, 78}},
                          .range = {53, 76},
                          .tones = 4,
                          .figures = {QStringList{u"~"_s},
                                      QStringList{u"~"_s},
                                      QStringList{u"~"_s}},
                          .loudness = 84});
    // Cello and bass
    manner.voices.append({.role = Role::Bass,
                          .instrument = {.program = 42, .volume = 88, .pan = 76, .reverb = 60, .chorus = 0},
                          .range = {36, 52},
                          .tones = 1,
                          .figures = {QStringList{u"R-----------"_s},
                                      QStringList{u"R-----------"_s, u"R-------5---"_s},
                                      QStringList{u"R-------5---"_s, u"R---5---o---"_s}},
                          .loudness = 84});
    // Pizzicato
    manner.voices.append({.role = Role::Bass,
                          .instrument = {.program = 45, .volume = 108, .pan = 72, .reverb = 58, .chorus = 0},
                          .range = {40, 57},
                          .tones = 1,
                          .figures = {QStringList{},
                                      QStringList{u"R..........."_s},
                                      QStringList{u"R...o...5..."_s}},
                          .loudness = 88});
    // Harp
    manner.voices.append({.role = Role::Broken,
                          .instrument = {.program = 46, .volume = 116, .pan = 52, .reverb = 62, .chorus = 0},
                          .others = {{8, 116}, {6, 112}},
                          .range = {55, 88},
                          .tones = 5,
                          .figures = {QStringList{u"6.......5..."_s, u"6...5...5..."_s},
                                      QStringList{u"7...6...6.5."_s, u"7...6.5.6.5."_s},
                                      QStringList{u"8.67678.6767"_s, u"867676867676"_s}},
                          .loudness = 94});
    // First violins
    manner.voices.append({.role = Role::Melody,
                          .instrument = {.program = 40, .volume = 70, .pan = 56, .reverb = 64, .chorus = 8},
                          .others = {{73, 76}, {71, 62}, {68, 58}},
                          .range = {69, 88},
                          .tones = 1,
                          .figures = {QStringList{},
                                      QStringList{u"7-----------8-----6-----"_s, u"8---------6-7-----------"_s, u"....6---8-------7-------"_s},
                                      QStringList{u"8-----7-6-8-----7-6-----"_s, u"9-------8---7---8-7-6---"_s, u"7---8---9-------8-7-----"_s}},
                          .loudness = 88});
    // Flute
    manner.voices.append({.role = Role::Melody,
                          .instrument = {.program = 73, .volume = 60, .pan = 80, .reverb = 66, .chorus = 0},
                          .others = {{68, 50}, {71, 54}},
                          .range = {74, 93},
                          .tones = 1,
                          .figures = {QStringList{},
                                      QStringList{},
                                      QStringList{u"........7---8-------...."_s, u"............7-6-8-------"_s}},
                          .loudness = 70});
    // Horn, between
    manner.voices.append({.role = Role::Counter,
                          .instrument = {.program = 60, .volume = 52, .pan = 70, .reverb = 68, .chorus = 0},
                          .others = {{42, 56}, {70, 62}},
                          .range = {50, 67},
                          .tones = 1,
                          .figures = {QStringList{},
                                      QStringList{u"~"_s},
                                      QStringList{u"~"_s}},
                          .loudness = 80});
    return manner;
}

} // namespace beatreel::score
