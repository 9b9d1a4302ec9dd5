// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/SpeedButton.h"

#include <QMenu>

#include <cstdlib>

namespace beatreel {

namespace {

/// "2x", "−1x".
QString speedText(int speed)
{
    constexpr QChar kMinus(0x2212);
    const QString number = QString::number(std::abs(speed));
    return SpeedButton::tr("%1x", "speed").arg(speed < 0 ? kMinus + number : number);
}

} // namespace

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
        connect(speeds->addAction(speedText(speed)), &QAction::triggered, this, [this, speed] { m_player.playAt(speed); });
    }
    setMenu(speeds);
    connect(&player, &FilmPlayer::stateChanged, this, &SpeedButton::showSpeed);
    showSpeed();
}

void SpeedButton::showSpeed()
{
    const QString words = speedText(m_player.isPlaying() ? m_player.speed() : 1);
    setText(words);
    setAccessibleName(tr("Speed, %1").arg(words));
}

} // namespace beatreel
