// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preview/FilmPlayer.h"
#include "ui/workspace/Playable.h"

namespace beatreel {

class ActionTable;

/// The actions that play the film, or what is seen in its place, and move the playhead.
class PlaybackActions : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    PlaybackActions(ActionTable &actions, FilmPlayer &player, QObject *parent);

    void setProject(OpenProject *open);
    /// What is seen instead of the film, and is played in its place where it can be; nullptr: the film is seen. It
    /// tells by showState() that it plays or no more.
    void setSeen(Playable *seen);
    void showState();

private:
    /// What is driven instead of the film; nullptr: the film is.
    [[nodiscard]] Playable *instead() const { return m_seen && m_seen->canPlay() ? m_seen : nullptr; }
    void playOrPause();
    void allowMarks();
    void shuttle(int direction);
    /// The selected beats from the first to the last, or the beat under the playhead.
    [[nodiscard]] PictureRange selectedRange() const;
    /// The 5 s under the playhead.
    [[nodiscard]] PictureRange chunkRange() const;

    ActionTable &m_actions;
    FilmPlayer &m_player;
    OpenProject *m_open = nullptr;
    Playable *m_seen = nullptr;
};

} // namespace beatreel
