// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Manner.h"

#include "core/providers/offline/score/manners/Manners.h"

using namespace Qt::StringLiterals;

namespace beatreel::score {

namespace {

Manner mannerOfMood(const QString &mood)
{
    const QString name = mood.trimmed().toCaseFolded();
    for (Manner (*make)() :
         {energeticManner, elegantManner, minimalistManner, emotionalManner, informativeManner}) {
        Manner manner = make();
        if (manner.name == name)
            return manner;
    }
    return modernManner();
}

/// What an aesthetic changes: the players of chords in steps, of the bass and of the melody. -1 keeps.
struct Colour
{
    QStringList words;
    int chords = -1;
    int bass = -1;
    int melody = -1;
    int moreReverb = 0;
};

const QList<Colour> &colours()
{
    static const QList<Colour> table = {
        {{u"urban"_s, u"street"_s, u"hip"_s, u"gritty"_s}, 4, 39, -1, -10},
        {{u"luxur"_s, u"premium"_s, u"cinematic"_s, u"opulent"_s, u"royal"_s}, 46, -1, 48, 16},
        {{u"vintage"_s, u"retro"_s, u"nostalg"_s, u"70s"_s, u"80s"_s}, 5, 33, 82, 0},
        {{u"natur"_s, u"organic"_s, u"rustic"_s, u"outdoor"_s, u"earth"_s, u"botanic"_s}, 25, 32, 73, 4},
        {{u"tech"_s, u"futur"_s, u"neon"_s, u"cyber"_s, u"digital"_s}, 99, 38, 80, 8},
        {{u"playful"_s, u"fun"_s, u"whimsical"_s, u"colorful"_s, u"colourful"_s}, 12, 32, 13, 0},
    };
    return table;
}

const Colour *colourOf(const QString &aesthetic)
{
    for (const Colour &colour : colours()) {
        for (const QString &word : colour.words) {
            if (aesthetic.contains(word, Qt::CaseInsensitive))
                return &colour;
        }
    }
    return nullptr;
}

int colouredProgram(const Colour &colour, Role role, int program)
{
    int wanted = -1;
    if (role == Role::Broken || role == Role::Struck)
        wanted = colour.chords;
    else if (role == Role::Bass)
        wanted = colour.bass;
    else if (role == Role::Melody)
        wanted = colour.melody;
    return wanted < 0 ? program : wanted;
}

/// Gives the first player of each role another instrument; the rest of the ensemble keeps the mood.
void colourIn(Manner &manner, const Colour &colour)
{
    QList<Role> done;
    for (Voice &voice : manner.voices) {
        voice.instrument.reverb = qBound(0, voice.instrument.reverb + colour.moreReverb, 110);
        if (done.contains(voice.role))
            continue;
        const int program = colouredProgram(colour, voice.role, voice.instrument.program);
        if (program != voice.instrument.program)
            voice.others.clear();
        voice.instrument.program = program;
        done.append(voice.role);
    }
}

} // namespace

Manner mannerFor(const QString &mood, const QString &aesthetic)
{
    Manner manner = mannerOfMood(mood);
    if (const Colour *colour = colourOf(aesthetic))
        colourIn(manner, *colour);
    return manner;
}

void castPlayers(Manner &manner, Random random)
{
    for (Voice &voice : manner.voices) {
        const int choice = random.whole(0, static_cast<int>(voice.others.size()));
        if (choice == 0)
            continue;
        voice.instrument.program = voice.others[choice - 1].program;
        voice.instrument.volume = voice.others[choice - 1].volume;
    }
}

} // namespace beatreel::score
