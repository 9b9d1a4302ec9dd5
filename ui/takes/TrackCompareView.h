// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/takes/ComparedTakes.h"
#include "ui/takes/TrackPlayer.h"

#include <QWidget>

class QToolButton;

namespace beatreel {

class SegmentedControl;
class Waveforms;

/// Take A and take B of the music at a cut, the one that the playhead is nearest to: from 2 s before it to 3 s after it,
/// again and again. One of them is heard; A and B change from one to the other where it is. Space plays, Left and Right
/// go to the next cut, a click plays from there.
class TrackCompareView : public QWidget
{
    Q_OBJECT

public:
    using Letter = ComparedTakes::Letter;

    /// All of them outlive it.
    TrackCompareView(ComparedTakes &compared, Waveforms &waveforms, TrackPlayer &tracks, QWidget *parent = nullptr);

    [[nodiscard]] bool isPlaying() const { return m_isShown && m_tracks.isPlaying() && !m_tracks.isOfPointer(); }
    [[nodiscard]] bool canPlay() const { return m_compared.take(Letter::A); }
    void play();
    void pause();
    /// By so many seconds within the stretch; it plays on where it plays.
    void moveBy(double seconds);
    /// Which of the two is heard, or will be.
    [[nodiscard]] Letter heard() const { return m_heard; }
    void hear(Letter letter);
    /// The first picture after the cut; nullopt: a film of one beat has none, and it is about the playhead.
    [[nodiscard]] std::optional<int> cut() const;
    /// To the next cut in that direction, 1 or -1; stays where there is none.
    void step(int direction);
    /// Of the film, where it plays or will begin.
    [[nodiscard]] double place() const;
    /// "Music at cut 2 of 4, 0:10:00", or why there is nothing.
    [[nodiscard]] QString description() const;

    [[nodiscard]] TrackPlayer::Stretch stretch() const;
    [[nodiscard]] QRect laneRect(Letter letter) const;
    [[nodiscard]] int xOf(double seconds) const;

    [[nodiscard]] QSize sizeHint() const override { return {640, 384}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void playingChanged();
    void descriptionChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] bool isOfMusic() const;
    [[nodiscard]] QString whyNothing() const;
    void refresh();
    void followPlayhead();
    void playFrom(double seconds);
    void onAdvanced();
    void showState();
    void placeButtons();
    void paintLane(QPainter &painter, Letter letter);
    void paintMarks(QPainter &painter);

    ComparedTakes &m_compared;
    Waveforms &m_waveforms;
    TrackPlayer &m_tracks;
    QWidget *m_bar;
    QToolButton *m_previous;
    QToolButton *m_play;
    QToolButton *m_next;
    SegmentedControl *m_letters;
    OpenProject *m_open = nullptr;
    Letter m_heard = Letter::A;
    TrackPlayer::Stretch m_stretch;
    double m_place = 0;
    bool m_isShown = false; ///< what plays is this view's
    bool m_wasPlaying = false;
};

} // namespace beatreel
