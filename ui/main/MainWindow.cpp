// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/MainWindow.h"

#include "ui/board/BoardPanel.h"
#include "ui/board/BoardView.h"
#include "ui/board/TimeStrip.h"
#include "ui/brief/BriefForm.h"
#include "ui/brief/BriefPanel.h"
#include "ui/brief/PlansView.h"
#include "ui/brief/StartPage.h"
#include "ui/common/ActionFinder.h"
#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/PreferencesStore.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SavedMark.h"
#include "ui/common/StandardActions.h"
#include "ui/export/ExportBar.h"
#include "ui/inspector/InspectorPanel.h"
#include "ui/jobs/JobsPanel.h"
#include "ui/library/LibraryPanel.h"
#include "ui/library/TemplateDialog.h"
#include "ui/look/LookPanel.h"
#include "ui/main/BeatActions.h"
#include "ui/main/ControlHelp.h"
#include "ui/main/ExportActions.h"
#include "ui/main/GenerateActions.h"
#include "ui/main/HelpActions.h"
#include "ui/main/HistoryActions.h"
#include "ui/main/JobsActions.h"
#include "ui/main/NoticeBar.h"
#include "ui/main/PanelDocks.h"
#include "ui/main/PanelRoom.h"
#include "ui/main/Planning.h"
#include "ui/main/PlaybackActions.h"
#include "ui/main/PriceAsker.h"
#include "ui/main/ProjectFiles.h"
#include "ui/main/Regions.h"
#include "ui/main/RenderActions.h"
#include "ui/main/StateLine.h"
#include "ui/main/StorageActions.h"
#include "ui/main/OwnFileActions.h"
#include "ui/main/TakesActions.h"
#include "ui/main/TipBar.h"
#include "ui/main/Tips.h"
#include "ui/main/VideosActions.h"
#include "ui/main/ViewActions.h"
#include "ui/main/WindowBar.h"
#include "ui/main/WindowMenus.h"
#include "ui/preview/FilmPlayer.h"
#include "ui/preview/FrameView.h"
#include "ui/preview/FullScreenPreview.h"
#include "ui/preview/PreviewPanel.h"
#include "ui/preview/SoundDevice.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/timeline/TimelinePanel.h"
#include "ui/timeline/TimelineView.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QLocale>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

namespace beatreel {

using namespace actions;

namespace {

std::optional<StripStore> storeIn(const QString &cache)
{
    return cache.isEmpty() ? std::nullopt : std::optional(StripStore(cache + QStringLiteral("/strips")));
}

} // namespace

MainWindow::MainWindow(const Parts &parts, Dialogs &dialogs, PreferencesStore &preferences, ServiceAccess &services, const QString &stateFile)
    : m_parts(parts), m_dialogs(dialogs), m_preferences(preferences), m_services(services), m_state(stateFile), m_strips(storeIn(parts.cacheFolder))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Beatreel"));
    m_actions = new ActionTable(standardActions(), this);
    m_actions->addTo(this);
    new ControlHelp(*m_actions, this);
    m_asker = new PriceAsker(this, preferences);
    auto *sound = new SoundDevice(this);
    m_player = new FilmPlayer(*sound, this);
    connect(sound, &SoundDevice::deviceChanged, m_player, &FilmPlayer::startSoundAgain);
    m_files = new ProjectFiles(parts, *m_actions, dialogs, preferences, this);
    m_planning = new Planning(parts, m_pictures, dialogs, preferences, *m_files, *m_asker, this);
    m_beatActions = new BeatActions(*m_actions, this);
    m_generateActions = new GenerateActions(*m_actions, *m_asker, this);
    m_playbackActions = new PlaybackActions(*m_actions, *m_player, this);
    m_history = new HistoryActions(*m_actions, this);
    m_finder = new ActionFinder(*m_actions, this);

