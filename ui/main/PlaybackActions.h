// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preview/FilmPlayer.h"

namespace beatreel {

class ActionTable;

/// The actions that play the film and move the playhead.
class PlaybackActions : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    PlaybackActions(ActionTable &actions, FilmPlayer &player, QObject *parent);

    void setProject(OpenProject *open) { m_open = open; }

private:
    void showState();
    /// The selected beats from the first to the last, or the beat under the playhead.
    [[nodiscard]] PictureRange selectedRange() const;
    /// The 5 s under the playhead.
    [[nodiscard]] PictureRange chunkRange() const;

    ActionTable &m_actions;
    FilmPlayer &m_player;
    OpenProject *m_open = nullptr;
};

} // namespace beatreel
