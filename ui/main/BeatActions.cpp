// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/BeatActions.h"

#include "core/project/BeatEdits.h"
#include "core/project/BeatFields.h"
#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/workspace/BeatClip.h"
#include "ui/workspace/BeatCommands.h"
#include "ui/workspace/OtherModel.h"
#include "ui/workspace/OwnFileTarget.h"
#include "ui/workspace/StoryWords.h"
#include "ui/workspace/TemplateShelf.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

namespace beatreel {

using namespace actions;

namespace {

bool canPaste(const QMimeData *data)
{
    return holdsBeats(data) || (data && (data->hasImage() || !localFilesIn(*data).isEmpty()));
}

} // namespace

BeatActions::BeatActions(ActionTable &actions, QWidget *window) : QObject(window), m_actions(actions), m_window(window)
{
    bind();
    update();
}

void BeatActions::bind()
{
    const auto on = [this](const ActionId &id, auto act) {
        connect(m_actions.action(id), &QAction::triggered, this, [this, act] {
            if (m_open)
                act(*m_open);
        });
    };
    on(kAddBeat, [this](OpenProject &) { addBeatAt(placeForMenu()); });
    on(kSwapTemplate, [this](OpenProject &) { swapTemplateAt(placeForMenu()); });
    on(kMoveEarlier, [](OpenProject &open) { moveSelection(open, Towards::Start); });
    on(kMoveLater, [](OpenProject &open) { moveSelection(open, Towards::End); });
    on(kDuplicateBeat, [](OpenProject &open) { duplicateBeats(open, open.selection().beats()); });
    on(kShorter, [](OpenProject &open) { resizeSelection(open, Resize::Shorter); });
    on(kLonger, [](OpenProject &open) { resizeSelection(open, Resize::Longer); });
    on(kLockBeat, [](OpenProject &open) { toggleLockOfSelection(open); });
    on(kDeleteBeat, [](OpenProject &open) { deleteBeats(open, open.selection().beats()); });
    on(kSelectAll, [](OpenProject &open) { open.selection().selectAll(); });
    on(kCopy, [this](OpenProject &) { copy(); });
    on(kCut, [this](OpenProject &) { cut(); });
    on(kPaste, [this](OpenProject &) { paste(); });
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &BeatActions::update);
}

void BeatActions::setProject(OpenProject *open)
{
    if (m_open) {
        m_open->disconnect(this);
        m_open->selection().disconnect(this);
    }
    m_open = open;
    if (open) {
        connect(open, &OpenProject::changed, this, &BeatActions::update);
        connect(&open->selection(), &Selection::changed, this, &BeatActions::update);
    }
    update();
}

void BeatActions::update()
{
    const QString noProject = tr("No project is open.");
    const auto allow = [this](const ActionId &id, const QString &why) {
        if (why.isEmpty())
            m_actions.action(id)->setEnabled(true);
        else
            m_actions.disable(id, why);
    };
    const QList<BeatId> beats = m_open ? m_open->selection().beats() : QList<BeatId>();
    const QString noBeat = !m_open ? noProject : beats.isEmpty() ? tr("No beat is selected.") : QString();
    const bool areLocked = m_open && movable(m_open->project(), beats).isEmpty();
    const QString locked = !noBeat.isEmpty() ? noBeat : areLocked ? tr("It is locked.") : QString();
    const bool isLocked = !beats.isEmpty() && std::ranges::all_of(beats, [&](const BeatId &id) { return (*m_open->project().find(id))->isLocked; });
    allow(kAddBeat, m_open ? QString() : noProject);
    allow(kSelectAll, m_open ? QString() : noProject);
    allow(kPaste, !m_open ? noProject : canPaste(QApplication::clipboard()->mimeData()) ? QString() : tr("No beats and no files are on the clipboard."));
    for (const ActionId &id : {kSwapTemplate, kDuplicateBeat, kLockBeat, kDeleteBeat, kCopy, kCut})
        allow(id, noBeat);
    for (const ActionId &id : {kMoveEarlier, kMoveLater, kShorter, kLonger})
        allow(id, locked);
    m_actions.action(kLockBeat)->setChecked(isLocked);
}

QPoint BeatActions::placeForMenu()
{
    QPoint place = m_window->mapToGlobal(m_window->rect().center());
    emit placeWanted(place);
    return place;
}

