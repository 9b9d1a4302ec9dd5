// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where things stand in the window: pages and docks, the two views of the beats, plans compared over them, and how all
// of it was arranged the last time.

#include "ui/board/BoardPanel.h"
#include "ui/board/BoardView.h"
#include "ui/brief/BriefPanel.h"
#include "ui/brief/PlansView.h"
#include "ui/brief/StartPage.h"
#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/inspector/InspectorPanel.h"
#include "ui/jobs/JobsPanel.h"
#include "ui/library/LibraryPanel.h"
#include "ui/export/ExportBar.h"
#include "ui/look/LookPanel.h"
#include "ui/main/BeatActions.h"
#include "ui/main/GenerateActions.h"
#include "ui/main/HistoryActions.h"
#include "ui/main/MainWindow.h"
#include "ui/main/NoticeBar.h"
#include "ui/main/PanelDocks.h"
#include "ui/main/PanelRoom.h"
#include "ui/main/Planning.h"
#include "ui/main/ProjectFiles.h"
#include "ui/main/Regions.h"
#include "ui/main/StateLine.h"
#include "ui/main/TakesActions.h"
#include "ui/main/TipBar.h"
#include "ui/main/VideosActions.h"
#include "ui/main/ViewActions.h"
#include "ui/main/WindowBar.h"
#include "ui/preview/FilmPlayer.h"
#include "ui/preview/FrameView.h"
#include "ui/preview/FullScreenPreview.h"
#include "ui/preview/PreviewPanel.h"
#include "ui/takes/TakesPanel.h"
#include "ui/timeline/TimelinePanel.h"
#include "ui/timeline/TimelineView.h"

#include <QAction>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyleHints>
#include <QVBoxLayout>

namespace beatreel {

using namespace actions;

namespace {

constexpr QSize kFrameRoom{16, 48}; ///< what a window manager puts round a window, about
constexpr QLatin1String kViewPart{"view"};
constexpr QLatin1String kBoardShown{"board_shown"};
constexpr QLatin1String kBoardPart{"board"};
constexpr QLatin1String kLibraryPart{"library"};
constexpr QLatin1String kInspectorPart{"inspector"};
constexpr QLatin1String kTakesPart{"takes"};
constexpr QLatin1String kJobsPart{"jobs"};
constexpr QLatin1String kBriefPart{"brief"};
constexpr QLatin1String kVideosPart{"all_videos"};

} // namespace

void MainWindow::layOut()
{
    auto *centre = new QWidget(this);
    m_centre = new QStackedWidget(centre);
    m_centre->setMinimumSize(320, 92); // not the largest of pages that are not shown
    m_centre->addWidget(m_previewRoom);
    m_centre->addWidget(m_board);
    m_centre->addWidget(&m_planning->start());
    m_centre->addWidget(&m_planning->plans());
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_exportBar);
    column->addWidget(m_storageBar);
    column->addWidget(m_centre, 1);
    setCentralWidget(centre);
    auto *head = new QWidget(this);
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(0, 0, 0, 0);
    headColumn->setSpacing(0);
    QMenuBar *menus = menuBar(); // once it has moved to the head, menuBar() would make another one
    headColumn->setMenuBar(menus);
    if (menus->isNativeMenuBar()) // it is elsewhere on the screen
        headColumn->addWidget(m_tipBar);
    else
        m_tipBar->standIn(*menus);
    headColumn->addWidget(m_bar);
    setMenuWidget(head);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    statusBar()->addWidget(m_stateLine, 1);
}

void MainWindow::buildDocks()
{
    m_docks->addSide(kViewLibrary, m_library, Qt::LeftDockWidgetArea);
    m_docks->addSide(kViewBrief, &m_planning->brief(), Qt::LeftDockWidgetArea);
    m_docks->addSide(kViewLook, m_look, Qt::LeftDockWidgetArea);
    m_docks->addSide(kViewInspector, m_inspector, Qt::RightDockWidgetArea);
    m_docks->addSide(kViewTakes, &m_takes->panel(), Qt::RightDockWidgetArea);
    m_docks->addSide(kViewJobs, m_jobs, Qt::RightDockWidgetArea);
    m_docks->addSide(kHistory, m_history->panel(), Qt::RightDockWidgetArea, PanelDocks::Shown::OnDemand);
    m_docks->addBottom(m_timeline, tr("Timeline"));
    m_docks->addAbove(tr("Preview"));
    m_regions->set({menuWidget(), m_library, &m_planning->brief(), m_look, m_notice, m_exportBar, m_storageBar, &m_planning->start(), &m_planning->plans(),
                    m_preview, m_board, m_timeline, m_inspector, &m_takes->panel(), m_jobs, m_history->panel(), m_stateLine});
    m_regions->setEntry(m_board, &m_board->view()); // not its head
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const bool hasGone = focusWidget() && !focusWidget()->isVisible(); // Qt looks for another place, nobody has pressed Tab
    const bool isForFields = QGuiApplication::styleHints()->tabFocusBehavior() != Qt::TabFocusAllControls; // as some desktops have it
    if (hasGone || isForFields)
        return QMainWindow::focusNextPrevChild(next);
    return m_regions->tab(next ? Regions::Way::Forward : Regions::Way::Back);
}

