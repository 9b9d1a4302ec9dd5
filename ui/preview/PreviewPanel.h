// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preview/FilmPlayer.h"
#include "ui/preview/TransportLayout.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace beatreel {

class CutView;
class ElidingLabel;
class FrameView;
class InOutBar;
class OverlayHandles;
class SegmentedControl;
class SpeedButton;
class TimecodeField;
class VolumeButton;

/// What is seen of the film: its head, one of several views of it (the film, a cut, what the window adds), and the
/// transport. The window gives it the transport's actions.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    static inline const QString kFilmView = QStringLiteral("film");
    static inline const QString kCutView = QStringLiteral("cut");

    /// The player outlives it.
    explicit PreviewPanel(FilmPlayer &player, QWidget *parent = nullptr);

    /// Beside the board it makes do with less than in the middle of the window, where nothing goes: its parts take more lines.
    enum class Position { Middle, Beside };
    void setPosition(Position position);

    void setProject(OpenProject *open);
    /// One view more, after the film and its cuts; `id` names it. `beside` stands in the head while it is shown,
    /// `below` between it and the transport; both may be null.
    void addView(const QString &id, const QString &name, QWidget *view, QWidget *beside = nullptr, QWidget *below = nullptr);
    /// kFilmView, kCutView, or what was added.
    [[nodiscard]] QString shownView() const;
    void showView(const QString &id);
    /// What the head says while a view is shown; empty: where the playhead is.
    void setViewNote(const QString &id, const QString &note);

    /// In the middle of the transport, in this order; and at its end, before and after the volume, which `mute` is
    /// part of. Those of `end` go where there is little room.
    void setActions(const QList<QAction *> &middle, const QList<QAction *> &end, QAction *mute, const QList<QAction *> &last);
    /// Not before `setActions`.
    [[nodiscard]] VolumeButton &volume() { return *m_volume; }
    [[nodiscard]] FrameView &view() { return *m_view; }
    [[nodiscard]] CutView &cutView() { return *m_cut; }

signals:
    void viewShown(const QString &id);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct View
    {
        QString id;
        QWidget *beside = nullptr;
        QWidget *below = nullptr;
        QString note = {};
    };

    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeTransport();
    QToolButton *addButton(TransportLayout::Place place, QAction *action);
    void orderTabs();
    void fitIn();
    void showPlace();
    [[nodiscard]] QString whatIsShown(const Beat &beat) const;

    FilmPlayer &m_player;
    OpenProject *m_open = nullptr;
    Position m_position = Position::Middle;
    QWidget *m_head = nullptr;
    QLabel *m_title = nullptr;
    QHBoxLayout *m_headRow = nullptr;
    ElidingLabel *m_what = nullptr;
    SegmentedControl *m_modes = nullptr;
    QList<View> m_views;
    QVBoxLayout *m_column = nullptr;
    QStackedWidget *m_stack = nullptr;
    FrameView *m_view;
    CutView *m_cut;
    OverlayHandles *m_handles;
    InOutBar *m_inOut = nullptr;
    TimecodeField *m_time = nullptr;
    QLabel *m_length = nullptr;
    TransportLayout *m_transport = nullptr;
    QList<QToolButton *> m_drawnOver; ///< what is drawn over the picture, on and off
    SpeedButton *m_speed = nullptr;
    VolumeButton *m_volume = nullptr;
};

} // namespace beatreel
