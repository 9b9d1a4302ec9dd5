// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/Crop.h"

#include <QImage>
#include <QWidget>

namespace beatreel {

/// A whole picture with the film's window on it: what lies outside is dim. The window is dragged; with the focus, the
/// arrows move it, + and - zoom, Home puts it back.
class CropView : public QWidget
{
    Q_OBJECT

public:
    explicit CropView(QWidget *parent = nullptr);

    /// A null one while it is being read. `shape` is the film's.
    void setPicture(const QImage &picture, QSize shape);
    [[nodiscard]] const QImage &picture() const { return m_picture; }
    void setCrop(const Crop &crop);
    [[nodiscard]] const Crop &crop() const { return m_crop; }
    /// Where the window is drawn.
    [[nodiscard]] QRectF window() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void cropped(const beatreel::Crop &crop);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF pictureRect() const;
    void change(const Crop &crop);
    void describe();

    QImage m_picture;
    QSize m_shape{16, 9};
    Crop m_crop;
    QPointF m_press;  ///< where the button went down
    Crop m_pressed;   ///< the crop then
    bool m_isDragged = false;
};

} // namespace beatreel
