// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

#include <QThreadPool>
#include <QTimer>

namespace beatreel {

class ActionTable;
class Dialogs;
class PreferencesStore;

/// Which project the window shows, and the File menu: opens and closes, makes new ones, copies, goes back to earlier
/// versions. Owns the open project.
class ProjectFiles : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    ProjectFiles(const Parts &parts, ActionTable &actions, Dialogs &dialogs, PreferencesStore &preferences, QWidget *window);
    ~ProjectFiles() override;

    [[nodiscard]] OpenProject *project() const { return m_open.get(); }

    /// Closes what is open and opens this; `then` goes on once it is open, or where it was already. Where that cannot be, says
    /// why, and offers what can be done.
    void open(const QString &path, const std::function<void()> &then = {});
    /// Makes a project of this plan in a folder named after its product, opens it, and begins what `scope` has of it where
    /// all of that is free; `then` goes on once it is open.
    void create(const Brief &brief, const ModelChoice &models, const Plan &plan, BuildScope scope = BuildScope::Storyboard, const std::function<void()> &then = {});
    /// Closes what is open; `then` goes on where it could be. A running build and edits that are not saved are asked
    /// about first. What runs is stopped, and it closes when that has ended: at once where it is called again, or after
    /// ten seconds.
    void close(std::function<void()> then = {});
    /// Closes what is open without asking.
    void letGo();
    /// Gives away what is open; nothing of it is stopped.
    [[nodiscard]] std::unique_ptr<OpenProject> handOver();
    /// Of another one's; nothing may be open.
    void takeOver(std::unique_ptr<OpenProject> open);
    /// Copies, or waits for what it asked to stop.
    [[nodiscard]] bool isOccupied() const { return m_afterStop || m_copier.activeThreadCount() > 0; }
    void saveCopy();
    void browse();
    void showVersions();

signals:
    void opened(beatreel::OpenProject *open);
    /// It was not only opened, but made of a plan; after `opened`.
    void made();
    /// It goes after this: let go of it.
    void closing();
    void announced(const QString &sentence);

private:
    void bind();
    void adopt(std::unique_ptr<OpenProject> open);
    void stopAndClose(const std::function<void()> &then);
    void goOnClosing();
    void closeSaved(const std::function<void()> &then);
    void takeReferences(const Brief &brief);
    void offerAfter(const QString &path, const Error &error);
    void copyTo(const QString &folder, const Project &project, const QString &target, bool opensIt);

    const Parts &m_parts;
    ActionTable &m_actions;
    Dialogs &m_dialogs;
    PreferencesStore &m_preferences;
    QWidget *m_window;
    std::unique_ptr<OpenProject> m_open;
    CancelSource m_cancel;
    int m_openings = 0; ///< how many projects were opened
    QThreadPool m_copier;
    std::optional<std::function<void()>> m_afterStop; ///< set while what runs is waited for
    QTimer m_patience;
};

} // namespace beatreel
