// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/farm/Farm.h"
#include "ui/common/Preferences.h"
#include "ui/workspace/OpenProject.h"

#include <QThreadPool>
#include <QTimer>

namespace beatreel {

class ActionTable;
class JobsPanel;
class NoticeBar;
class PreferencesStore;
class ServiceAccess;

/// Where builds are done: on this computer, or on the farm of the settings. The choice in the menu and in the jobs panel, the
/// place of what the project orders, and the word on how the farm is while it is used.
class RenderActions : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kLookEvery{2000};

    struct Settings
    {
        PreferencesStore &preferences;
        ServiceAccess &services;
    };
    /// All of them outlive it.
    RenderActions(const Parts &parts, ActionTable &actions, const Settings &settings, JobsPanel &panel, NoticeBar &notice, QWidget *window);
    /// Waits for what it asked.
    ~RenderActions() override;

    void setProject(OpenProject *open);
    /// Where what is ordered now is done; the farm only where there is one.
    [[nodiscard]] RenderOn where() const { return m_farm ? RenderOn::Farm : RenderOn::ThisComputer; }

private:
    void choose(RenderOn where);
    void update();
    void look();
    void take(const Result<FarmStatus> &status);
    void tellTrouble(const QString &sentence);
    void clearAfter(const BuildOptions &options, const BuildReport &report);

    const Parts &m_parts;
    ActionTable &m_actions;
    PreferencesStore &m_preferences;
    JobsPanel &m_panel;
    NoticeBar &m_notice;
    OpenProject *m_open = nullptr;
    std::shared_ptr<Farm> m_farm; ///< the one that is used; nullptr: none
    QString m_trouble;            ///< what is wrong with it, as it was told last
    QTimer m_timer;
    bool m_isAsking = false;
    CancelSource m_cancel;
    QThreadPool m_pool;
};

} // namespace beatreel
