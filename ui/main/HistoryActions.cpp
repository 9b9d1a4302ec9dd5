// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/HistoryActions.h"

#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"

#include <QAction>
#include <QUndoView>
#include <QVBoxLayout>

namespace beatreel {

using namespace actions;

namespace {

constexpr int kPadding = 12;

} // namespace

HistoryActions::HistoryActions(ActionTable &actions, QWidget *window)
    : QObject(window), m_actions(actions), m_panel(new QWidget(window)), m_view(new QUndoView(m_panel))
{
    m_view->setObjectName(QStringLiteral("history"));
    m_view->setAccessibleName(tr("History"));
    m_view->setEmptyLabel(tr("As it was opened"));
    m_view->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    column->addWidget(m_view);
    connect(actions.action(kUndo), &QAction::triggered, this, [this] { m_open->document().undoStack()->undo(); });
    connect(actions.action(kRedo), &QAction::triggered, this, [this] { m_open->document().undoStack()->redo(); });
    update();
}

void HistoryActions::setProject(OpenProject *open)
{
    if (m_open)
        m_open->document().undoStack()->disconnect(this);
    m_open = open;
    QUndoStack *stack = open ? open->document().undoStack() : nullptr;
    m_view->setStack(stack);
    if (stack) {
        connect(stack, &QUndoStack::indexChanged, this, &HistoryActions::update);
        connect(stack, &QUndoStack::undoTextChanged, this, &HistoryActions::update);
        connect(stack, &QUndoStack::redoTextChanged, this, &HistoryActions::update);
    }
    update();
}

void HistoryActions::update()
{
    const QUndoStack *stack = m_open ? m_open->document().undoStack() : nullptr;
    QAction *undo = m_actions.action(kUndo);
    QAction *redo = m_actions.action(kRedo);
    const bool canUndo = stack && stack->canUndo();
    const bool canRedo = stack && stack->canRedo();
    undo->setText(canUndo ? tr("&Undo: %1").arg(stack->undoText()) : tr("&Undo"));
    redo->setText(canRedo ? tr("&Redo: %1").arg(stack->redoText()) : tr("&Redo"));
    if (canUndo)
        undo->setEnabled(true);
    else
        m_actions.disable(kUndo, tr("Nothing to undo."));
    if (canRedo)
        redo->setEnabled(true);
    else
        m_actions.disable(kRedo, tr("Nothing to redo."));
}

} // namespace beatreel
