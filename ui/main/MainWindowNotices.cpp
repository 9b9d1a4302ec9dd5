// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says of the project: what was when it was opened, whether it is saved, what is wrong in it.

#include "core/base/WriteFailure.h"
#include "core/base/Language.h"
#include "ui/board/BoardPanel.h"
#include "ui/board/BoardView.h"
#include "ui/common/SavedMark.h"
#include "ui/main/GenerateActions.h"
#include "ui/main/MainWindow.h"
#include "ui/main/NoticeBar.h"
#include "ui/main/ProjectFiles.h"
#include "ui/main/ProjectFindings.h"
#include "ui/main/WindowBar.h"
#include "ui/timeline/TimelinePanel.h"
#include "ui/timeline/TimelineView.h"

namespace beatreel {

void MainWindow::onOpened(OpenProject *open)
{
    setProject(open);
    connect(&open->autosave(), &Autosave::stateChanged, this, &MainWindow::showSaveState);
    showSaveState(open->autosave().state());
    chooseView(view());
    tellWhatWas(*open);
}

/// After a crash: what is there; after a build that did not end: what is left of it. Nothing is spent by itself.
void MainWindow::tellWhatWas(OpenProject &open)
{
    QStringList sentences;
    if (open.wasLeftOpen())
        sentences.append(tr("Restored to %1, your last edit.").arg(QLocale().toString(open.openedAsOf().toLocalTime().time(), QStringLiteral("HH:mm:ss"))));
    QList<NoticeBar::Offer> offers;
    if (const auto build = open.interruptedBuild()) {
        sentences.append(tr("This build was interrupted."));
        if (build->paid > 0)
            sentences.append(build->paid == 1 ? tr("1 take is already paid and will be fetched.") : tr("%n takes are already paid and will be fetched.", nullptr, build->paid));
        if (build->toMake > 0)
            sentences.append(build->toMake == 1 ? tr("1 take is still to be made.") : tr("%n takes are still to be made.", nullptr, build->toMake));
        offers = {{tr("Go on"), [this] { m_generateActions->goOn(); }, build->price},
                  {tr("Not now"), [&open] { open.forgetInterruptedBuild(); }}};
    }
    if (sentences.isEmpty())
        return;
    const QString said = inOneParagraph(sentences);
    m_notice->show(said, offers);
    if (!offers.isEmpty()) { // until it is answered, or a build is begun elsewhere
        connect(&open.workshop(), &Workshop::stateChanged, m_notice, [this, said, &open] {
            if (open.workshop().isBuilding() && m_notice->sentence() == said)
                m_notice->dismiss();
        });
        return;
    }
    connect(&open, &OpenProject::changed, m_notice, [this, said] {
        if (m_notice->sentence() == said)
            m_notice->dismiss();
    });
}

void MainWindow::showSaveState(const SaveState &state)
{
    SavedMark &mark = m_bar->savedMark();
    switch (state.kind) {
    case SaveState::Kind::Saved:
        mark.showSaved();
        break;
    case SaveState::Kind::Saving:
        mark.showSaving();
        break;
    case SaveState::Kind::Failed:
        mark.showFailed(writeFailureIn(state.error), state.error.sentence);
        break;
    }
}

void MainWindow::showCulprit(const ProjectFinding &finding)
{
    if (finding.isOfLook)
        showLook(QStringLiteral("palette"));
    if (finding.beat.isEmpty())
        return;
    m_files->project()->selection().select(finding.beat, finding.clip);
    QWidget *shown = &m_timeline->view();
    if (view() == BeatsView::Board)
        shown = &m_board->view();
    m_timeline->view().ensureVisible(finding.beat);
    m_board->view().ensureVisible(finding.beat);
    shown->setFocus(Qt::ShortcutFocusReason);
}

} // namespace beatreel