    m_bar = new WindowBar(*m_actions, this);
    m_tipBar = new TipBar(this);
    m_notice = new NoticeBar(this);
    m_exportActions = new ExportActions(*m_actions, dialogs, preferences, *m_notice, this);
    m_exportBar = new ExportBar(m_exportActions->run(), this);
    m_storageActions = new StorageActions(parts, *m_actions, dialogs, *m_notice, *m_files, this);
    m_videosActions = new VideosActions(parts, *m_actions, dialogs, *m_files, *m_generateActions, this);
    m_storageBar = new ExportBar(m_storageActions->run(), this, QStringLiteral("transfer"));
    m_preview = new PreviewPanel(*m_player, this);
    m_previewRoom = new PanelRoom(m_preview, this);
    m_fullScreen = new FullScreenPreview(*m_player, this);
    m_timeline = new TimelinePanel(m_pictures, m_strips, m_waveforms, this);
    m_board = new BoardPanel(m_pictures, this);
    m_library = new LibraryPanel(parts.templates, dialogs, QStringLiteral(":/sketch"), this);
    m_look = new LookPanel(dialogs, this);
    m_inspector = new InspectorPanel(dialogs, this);
    m_jobs = new JobsPanel(m_pictures, this);
    m_stateLine = new StateLine(this);
    m_takes = new TakesActions({*m_actions, dialogs, preferences, m_pictures, m_strips, m_waveforms, *m_player, *m_playbackActions, *new SoundDevice(this), *m_generateActions, *m_preview, *m_inspector}, this);
    m_ownFiles = new OwnFileActions(*m_actions, m_takes->ownFiles(), this);
    m_docks = new PanelDocks(*this, *m_actions);
    m_jobsActions = new JobsActions(*m_actions, *m_jobs, *m_docks, *m_generateActions, preferences, this);
    m_renderActions = new RenderActions(parts, *m_actions, {preferences, services}, *m_jobs, *m_notice, this);
    m_viewActions = new ViewActions(*m_actions, *m_timeline, *m_board, {&m_preview->view(), &m_fullScreen->view()}, this);
    m_regions = new Regions(*m_actions, this);
    m_help = new HelpActions({*m_actions, dialogs, preferences, *m_files}, this);
    m_tips = new Tips(*m_tipBar, preferences, {*m_files, m_exportActions->run()}, this);
    connect(m_tips, &Tips::whatsNewWanted, m_actions->action(kWhatsNew), &QAction::trigger);
    auto *menus = new WindowMenus(*menuBar(), *m_actions, preferences, this);
    connect(menus, &WindowMenus::openWanted, this, &MainWindow::openProject);
    layOut();
    buildDocks();
    connectActions();
    connectPanels();
    takePreferences(preferences.value());
    connect(&preferences, &PreferencesStore::changed, this, &MainWindow::takePreferences);
    restoreArrangement();
    setProject(nullptr);
}

void MainWindow::setFacts(const ProgramFacts &facts)
{
    m_help->setFacts(facts);
    m_tips->tellVersion(facts.version);
}

MainWindow::~MainWindow()
{
    // The panels let go of the project while they are still there.
    m_files->letGo();
}

void MainWindow::connectActions()
{
    const auto on = [this](const ActionId &id, auto act) { connect(m_actions->action(id), &QAction::triggered, this, act); };
    on(kQuit, [this] { close(); });
    on(kNew, [this] { m_files->close([this] { m_planning->start().focusPrompt(); }); });
    on(kFindAction, [this] { m_finder->popUp(); });
    on(kSettings, [this] { showSettings(); });
    on(kKeys, [this] { showSettings(kKeys); });
    on(kResetLayout, [this] { m_docks->reset(); });
    auto *views = new QActionGroup(this);
    for (const auto &[id, view] : {std::pair(kViewTimeline, BeatsView::Timeline), std::pair(kViewBoard, BeatsView::Board)}) {
        views->addAction(m_actions->action(id));
        on(id, [this, view] { chooseView(view); });
    }
    m_actions->action(kViewTimeline)->setChecked(true);
    connect(m_finder, &ActionFinder::recentChanged, this, [this](const QList<ActionId> &recent) {
        Preferences preferences = m_preferences.value();
        preferences.recentActions.clear();
        for (const ActionId &id : recent)
            preferences.recentActions.append(id.text());
        m_preferences.set(preferences);
    });
}

