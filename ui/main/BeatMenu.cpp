// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/BeatActions.h"

#include "core/project/BeatEdits.h"
#include "core/project/SlotEdits.h"
#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/workspace/BeatCommands.h"
#include "ui/workspace/OtherModel.h"

#include <algorithm>

// The context menus of what is selected: beats, or one clip.

namespace beatreel {

using namespace actions;

QMenu *BeatActions::contextMenu()
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const Selection *selection = m_open ? &m_open->selection() : nullptr;
    if (selection && selection->size() == 1 && selection->clip() >= 0 && m_open->state(Slot::clip(selection->current(), selection->clip())))
        fillClip(*menu, Slot::clip(selection->current(), selection->clip()));
    else
        fillBeats(*menu);
    return menu;
}

/// What can be done with one clip, and below it with its beat.
void BeatActions::fillClip(QMenu &menu, const Slot &clip)
{
    menu.setObjectName(QStringLiteral("clipMenu"));
    const SlotState &state = *m_open->state(clip);
    addFailureOffers(menu, {clip});
    addStaleOffers(menu, {clip});
    if (state.shown)
        menu.addAction(m_actions.action(kClipAgain));
    else
        addAs(menu, kClipAgain, tr("&Make clip, %1", "price").arg(priceText(m_open->priceOfAgain(clip))))->setObjectName(QStringLiteral("makeClip"));
    addAs(menu, kImportVideo, tr("Own &video here…"))->setObjectName(QStringLiteral("ownVideo"));
    menu.addSeparator();
    QAction *takes = menu.addAction(m_actions.action(kViewTakes)->icon(), tr("Show &takes"));
    takes->setObjectName(QStringLiteral("showTakes"));
    connect(takes, &QAction::triggered, this, &BeatActions::takesWanted);
    QAction *reveal = menu.addAction(tr("&Reveal the file"));
    reveal->setObjectName(QStringLiteral("revealClip"));
    reveal->setEnabled(state.shown && state.status != SlotStatus::Lost);
    if (state.shown)
        connect(reveal, &QAction::triggered, this, [this, id = state.shown->id] { emit revealWanted(id); });
    addLock(menu, {clip}, tr("&Lock clip"))->setObjectName(QStringLiteral("lockClip"));
    menu.addSeparator();
    const auto number = std::ranges::find(m_open->project().beats, clip.beat, &Beat::id) - m_open->project().beats.begin() + 1;
    fillBeats(*menu.addMenu(tr("&Beat %1").arg(number)));
}

void BeatActions::fillBeats(QMenu &menu)
{
    menu.setObjectName(QStringLiteral("beatMenu"));
    const QList<BeatId> beats = m_open ? m_open->selection().beats() : QList<BeatId>();
    if (!beats.isEmpty()) {
        QList<Slot> frames;
        for (const BeatId &beat : beats)
            frames.append(Slot::frame(beat));
        QList<Slot> whole = m_open->project().slotList();
        whole.removeIf([&](const Slot &slot) { return !beats.contains(slot.beat); });
        addFailureOffers(menu, whole);
        addStaleOffers(menu, whole);
        menu.addAction(m_actions.action(kFrameAgain));
        menu.addAction(m_actions.action(kClipAgain));
        menu.addSeparator();
        menu.addAction(m_actions.action(kSwapTemplate));
        addLengths(menu);
        addApprovals(menu);
        menu.addAction(m_actions.action(kLockBeat));
        addLock(menu, frames, tr("Lock fra&me"))->setObjectName(QStringLiteral("lockFrame"));
        menu.addSeparator();
        menu.addAction(m_actions.action(kMoveEarlier));
        menu.addAction(m_actions.action(kMoveLater));
        menu.addAction(m_actions.action(kDuplicateBeat));
        menu.addSeparator();
    }
    menu.addAction(m_actions.action(kAddBeat));
    for (const ActionId &id : {kCut, kCopy, kPaste})
        menu.addAction(m_actions.action(id));
    if (beats.isEmpty())
        return;
    if (beats.size() == 1) {
        QAction *save = menu.addAction(tr("Sa&ve beat as template…"));
        save->setObjectName(QStringLiteral("saveAsTemplate"));
        connect(save, &QAction::triggered, this, [this, beat = beats.first()] { emit saveAsTemplateWanted(beat); });
    }
    menu.addSeparator();
    menu.addAction(m_actions.action(kDeleteBeat));
}

/// An action by another name, where what it does is plain from the place.
QAction *BeatActions::addAs(QMenu &menu, const ActionId &id, const QString &text)
{
    QAction *action = m_actions.action(id);
    QAction *entry = menu.addAction(action->icon(), text);
    entry->setEnabled(action->isEnabled());
    entry->setToolTip(action->toolTip());
    connect(entry, &QAction::triggered, action, &QAction::trigger);
    return entry;
}

