// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/BoardGesture.h"
#include "ui/common/Glide.h"
#include "ui/common/PaintedItems.h"
#include "ui/workspace/DragIn.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace beatreel {

/// The beats as cards in a grid: painted, scrolled, and taken hold of by mouse and keyboard. What costs money or belongs
/// to the window (menus, choosing a template) it only asks for.
class BoardView : public QAbstractScrollArea, public PaintedItems, private BoardStage
{
    Q_OBJECT

public:
    /// The cache outlives it.
    explicit BoardView(Pictures &pictures, QWidget *parent = nullptr);
    ~BoardView() override;

    void setProject(OpenProject *open);
    /// For the time strip, for accessibility, and for tests.
    [[nodiscard]] BoardScene &scene() override { return m_scene; }

    /// How wide a card is at 100 % text: BoardGrid::kLeastCard to kMostCard.
    [[nodiscard]] int cardWidth() const;
    /// Without a choice it follows the width of the view.
    [[nodiscard]] std::optional<int> chosenCardWidth() const { return m_cardWidth; }
    void setCardWidth(std::optional<int> width);
    /// Voice-over, on-screen words and notes on the cards.
    void setWordsShown(bool shown);
    /// Scrolls so that a beat is to be seen.
    void ensureVisible(const BeatId &beat);
    /// Whether something is being dragged.
    [[nodiscard]] bool isDragging() const { return m_gesture != nullptr; }

    [[nodiscard]] QWidget *surface() override { return viewport(); }
    /// Beats, and their clips within them.
    [[nodiscard]] int itemCount(const Path &path) override;
    [[nodiscard]] Item item(const Path &path) override;
    void act(const Path &path, const QString &action) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void cardWidthChanged(int width);
    /// An offer was taken: make what these slots want. `button` is where it was pressed, on the screen.
    void makeWanted(const QList<beatreel::Slot> &wanted, const QRect &button);
    /// The context menu of the selection.
    void menuWanted(const QPoint &onScreen);
    /// The dashed place behind the last card was pressed.
    void addWanted(const QPoint &onScreen);
    /// One or several; what becomes of each: filesFrom().
    void filesDropped(const beatreel::OwnFileTarget &target, const QStringList &files);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] const Appearance &appearance() const override;
    void repaint() override { viewport()->update(); }
    void giveWay(const std::vector<qsizetype> &places) override;

    void onChanged();
    void onStatesChanged();
    void onJobChanged(const Slot &slot);
    void onPictureArrived(const QString &file);
    void onSelectionChanged();
    void layOut();
    void takeColours();
    void updateBeat(qsizetype beat);
    void setHovered(const BoardSpot &spot);
    void press(const BoardSpot &spot, const QMouseEvent &event);
    void release(const BoardSpot &spot, const QMouseEvent &event);
    [[nodiscard]] std::unique_ptr<BoardGesture> gestureFor(const BoardSpot &spot, const QPoint &press);
    void begin(std::unique_ptr<BoardGesture> gesture);
    void end(bool isDone);
    void autoScroll();
    void takeOffer(const BoardSpot &spot);
    /// Enter: false where the key is for someone else.
    [[nodiscard]] bool takeOfferOfCurrent();
    /// False where the key goes nowhere on the board.
    [[nodiscard]] bool goByKey(const QKeyEvent &event);
    void goTo(qsizetype beat, Qt::KeyboardModifiers modifiers);
    void showAtPlayhead(const BeatId &beat);
    [[nodiscard]] QString tipFor(const BoardSpot &spot);

    HoverFilm m_hoverFilm;
    BoardScene m_scene;
    std::optional<int> m_cardWidth;
    QList<BeatId> m_marked; ///< what the selection was
    std::unique_ptr<BoardGesture> m_gesture;
    BoardSpot m_pressed;
    bool m_isPressed = false; ///< then nothing moves under the pointer
    QPoint m_pressPoint;
    QPoint m_lastPoint;
    DragIn m_dragged;
    QTimer m_autoScroll;
    Glide m_givingWay;
};

} // namespace beatreel