void MainWindow::connectPanels()
{
    connect(m_bar, &WindowBar::viewChosen, this, &MainWindow::chooseView);
    connect(m_files, &ProjectFiles::opened, this, &MainWindow::onOpened);
    connect(m_files, &ProjectFiles::closing, this, [this] { setProject(nullptr); });
    connect(m_files, &ProjectFiles::announced, m_stateLine, &StateLine::announce);
    connect(m_takes, &TakesActions::announced, m_stateLine, &StateLine::announce);
    connect(m_takes, &TakesActions::panelWanted, this, [this] { m_docks->raise(kViewTakes); });
    connect(m_exportActions, &ExportActions::announced, m_stateLine, &StateLine::announce);
    connect(m_storageActions, &StorageActions::announced, m_stateLine, &StateLine::announce);
    connect(m_storageActions, &StorageActions::transferBegins, m_storageBar, &ExportBar::setWords);
    connect(m_exportActions, &ExportActions::buildWanted, m_generateActions, &GenerateActions::buildThen);
    connect(m_generateActions, &GenerateActions::announced, m_stateLine, &StateLine::announce);
    connect(m_generateActions, &GenerateActions::spoken, m_stateLine, &StateLine::speak);
    connect(m_generateActions, &GenerateActions::buttonWanted, this, [this](QRect &button) {
        const PriceButton &build = m_bar->buildButton();
        button = QRect(build.mapToGlobal(QPoint(0, 0)), build.size());
    });
    connect(m_beatActions, &BeatActions::placeWanted, this, [this](QPoint &place) { place = placeOfCurrent().value_or(place); });
    connect(m_planning, &Planning::compareBegan, this, &MainWindow::compare);
    connect(m_planning, &Planning::compareEnded, this, &MainWindow::endComparing);
    connect(&m_planning->start(), &StartPage::allVideosWanted, m_actions->action(kAllVideos), &QAction::trigger);
    connect(m_actions->action(kPlanFromBrief), &QAction::triggered, this, [this] {
        if (!m_files->project()) {
            m_planning->start().focusPrompt();
        } else {
            if (m_docks->areAway())
                m_planning->leaveComparing();
            m_docks->raise(kViewBrief);
            m_planning->brief().form().setFocus(Qt::ShortcutFocusReason);
        }
    });
    connect(m_actions->action(kModels), &QAction::triggered, this, [this] {
        m_docks->raise(kViewBrief);
        m_planning->brief().showModels();
    });
    connect(&m_bar->savedMark(), &SavedMark::copyWanted, m_files, &ProjectFiles::saveCopy);
    connect(m_stateLine, &StateLine::culpritWanted, this, &MainWindow::showCulprit);
    connect(m_timeline, &TimelinePanel::addBeatWanted, m_beatActions, &BeatActions::addBeatAt);
    connect(m_library, &LibraryPanel::addWanted, m_beatActions, &BeatActions::addBeatOf);
    connect(m_beatActions, &BeatActions::saveAsTemplateWanted, this, [this](const BeatId &beat) {
        TemplateDialog::saveAsTemplate(this, m_parts.templates, *m_files->project()->project().find(beat), [this](const TemplateId &made) {
            m_docks->raise(kViewLibrary);
            m_library->showTemplate(made);
        });
    });
    connect(m_board, &BoardPanel::addBeatWanted, m_beatActions, &BeatActions::addBeatAt);
    connect(&m_board->view(), &BoardView::makeWanted, m_generateActions, &GenerateActions::make);
    connect(&m_board->view(), &BoardView::menuWanted, this, [this](const QPoint &place) { m_beatActions->contextMenu()->popup(place); });
    connect(&m_board->view(), &BoardView::filesDropped, &m_takes->ownFiles(), &OwnFileTaker::takeAll);
    connect(&m_timeline->view(), &TimelineView::filesDropped, &m_takes->ownFiles(), &OwnFileTaker::takeAll);
    connect(&m_timeline->view(), &TimelineView::musicMenuWanted, this, [this](const QPoint &place) { m_ownFiles->musicMenu()->popup(place); });
    connect(m_beatActions, &BeatActions::ownPasteWanted, m_ownFiles, &OwnFileActions::paste);
    connect(&m_timeline->view(), &TimelineView::makeWanted, m_generateActions, &GenerateActions::make);
    connect(&m_timeline->view(), &TimelineView::menuWanted, this, [this](const QPoint &place) { m_beatActions->contextMenu()->popup(place); });
    connect(&m_generateActions->staleChunks(), &StaleChunks::changed, this,
            [this] { m_bar->setStaleChunks(m_generateActions->staleChunks().count()); });
    connect(m_inspector, &InspectorPanel::frameAgainWanted, m_generateActions, &GenerateActions::again);
    connect(m_inspector, &InspectorPanel::retryWanted, m_generateActions, [this](const Slot &slot, const QRect &button) { m_generateActions->make({slot}, button); });
    connect(m_inspector, &InspectorPanel::otherModelWanted, m_generateActions, &GenerateActions::makeWith);
    connect(m_beatActions, &BeatActions::retryWanted, m_generateActions, [this](const Slot &slot) { m_generateActions->make({slot}, {}); });
    connect(m_beatActions, &BeatActions::otherModelWanted, m_generateActions, [this](const Slot &slot, const QString &model) { m_generateActions->makeWith(slot, model, {}); });
    connect(m_beatActions, &BeatActions::takesWanted, this, [this] { m_docks->raise(kViewTakes); });
    connect(m_beatActions, &BeatActions::revealWanted, m_takes, &TakesActions::reveal);
    connect(m_inspector, &InspectorPanel::clipAgainWanted, m_generateActions, &GenerateActions::again);
    connect(m_jobs, &JobsPanel::editPromptWanted, this, &MainWindow::showPrompt);
    connect(m_inspector, &InspectorPanel::swapWanted, m_beatActions, &BeatActions::swapTemplateAt);
    connect(m_inspector, &InspectorPanel::lookWanted, this, &MainWindow::showLook);
    connect(m_inspector, &InspectorPanel::announced, m_stateLine, &StateLine::announce);
    connect(m_inspector, &InspectorPanel::moreWanted, this, [this](const QPoint &place) { m_beatActions->contextMenu()->popup(place); });
    m_actions->addFilmArea(&m_timeline->view());
    m_actions->addFilmArea(&m_board->view());
    m_actions->addFilmArea(&m_board->strip());
    m_actions->addFilmArea(&m_preview->view());
    m_actions->addFilmArea(&m_fullScreen->view());
    m_actions->addTo(m_fullScreen);
    const auto action = [this](const ActionId &id) { return m_actions->action(id); };
    m_preview->setActions({action(kPreviousBeat), action(kFrameBack), action(kPlay), action(kFrameForward), action(kNextBeat), action(kLoop)},
                          {action(kSafeAreas), action(kMovementShown)}, action(kMute), {action(kFullScreen)});
    connect(action(kFullScreen), &QAction::toggled, this, &MainWindow::showFullScreenPreview);
    connect(m_fullScreen, &FullScreenPreview::left, action(kFullScreen), [this] { m_actions->action(kFullScreen)->setChecked(false); });
}

