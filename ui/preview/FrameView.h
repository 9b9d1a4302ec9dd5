// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preview/FilmPlayer.h"

#include <QWidget>

namespace beatreel {

/// The picture that the player shows, as large as there is room for, on its dark surround. A beat without a picture
/// shows a slate. A drag along the picture scrubs.
class FrameView : public QWidget
{
    Q_OBJECT

public:
    /// The player outlives it.
    explicit FrameView(FilmPlayer &player, QWidget *parent = nullptr);

    void setProject(OpenProject *open);
    void setSafeAreasShown(bool shown);
    /// What the camera sees at the beat's start and at its end, drawn over the picture.
    void setMovementShown(bool shown);
    /// The picture alone on a screen: on black, without a margin, and no sign of the focus that nothing else could have.
    void setAlone();

    /// Where the picture is, of an open project.
    [[nodiscard]] QRect pictureRect() const;

    [[nodiscard]] QSize sizeHint() const override { return {640, 384}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void paintSlate(QPainter &painter, const QRect &rect, const Beat &beat);
    void paintSafeAreas(QPainter &painter, const QRect &rect);

    FilmPlayer &m_player;
    OpenProject *m_open = nullptr;
    bool m_isAlone = false;
    bool m_showsSafeAreas = false;
    bool m_showsMovement = false;
    QPoint m_pressedAt;
    int m_pressedPicture = 0;
};

} // namespace beatreel
