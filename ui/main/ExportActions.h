// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/ExportInput.h"
#include "core/film/ProjectExport.h"
#include "ui/common/Dialogs.h"
#include "ui/export/ExportRun.h"
#include "ui/workspace/OpenProject.h"

#include <QDialog>
#include <QPointer>

namespace beatreel {

class ActionTable;
class NoticeBar;
class PreferencesStore;

/// The actions that write a project's film, or its plan for other programs, as a file. One file is written at a time;
/// meanwhile everything else goes on.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    ExportActions(ActionTable &actions, Dialogs &dialogs, PreferencesStore &preferences, NoticeBar &notice, QWidget *window);

    void setProject(OpenProject *open);
    [[nodiscard]] ExportRun &run() { return m_run; }
    /// Asks where a file is being written; does `close` once nothing is. False: there is nothing to ask.
    [[nodiscard]] bool asksBeforeClosing(std::function<void()> close);

signals:
    /// To be said once.
    void announced(const QString &sentence);
    /// What is missing or stale is to be built first; `then` once all of it is there.
    void buildWanted(const std::function<void()> &then);

private:
    /// Writes what is there, or refuses; the files of a project for other programs.
    using Write = std::function<Result<Exported>(const ExportInput &input, const QString &file, Incomplete incomplete, const TaskContext &context)>;

    void bind();
    void update();
    void exportFilm();
    void exportBuiltFilm(const FilmSettings &settings, const QString &file);
    void startFilm(const ExportJob &job, const QString &file);
    void exportStoryboard();
    void exportContactSheet();
    void exportEditList();
    void exportSubtitles();
    void exportFrames();
    /// `name` is the proposed one, with the project's in the place of %1.
    void askFile(const QString &title, const QList<FileFilter> &filters, const QString &name, const QString &ending, const Write &write);
    void write(const QString &file, const Write &write, Incomplete incomplete);
    void start(const QString &file, const ExportRun::Task &task, std::function<void(const std::optional<Error> &)> then);
    void onEnded(const QString &file, const std::optional<Error> &error);
    void showWritten(const QString &file, const QStringList &notices);
    void tell(const Result<void> &done);

    ActionTable &m_actions;
    Dialogs &m_dialogs;
    PreferencesStore &m_preferences;
    NoticeBar &m_notice;
    QWidget *m_window;
    OpenProject *m_open = nullptr;
    QPointer<QDialog> m_dialog; ///< of one of them
    ExportRun m_run;
    std::function<void(const std::optional<Error> &)> m_then; ///< what comes after the run
};

} // namespace beatreel
