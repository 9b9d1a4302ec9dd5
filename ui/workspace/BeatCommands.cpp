// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/BeatCommands.h"

#include "core/project/BeatEdits.h"
#include "core/project/BeatFields.h"
#include "core/story/ChunkPlan.h"
#include "ui/workspace/TemplateShelf.h"

#include <QSet>

#include <algorithm>

namespace beatreel {

namespace {

qsizetype placeOf(const Project &project, const BeatId &beat)
{
    return std::ranges::find(project.beats, beat, &Beat::id) - project.beats.begin();
}

/// The beats of `after` that `before` did not have.
QList<BeatId> newBeats(const Project &before, const Project &after)
{
    QSet<BeatId> known;
    for (const Beat &beat : before.beats)
        known.insert(beat.id());
    QList<BeatId> added;
    for (const Beat &beat : after.beats) {
        if (!known.contains(beat.id()))
            added.append(beat.id());
    }
    return added;
}

void addBeats(OpenProject &open, EditKind kind, const Project &after)
{
    const QList<BeatId> added = newBeats(open.project(), after);
    open.apply(kind, after, added.size());
    open.selection().set(added);
}

} // namespace

void insertTemplate(OpenProject &open, qsizetype place, const BeatTemplate &beatTemplate)
{
    NewBeatIds ids;
    addBeats(open, EditKind::InsertBeats, withBeatInserted(open.project(), place, beatTemplate, ids));
}

void moveBeats(OpenProject &open, const QList<BeatId> &beats, qsizetype place)
{
    open.apply(EditKind::MoveBeats, withBeatsMoved(open.project(), beats, place), beats.size());
}

void swapBeats(OpenProject &open, const BeatId &a, const BeatId &b)
{
    open.apply(EditKind::SwapBeats, withBeatsSwapped(open.project(), a, b));
}

void swapTemplate(OpenProject &open, const QList<BeatId> &beats, const BeatTemplate &beatTemplate)
{
    const StoryLibrary &library = open.parts().templates.library();
    open.apply(EditKind::SwapTemplate, withTemplate(open.project(), beats, beatTemplate, library), beats.size());
}

void setLength(OpenProject &open, const QList<BeatId> &beats, Seconds duration)
{
    open.apply(EditKind::ChangeLength, withDuration(open.project(), beats, duration), beats.size());
}

void pasteBeats(OpenProject &open, qsizetype place, const QList<Beat> &beats, const Project &from)
{
    NewBeatIds ids;
    addBeats(open, EditKind::PasteBeats, withBeatsCopied(open.project(), place, beats, from, ids));
}

void duplicateBeats(OpenProject &open, const QList<BeatId> &beats)
{
    NewBeatIds ids;
    addBeats(open, EditKind::DuplicateBeats, withBeatsDuplicated(open.project(), beats, ids));
}

void deleteBeats(OpenProject &open, const QList<BeatId> &beats)
{
    const Project &before = open.project();
    const QSet<BeatId> going(beats.begin(), beats.end());
    BeatId next;
    bool isBehind = false;
    for (const Beat &beat : before.beats) {
        if (going.contains(beat.id())) {
            isBehind = true;
            continue;
        }
        next = beat.id();
        if (isBehind)
            break;
    }
    open.apply(EditKind::DeleteBeats, withoutBeats(before, beats), beats.size());
    if (!next.isEmpty() && isBehind)
        open.selection().select(next);
}

void moveSelection(OpenProject &open, Towards where)
{
    const Project &project = open.project();
    const QList<BeatId> beats = movable(project, open.selection().beats());
    if (beats.isEmpty())
        return;
    const qsizetype first = placeOf(project, beats.first());
    const qsizetype last = placeOf(project, beats.last());
    moveBeats(open, beats, where == Towards::Start ? first - 1 : last + 2);
}

void resizeSelection(OpenProject &open, Resize how)
{
    const QList<BeatId> beats = movable(open.project(), open.selection().beats());
    Project after = open.project();
    for (const BeatId &id : beats) {
        const Seconds step = how == Resize::Longer ? kChunkLength : -kChunkLength;
        const Seconds duration = std::clamp((*after.find(id))->spec.duration + step, Seconds(5), Seconds(15));
        after = withDuration(std::move(after), {id}, duration);
    }
    open.apply(EditKind::ChangeLength, after, beats.size());
}

void toggleLockOfSelection(OpenProject &open)
{
    const QList<BeatId> beats = open.selection().beats();
    const bool areAllLocked = std::ranges::all_of(beats, [&](const BeatId &id) { return (*open.project().find(id))->isLocked; });
    open.apply(areAllLocked ? EditKind::UnlockBeats : EditKind::LockBeats,
               withLock(open.project(), beats, areAllLocked ? Lock::Unlocked : Lock::Locked), beats.size());
}

void selectNeighbour(OpenProject &open, Towards where)
{
    const QList<Beat> &beats = open.project().beats;
    if (beats.isEmpty())
        return;
    const qsizetype current = placeOf(open.project(), open.selection().current());
    qsizetype next = where == Towards::Start ? current - 1 : current + 1;
    if (current == beats.size()) // none has the focus
        next = where == Towards::Start ? beats.size() - 1 : 0;
    open.selection().select(beats[std::clamp<qsizetype>(next, 0, beats.size() - 1)].id());
}

void goToNeighbour(OpenProject &open, Towards where)
{
    if (const Beat *beat = open.playhead().beat())
        open.selection().select(beat->id());
    selectNeighbour(open, where);
    open.playhead().goTo(open.selection().current());
}

void selectClipBeside(OpenProject &open, Towards where)
{
    Selection &selection = open.selection();
    const Beat *beat = open.project().find(selection.current());
    if (!beat)
        return;
    const int clip = selection.clip() + (where == Towards::End ? 1 : -1);
    if (clip >= -1 && clip < chunksIn((*beat)->spec.duration))
        selection.select(beat->id(), clip);
}

QList<BeatId> movable(const Project &project, const QList<BeatId> &beats)
{
    QList<BeatId> free;
    for (const BeatId &id : beats) {
        if (const Beat *beat = project.find(id); beat && !(*beat)->isLocked)
            free.append(id);
    }
    return free;
}

qsizetype placeBehindSelection(OpenProject &open)
{
    const QList<BeatId> beats = open.selection().beats();
    return beats.isEmpty() ? open.project().beats.size() : placeOf(open.project(), beats.last()) + 1;
}

} // namespace beatreel