QMenu *BeatActions::templateMenu(const std::function<void(const BeatTemplate &)> &choose)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("templateMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const Position position : {Position::Opening, Position::Middle, Position::Closing}) {
        menu->addSection(positionWord(position));
        for (const BeatTemplate &entry : m_open->parts().templates.library().templates()) {
            if (entry.typicalPosition != position)
                continue;
            QAction *action = menu->addAction(tr("%1, %2 s", "template, length").arg(entry.id.text()).arg(entry.duration.count()));
            action->setObjectName(entry.id.text());
            action->setToolTip(tr("%1, %2", "shot, movement").arg(shotWord(entry.shotType), movementWord(entry.cameraMovement)));
            connect(action, &QAction::triggered, this, [choose, entry] { choose(entry); });
        }
    }
    return menu;
}

void BeatActions::addBeatAt(const QPoint &onScreen)
{
    templateMenu([this](const BeatTemplate &entry) { insertTemplate(*m_open, placeBehindSelection(*m_open), entry); })->popup(onScreen);
}

void BeatActions::addBeatOf(const TemplateId &id)
{
    const BeatTemplate *found = m_open ? m_open->parts().templates.library().find(id) : nullptr;
    if (found)
        insertTemplate(*m_open, placeBehindSelection(*m_open), *found);
}

void BeatActions::swapTemplateAt(const QPoint &onScreen)
{
    templateMenu([this](const BeatTemplate &entry) { swapTemplate(*m_open, m_open->selection().beats(), entry); })->popup(onScreen);
}

QMenu *BeatActions::contextMenu()
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("beatMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool hasBeats = m_open && !m_open->selection().isEmpty();
    if (hasBeats) {
        addFailureOffers(*menu);
        addStaleOffers(*menu);
        menu->addAction(m_actions.action(kFrameAgain));
        menu->addAction(m_actions.action(kClipAgain));
        menu->addSeparator();
        menu->addAction(m_actions.action(kSwapTemplate));
        addLengths(*menu);
        addApprovals(*menu);
        menu->addAction(m_actions.action(kLockBeat));
        menu->addSeparator();
        menu->addAction(m_actions.action(kMoveEarlier));
        menu->addAction(m_actions.action(kMoveLater));
        menu->addAction(m_actions.action(kDuplicateBeat));
        menu->addSeparator();
    }
    menu->addAction(m_actions.action(kAddBeat));
    for (const ActionId &id : {kCut, kCopy, kPaste})
        menu->addAction(m_actions.action(id));
    if (hasBeats) {
        if (m_open->selection().size() == 1) {
            QAction *save = menu->addAction(tr("Save beat as &template…"));
            save->setObjectName(QStringLiteral("saveAsTemplate"));
            connect(save, &QAction::triggered, this, [this, beat = m_open->selection().beats().first()] { emit saveAsTemplateWanted(beat); });
        }
        menu->addSeparator();
        menu->addAction(m_actions.action(kDeleteBeat));
    }
    return menu;
}

/// What can be done where a frame or a clip of the selected beats has failed.
void BeatActions::addFailureOffers(QMenu &menu)
{
    const qsizetype before = menu.actions().size();
    const Project &project = m_open->project();
    for (const Slot &slot : project.slotList()) {
        const Job *job = m_open->selection().contains(slot.beat) ? m_open->workshop().job(slot) : nullptr;
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

/// What the selected beats' stale slots can be made to do.
void BeatActions::addStaleOffers(QMenu &menu)
{
    QList<Slot> stale;
    for (const BeatId &beat : m_open->selection().beats()) {
        for (const Slot &slot : m_open->dueSlots(beat)) {
            if (m_open->state(slot)->status != SlotStatus::Missing)
                stale.append(slot);
        }
    }
    if (stale.isEmpty())
        return;
    QAction *keep = menu.addAction(themedIcon(Icon::Pin), tr("&Keep as it is"));
    keep->setObjectName(QStringLiteral("keepAsItIs"));
    connect(keep, &QAction::triggered, this, [this, stale] { m_open->keep(stale); });
    menu.addSeparator();
}

void BeatActions::addLengths(QMenu &menu)
{
    QMenu *lengths = menu.addMenu(tr("&Length"));
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
    QMenu *marks = menu.addMenu(tr("&Approval"));
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

void BeatActions::copy()
{
    QApplication::clipboard()->setMimeData(clipOf(m_open->project(), m_open->selection().beats()));
}

void BeatActions::cut()
{
    copy();
    deleteBeats(*m_open, m_open->selection().beats());
}

void BeatActions::paste()
{
    if (const auto clip = clipFrom(QApplication::clipboard()->mimeData()))
        pasteBeats(*m_open, placeBehindSelection(*m_open), clip->beats(), clip->from);
    else
        emit ownPasteWanted();
}

} // namespace beatreel
