// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/film/FilmGaps.h"

#include "core/base/Sentence.h"
#include "core/story/ChunkPlan.h"

namespace beatreel {

namespace {

bool willBeMadeAgain(const SlotState &state)
{
    return state.needsMaking || state.willChange;
}

/// "2, 5 and 6", "2, 3, 4 and 9 more".
QString listed(const QList<int> &beats)
{
    constexpr qsizetype kNamed = 8;
    QStringList numbers;
    for (const int beat : beats)
        numbers.append(QString::number(beat));
    if (const auto more = numbers.size() - kNamed; more > 0)
        return Sentence::tr("%1 and %n more", "numbers of beats", static_cast<int>(more)).arg(numbers.first(kNamed).join(Sentence::tr(", ", "between the numbers of beats")));
    const QString last = numbers.takeLast();
    return numbers.isEmpty() ? last : Sentence::tr("%1 and %2", "numbers of beats").arg(numbers.join(Sentence::tr(", ", "between the numbers of beats")), last);
}

QString about(const QList<int> &beats, const QString &one, const QString &many)
{
    return beats.isEmpty() ? QString() : (beats.size() == 1 ? one : many).arg(listed(beats));
}

} // namespace

FilmGaps filmGaps(const Project &project, const SlotStates &states)
{
    FilmGaps gaps;
    for (qsizetype i = 0; i < project.beats.size(); ++i) {
        const Beat &beat = project.beats[i];
        bool isMissing = false, isStale = false;
        for (int k = 0; k < chunksIn(beat->spec.duration); ++k) {
            const SlotState *clip = states.find(Slot::clip(beat.id(), k));
            isMissing |= !canBeShown(clip);
            isStale |= clip && willBeMadeAgain(*clip);
        }
        if (isMissing)
            gaps.missing.append(static_cast<int>(i) + 1);
        else if (isStale)
            gaps.stale.append(static_cast<int>(i) + 1);
    }
    if (project.hasMusic()) {
        const SlotState *music = states.find(Slot::music());
        gaps.isMusicMissing = !canBeShown(music);
        gaps.isMusicStale = !gaps.isMusicMissing && willBeMadeAgain(*music);
    }
    return gaps;
}

QString sentence(const FilmGaps &gaps)
{
    QStringList sentences{
        about(gaps.missing, Sentence::tr("Beat %1 has no video yet."), Sentence::tr("Beats %1 have no video yet.")),
        about(gaps.stale, Sentence::tr("The video of beat %1 is out of date."), Sentence::tr("The videos of beats %1 are out of date."))};
    if (gaps.isMusicMissing)
        sentences.append(Sentence::tr("There is no music yet."));
    if (gaps.isMusicStale)
        sentences.append(Sentence::tr("The music is out of date."));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace beatreel
