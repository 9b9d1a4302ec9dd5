// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/manners/Manners.h"

using namespace Qt::StringLiterals;

namespace beatreel::score {

Manner modernManner()
{
    Manner manner{.name = u"modern"_s,
                  .tempo = {.bpm = 96, .beatsPerBar = 4},
                  .loops = {u"Fmaj7 Em7 | Dm7 Cmaj7 | Fmaj7 Em7 | Am7 G6"_s,
                            u"Am7 Fmaj7 | Dm7 Em7 | Am7 Fmaj7 | Dm7 G7"_s,
                            u"Cmaj9 Am9 | Fmaj9 G6 | Cmaj9 Am9 | Dm9 G7sus4"_s,
                            u"Dm9 G7sus4 | Cmaj9 Am7 | Dm9 G7 | Em7 Am7"_s,
                            u"Fmaj9 G6 | Em7 Am7 | Fmaj9 G6 | Cmaj7 G/B"_s,
                            u"Am9 Dm9 | G7 Cmaj7 | Am9 Dm9 | Fmaj7 Em7"_s,
                            u"Cmaj7 Em7 | Fmaj7 Fm6 | Cmaj7 Am7 | Dm7 G7"_s},
                  .cadences = {u"Dm7 G7"_s, u"Fmaj7 G6"_s, u"Dm9 G7sus4"_s},
                  .lastChord = u"Cmaj9"_s,
                  .keys = {-4, -2, 0, 1, 3},
                  .fill = Fill::Drums,
                  .lift = Lift::Rush,
                  .liftVolume = 96,
                  .hasDrops = true,
                  .cutStrength = 8,
                  .room = {.size = 0.4, .damp = 0.4, .width = 0.9, .level = 0.6},
                  .tone = {.treble = 5},
                  .finalBeat = 4};
    // Electric piano
    manner.voices.append({.role = Role::Struck,
                          .instrument = {.program = 4, .volume = 96, .pan = 54, .reverb = 44, .chorus = 30},
                          .others = {{5, 116}, {2, 112}},
                          .range = {52, 74},
                          .tones = 4,
                          .figures = {QStringList{u"5-------4-------"_s, u"5---------4-----"_s},
                                      QStringList{u"7-----6-..5-...."_s, u"..7-..6---..5-.."_s},
                                      QStringList{u"8--7--6-..7-..6-"_s, u"8-..7-..6-7-..6-"_s}},
                          .loudness = 86});
    // Synth bass
    manner.voices.append({.role = Role::Bass,
                          .instrument = {.program = 39, .volume = 90, .pan = 64, .reverb = 8, .chorus = 0},
                          .range = {28, 45},
                          .tones = 1,
                          .figures = {QStringList{u"r---------------"_s},
                                      QStringList{u"R-----r-..o-...."_s, u"R--r----r-....5-"_s},
                                      QStringList{u"R--r..o-R-..r-o-"_s, u"R-..r--rR-..5-o-"_s}},
                          .loudness = 96});
    // Warm pad
    manner.voices.append({.role = Role::Sustained,
                          .instrument = {.program = 89, .volume = 66, .pan = 70, .reverb = 56, .chorus = 20},
                          .range = {55, 76},
                          .tones = 3,
                          .figures = {QStringList{u"~"_s},
                                      QStringList{u"~"_s},
                                      QStringList{u"~"_s}},
                          .loudness = 72});
    // Vibraphone
    manner.voices.append({.role = Role::Melody,
                          .instrument = {.program = 11, .volume = 90, .pan = 86, .reverb = 56, .chorus = 0},
                          .others = {{12, 122}, {26, 104}, {73, 80}},
                          .range = {67, 86},
                          .tones = 1,
                          .figures = {QStringList{},
                                      QStringList{u"..7---6-....7---"_s, u"7--6--7---......"_s, u"....6-7-8---6---"_s},
                                      QStringList{u"8--7--8---7-6---"_s, u"..7-8-..7-8-6---"_s, u"8-7-..6-7---8---"_s}},
                          .loudness = 84});
    // Plucked square
    manner.voices.append({.role = Role::Broken,
                          .instrument = {.program = 80, .volume = 50, .pan = 34, .reverb = 40, .chorus = 20},
                          .others = {{28, 84}, {46, 56}},
                          .range = {60, 82},
                          .tones = 3,
                          .figures = {QStringList{},
                                      QStringList{u"....6..5....6..5"_s},
                                      QStringList{u"6..6..6.6..6..6."_s, u"6.56.56.6.56.56."_s}},
                          .loudness = 74});
    // Strings between
    manner.voices.append({.role = Role::Counter,
                          .instrument = {.program = 49, .volume = 56, .pan = 42, .reverb = 44, .chorus = 0},
                          .others = {{89, 60}},
                          .range = {55, 72},
                          .tones = 1,
                          .figures = {QStringList{},
                                      QStringList{},
                                      QStringList{u"~"_s}},
                          .loudness = 80});
    manner.drumKit = 25;
    manner.drumVolume = 86;
    manner.drums[size_t(Tier::Low)].append(DrumPattern{
        {37, u"............5..."_s},
        {70, u"3.4.3.4.3.4.3.4."_s},
    });
    manner.drums[size_t(Tier::Medium)].append(DrumPattern{
        {36, u"9.....6...7....."_s},
        {38, u"........8......."_s},
        {42, u"5.4.5.4.5.4.5.44"_s},
    });
    manner.drums[size_t(Tier::Medium)].append(DrumPattern{
        {36, u"9.........7..6.."_s},
        {39, u"........8......."_s},
        {42, u"5.4.54..5.4.5.4."_s},
    });
    manner.drums[size_t(Tier::High)].append(DrumPattern{
        {36, u"9..6..8...8..6.."_s},
        {38, u"....8.......8..."_s},
        {42, u"6.4.6.4.6.4464.4"_s},
        {46, u"..............5."_s},
    });
    manner.drums[size_t(Tier::High)].append(DrumPattern{
        {36, u"9.....7.8..7...."_s},
        {39, u"....8.......8..."_s},
        {42, u"6454645464546454"_s},
        {70, u"..4...4...4...4."_s},
    });
    return manner;
}

} // namespace beatreel::score
