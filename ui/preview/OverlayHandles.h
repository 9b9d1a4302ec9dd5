// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/Overlay.h"
#include "ui/common/PaintedItems.h"
#include "ui/preview/FilmPlayer.h"
#include "ui/preview/OverlaySnap.h"

#include <QWidget>

namespace beatreel {

class FrameView;

/// What lies over the picture, to be taken hold of: chosen by a click, dragged (it snaps to the middle, the thirds and the
/// safe area; with Alt held it does not), resized by a corner, nudged by the arrows. Lies over the view, clear, as large as
/// it; what it does not want is the view's. Away while the film plays.
class OverlayHandles : public QWidget, public PaintedItems
{
    Q_OBJECT

public:
    /// Becomes the view's child. The player outlives it.
    OverlayHandles(FrameView &view, FilmPlayer &player);

    void setProject(OpenProject *open);

    /// Where an overlay of the beat under the playhead lies, in the widget's coordinates; empty where it has no place.
    [[nodiscard]] QRectF boxOf(int index) const;

    [[nodiscard]] QWidget *surface() override { return this; }
    [[nodiscard]] int itemCount(const Path &path) override;
    [[nodiscard]] Item item(const Path &path) override;
    void act(const Path &path, const QString &action) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    enum class Grip { None, Move, Resize };
    struct Hit
    {
        int index = -1;
        Grip grip = Grip::None;
    };

    void refresh();
    [[nodiscard]] const Beat *beat() const;
    [[nodiscard]] const Overlay *overlay(int index) const;
    [[nodiscard]] int count() const;
    [[nodiscard]] int chosen() const;
    [[nodiscard]] bool isSeen(int index) const;
    [[nodiscard]] QPointF anchorOf(int index) const;
    [[nodiscard]] QList<QPointF> cornersOf(int index) const;
    [[nodiscard]] Hit hitAt(const QPointF &place) const;
    void choose(int index);
    void drag(const QPointF &place, Qt::KeyboardModifiers modifiers);
    void resizeTo(const QPointF &place);
    void apply(const QString &what, const std::function<void(Overlay &)> &change);
    void nudge(QPointF by);
    void grow(double by);
    void remove(int index);
    void paintHandles(QPainter &painter, int index) const;

    FrameView &m_view;
    FilmPlayer &m_player;
    OpenProject *m_open = nullptr;
    int m_hovered = -1;
    Grip m_grip = Grip::None;
    int m_drag = 0; ///< counts them: each is one entry of the history
    QPointF m_pressedAt;
    Overlay m_before; ///< the chosen one as it was when it was taken hold of
    QRectF m_boxBefore;
    OverlaySnap m_snap;
};

} // namespace beatreel
