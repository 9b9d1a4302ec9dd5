// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preview/FilmPlayer.h"

#include <QToolButton>

class QSlider;

namespace beatreel {

/// How loud the film is: its menu has a slider and the given action, *Mute*. The wheel changes it.
class VolumeButton : public QToolButton
{
    Q_OBJECT

public:
    /// Both outlive it.
    VolumeButton(FilmPlayer &player, QAction &mute, QWidget *parent = nullptr);

    /// 0 to 100.
    void setPercent(int percent);
    [[nodiscard]] int percent() const;

signals:
    void percentChanged(int percent);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void showVolume();

    FilmPlayer &m_player;
    QAction &m_mute;
    QSlider *m_slider;
};

} // namespace beatreel
