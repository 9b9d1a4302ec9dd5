// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

class QUndoView;

namespace beatreel {

class ActionTable;

/// Undo and redo with the names of what they undo, and the visible history.
class HistoryActions : public QObject
{
    Q_OBJECT

public:
    /// The table outlives it.
    HistoryActions(ActionTable &actions, QWidget *window);

    void setProject(OpenProject *open);
    /// The list of all entries, to go to any of them. For a dock.
    [[nodiscard]] QWidget *panel() { return m_panel; }

private:
    void update();

    ActionTable &m_actions;
    QWidget *m_panel;
    QUndoView *m_view;
    OpenProject *m_open = nullptr;
};

} // namespace beatreel