void MainWindow::setNotifier(Notifier &notifier)
{
    m_jobsActions->setNotifier(&notifier);
}

void MainWindow::openProject(const QString &path)
{
    m_files->open(path);
}

void MainWindow::setProject(OpenProject *open)
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close(); // what it offers is of the project before
    m_notice->dismiss();
    allowProjectActions(open != nullptr);
    m_docks->setAway(!open);
    m_bar->setVisible(open);
    statusBar()->setVisible(open);
    if (open)
        setView(view());
    else
        m_centre->setCurrentWidget(&m_planning->start());
    m_planning->setProject(open);
    m_player->setProject(open);
    m_preview->setProject(open);
    m_fullScreen->setProject(open);
    m_timeline->setProject(open);
    m_board->setProject(open);
    m_library->setProject(open);
    m_look->setProject(open);
    m_inspector->setProject(open);
    m_generateActions->setProject(open);
    m_renderActions->setProject(open);
    m_jobs->setProject(open);
    m_jobsActions->setProject(open);
    m_takes->setProject(open);
    m_ownFiles->setProject(open);
    m_bar->setProject(open);
    m_stateLine->setProject(open);
    m_tips->setProject(open);
    m_beatActions->setProject(open);
    m_exportActions->setProject(open);
    m_storageActions->setProject(open);
    m_playbackActions->setProject(open);
    m_history->setProject(open);
    setWindowTitle(open ? tr("%1 — Beatreel").arg(open->project().name) : tr("Beatreel"));
}

/// What acts on the open project, or on its panels.
void MainWindow::allowProjectActions(bool isOpen)
{
    for (const ActionId &id : {kSaveCopy, kVersions, kClose, kModels, kViewTimeline, kViewBoard, kViewLibrary, kViewBrief, kViewLook, kViewInspector, kViewTakes, kViewJobs, kHistory,
                               kZoomIn, kZoomOut, kZoomFit, kFullScreen, kResetLayout, kPlay, kPlayAll, kPlaySelection, kPlayChunk, kShuttleBack, kShuttleForward,
                               kFrameBack, kFrameForward, kSecondBack, kSecondForward, kPreviousBeat, kNextBeat, kGoToStart, kGoToEnd}) {
        if (isOpen)
            m_actions->action(id)->setEnabled(true);
        else
            m_actions->disable(id, tr("No project is open."));
    }
}

void MainWindow::showSettings(const ActionId &key)
{
    auto *dialog = new SettingsDialog({m_preferences, m_services, m_parts.models, m_parts.farm}, m_dialogs, m_actions->entries(), this);
    if (key != ActionId())
        dialog->showKeys(key);
    dialog->open();
}

void MainWindow::takePreferences(const Preferences &preferences)
{
    m_actions->setKeyMap(preferences.keys);
    QList<ActionId> recent;
    for (const QString &id : preferences.recentActions)
        recent.append(ActionId(id));
    m_finder->setRecent(recent);
    if (std::exchange(m_cacheBytes, preferences.cacheBytes) != preferences.cacheBytes)
        m_strips.setFilesLimit(preferences.cacheBytes);
    if (std::exchange(m_soundfont, preferences.soundfont) != preferences.soundfont && m_files->project())
        m_files->project()->refreshStates();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_exportActions->asksBeforeClosing([this] { close(); }) || m_storageActions->asksBeforeClosing([this] { close(); })) {
        event->ignore();
        return;
    }
    // Closes at once where nothing is asked; else when the answer came. Within this event, close() does nothing.
    m_files->close([this] { close(); });
    if (m_files->project()) {
        event->ignore();
        return;
    }
    keepArrangement();
    m_videosActions->close();
    m_help->close();
    event->accept();
}

} // namespace beatreel