BeatsView MainWindow::view() const
{
    return m_actions->action(kViewBoard)->isChecked() ? BeatsView::Board : BeatsView::Timeline;
}

void MainWindow::setView(BeatsView view)
{
    const bool isBoard = view == BeatsView::Board;
    m_bar->setView(view);
    m_preview->setPosition(isBoard ? PreviewPanel::Position::Beside : PreviewPanel::Position::Middle);
    m_actions->action(isBoard ? kViewBoard : kViewTimeline)->setChecked(true);
    m_viewActions->showView(view);
    if (isBoard) {
        m_docks->showAbove(m_previewRoom);
        m_centre->setCurrentWidget(m_board);
    } else {
        m_centre->addWidget(m_previewRoom);
        m_docks->showAbove(nullptr);
        m_centre->setCurrentWidget(m_previewRoom);
    }
}

/// The keyboard goes along.
void MainWindow::chooseView(BeatsView view)
{
    setView(view);
    QWidget *shown = view == BeatsView::Board ? static_cast<QWidget *>(m_board) : m_timeline;
    shown->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showFullScreenPreview(bool isShown)
{
    if (isShown && m_files->project()) {
        m_fullScreen->showFullScreen();
        m_fullScreen->activateWindow();
        m_fullScreen->view().setFocus(Qt::OtherFocusReason);
    } else {
        m_fullScreen->hide();
        activateWindow();
    }
}

void MainWindow::compare()
{
    m_player->pause();
    allowProjectActions(false);
    m_beatActions->setProject(nullptr);
    m_generateActions->setProject(nullptr);
    m_history->setProject(nullptr);
    m_docks->setAway(true);
    m_centre->setCurrentWidget(&m_planning->plans());
    m_planning->plans().setFocus(Qt::OtherFocusReason);
}

void MainWindow::endComparing()
{
    allowProjectActions(true);
    m_beatActions->setProject(m_files->project());
    m_generateActions->setProject(m_files->project());
    m_history->setProject(m_files->project());
    m_docks->setAway(false);
    setView(view());
}

/// Under the card of the beat that has the focus, on the screen.
std::optional<QPoint> MainWindow::placeOfCurrent() const
{
    const BeatId &current = m_files->project()->selection().current();
    const auto under = [&](auto &view, auto cardOf) -> std::optional<QPoint> {
        const qsizetype beat = view.scene().film.indexOf(current);
        return beat < 0 ? std::nullopt : std::optional(view.viewport()->mapToGlobal(cardOf(beat).bottomLeft()));
    };
    if (view() == BeatsView::Board)
        return under(m_board->view(), [this](qsizetype beat) { return m_board->view().scene().cardRect(beat); });
    return under(m_timeline->view(), [this](qsizetype beat) { return m_timeline->view().scene().shownCardRect(beat); });
}

void MainWindow::showLook(const QString &field)
{
    m_docks->raise(kViewLook);
    m_look->showField(field);
}

/// Of a job's beat, to be mended.
void MainWindow::showPrompt(const Slot &slot)
{
    m_files->project()->selection().select(slot.beat, slot.kind == Slot::Kind::Clip ? slot.index : -1);
    m_docks->raise(kViewInspector);
    m_inspector->editPrompt();
}

void MainWindow::restoreArrangement()
{
    const WindowState::Arrangement kept = m_state.of(screen()->size());
    if (kept.geometry.isEmpty() || !restoreGeometry(kept.geometry))
        resize(QSize(1600, 1000).boundedTo(screen()->availableSize() - kFrameRoom));
    if (kept.docks.isEmpty())
        m_docks->reset();
    else
        m_docks->restore(kept.docks);
    m_viewActions->restoreUiState(kept.panels.value(kViewPart).toObject());
    m_board->restoreUiState(kept.panels.value(kBoardPart).toObject());
    m_library->restoreUiState(kept.panels.value(kLibraryPart).toObject());
    m_inspector->restoreUiState(kept.panels.value(kInspectorPart).toObject());
    m_takes->panel().restoreUiState(kept.panels.value(kTakesPart).toObject());
    m_jobs->restoreUiState(kept.panels.value(kJobsPart).toObject());
    m_planning->brief().restoreUiState(kept.panels.value(kBriefPart).toObject());
    m_videosActions->restoreUiState(kept.panels.value(kVideosPart).toObject());
    setView(kept.panels.value(kBoardShown).toBool() ? BeatsView::Board : BeatsView::Timeline);
}

void MainWindow::keepArrangement()
{
    const QJsonObject panels{{kViewPart, m_viewActions->uiState()},
                             {kBoardShown, view() == BeatsView::Board},
                             {kBoardPart, m_board->uiState()},
                             {kLibraryPart, m_library->uiState()},
                             {kInspectorPart, m_inspector->uiState()},
                             {kTakesPart, m_takes->panel().uiState()},
                             {kJobsPart, m_jobs->uiState()},
                             {kBriefPart, m_planning->brief().uiState()},
                             {kVideosPart, m_videosActions->uiState()}};
    m_state.set(screen()->size(), {saveGeometry(), m_docks->state(), panels});
    m_state.save();
}

} // namespace beatreel
