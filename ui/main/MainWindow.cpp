// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/MainWindow.h"

#include "ui/common/ActionFinder.h"
#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/PreferencesStore.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SavedMark.h"
#include "ui/common/StandardActions.h"
#include "ui/main/BeatActions.h"
#include "ui/main/GenerateActions.h"
#include "ui/main/HistoryActions.h"
#include "ui/main/NoticeBar.h"
#include "ui/main/PlaybackActions.h"
#include "ui/main/PriceAsker.h"
#include "ui/main/ProjectFiles.h"
#include "ui/main/StateLine.h"
#include "ui/main/WindowBar.h"
#include "ui/preview/FrameView.h"
#include "ui/preview/PreviewPanel.h"
#include "ui/timeline/TimelinePanel.h"
#include "ui/timeline/TimelineView.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QLocale>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace beatreel {

using namespace actions;

MainWindow::MainWindow(const Parts &parts, Dialogs &dialogs, PreferencesStore &preferences, const QString &stateFile)
    : m_parts(parts), m_dialogs(dialogs), m_preferences(preferences), m_state(stateFile)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Beatreel"));
    m_actions = new ActionTable(standardActions(), this);
    m_actions->setKeyMap(preferences.value().keys);
    m_actions->addTo(this);
    m_asker = new PriceAsker(this, preferences);
    m_files = new ProjectFiles(parts, *m_actions, dialogs, preferences, this);
    m_beatActions = new BeatActions(*m_actions, this);
    m_generateActions = new GenerateActions(*m_actions, *m_asker, this);
    m_playbackActions = new PlaybackActions(*m_actions, this);
    m_history = new HistoryActions(*m_actions, this);
    m_finder = new ActionFinder(*m_actions, this);

    m_bar = new WindowBar(*m_actions, this);
    m_notice = new NoticeBar(this);
    m_preview = new PreviewPanel(m_pictures, this);
    m_timeline = new TimelinePanel(m_pictures, m_strips, m_waveforms, this);
    m_stateLine = new StateLine(this);
    buildMenus();
    buildDocks();
    connectPanels();
    restoreArrangement();
    setProject(nullptr);
}

MainWindow::~MainWindow()
{
    // The panels let go of the project while they are still there.
    m_files->letGo();
}

void MainWindow::buildMenus()
{
    const auto menu = [this](ActionGroup group, const QList<QList<ActionId>> &parts) {
        QMenu *made = menuBar()->addMenu(groupTitle(group));
        for (const QList<ActionId> &part : parts) {
            for (const ActionId &id : part)
                made->addAction(m_actions->action(id));
            made->addSeparator();
        }
        return made;
    };
    menu(ActionGroup::File, {{kNew, kOpen}, {kSaveCopy, kVersions}, {kClose}, {kQuit}});
    menu(ActionGroup::Edit, {{kUndo, kRedo}, {kCut, kCopy, kPaste, kSelectAll}, {kFindAction}});
    menu(ActionGroup::View, {{kZoomIn, kZoomOut, kZoomFit}, {kSafeAreas}});
    menu(ActionGroup::Beat, {{kAddBeat, kSwapTemplate}, {kMoveEarlier, kMoveLater, kDuplicateBeat}, {kShorter, kLonger}, {kLockBeat}, {kDeleteBeat}});
    menu(ActionGroup::Generate, {{kBuildStale}, {kFrameAgain, kClipAgain, kMusicAgain}, {kStop}});
    menu(ActionGroup::Playback, {{kFrameBack, kFrameForward, kSecondBack, kSecondForward}, {kPreviousBeat, kNextBeat, kGoToStart, kGoToEnd}});

    connect(m_actions->action(kQuit), &QAction::triggered, this, &QWidget::close);
    connect(m_actions->action(kFindAction), &QAction::triggered, m_finder, &ActionFinder::popUp);
    connect(m_actions->action(kZoomIn), &QAction::triggered, this, [this] { m_timeline->view().zoomBy(1.25); });
    connect(m_actions->action(kZoomOut), &QAction::triggered, this, [this] { m_timeline->view().zoomBy(0.8); });
    connect(m_actions->action(kZoomFit), &QAction::triggered, &m_timeline->view(), &TimelineView::fit);
    connect(m_actions->action(kSafeAreas), &QAction::toggled, &m_preview->view(), &FrameView::setSafeAreasShown);
}

