// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/film/FilmGaps.h"

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
        return QStringLiteral("%1 and %2 more").arg(numbers.first(kNamed).join(QStringLiteral(", "))).arg(more);
    const QString last = numbers.takeLast();
    return numbers.isEmpty() ? last : QStringLiteral("%1 and %2").arg(numbers.join(QStringLiteral(", ")), last);
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
        about(gaps.missing, QStringLiteral("Beat %1 has no video yet."), QStringLiteral("Beats %1 have no video yet.")),
        about(gaps.stale, QStringLiteral("The video of beat %1 is out of date."), QStringLiteral("The videos of beats %1 are out of date."))};
    if (gaps.isMusicMissing)
        sentences.append(QStringLiteral("There is no music yet."));
    if (gaps.isMusicStale)
        sentences.append(QStringLiteral("The music is out of date."));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace beatreel
