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
                           u"Cmaj7 Em7 | Fmaj7 Fm6 | C/E Am7 | Dm7 G7"_s},
                  .cadence = u"Dm7 G7"_s,
                  .lastChord = u"Cadd9"_s,
                  .keys = {-2, 0, 2, 3, 5},
                  .fill = Fill::Timpani,
                  .finalBeat = 6};
    // Slow strings
    manner.voices.append({.role = Role::Sustained,
                          .instrument = {.program = 49, .volume = 96, .pan = 58, .reverb = 66, .chorus = 10},
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
                          .instrument = {.program = 45, .volume = 86, .pan = 72, .reverb = 58, .chorus = 0},
                          .range = {40, 57},
                          .tones = 1,
                          .figures = {QStringList{},
                                      QStringList{u"R..........."_s},
                                      QStringList{u"R...o...5..."_s}},
                          .loudness = 88});
    // Harp
    manner.voices.append({.role = Role::Broken,
                          .instrument = {.program = 46, .volume = 104, .pan = 40, .reverb = 62, .chorus = 0},
                          .range = {55, 88},
                          .tones = 5,
                          .figures = {QStringList{u"6.......5..."_s, u"6...5...5..."_s},
                                      QStringList{u"7.5.6.5.6.5."_s, u"7...6.5.6.5."_s},
                                      QStringList{u"7.6.7.6.7.6."_s, u"767676767676"_s}},
                          .loudness = 82});
    // First violins
    manner.voices.append({.role = Role::Melody,
                          .instrument = {.program = 48, .volume = 78, .pan = 48, .reverb = 64, .chorus = 8},
                          .range = {69, 88},
                          .tones = 1,
                          .figures = {QStringList{},
                                      QStringList{u"7-----------8-----6-----"_s, u"8---------6-7-----------"_s, u"....6---8-------7-------"_s},
                                      QStringList{u"8-----7-6-8-----7-6-----"_s, u"9-------8---7---8-7-6---"_s, u"7---8---9-------8-7-----"_s}},
                          .loudness = 88});
    // Flute
    manner.voices.append({.role = Role::Melody,
                          .instrument = {.program = 73, .volume = 60, .pan = 80, .reverb = 66, .chorus = 0},
                          .range = {74, 93},
                          .tones = 1,
                          .figures = {QStringList{},
                                      QStringList{},
                                      QStringList{u"........7---8-------...."_s, u"............7-6-8-------"_s}},
                          .loudness = 70});
    return manner;
}

} // namespace beatreel::score
