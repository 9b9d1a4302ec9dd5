// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/BeatActions.h"

#include "core/project/BeatEdits.h"
#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/workspace/BeatClip.h"
#include "ui/workspace/BeatCommands.h"
#include "ui/workspace/OwnFileTarget.h"
#include "ui/workspace/StoryWords.h"
#include "ui/workspace/TemplateShelf.h"

#include <QAction>
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
    const QString locked = !noBeat.isEmpty() ? noBeat : areLocked ? tr("It is locked. Unlock it first.") : QString();
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
