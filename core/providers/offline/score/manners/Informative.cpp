// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/manners/Manners.h"

using namespace Qt::StringLiterals;

namespace beatreel::score {

Manner informativeManner()
{
    Manner manner{.name = u"informative"_s,
                  .tempo = {.bpm = 96, .beatsPerBar = 4},
                  .loops = {u"C G | Am F | C G | F G"_s,
                            u"C F | Am G | C F | Dm7 G"_s,
                            u"F C | G Am | F C | Gsus4 G"_s,
                            u"C Am | F G | C Am | Dm7 G"_s,
                            u"C Em | F G | Am F | Dm7 G"_s,
                            u"G/B C | F C/E | Dm7 F | Gsus4 G"_s,
                            u"F G | C Am | F G | C C/E"_s},
                  .cadences = {u"F G"_s, u"Dm7 G"_s, u"Gsus4 G"_s},
                  .lastChord = u"C"_s,
                  .keys = {-3, -1, 0, 2, 4},
                  .fill = Fill::Drums,
                  .lift = Lift::Rush,
                  .liftVolume = 80,
                  .cutStrength = 8,
                  .room = {.size = 0.4, .damp = 0.35, .width = 0.8, .level = 0.6},
                  .tone = {.treble = 4.5},
                  .finalBeat = 4};
    // Muted guitar
    manner.voices.append({.role = Role::Broken,
                          .instrument = {.program = 28, .volume = 96, .pan = 36, .reverb = 30, .chorus = 10},
                          .others = {{25, 92}, {45, 104}, {24, 84}},
                          .range = {52, 74},
                          .tones = 3,
                          .figures = {QStringList{u"7.5.6.5.7.5.6.5."_s},
                                      QStringList{u"8.6.7.6.8.6.7.6."_s, u"8.67.67.8.67.67."_s},
                                      QStringList{u"8676867686768676"_s, u"8.66876.8.668766"_s}},
                          .loudness = 90});
    // Fingered bass
    manner.voices.append({.role = Role::Bass,
                          .instrument = {.program = 33, .volume = 92, .pan = 64, .reverb = 10, .chorus = 0},
                          .range = {28, 45},
                          .tones = 1,
                          .figures = {QStringList{u"R---------------"_s},
                                      QStringList{u"R-----r-r-------"_s, u"R-----r-r-----5-"_s},
                                      QStringList{u"R-r-r-r-R-r-r-5-"_s, u"R-..r-r-R-..o-r-"_s}},
                          .loudness = 92});
    // Piano chords
    manner.voices.append({.role = Role::Struck,
                          .instrument = {.program = 1, .volume = 88, .pan = 70, .reverb = 36, .chorus = 0},
                          .others = {{4, 58}, {5, 76}},
                          .range = {55, 76},
                          .tones = 3,
                          .figures = {QStringList{u"7---------------"_s},
                                      QStringList{u"7-------6-------"_s, u"7-----6-....6---"_s},
                                      QStringList{u"8-----7-..7-6---"_s, u"8---..7-7---..6-"_s}},
                          .loudness = 86});
    // Warm pad
    manner.voices.append({.role = Role::Sustained,
                          .instrument = {.program = 89, .volume = 60, .pan = 64, .reverb = 50, .chorus = 20},
                          .range = {55, 74},
                          .tones = 3,
                          .figures = {QStringList{u"~"_s},
                                      QStringList{u"~"_s},
                                      QStringList{u"~"_s}},
                          .loudness = 70});
    // Marimba
    manner.voices.append({.role = Role::Melody,
                          .instrument = {.program = 12, .volume = 104, .pan = 88, .reverb = 40, .chorus = 0},
                          .others = {{11, 68}, {13, 124}, {73, 56}},
                          .range = {67, 88},
                          .tones = 1,
                          .figures = {QStringList{},
                                      QStringList{u"7-..6-7-....7-6-"_s, u"..6-7-..8-..6-.."_s, u"7-6-7-..6-7-...."_s},
                                      QStringList{u"8-7-8-..7-8-6-7-"_s, u"..7-8-7-9-..8-7-"_s, u"8-..8-7-8-..7-6-"_s}},
                          .loudness = 94});
    // Bells
    manner.voices.append({.role = Role::Melody,
                          .instrument = {.program = 9, .volume = 60, .pan = 84, .reverb = 60, .chorus = 0},
                          .others = {{14, 40}, {98, 38}},
                          .range = {79, 96},
                          .tones = 1,
                          .figures = {QStringList{},
                                      QStringList{},
                                      QStringList{u"........7-------"_s, u"7-----------6---"_s}},
                          .loudness = 70});
    // Clarinet
    manner.voices.append({.role = Role::Counter,
                          .instrument = {.program = 71, .volume = 40, .pan = 50, .reverb = 44, .chorus = 0},
                          .others = {{49, 58}},
                          .range = {57, 74},
                          .tones = 1,
                          .figures = {QStringList{},
                                      QStringList{},
                                      QStringList{u"~"_s}},
                          .loudness = 80});
    manner.drumKit = 8;
    manner.drumVolume = 86;
    manner.drums[size_t(Tier::Low)].append(DrumPattern{
        {70, u"4.3.4.3.4.3.4.3."_s},
    });
    manner.drums[size_t(Tier::Medium)].append(DrumPattern{
        {36, u"8.......8......."_s},
        {37, u"....6.......6..."_s},
        {42, u"5.4.5.4.5.4.5.4."_s},
    });
    manner.drums[size_t(Tier::Medium)].append(DrumPattern{
        {36, u"8.......7.6....."_s},
        {39, u"....6.......6..."_s},
        {70, u"5.4.5.4.5.4.5.4."_s},
    });
    manner.drums[size_t(Tier::High)].append(DrumPattern{
        {36, u"9.....6.9......."_s},
        {38, u"....8.......8..."_s},
        {42, u"6.4.6.4.6.4.6.5."_s},
        {54, u"....5.......5..."_s},
    });
    manner.drums[size_t(Tier::High)].append(DrumPattern{
        {36, u"9...7...9...7..."_s},
        {39, u"....8.......8..."_s},
        {42, u"6454645464546454"_s},
    });
    return manner;
}

} // namespace beatreel::score
