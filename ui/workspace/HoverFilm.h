// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/HoverPlayer.h"
#include "ui/workspace/ProjectFilm.h"

namespace beatreel {

/// Plays a beat in its card, once, while the pointer rests on it. Lives in the UI thread.
class HoverFilm : public QObject
{
    Q_OBJECT

public:
    explicit HoverFilm(QObject *parent = nullptr);

    /// The pointer is on this beat's card; an empty beat: on none. Plays after a moment.
    void point(OpenProject *open, const BeatId &beat);
    /// What the card shows in place of its frame; null: its frame.
    [[nodiscard]] QPixmap pictureOf(const BeatId &beat) const { return m_player.pictureOf(beat.text()); }

signals:
    /// Another picture of this beat, or none any more.
    void advanced(const beatreel::BeatId &beat);

private:
    HoverPlayer m_player;
};

} // namespace beatreel
