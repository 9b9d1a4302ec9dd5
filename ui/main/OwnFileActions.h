// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"
#include "ui/workspace/OwnFileTarget.h"

class QMenu;

namespace beatreel {

class ActionTable;
class OwnFileTaker;

/// Files of the user's own in the window, from menus and the clipboard, and what can be set of the music.
class OwnFileActions : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives it.
    OwnFileActions(ActionTable &actions, OwnFileTaker &taker, QWidget *window);

    void setProject(OpenProject *open);
    /// The files or the picture on the clipboard, for what is selected.
    void paste();
    /// What can be set of the music, and a track of one's own; deletes itself.
    [[nodiscard]] QMenu *musicMenu();

private:
    void update();
    void importAs(OwnFileKind kind);
    void addGains(QMenu &menu);
    void addFades(QMenu &menu);

    ActionTable &m_actions;
    OwnFileTaker &m_taker;
    QWidget *m_window;
    OpenProject *m_open = nullptr;
};

} // namespace beatreel
