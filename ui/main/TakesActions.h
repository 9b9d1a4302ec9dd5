// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/takes/ComparedTakes.h"
#include "ui/takes/FileTakePictures.h"
#include "ui/takes/OwnFileTaker.h"
#include "ui/takes/PictureEditing.h"
#include "ui/takes/TakeMedia.h"
#include "ui/takes/TrackPlayer.h"

class QMenu;

namespace beatreel {

class ActionTable;
class ComparePage;
class FilmPlayer;
class GenerateActions;
class InspectorPanel;
class PlaybackActions;
class PreferencesStore;
class PreviewPanel;
class TakeRow;
class TakesPanel;

/// Takes in the window: their panel, the comparison in the preview, the strip in the inspector, and what can be done
/// with one from each of them.
class TakesActions : public QObject
{
    Q_OBJECT

public:
    /// Where it puts its widgets, and what it works with; all of it outlives it.
    struct Places
    {
        ActionTable &actions;
        Dialogs &dialogs;
        PreferencesStore &preferences;
        Pictures &pictures;
        Filmstrips &strips;
        Waveforms &waveforms;
        FilmPlayer &player;
        PlaybackActions &playback;
        SoundOutput &sound; ///< one of its own: the player's is the player's
        GenerateActions &generate;
        PreviewPanel &preview;
        InspectorPanel &inspector;
    };
    TakesActions(const Places &places, QWidget *window);

    void setProject(OpenProject *open);
    /// For a dock.
    [[nodiscard]] TakesPanel &panel() { return *m_panel; }
    /// For files that are dropped and pasted elsewhere.
    [[nodiscard]] OwnFileTaker &ownFiles() { return m_own; }
    /// Shows a take's file in the desktop's file manager.
    void reveal(const TakeId &take);

signals:
    /// To be said once.
    void announced(const QString &sentence);
    void panelWanted();

private:
    [[nodiscard]] TakeMedia media();
    void connectWidgets();
    void connectRow(TakeRow &row);
    void bindActions();
    void update();
    void followFilm();
    void showComparison(bool isShown);
    void use(const TakeId &take);
    void trash(const TakeId &take);
    void emptyTrash();
    void edit(const TakeId &take);
    void editInOther(const TakeId &take);
    void takeOwn(const Slot &slot, const QStringList &files);
    void showMenu(const TakeId &take, const QPoint &onScreen);
    void fillBeats(QMenu &menu, const Take &take);
    void showBeats(const TakeId &take, const QPoint &onScreen);

    Places m_places;
    QWidget *m_window;
    ComparedTakes m_compared;
    FileTakePictures m_films;
    PictureEditing m_editing;
    OwnFileTaker m_own;
    TakesPanel *m_panel;
    TrackPlayer m_tracks;
    ComparePage *m_page;
};

} // namespace beatreel
