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
                           u"Am9 | Fmaj7 | Cmaj7 | Gsus2"_s},
                  .cadence = u"Fmaj7"_s,
                  .lastChord = u"Cadd9"_s,
                  .keys = {-4, -2, 0, 1, 3},
                  .fill = Fill::None,
                  .finalBeat = 2};
    // Warm pad
    manner.voices.append({.role = Role::Sustained,
                          .instrument = {.program = 89, .volume = 92, .pan = 64, .reverb = 70, .chorus = 20},
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
                          .instrument = {.program = 11, .volume = 84, .pan = 44, .reverb = 70, .chorus = 0},
                          .range = {60, 86},
                          .tones = 4,
                          .figures = {QStringList{u"7.....5........."_s, u"....6.......5..."_s},
                                      QStringList{u"7...5...6.....5."_s, u"7..5..6..5......"_s},
                                      QStringList{u"7.5.6.5.7.5.6.5."_s, u"7.56..5.7.56..5."_s}},
                          .loudness = 78});
    // Glass
    manner.voices.append({.role = Role::Melody,
                          .instrument = {.program = 98, .volume = 46, .pan = 84, .reverb = 78, .chorus = 10},
                          .range = {72, 91},
                          .tones = 1,
                          .figures = {QStringList{},
                                      QStringList{u"........6-------"_s, u"6-----5---------"_s},
                                      QStringList{u"6---5---7-------"_s, u"....6-5-7-------"_s}},
                          .loudness = 66});
    // Kalimba pulse
    manner.voices.append({.role = Role::Broken,
                          .instrument = {.program = 108, .volume = 84, .pan = 88, .reverb = 54, .chorus = 0},
                          .range = {62, 84},
                          .tones = 3,
                          .figures = {QStringList{},
                                      QStringList{},
                                      QStringList{u"5353535353535353"_s, u"6.35.3536.35.353"_s}},
                          .loudness = 78});
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
