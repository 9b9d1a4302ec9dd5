// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preview/FilmPlayer.h"

#include <QWidget>

namespace beatreel {

/// The last picture before a cut and the first after it, side by side: the cut that the playhead is nearest to. Left
/// and Right (and the wheel) step through the cuts.
class CutView : public QWidget
{
    Q_OBJECT

public:
    /// The player outlives it.
    explicit CutView(FilmPlayer &player, QWidget *parent = nullptr);

    void setProject(OpenProject *open);
    /// To the next cut in that direction, 1 or -1; stays where there is none.
    void step(int direction);
    /// The first picture after the cut that is shown; nullopt: a film of one beat has no cut.
    [[nodiscard]] std::optional<int> cut() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tellCut();
    void paintSide(QPainter &painter, const QRect &rect, int picture, const QString &words);

    FilmPlayer &m_player;
    OpenProject *m_open = nullptr;
};

} // namespace beatreel
