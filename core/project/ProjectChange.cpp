// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/ProjectChange.h"

#include <QHash>
#include <QSet>

#include <tuple>

namespace beatreel {

namespace {

/// Which of these different numbers are part of a longest increasing subsequence.
QList<bool> inLongestIncreasing(const QList<qsizetype> &numbers)
{
    QList<qsizetype> tails; // index of the smallest last number of a subsequence of each length
    QList<qsizetype> previous(numbers.size(), -1);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const auto at =
            std::ranges::lower_bound(tails, numbers[i], {}, [&](qsizetype tail) { return numbers[tail]; });
        const qsizetype length = at - tails.begin();
        if (length > 0)
            previous[i] = tails[length - 1];
        if (at == tails.end())
            tails.append(i);
        else
            *at = i;
    }
    QList<bool> isIn(numbers.size(), false);
    for (qsizetype i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous[i])
        isIn[i] = true;
    return isIn;
}

void compareBeats(const QList<Beat> &before, const QList<Beat> &after, ProjectChange &change)
{
    QHash<BeatId, qsizetype> places;
    places.reserve(before.size());
    for (const Beat &beat : before)
        places.insert(beat.id(), places.size());

    QList<qsizetype> formerPlaces;
    QList<BeatId> kept;
    for (const Beat &beat : after) {
        const auto place = places.constFind(beat.id());
        if (place == places.constEnd()) {
            change.inserted.append(beat.id());
            continue;
        }
        formerPlaces.append(*place);
        kept.append(beat.id());
        if (!(before[*place] == beat))
            change.changed.append(beat.id());
    }
    const QList<bool> isStaying = inLongestIncreasing(formerPlaces);
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (!isStaying[i])
            change.moved.append(kept[i]);
    }
    if (kept.size() == before.size())
        return;
    const QSet<BeatId> stillThere(kept.begin(), kept.end());
    for (const Beat &beat : before) {
        if (!stillThere.contains(beat.id()))
            change.removed.append(beat.id());
    }
}

auto planOf(const Project &project)
{
    return std::tie(project.isPlanned, project.archetype, project.requestedDuration, project.reasoning,
                    project.planNotices, project.planCostUsd, project.specRest, project.planRest);
}

auto restOf(const Project &project)
{
    return std::tie(project.name, project.videoId, project.rest);
}

} // namespace

bool ProjectChange::areBeatsChanged() const
{
    return !inserted.isEmpty() || !removed.isEmpty() || !moved.isEmpty() || !changed.isEmpty();
}

ProjectChange changeBetween(const Project &before, const Project &after)
{
    ProjectChange change;
    if (!before.beats.isSharedWith(after.beats))
        compareBeats(before.beats, after.beats, change);
    change.isLookChanged = before.product != after.product || before.style != after.style;
    change.isFormatChanged = before.format != after.format;
    change.isPlanChanged = planOf(before) != planOf(after);
    change.isBriefChanged = before.brief != after.brief || before.briefRest != after.briefRest;
    change.isMusicChanged = before.music != after.music;
    change.areFadesChanged = before.fades != after.fades;
    change.areTakesMarked = before.takeMarks != after.takeMarks;
    change.areModelsChanged = before.models != after.models;
    change.isBudgetChanged = before.budgetUsd != after.budgetUsd;
    change.isRestChanged = restOf(before) != restOf(after);
    return change;
}

} // namespace beatreel
