// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatEdits.h"

#include "core/story/LibraryJson.h"

#include <QRandomGenerator>
#include <QSet>

#include <utility>

namespace beatreel {

namespace {

using BeatIdSet = QSet<BeatId>;

BeatIdSet setOf(const QList<BeatId> &ids)
{
    return {ids.begin(), ids.end()};
}

qsizetype within(const Project &project, qsizetype place)
{
    return std::clamp<qsizetype>(place, 0, project.beats.size());
}

/// The gap behind the last of these beats; behind all where there is none of them.
qsizetype placeBehind(const Project &project, const BeatIdSet &ids)
{
    for (qsizetype i = project.beats.size(); i > 0; --i) {
        if (ids.contains(project.beats[i - 1].id()))
            return i;
    }
    return project.beats.size();
}

Beat copyOf(const Beat &original, const BeatId &id, quint64 seed)
{
    return original.with([&](BeatContent &content) {
        content.takesFrom.removeAll(id);
        content.takesFrom.prepend(content.spec.id);
        content.spec.id = id;
        content.seed = seed;
        content.approval = Approval::Open;
    });
}

void takeTemplate(BeatContent &content, const BeatTemplate &beatTemplate, const BeatTemplate *former)
{
    const SpecBeat old = std::exchange(content.spec, beatFromTemplate(beatTemplate));
    content.spec.id = old.id;
    content.spec.duration = old.duration;
    if (!former || old.promptTemplate != former->promptTemplate)
        content.spec.promptTemplate = old.promptTemplate;
    if (old.name != old.templateId.text())
        content.spec.name = old.name;
    for (auto it = old.rest.begin(); it != old.rest.end(); ++it) {
        if (!former || !former->rest.contains(it.key()))
            content.spec.rest.insert(it.key(), it.value());
    }
}

} // namespace

NewBeatIds::NewBeatIds() : m_random(QRandomGenerator::system()->generate64()) {}

BeatId NewBeatIds::next(const Project &project)
{
    BeatId id;
    do {
        id = BeatId(QStringLiteral("%1").arg(m_random.next(), 16, 16, QLatin1Char('0')));
    } while (project.find(id));
    return id;
}

Project withBeatInserted(Project project, qsizetype place, const BeatTemplate &beatTemplate, NewBeatIds &ids)
{
    BeatContent content;
    content.spec = beatFromTemplate(beatTemplate);
    content.spec.id = ids.next(project);
    project.beats.insert(within(project, place), Beat(std::move(content)));
    project.isPlanned = true;
    return project;
}

Project withBeatsCopied(Project project, qsizetype place, const QList<Beat> &beats, const Project &from,
                        NewBeatIds &ids)
{
    qsizetype next = within(project, place);
    for (const Beat &beat : beats)
        project.beats.insert(next++, copyOf(beat, ids.next(project), beatSeed(from, beat)));
    project.isPlanned = project.isPlanned || !beats.isEmpty();
    return project;
}

Project withBeatsDuplicated(Project project, const QList<BeatId> &beats, NewBeatIds &ids)
{
    const BeatIdSet chosen = setOf(beats);
    QList<Beat> originals;
    for (const Beat &beat : std::as_const(project.beats)) {
        if (chosen.contains(beat.id()))
            originals.append(beat);
    }
    return withBeatsCopied(project, placeBehind(project, chosen), originals, project, ids);
}

Project withoutBeats(Project project, const QList<BeatId> &beats)
{
    const BeatIdSet chosen = setOf(beats);
    project.beats.removeIf([&](const Beat &beat) { return chosen.contains(beat.id()); });
    return project;
}

Project withBeatsMoved(Project project, const QList<BeatId> &beats, qsizetype place)
{
    const BeatIdSet chosen = setOf(beats);
    const auto isStaying = [&](const Beat &beat) { return !chosen.contains(beat.id()); };
    const auto gap = project.beats.begin() + within(project, place);
    std::stable_partition(project.beats.begin(), gap, isStaying);
    std::stable_partition(gap, project.beats.end(), std::not_fn(isStaying));
    return project;
}

Project withBeatsSwapped(Project project, const BeatId &a, const BeatId &b)
{
    const auto placeOf = [&](const BeatId &id) {
        return std::ranges::find_if(project.beats, [&](const Beat &beat) { return beat.id() == id; });
    };
    const auto first = placeOf(a);
    const auto second = placeOf(b);
    if (first != project.beats.end() && second != project.beats.end() && first != second)
        std::iter_swap(first, second);
    return project;
}

Project withBeats(Project project, const QList<BeatId> &beats,
                  const std::function<void(BeatContent &)> &change)
{
    const BeatIdSet chosen = setOf(beats);
    for (Beat &beat : project.beats) {
        if (!chosen.contains(beat.id()))
            continue;
        if (Beat changed = beat.with(change); !(changed == beat))
            beat = std::move(changed);
    }
    return project;
}

Project withDuration(Project project, const QList<BeatId> &beats, Seconds duration)
{
    Q_ASSERT(isBeatDuration(duration));
    return withBeats(std::move(project), beats,
                     [&](BeatContent &content) { content.spec.duration = duration; });
}

Project withTemplate(Project project, const QList<BeatId> &beats, const BeatTemplate &beatTemplate,
                     const StoryLibrary &library)
{
    return withBeats(std::move(project), beats, [&](BeatContent &content) {
        takeTemplate(content, beatTemplate, library.find(content.spec.templateId));
    });
}

} // namespace beatreel
