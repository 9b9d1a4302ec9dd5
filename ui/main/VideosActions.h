// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/Parts.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

class QWidget;

namespace beatreel {

class ActionTable;
class AllVideosWindow;
class Dialogs;
class GenerateActions;
class ProjectFiles;

/// The window of all videos: shows it, opens in the editor what is wanted there, and builds what failed.
class VideosActions : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    VideosActions(const Parts &parts, ActionTable &actions, Dialogs &dialogs, ProjectFiles &files, GenerateActions &generate, QWidget *window);
    ~VideosActions() override;

    /// nullptr before it was shown.
    [[nodiscard]] AllVideosWindow *videos() const { return m_videos.get(); }
    void close();

    [[nodiscard]] QJsonObject uiState() const;
    void restoreUiState(const QJsonObject &state);

private:
    void show();
    void bringEditorForward();
    void retry();

    const Parts &m_parts;
    ActionTable &m_actions;
    Dialogs &m_dialogs;
    ProjectFiles &m_files;
    GenerateActions &m_generate;
    QWidget *m_window;
    std::unique_ptr<AllVideosWindow> m_videos;
    QJsonObject m_state; ///< while there is no window
};

} // namespace beatreel
