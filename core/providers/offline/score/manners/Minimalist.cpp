// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/manners/Manners.h"

using namespace Qt::StringLiterals;

namespace beatreel::score {

Manner minimalistManner()
{
    Manner manner{.name = u"minimalist"_s,
                  .tempo = {.bpm = 48, .beatsPerBar = 4},
                  .loops = {u"Cadd9 | Fmaj7 | Am7 | Fmaj9"_s,
                            u"Fmaj7 | G6 | Em7 | Am7"_s,
                            u"Am9 | Fmaj7 | Cmaj7 | Gsus2"_s,
                            u"Cmaj9 | Am7 | Fmaj7 | G6"_s,
                            u"Dm9 | G6 | Cmaj7 | Am9"_s,
                            u"Cadd9 | Em7 | Fmaj9 | Gsus2"_s,
                            u"Am7 | Fmaj7 | Cadd9 | Gsus4"_s},
                  .cadences = {u"Fmaj7"_s, u"Gsus2"_s, u"Dm9"_s},
                  .lastChord = u"Cadd9"_s,
                  .keys = {-4, -2, 0, 1, 3},
                  .fill = Fill::None,
                  .lift = Lift::Rush,
                  .liftVolume = 70,
                  .cutStrength = 0,
                  .room = {.size = 0.85, .damp = 0.2, .width = 1, .level = 0.8},
                  .tone = {.treble = 4},
                  .finalBeat = 2};
    // Warm pad
    manner.voices.append({.role = Role::Sustained,
                          .instrument = {.program = 89, .volume = 80, .pan = 64, .reverb = 70, .chorus = 20},
                          .others = {{91, 64}, {94, 78}, {95, 86}},
                          .range = {50, 72},
                          .tones = 4,
                          .figures = {QStringList{u"~"_s},
                                      QStringList{u"~"_s},
                                      QStringList{u"~"_s}},
                          .loudness = 80});
    // Low tone
    manner.voices.append({.role = Role::Bass,
                          .instrument = {.program = 35, .volume = 84, .pan = 64, .reverb = 40, .chorus = 0},
                          .range = {31, 45},
                          .tones = 1,
                          .figures = {QStringList{u"R---------------"_s},
                                      QStringList{u"R-------r-------"_s},
                                      QStringList{u"R-------r---o---"_s}},
                          .loudness = 76});
    // Vibraphone, single tones
    manner.voices.append({.role = Role::Broken,
                          .instrument = {.program = 11, .volume = 98, .pan = 44, .reverb = 70, .chorus = 0},
                          .others = {{4, 90}, {8, 116}, {46, 94}},
                          .range = {60, 86},
                          .tones = 4,
                          .figures = {QStringList{u"7.....5........."_s, u"....6.......5..."_s},
                                      QStringList{u"7...5...6.....5."_s, u"7..5..6..5......"_s},
                                      QStringList{u"7.5.6.5.7.5.6.5."_s, u"7.56..5.7.56..5."_s}},
                          .loudness = 78});
    // Glass
    manner.voices.append({.role = Role::Melody,
                          .instrument = {.program = 98, .volume = 46, .pan = 84, .reverb = 78, .chorus = 10},
                          .others = {{79, 38}, {73, 44}},
                          .range = {72, 91},
                          .tones = 1,
                          .figures = {QStringList{},
                                      QStringList{u"........6-------"_s, u"6-----5---------"_s},
                                      QStringList{u"6---5---7-------"_s, u"....6-5-7-------"_s}},
                          .loudness = 66});
    // Kalimba pulse
    manner.voices.append({.role = Role::Broken,
                          .instrument = {.program = 108, .volume = 84, .pan = 88, .reverb = 54, .chorus = 0},
                          .others = {{12, 96}, {10, 82}},
                          .range = {62, 84},
                          .tones = 3,
                          .figures = {QStringList{},
                                      QStringList{},
                                      QStringList{u"5353535353535353"_s, u"6.35.3536.35.353"_s}},
                          .loudness = 78});
    // Voices, far away
    manner.voices.append({.role = Role::Counter,
                          .instrument = {.program = 52, .volume = 56, .pan = 48, .reverb = 80, .chorus = 0},
                          .others = {{91, 50}},
                          .range = {57, 74},
                          .tones = 1,
                          .figures = {QStringList{},
                                      QStringList{},
                                      QStringList{u"~"_s}},
                          .loudness = 74});
    manner.drumKit = 25;
    manner.drumVolume = 74;
    manner.drums[size_t(Tier::High)].append(DrumPattern{
        {36, u"7.......6......."_s},
        {70, u"4.3.4.3.4.3.4.3."_s},
    });
    manner.drums[size_t(Tier::High)].append(DrumPattern{
        {36, u"7.......5.5....."_s},
        {70, u"3.4.3.4.3.4.3.4."_s},
    });
    return manner;
}

} // namespace beatreel::score
