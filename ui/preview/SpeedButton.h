// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preview/FilmPlayer.h"

#include <QToolButton>

namespace beatreel {

/// How fast the film plays: "1x", "-4x". Its menu has all speeds.
class SpeedButton : public QToolButton
{
    Q_OBJECT

public:
    /// The player outlives it.
    explicit SpeedButton(FilmPlayer &player, QWidget *parent = nullptr);

private:
    void showSpeed();

    FilmPlayer &m_player;
};

} // namespace beatreel
