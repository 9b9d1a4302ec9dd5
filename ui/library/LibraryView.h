// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/PaintedItems.h"
#include "ui/library/TileGrid.h"
#include "ui/library/TilePainter.h"
#include "ui/library/TilePlayer.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace beatreel {

class TileSketches;

struct LibraryTile
{
    BeatTemplate entry;
    bool isOwn = false;
};

struct LibrarySection
{
    QString title;
    QList<LibraryTile> tiles; ///< one at least
};

/// The library's tiles: painted, scrolled, gone through by mouse and keyboard, and dragged from.
class LibraryView : public QAbstractScrollArea, public PaintedItems
{
    Q_OBJECT

public:
    /// `sketches` outlives it.
    explicit LibraryView(TileSketches &sketches, QWidget *parent = nullptr);

    /// The current template stays where it is among them.
    void setSections(const QList<LibrarySection> &sections);
    /// The sketches are of something else now.
    void forgetPictures();
    /// Whether there is a film to which templates can be added.
    void setMayAdd(bool mayAdd) { m_mayAdd = mayAdd; }

    /// Empty: none.
    [[nodiscard]] TemplateId current() const;
    void setCurrent(const TemplateId &id);
    /// Where a template's tile is to be seen, in the coordinates of the viewport; empty: it is not among them.
    [[nodiscard]] QRect placeOf(const TemplateId &id) const;
    /// The template whose movement is shown; empty: none.
    [[nodiscard]] const TemplateId &played() const { return m_player.shown(); }

    [[nodiscard]] QWidget *surface() override { return viewport(); }
    [[nodiscard]] int itemCount(const Path &path) override;
    [[nodiscard]] Item item(const Path &path) override;
    void act(const Path &path, const QString &action) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void addWanted(const beatreel::TemplateId &id);
    void menuWanted(const beatreel::TemplateId &id, const QPoint &onScreen);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void onSketched(const TemplateId &id);
    void setHovered(int tile);
    void makeCurrent(int tile);
    void ensureVisible(int tile);
    void add(int tile);
    void drag(int tile);
    void updatePlayed();
    void repaintTile(int tile);
    [[nodiscard]] int tileAt(const QPoint &inViewport) const;
    [[nodiscard]] QRect placeOf(int tile) const;
    [[nodiscard]] int indexOf(const TemplateId &id) const;
    [[nodiscard]] QSize picturePixels() const;
    [[nodiscard]] QPixmap pictureOf(int tile);
    [[nodiscard]] TileLook lookOf(int tile) const;
    [[nodiscard]] QString tipFor(int tile) const;

    TileSketches &m_sketches;
    QList<LibraryTile> m_tiles;
    QStringList m_titles;
    QList<int> m_counts; ///< of tiles, by section
    TileGrid m_grid;
    QHash<TemplateId, QPixmap> m_atRest;
    qreal m_ratioAtRest = 0;
    TilePlayer m_player;
    int m_hovered = -1;
    int m_current = -1;
    QPoint m_pressPoint;
    int m_pressed = -1;
    bool m_mayAdd = false;
};

} // namespace beatreel