/// What failed of these slots, again or by another model.
void BeatActions::addFailureOffers(QMenu &menu, const QList<Slot> &wanted)
{
    const qsizetype before = menu.actions().size();
    const Project &project = m_open->project();
    for (const Slot &slot : wanted) {
        const Job *job = m_open->workshop().job(slot);
        if (!job || job->state != Job::State::Failed)
            continue;
        const auto number = std::ranges::find(project.beats, slot.beat, &Beat::id) - project.beats.begin() + 1;
        const QString what = slot.kind == Slot::Kind::Frame ? tr("frame %1").arg(number) : tr("clip %1.%2").arg(number).arg(slot.index + 1);
        QAction *retry = menu.addAction(themedIcon(Icon::Failed), tr("Retry %1, %2", "what, price").arg(what, priceText(m_open->priceOfAgain(slot))));
        retry->setObjectName(QStringLiteral("retryFailed"));
        connect(retry, &QAction::triggered, this, [this, slot] { emit retryWanted(slot); });
        if (const auto model = otherModelFor(m_open->parts().models, *job)) {
            QAction *other = menu.addAction(tr("Make %1 with %2, %3", "what, model, price").arg(what, model->name, priceText(model->price)));
            other->setObjectName(QStringLiteral("otherModel"));
            connect(other, &QAction::triggered, this, [this, slot, id = model->id] { emit otherModelWanted(slot, id); });
        }
    }
    if (menu.actions().size() > before)
        menu.addSeparator();
}

/// What these slots can be made to do where they are stale.
void BeatActions::addStaleOffers(QMenu &menu, const QList<Slot> &wanted)
{
    QList<Slot> stale = wanted;
    stale.removeIf([this](const Slot &slot) {
        const SlotState *state = m_open->state(slot);
        return !state || !state->needsMaking || state->status == SlotStatus::Missing;
    });
    if (stale.isEmpty())
        return;
    QAction *keep = menu.addAction(themedIcon(Icon::Pin), tr("&Keep as it is"));
    keep->setObjectName(QStringLiteral("keepAsItIs"));
    connect(keep, &QAction::triggered, this, [this, stale] { m_open->keep(stale); });
    menu.addSeparator();
}

/// A slot's own lock: builds leave it alone, whatever becomes of the rest of its beat.
QAction *BeatActions::addLock(QMenu &menu, const QList<Slot> &wanted, const QString &text)
{
    const Project &project = m_open->project();
    QAction *lock = menu.addAction(themedIcon(Icon::Lock), text);
    lock->setCheckable(true);
    lock->setChecked(std::ranges::all_of(wanted, [&](const Slot &slot) { return project.isLocked(slot); }));
    lock->setEnabled(std::ranges::any_of(wanted, [&](const Slot &slot) { return !(*project.find(slot.beat))->isLocked; }));
    if (!lock->isEnabled())
        lock->setToolTip(tr("It is locked with its beat. Unlock the beat."));
    connect(lock, &QAction::triggered, this, [this, wanted](bool isLocked) {
        Project after = m_open->project();
        for (const Slot &slot : wanted)
            after = withLock(std::move(after), slot, isLocked ? Lock::Locked : Lock::Unlocked);
        m_open->apply(isLocked ? EditKind::LockTake : EditKind::UnlockTake, after, wanted.size());
    });
    return lock;
}

void BeatActions::addLengths(QMenu &menu)
{
    QMenu *lengths = menu.addMenu(tr("Le&ngth"));
    const QList<BeatId> beats = movable(m_open->project(), m_open->selection().beats());
    lengths->setEnabled(!beats.isEmpty());
    for (const int seconds : {5, 10, 15}) {
        QAction *action = lengths->addAction(tr("%1 s", "length").arg(seconds));
        action->setCheckable(true);
        action->setChecked(std::ranges::all_of(beats, [&](const BeatId &id) { return (*m_open->project().find(id))->spec.duration == Seconds(seconds); }));
        connect(action, &QAction::triggered, this, [this, beats, seconds] { setLength(*m_open, beats, Seconds(seconds)); });
    }
}

void BeatActions::addApprovals(QMenu &menu)
{
    QMenu *marks = menu.addMenu(tr("App&roval"));
    const QList<BeatId> beats = m_open->selection().beats();
    for (const auto &[approval, words] : {std::pair(Approval::Open, tr("Open")), std::pair(Approval::Approved, tr("Approved")),
                                          std::pair(Approval::ChangesWanted, tr("Changes wanted"))}) {
        QAction *action = marks->addAction(words);
        action->setCheckable(true);
        action->setChecked(std::ranges::all_of(beats, [&](const BeatId &id) { return (*m_open->project().find(id))->approval == approval; }));
        connect(action, &QAction::triggered, this, [this, beats, approval] {
            m_open->apply(EditKind::ChangeApproval, withApproval(m_open->project(), beats, approval), beats.size());
        });
    }
}

} // namespace beatreel
