// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editor/Workbench.h"
#include "tests/support/Builders.h"
#include "tests/support/FakeDialogs.h"
#include "ui/board/BoardView.h"
#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/main/MainWindow.h"
#include "ui/main/ProjectFiles.h"
#include "ui/timeline/TimelineView.h"

#include <QAction>
#include <QApplication>

namespace beatreel::bench {

/// The editor's window at 1920x1080, on a project of so many beats in a folder, or on one that is there.
class EditorWindow
{
public:
    EditorWindow(const QString &folder, int beats) : EditorWindow(folder, folder + QStringLiteral("/%1 beats").arg(beats))
    {
        if (!QFileInfo::exists(m_project) && !ProjectFolder::create(m_project, test::projectOfBeats(beats)))
            qFatal("The project could not be made.");
    }
    EditorWindow(const QString &folder, const QString &project)
        : m_folder(folder), m_bench(settings(), folder + QStringLiteral("/projects")),
          m_window(m_bench.parts(), m_dialogs, m_bench.preferences(), m_bench.services(), m_bench.windowStateFile()), m_project(project)
    {
        m_window.resize(1920, 1080);
        m_window.show();
        settle();
    }

    void openProject()
    {
        m_window.openProject(m_project);
        settle();
    }
    void close() { m_window.files().letGo(); }
    [[nodiscard]] OpenProject &open() { return *m_window.files().project(); }
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] BoardView &board()
    {
        m_window.actions().action(actions::kViewBoard)->trigger();
        settle();
        return *m_window.findChild<BoardView *>(QStringLiteral("boardView"));
    }
    [[nodiscard]] TimelineView &timeline() { return *m_window.findChild<TimelineView *>(QStringLiteral("timelineView")); }

    /// Until everything that waits is done, painting included.
    static void settle() { QApplication::processEvents(); }

private:
    [[nodiscard]] Settings settings() const
    {
        return Settings::read([this](const QString &name) -> std::optional<QString> {
            if (name == QStringLiteral("BEATREEL_CONFIG_DIR"))
                return m_folder + QStringLiteral("/config");
            if (name == QStringLiteral("BEATREEL_DATA_DIR"))
                return m_folder + QStringLiteral("/data");
            return std::nullopt;
        });
    }

    QString m_folder;
    test::FakeDialogs m_dialogs;
    Workbench m_bench;
    MainWindow m_window;
    QString m_project;
};

} // namespace beatreel::bench
