// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Appearance.h"
#include "ui/takes/ComparedTakes.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

class QToolButton;

namespace beatreel {

class TakePictures;
class WipeHandle;

enum class CompareMode {
    Single,     ///< one of the two; a click or A and B change it
    SideBySide,
    Wipe
};

/// The pictures of take A and take B, on the dark surround. Clips run in step: neither goes on before both have their
/// next picture. Space plays, Left and Right step; in the wipe the handle has keys of its own.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    CompareView(ComparedTakes &compared, TakePictures &pictures, QWidget *parent = nullptr);

    [[nodiscard]] CompareMode mode() const { return m_mode; }
    void setMode(CompareMode mode);
    [[nodiscard]] bool canPlay() const { return count() > 1; }
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    void setPlaying(bool playing);
    /// Pictures from one to the next while it plays; negative backwards.
    [[nodiscard]] int speed() const { return m_speed; }
    /// One speed up in that direction, up to 8 times; from the other direction, or from rest, the usual one.
    void shuttle(int direction);
    /// Stops where it plays.
    void step(int pictures);
    /// Of the clips, from 0 on: the one that both show.
    [[nodiscard]] int picture() const { return m_picture; }
    void setPicture(int picture);
    /// Where the wipe stands, from 0 (all is B) to 1.
    [[nodiscard]] double wipe() const;
    /// What is shown, or why nothing is: "Clip 3.1, both run in step".
    [[nodiscard]] QString description() const;
    /// Where the picture of a letter is, in the wipe that of both.
    [[nodiscard]] QRect pictureRect(ComparedTakes::Letter letter) const;

    [[nodiscard]] QSize sizeHint() const override { return {640, 384}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void playingChanged(bool playing);
    void descriptionChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    using Letter = ComparedTakes::Letter;

    [[nodiscard]] int count() const;
    [[nodiscard]] bool shows(Letter letter) const;
    [[nodiscard]] QString whyNothing() const;
    [[nodiscard]] bool fetch();
    void onCompared();
    void onArrived();
    void tick();
    void placeHandle();
    void wipeTo(int x);
    void paintPicture(QPainter &painter, Letter letter, const QRect &part);
    void paintTitle(QPainter &painter, Letter letter);
    void paintWipeLine(QPainter &painter);

    ComparedTakes &m_compared;
    TakePictures &m_pictures;
    WipeHandle *m_handle;
    QToolButton *m_play;
    CompareMode m_mode = CompareMode::Wipe;
    Letter m_single = Letter::A;
    QTimer m_timer;
    int m_picture = 0;
    int m_speed = 1;
    QImage m_imageA;
    QImage m_imageB;
    TakeId m_shownA;
    TakeId m_shownB;
};

} // namespace beatreel
