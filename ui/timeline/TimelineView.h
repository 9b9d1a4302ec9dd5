// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Glide.h"
#include "ui/common/PaintedItems.h"
#include "ui/timeline/TimelineGesture.h"
#include "ui/workspace/DragIn.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace beatreel {

/// The lanes of the timeline: painted, scrolled, zoomed, and taken hold of by mouse and keyboard. What costs money or
/// belongs to the window (menus, choosing a template) it only asks for.
class TimelineView : public QAbstractScrollArea, public PaintedItems, private TimelineStage
{
    Q_OBJECT

public:
    /// The caches outlive it.
    TimelineView(Pictures &pictures, Filmstrips &strips, Waveforms &waveforms, QWidget *parent = nullptr);
    ~TimelineView() override;

    void setProject(OpenProject *open);
    /// For the panel's lane names, for accessibility, and for tests.
    [[nodiscard]] TimelineScene &scene() override { return m_scene; }

    [[nodiscard]] double zoom() const { return m_scene.scale.zoom(); }
    /// Round the playhead where it is in sight, else round the middle.
    void setZoom(double pixelsPerSecond);
    void zoomBy(double factor) { setZoom(zoom() * factor); }
    /// The whole film, and free room behind it for one beat more.
    void fit();
    void setEnergyShown(bool shown);
    [[nodiscard]] bool isEnergyShown() const { return m_isEnergyShown; }
    [[nodiscard]] bool areWordsShown() const { return m_scene.showsWords; }
    void setWordsShown(bool shown);
    void setSnapping(bool snapping) { m_scene.isSnapping = snapping; }
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
    void zoomChanged(double pixelsPerSecond);
    void lanesChanged();
    /// An offer was taken: make what these slots want. `button` is where it was pressed, on the screen.
    void makeWanted(const QList<beatreel::Slot> &wanted, const QRect &button);
    /// The context menu of the selection.
    void menuWanted(const QPoint &onScreen);
    /// The dashed place behind the film was pressed.
    void addWanted(const QPoint &onScreen);
    /// What can be set of the music.
    void musicMenuWanted(const QPoint &onScreen);
    /// One or several; what becomes of each: filesFrom().
    void filesDropped(const beatreel::OwnFileTarget &target, const QStringList &files);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
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
    void giveWay(const std::vector<double> &starts) override;
    void repaint() override { viewport()->update(); }

    void onChanged();
    void onStatesChanged();
    void onJobChanged(const Slot &slot);
    void onPlayheadMoved();
    void onSelectionChanged();
    void layOutLanes();
    void scrollLanes();
    void showCurrentLane();
    void updateScrollBar();
    void setHovered(const TimelineSpot &spot);
    void press(const TimelineSpot &spot, const QMouseEvent &event);
    [[nodiscard]] std::unique_ptr<TimelineGesture> gestureFor(const TimelineSpot &spot, const QPoint &press);
    [[nodiscard]] std::unique_ptr<TimelineGesture> slipFor(const TimelineSpot &spot, const QPoint &press);
    void begin(std::unique_ptr<TimelineGesture> gesture);
    void end(bool isDone);
    void autoScroll();
    void takeOffer(const TimelineSpot &spot);
    [[nodiscard]] QString tipFor(const TimelineSpot &spot);

    HoverFilm m_hoverFilm;
    ClipRooms m_rooms;
    TimelineScene m_scene;
    TimelineLanes m_lanes; ///< as they stand unscrolled
    bool m_isEnergyShown = true;
    bool m_isFitted = true; ///< until the user zooms, the film is kept in sight as a whole
    std::unique_ptr<TimelineGesture> m_gesture;
    TimelineSpot m_pressed;
    QPoint m_pressPoint;
    QPoint m_lastPoint;
    DragIn m_dragged;
    Glide m_givingWay;
    QTimer m_autoScroll;
};

} // namespace beatreel
