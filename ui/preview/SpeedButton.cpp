// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/SpeedButton.h"

#include <QMenu>

namespace beatreel {

SpeedButton::SpeedButton(FilmPlayer &player, QWidget *parent) : QToolButton(parent), m_player(player)
{
    setObjectName(QStringLiteral("speed"));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setToolTip(tr("Speed"));
    auto *speeds = new QMenu(this);
    for (const int speed : {8, 4, 2, 1, -1, -2, -4, -8}) {
        connect(speeds->addAction(tr("%1x", "speed").arg(speed)), &QAction::triggered, this, [this, speed] { m_player.playAt(speed); });
    }
    setMenu(speeds);
    connect(&player, &FilmPlayer::stateChanged, this, &SpeedButton::showSpeed);
    showSpeed();
}

void SpeedButton::showSpeed()
{
    const QString words = tr("%1x", "speed").arg(m_player.isPlaying() ? m_player.speed() : 1);
    setText(words);
    setAccessibleName(tr("Speed, %1").arg(words));
}

} // namespace beatreel
