// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/Fetch.h"
#include "core/publish/PublishedProjects.h"
#include "core/publish/RecordedPublishing.h"
#include "ui/export/ExportRun.h"
#include "ui/workspace/OpenProject.h"

#include <QPointer>

namespace beatreel {

class ActionTable;
class Dialogs;
class NoticeBar;
class ProjectFiles;
class StorageDialog;

/// The actions that publish the open project to the storage, open one from there, and copy a link to the published film. One
/// transfer goes at a time; meanwhile everything else goes on.
class StorageActions : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    StorageActions(const Parts &parts, ActionTable &actions, Dialogs &dialogs, NoticeBar &notice, ProjectFiles &files, QWidget *window);
    ~StorageActions() override;

    void setProject(OpenProject *open);
    [[nodiscard]] ExportRun &run() { return m_run; }
    /// Asks where something is on its way; does `close` once nothing is. False: there is nothing to ask.
    [[nodiscard]] bool asksBeforeClosing(std::function<void()> close);

signals:
    /// To be said once.
    void announced(const QString &sentence);
    /// What the bar says of the transfer that begins: "Publishing “%1”".
    void transferBegins(const QString &words);

private:
    void update();
    void publish(PublishConflict conflict);
    void browse();
    void fetch(const PublishedProject &project);
    void copyLink();
    /// The storage of the settings; says why where there is none.
    [[nodiscard]] std::shared_ptr<AssetStore> store();
    void start(const QString &words, const QString &name, const ExportRun::Task &task, std::function<void(const std::optional<Error> &)> then);
    void onEnded(const std::optional<Error> &error);
    void askAboutOther(const Error &error);
    void tellPublished(const QString &name, const PublishReport &report);
    void tellLink(const Result<MasterLink> &link);

    const Parts &m_parts;
    ActionTable &m_actions;
    Dialogs &m_dialogs;
    NoticeBar &m_notice;
    ProjectFiles &m_files;
    QWidget *m_window;
    OpenProject *m_open = nullptr;
    QPointer<StorageDialog> m_dialog;
    ExportRun m_run;
    std::function<void(const std::optional<Error> &)> m_then; ///< what comes after the transfer
    CancelSource m_cancel;
    QThreadPool m_asker; ///< for what is only asked
};

} // namespace beatreel
