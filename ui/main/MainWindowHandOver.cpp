// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One window after another: what the first has open the next goes on with.

#include "ui/brief/BriefForm.h"
#include "ui/brief/BriefPanel.h"
#include "ui/brief/PlansView.h"
#include "ui/brief/StartPage.h"
#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/export/ExportRun.h"
#include "ui/main/ExportActions.h"
#include "ui/main/GenerateActions.h"
#include "ui/main/MainWindow.h"
#include "ui/main/NoticeBar.h"
#include "ui/main/Planning.h"
#include "ui/main/ProjectFiles.h"
#include "ui/main/StorageActions.h"
#include "ui/main/VideosActions.h"
#include "ui/settings/SettingsDialog.h"

#include <QAction>

namespace beatreel {

bool MainWindow::isAtWork() const
{
    return m_exportActions->run().isRunning() || m_storageActions->run().isRunning() || m_generateActions->hasMoreAfterBuild() ||
           m_files->isOccupied() || m_planning->hasOpenPlans();
}

WindowContent MainWindow::handOver()
{
    if (QWidget *field = focusWidget())
        field->clearFocus(); // what is typed in it is taken
    const bool isSetting = findChild<SettingsDialog *>() != nullptr;
    WindowContent content{nullptr, m_planning->start().form().brief(), m_planning->brief().form().brief(), isSetting};
    m_actions->action(actions::kFullScreen)->setChecked(false);
    keepArrangement();
    m_videosActions->close();
    content.project = m_files->handOver();
    return content;
}

void MainWindow::takeOver(WindowContent content)
{
    m_planning->start().form().setBrief(content.startBrief);
    if (content.project) {
        m_files->takeOver(std::move(content.project));
        setProject(m_files->project());
        if (content.projectBrief != m_files->project()->project().brief)
            m_planning->brief().showEdited(content.projectBrief);
    }
    if (content.areSettingsOpen)
        showSettings();
}

void MainWindow::tellLanguageWaits()
{
    m_notice->show(tr("The language changes once what runs now has ended, and the plans that are offered are taken or left."));
}

} // namespace beatreel
