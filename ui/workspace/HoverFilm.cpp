// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/HoverFilm.h"

namespace beatreel {

HoverFilm::HoverFilm(QObject *parent) : QObject(parent)
{
    connect(&m_player, &HoverPlayer::advanced, this, [this](const QString &name) { emit advanced(BeatId(name)); });
}

void HoverFilm::point(OpenProject *open, const BeatId &beat)
{
    if (open && !beat.isEmpty())
        m_player.point(beat.text(), open->playhead().fps(), [open, beat] { return ProjectFilm(*open).filmOf(beat); });
    else
        m_player.leave();
}

} // namespace beatreel
