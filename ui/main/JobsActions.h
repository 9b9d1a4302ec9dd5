// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

namespace beatreel {

class ActionTable;
class GenerateActions;
class JobsPanel;
class Notifier;
class PanelDocks;
class PreferencesStore;

/// What the jobs do in the window: the panel's wishes, its tab's badge, its coming forward when a build begins, pausing
/// and retrying, and the word to the desktop when a build ended behind another window.
class JobsActions : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    JobsActions(ActionTable &actions, JobsPanel &panel, PanelDocks &docks, GenerateActions &generate, PreferencesStore &preferences,
                QWidget *window);

    void setProject(OpenProject *open);
    void setNotifier(Notifier *notifier) { m_notifier = notifier; }

private:
    void update();
    void onOrderEnded(const BuildOptions &options, const BuildReport &report);
    [[nodiscard]] bool isInBackground() const;

    ActionTable &m_actions;
    PanelDocks &m_docks;
    GenerateActions &m_generate;
    PreferencesStore &m_preferences;
    QWidget *m_window;
    Notifier *m_notifier = nullptr;
    OpenProject *m_open = nullptr;
    bool m_wasBuilding = false;
};

} // namespace beatreel
