// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/VideosActions.h"

#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/main/GenerateActions.h"
#include "ui/main/ProjectFiles.h"
#include "ui/videos/AllVideosWindow.h"

#include <QAction>
#include <QWidget>

namespace beatreel {

using namespace actions;

VideosActions::VideosActions(const Parts &parts, ActionTable &actions, Dialogs &dialogs, ProjectFiles &files, GenerateActions &generate, QWidget *window)
    : QObject(window), m_parts(parts), m_actions(actions), m_dialogs(dialogs), m_files(files), m_generate(generate), m_window(window)
{
    connect(actions.action(kAllVideos), &QAction::triggered, this, &VideosActions::show);
}

VideosActions::~VideosActions() = default;

void VideosActions::show()
{
    if (!m_videos) {
        m_videos = std::make_unique<AllVideosWindow>(m_parts.databaseUrl, m_dialogs);
        m_videos->restoreUiState(m_state);
        connect(m_videos.get(), &AllVideosWindow::openWanted, this, [this](const QString &folder) {
            bringEditorForward();
            m_files.open(folder);
        });
        connect(m_videos.get(), &AllVideosWindow::retryWanted, this, [this](const QString &folder) {
            bringEditorForward();
            m_files.open(folder, [this] { retry(); });
        });
    }
    m_videos->setWindowState(m_videos->windowState() & ~Qt::WindowMinimized);
    m_videos->show();
    m_videos->raise();
    m_videos->activateWindow();
}

void VideosActions::close()
{
    if (m_videos)
        m_videos->close();
}

void VideosActions::bringEditorForward()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

/// What is free begins at once, what is paid is asked about.
void VideosActions::retry()
{
    OpenProject *open = m_files.project();
    if (open->workshop().isBuilding())
        return;
    if (open->project().beats.isEmpty())
        m_actions.action(kPlanFromBrief)->trigger();
    else if (m_actions.action(kBuildStale)->isEnabled())
        m_actions.action(kBuildStale)->trigger();
    else
        m_generate.buildStale({}); // everything is made, but the film was not finished
}

QJsonObject VideosActions::uiState() const
{
    return m_videos ? m_videos->uiState() : m_state;
}

void VideosActions::restoreUiState(const QJsonObject &state)
{
    m_state = state;
}

} // namespace beatreel
