// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/ActionEntry.h"
#include "ui/main/WindowState.h"
#include "ui/workspace/Filmstrips.h"
#include "ui/workspace/OpenProject.h"
#include "ui/workspace/Pictures.h"
#include "ui/workspace/Waveforms.h"

#include <QMainWindow>

class QStackedWidget;

namespace beatreel {

class ActionFinder;
class ActionTable;
class BeatActions;
class BoardPanel;
class Dialogs;
class ExportActions;
class ExportBar;
class GenerateActions;
class HelpActions;
class HistoryActions;
class InspectorPanel;
class JobsActions;
class JobsPanel;
class LibraryPanel;
class LookPanel;
class NoticeBar;
class Notifier;
class PanelDocks;
class PanelRoom;
class Planning;
class PlaybackActions;
class PreferencesStore;
class FilmPlayer;
class FullScreenPreview;
class PreviewPanel;
class PriceAsker;
class ProjectFiles;
class Regions;
class RenderActions;
class ServiceAccess;
class StateLine;
class StorageActions;
class OwnFileActions;
class TakesActions;
class TimelinePanel;
class TipBar;
class Tips;
class VideosActions;
class ViewActions;
class WindowBar;
enum class BeatsView;
struct Preferences;
struct ProgramFacts;
struct ProjectFinding;

/// What a window has open, for another one to go on with.
struct WindowContent
{
    std::unique_ptr<OpenProject> project; ///< with its history, its selection and what is being made; nullptr: none
    Brief startBrief;                     ///< as it is written on the start page
    Brief projectBrief;                   ///< the open project's, as it is written in its panel
    bool areSettingsOpen = false;
};

/// The editor's window: where the panels meet. It puts them in their places and tells them which project is open;
/// what they do together stands in the classes of actions beside it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `stateFile` is where the window remembers how it was arranged. All else outlives it.
    MainWindow(const Parts &parts, Dialogs &dialogs, PreferencesStore &preferences, ServiceAccess &services, const QString &stateFile);
    ~MainWindow() override;

    /// Opens a project as the File menu does.
    void openProject(const QString &path);
    /// Who tells the desktop that a build ended; it outlives the window. Without one nobody does.
    void setNotifier(Notifier &notifier);
    /// What About and the report of a problem say; without it, the version alone.
    void setFacts(const ProgramFacts &facts);
    /// Something is under way that would end with this window: a file that is written or travels, plans that are made or offered.
    [[nodiscard]] bool isAtWork() const;
    /// Gives away what is open; only closing is left. Nothing is stopped or asked.
    [[nodiscard]] WindowContent handOver();
    void takeOver(WindowContent content);
    void tellLanguageWaits();
    [[nodiscard]] ProjectFiles &files() { return *m_files; }
    [[nodiscard]] ActionTable &actions() { return *m_actions; }
    /// Pictures, strips or waveforms that are in sight are still on their way.
    [[nodiscard]] bool isLoading() const { return m_pictures.isLoading() || m_strips.isLoading() || m_waveforms.isLoading(); }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    void buildDocks();
    void connectActions();
    void connectPanels();
    void setProject(OpenProject *open);
    void onOpened(OpenProject *open);
    void tellWhatWas(OpenProject &open);
    void showSaveState(const SaveState &state);
    [[nodiscard]] std::optional<QPoint> placeOfCurrent() const;
    void showLook(const QString &field);
    void showPrompt(const Slot &slot);
    void showCulprit(const ProjectFinding &finding);
    [[nodiscard]] BeatsView view() const;
    void allowProjectActions(bool isOpen);
    void setView(BeatsView view);
    void chooseView(BeatsView view);
    void showFullScreenPreview(bool isShown);
    void compare();
    void endComparing();
    void showSettings(const ActionId &key = {});
    void takePreferences(const Preferences &preferences);
    void restoreArrangement();
    void keepArrangement();

    const Parts &m_parts;
    Dialogs &m_dialogs;
    PreferencesStore &m_preferences;
    ServiceAccess &m_services;
    WindowState m_state;
    Pictures m_pictures;
    Filmstrips m_strips;
    Waveforms m_waveforms;

    ActionTable *m_actions;
    PriceAsker *m_asker;
    ProjectFiles *m_files;
    Planning *m_planning;
    BeatActions *m_beatActions;
    GenerateActions *m_generateActions;
    ExportActions *m_exportActions;
    StorageActions *m_storageActions;
    VideosActions *m_videosActions;
    PlaybackActions *m_playbackActions;
    TakesActions *m_takes;
    OwnFileActions *m_ownFiles;
    HistoryActions *m_history;
    HelpActions *m_help;
    JobsActions *m_jobsActions;
    RenderActions *m_renderActions;
    ActionFinder *m_finder;
    ViewActions *m_viewActions;
    PanelDocks *m_docks;
    Tips *m_tips;
    Regions *m_regions;

    WindowBar *m_bar;
    TipBar *m_tipBar;
    NoticeBar *m_notice;
    ExportBar *m_exportBar;
    ExportBar *m_storageBar;
    QStackedWidget *m_centre;
    FilmPlayer *m_player;
    PreviewPanel *m_preview;
    PanelRoom *m_previewRoom;
    FullScreenPreview *m_fullScreen;
    TimelinePanel *m_timeline;
    BoardPanel *m_board;
    LibraryPanel *m_library;
    LookPanel *m_look;
    InspectorPanel *m_inspector;
    JobsPanel *m_jobs;
    StateLine *m_stateLine;
    // What was taken last of the settings.
    qint64 m_cacheBytes = -1;
    QString m_soundfont;
};

} // namespace beatreel
