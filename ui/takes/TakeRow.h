// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/PaintedItems.h"
#include "ui/takes/TakeFace.h"
#include "ui/takes/TakeMedia.h"
#include "ui/workspace/HoverPlayer.h"

#include <QWidget>

namespace beatreel {

/// The takes of a slot side by side, oldest first. Left and Right go from one to the next, Enter uses one, A and B
/// make it one of the two that are compared; a letter can be dragged to another take. Where they have no room the row
/// moves along. A clip plays in its cell, once, while the pointer rests on it; a track is heard.
class TakeRow : public QWidget, public PaintedItems
{
    Q_OBJECT

public:
    enum class Size {
        Small, ///< three fill the width
        Large
    };

    /// All of them outlive it.
    TakeRow(ComparedTakes &compared, const TakeMedia &media, Size size, QWidget *parent = nullptr);

    /// Large cells become lower, where the window is.
    void setLow(bool low);
    [[nodiscard]] const QList<TakeFace> &faces() const { return m_faces; }
    [[nodiscard]] QRect cellRect(int index) const;
    /// The one that has the focus within the row; -1: there is none.
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QWidget *surface() override { return this; }
    [[nodiscard]] int itemCount(const Path &path) override;
    [[nodiscard]] Item item(const Path &path) override;
    void act(const Path &path, const QString &action) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void useWanted(const beatreel::TakeId &take);
    void trashWanted(const beatreel::TakeId &take);
    void menuWanted(const beatreel::TakeId &take, const QPoint &onScreen);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] const Appearance &appearance() const;
    [[nodiscard]] int cellWidth() const;
    [[nodiscard]] int cellHeight() const;
    [[nodiscard]] int contentWidth() const;
    [[nodiscard]] int indexAt(const QPoint &place) const;
    void lookAtSound(TakeLook &look, const TakeFace &face, const QRect &cell);
    [[nodiscard]] QPixmap pictureOf(const TakeFace &face, const QSize &size);
    void refresh();
    enum class Edge { Left, Right };
    [[nodiscard]] QRect moreRect(Edge edge) const;
    void paintMore(QPainter &painter);
    void showMore(Edge edge);
    void setCurrent(int index);
    void setHovered(int index);
    void setOffset(int offset);
    void drag(const QPoint &place);

    ComparedTakes &m_compared;
    TakeMedia m_media;
    HoverPlayer m_player;
    Size m_size;
    QList<TakeFace> m_faces;
    std::optional<Slot> m_slot;
    int m_current = -1;
    int m_hovered = -1;
    int m_target = -1;
    int m_offset = 0;
    bool m_isLow = false;
    std::optional<ComparedTakes::Letter> m_pressedLetter;
};

} // namespace beatreel
