// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/manners/Manners.h"

using namespace Qt::StringLiterals;

namespace beatreel::score {

Manner energeticManner()
{
    Manner manner{.name = u"energetic"_s,
                  .tempo = {.bpm = 144, .beatsPerBar = 4},
                  .loops = {u"F G Am | F G C | F G Am | Dm F G"_s,
                            u"C F G | Am F G | C Em F | Dm F G"_s,
                            u"Am C G | F C G | Am C G/B | Dm F G"_s,
                            u"C G/B Am | F F G | C G/B Am | F C/E G"_s,
                            u"Am F C | G G Am | F C G | Am F G"_s,
                            u"F C G | Am F C | F C G | Dm F G"_s,
                            u"Dm Am C | G Dm Am | F C G | F G G"_s},
                  .cadences = {u"Gsus4 G"_s, u"F G"_s, u"Dm G"_s},
                  .lastChord = u"Cadd9"_s,
                  .keys = {-3, -1, 0, 2, 4},
                  .fill = Fill::Drums,
                  .lift = Lift::Rush,
                  .liftVolume = 112,
                  .hasDrops = true,
                  .room = {.size = 0.35, .damp = 0.4, .width = 0.9, .level = 0.55},
                  .tone = {.treble = 4},
                  .finalBeat = 8};
    // Synth bass, driving eighths
    manner.voices.append({.role = Role::Bass,
                          .instrument = {.program = 38, .volume = 98, .pan = 64, .reverb = 8, .chorus = 0},
                          .others = {{39, 92}, {87, 72}},
                          .range = {28, 45},
                          .tones = 1,
                          .figures = {QStringList{u"R-------r-------"_s, u"R-----r-r-------"_s},
                                      QStringList{u"R-r-r-r-R-r-r-r-"_s, u"R-r-o-r-R-r-o-r-"_s, u"R-r-r-o-R-r-o-r-"_s},
                                      QStringList{u"R-o-r-o-R-o-r-o-"_s, u"R-r-o-r-R-o-r-o-"_s, u"R-o-R-o-5-o-R-o-"_s}},
                          .loudness = 104});
    // Poly synth bed
    manner.voices.append({.role = Role::Sustained,
                          .instrument = {.program = 90, .volume = 58, .pan = 64, .reverb = 50, .chorus = 30},
                          .others = {{91, 52}, {89, 62}},
                          .range = {52, 74},
                          .tones = 4,
                          .figures = {QStringList{u"~"_s},
                                      QStringList{u"~"_s},
                                      QStringList{u"~"_s}},
                          .loudness = 74});
    // Brass stabs
    manner.voices.append({.role = Role::Struck,
                          .instrument = {.program = 62, .volume = 56, .pan = 44, .reverb = 34, .chorus = 20},
                          .others = {{81, 52}, {61, 64}},
                          .range = {57, 77},
                          .tones = 3,
                          .figures = {QStringList{},
                                      QStringList{u"8-....7-....7-.."_s, u"..8-..7-..8-...."_s},
                                      QStringList{u"9-..8-..8-..8-8-"_s, u"9-.8-.8-..9-..8-"_s}},
                          .loudness = 88});
    // Plucked arpeggio
    manner.voices.append({.role = Role::Broken,
                          .instrument = {.program = 28, .volume = 84, .pan = 86, .reverb = 34, .chorus = 10},
                          .others = {{27, 100}, {5, 80}},
                          .range = {57, 81},
                          .tones = 4,
                          .figures = {QStringList{u"8.6.7.6.8.6.7.6."_s, u"8.6.7.68.6.7.6.6"_s},
                                      QStringList{u"8.67.67.8.67.67."_s, u"8.6.7.668.6.7.66"_s},
                                      QStringList{u"8676867686768676"_s}},
                          .loudness = 86});
    // Lead
    manner.voices.append({.role = Role::Melody,
                          .instrument = {.program = 80, .volume = 58, .pan = 70, .reverb = 46, .chorus = 24},
                          .others = {{87, 60}, {62, 66}, {85, 58}},
                          .range = {67, 86},
                          .tones = 1,
                          .figures = {QStringList{},
                                      QStringList{u"8---..7-8---..6-7-8-----"_s, u"..7-8---7---..7-8---6---"_s, u"8-..8-..7-8---..6---...."_s},
                                      QStringList{u"8-7-8---7-6-8---7-8-6---"_s, u"9-..8-7-9---8-..7-8-9---"_s, u"..7-8-9---8-7---8-7-6---"_s}},
                          .loudness = 92});
    // Strings between
    manner.voices.append({.role = Role::Counter,
                          .instrument = {.program = 49, .volume = 58, .pan = 52, .reverb = 40, .chorus = 0},
                          .others = {{61, 58}},
                          .range = {55, 72},
                          .tones = 1,
                          .figures = {QStringList{},
                                      QStringList{},
                                      QStringList{u"~"_s}},
                          .loudness = 82});
    manner.drumKit = 24;
    manner.drumVolume = 92;
    manner.drums[size_t(Tier::Low)].append(DrumPattern{
        {36, u"8.......7......."_s},
        {42, u"7.5.7.5.7.5.7.5."_s},
        {37, u"............6..."_s},
    });
    manner.drums[size_t(Tier::Medium)].append(DrumPattern{
        {36, u"9...8...9...8..."_s},
        {39, u"....8.......8..."_s},
        {42, u"..7...7...7...7."_s},
    });
    manner.drums[size_t(Tier::Medium)].append(DrumPattern{
        {36, u"9...8...9...8.7."_s},
        {38, u"....8.......8..."_s},
        {42, u"4.7.4.7.4.7.4.7."_s},
    });
    manner.drums[size_t(Tier::High)].append(DrumPattern{
        {36, u"9...9...9...9..."_s},
        {38, u"....9.......9..3"_s},
        {39, u"....8.......8..."_s},
        {46, u"..7...7...7...7."_s},
        {42, u"6464646464646464"_s},
    });
    manner.drums[size_t(Tier::High)].append(DrumPattern{
        {36, u"9...9...9...9.6."_s},
        {38, u"....9..3....9..."_s},
        {39, u"....8.......8..."_s},
        {46, u"..7...7...7...7."_s},
        {54, u"5.6.5.6.5.6.5.6."_s},
    });
    return manner;
}

} // namespace beatreel::score