void MainWindow::buildDocks()
{
    auto *centre = new QWidget(this);
    m_centre = new QStackedWidget(centre);
    m_centre->addWidget(m_preview);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_centre, 1);
    setCentralWidget(centre);
    auto *head = new QWidget(this);
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(0, 0, 0, 0);
    headColumn->setSpacing(0);
    headColumn->setMenuBar(menuBar());
    headColumn->addWidget(m_bar);
    setMenuWidget(head);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    auto *timeline = new QDockWidget(tr("Timeline"), this);
    timeline->setObjectName(QStringLiteral("timelineDock"));
    timeline->setWidget(m_timeline);
    timeline->setTitleBarWidget(new QWidget(timeline));
    addDockWidget(Qt::BottomDockWidgetArea, timeline);
    resizeDocks({timeline}, {412}, Qt::Vertical);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    statusBar()->addWidget(m_stateLine, 1);
}

void MainWindow::connectPanels()
{
    connect(m_files, &ProjectFiles::opened, this, &MainWindow::onOpened);
    connect(m_files, &ProjectFiles::closing, this, [this] { setProject(nullptr); });
    connect(m_files, &ProjectFiles::announced, m_stateLine, &StateLine::announce);
    connect(m_generateActions, &GenerateActions::announced, m_stateLine, &StateLine::announce);
    connect(m_generateActions, &GenerateActions::buttonWanted, this, [this](QRect &button) {
        const PriceButton &build = m_bar->buildButton();
        button = QRect(build.mapToGlobal(QPoint(0, 0)), build.size());
    });
    connect(m_beatActions, &BeatActions::placeWanted, this, [this](QPoint &place) {
        TimelineView &view = m_timeline->view();
        const qsizetype beat = view.scene().film.indexOf(m_files->project()->selection().current());
        if (beat >= 0)
            place = view.viewport()->mapToGlobal(view.scene().shownCardRect(beat).bottomLeft());
    });
    connect(m_stateLine, &StateLine::culpritWanted, this, &MainWindow::showCulprit);
    connect(m_timeline, &TimelinePanel::addBeatWanted, m_beatActions, &BeatActions::addBeatAt);
    connect(&m_timeline->view(), &TimelineView::makeWanted, m_generateActions, &GenerateActions::make);
    connect(&m_timeline->view(), &TimelineView::menuWanted, this, [this](const QPoint &place) { m_beatActions->contextMenu()->popup(place); });
    m_actions->addFilmArea(&m_timeline->view());
    m_actions->addFilmArea(&m_preview->view());
    const auto action = [this](const ActionId &id) { return m_actions->action(id); };
    m_preview->setActions({action(kPreviousBeat), action(kFrameBack), action(kFrameForward), action(kNextBeat)}, {action(kSafeAreas)});
}

void MainWindow::openProject(const QString &path)
{
    m_files->open(path);
}

void MainWindow::onOpened(OpenProject *open)
{
    setProject(open);
    connect(&open->autosave(), &Autosave::stateChanged, this, &MainWindow::showSaveState);
    showSaveState(open->autosave().state());
    if (open->wasLeftOpen()) {
        const QString time = QLocale().toString(open->openedAsOf().toLocalTime().time(), QStringLiteral("HH:mm:ss"));
        m_notice->show(tr("Restored to %1, your last edit.").arg(time));
    }
}

void MainWindow::setProject(OpenProject *open)
{
    m_notice->dismiss();
    m_preview->setProject(open);
    m_timeline->setProject(open);
    m_bar->setProject(open);
    m_stateLine->setProject(open);
    m_beatActions->setProject(open);
    m_generateActions->setProject(open);
    m_playbackActions->setProject(open);
    m_history->setProject(open);
    setWindowTitle(open ? tr("%1 – Beatreel").arg(open->project().name) : tr("Beatreel"));
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
        mark.showFailed(state.error.sentence);
        break;
    }
}

void MainWindow::showCulprit(const ProjectFinding &finding)
{
    if (finding.beat.isEmpty())
        return;
    m_files->project()->selection().select(finding.beat, finding.clip);
    m_timeline->view().ensureVisible(finding.beat);
    m_timeline->view().setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::restoreArrangement()
{
    const WindowState::Arrangement kept = m_state.of(screen()->size());
    if (kept.geometry.isEmpty() || !restoreGeometry(kept.geometry))
        resize(1600, 1000);
    restoreState(kept.docks);
}

void MainWindow::keepArrangement()
{
    m_state.set(screen()->size(), {saveGeometry(), saveState(), {}});
    m_state.save();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->project() || m_mayClose) {
        keepArrangement();
        event->accept();
        return;
    }
    event->ignore();
    m_files->close([this] {
        m_mayClose = true;
        close();
    });
}

} // namespace beatreel
