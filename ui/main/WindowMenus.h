// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/ActionEntry.h"

#include <QObject>

class QMenu;
class QMenuBar;

namespace beatreel {

class ActionTable;
class PreferencesStore;

/// The menu bar: the actions in their menus, the projects that were open last, and the way to find an action.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    WindowMenus(QMenuBar &bar, ActionTable &actions, PreferencesStore &preferences, QObject *parent);

signals:
    void openWanted(const QString &folder);

private:
    QMenu *addMenu(ActionGroup group, const QList<QList<ActionId>> &parts);
    void addRecent(QMenu &file);
    void addExport(QMenu &file);
    void addFinder();
    void fillRecent();

    QMenuBar &m_bar;
    ActionTable &m_actions;
    PreferencesStore &m_preferences;
    QMenu *m_recent = nullptr;
};

} // namespace beatreel
