// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/OverlayHandles.h"

#include "core/media/OverlayLayer.h"
#include "core/project/FilmOverlays.h"
#include "core/project/OverlayEdits.h"
#include "ui/preview/FrameView.h"

#include <QLineF>

#include <cmath>

namespace beatreel {

namespace {

constexpr double kReach = 7; ///< how near is near enough, for snapping and for taking hold
constexpr double kRoom = 4;  ///< round the box

} // namespace

OverlayHandles::OverlayHandles(FrameView &view, FilmPlayer &player) : QWidget(&view), m_view(view), m_player(player)
{
    setObjectName(QStringLiteral("overlayHandles"));
    setAccessibleName(tr("Words and logo over the picture"));
    setMouseTracking(true);
    PaintedItems::install();
    view.installEventFilter(this);
    connect(&player, &FilmPlayer::stateChanged, this, &OverlayHandles::refresh);
    setGeometry(view.rect());
    refresh();
}

void OverlayHandles::setProject(OpenProject *open)
{
    if (m_open) {
        m_open->disconnect(this);
        m_open->playhead().disconnect(this);
        m_open->overlayChoice().disconnect(this);
    }
    m_open = open;
    m_grip = Grip::None;
    if (open) {
        connect(open, &OpenProject::changed, this, &OverlayHandles::refresh);
        connect(&open->playhead(), &Playhead::moved, this, &OverlayHandles::refresh);
        connect(&open->overlayChoice(), &OverlayChoice::changed, this, &OverlayHandles::refresh);
    }
    refresh();
}

void OverlayHandles::refresh()
{
    const bool isWanted = count() > 0 && !m_player.isPlaying();
    setFocusPolicy(isWanted ? Qt::TabFocus : Qt::NoFocus);
    setVisible(isWanted);
    update();
}

const Beat *OverlayHandles::beat() const
{
    return m_open ? m_open->playhead().beat() : nullptr;
}

int OverlayHandles::count() const
{
    const Beat *shown = beat();
    return shown ? static_cast<int>((*shown)->overlays.size()) : 0;
}

const Overlay *OverlayHandles::overlay(int index) const
{
    return index >= 0 && index < count() ? &(*beat())->overlays[index] : nullptr;
}

int OverlayHandles::chosen() const
{
    return beat() ? m_open->overlayChoice().of(beat()->id()) : -1;
}

/// Under the playhead; how far it has faded in does not matter.
bool OverlayHandles::isSeen(int index) const
{
    const Overlay &shown = *overlay(index);
    const Playhead &playhead = m_open->playhead();
    const int fps = m_open->project().format.fps;
    const auto time = std::chrono::milliseconds(std::llround(1000.0 * playhead.pictureInBeat() / fps));
    return time >= shown.in && (shown.out.count() == 0 || time < shown.out);
}

QRectF OverlayHandles::boxOf(int index) const
{
    if (!overlay(index))
        return {};
    Overlay settled = *overlay(index);
    settled.text = wordsOf(settled, m_open->project(), **beat());
    const QRectF picture = m_view.pictureRect();
    return overlayBox(settled, picture.size().toSize()).translated(picture.topLeft());
}

QPointF OverlayHandles::anchorOf(int index) const
{
    const QRectF picture = m_view.pictureRect();
    const QPointF place = overlay(index)->place;
    return picture.topLeft() + QPointF(place.x() * picture.width(), place.y() * picture.height());
}

/// Those that it can be resized by: one that stays where it is cannot.
QList<QPointF> OverlayHandles::cornersOf(int index) const
{
    const QRectF box = boxOf(index).adjusted(-kRoom, -kRoom, kRoom, kRoom);
    QList<QPointF> corners{box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()};
    const QPointF anchor = anchorOf(index);
    corners.removeIf([&](const QPointF &corner) { return QLineF(corner, anchor).length() < 3 * kRoom; });
    return corners;
}

OverlayHandles::Hit OverlayHandles::hitAt(const QPointF &place) const
{
    if (const int index = chosen(); index >= 0 && !boxOf(index).isEmpty()) {
        for (const QPointF &corner : cornersOf(index)) {
            if (QLineF(corner, place).length() <= kReach)
                return {index, Grip::Resize};
        }
        if (boxOf(index).adjusted(-kRoom, -kRoom, kRoom, kRoom).contains(place))
            return {index, Grip::Move};
    }
    for (int index = count() - 1; index >= 0; --index) {
        if (isSeen(index) && boxOf(index).adjusted(-kRoom, -kRoom, kRoom, kRoom).contains(place))
            return {index, Grip::Move};
    }
    return {};
}

void OverlayHandles::choose(int index)
{
    const BeatId id = beat()->id();
    if (m_open->selection().beats() != QList{id})
        m_open->selection().select(id);
    m_open->overlayChoice().choose(id, index);
    if (hasFocus() && index >= 0)
        PaintedItems::announceFocus(this, index);
}

void OverlayHandles::apply(const QString &what, const std::function<void(Overlay &)> &change)
{
    const Project after = withOverlay(m_open->project(), beat()->id(), chosen(), change);
    if (!(after == m_open->project()))
        m_open->applyMerged(QStringLiteral("overlay %1 %2 %3").arg(what, beat()->id().text()).arg(chosen()), EditKind::MoveOverlay, after);
}

void OverlayHandles::nudge(QPointF by)
{
    apply(QStringLiteral("nudge"), [&](Overlay &overlay) { overlay.place += by; });
}

void OverlayHandles::grow(double by)
{
    apply(QStringLiteral("grow"), [&](Overlay &overlay) { overlay.size = std::clamp(overlay.size + by, 0.005, 4.0); });
}

void OverlayHandles::remove(int index)
{
    m_open->apply(EditKind::RemoveOverlay, withoutOverlay(m_open->project(), beat()->id(), index));
}

void OverlayHandles::drag(const QPointF &place, Qt::KeyboardModifiers modifiers)
{
    const QRectF picture = m_view.pictureRect();
    const auto share = [&](const QPointF &pixels) { return QPointF(pixels.x() / picture.width(), pixels.y() / picture.height()); };
    const QPointF by = share(place - m_pressedAt);
    const QRectF box(share(m_boxBefore.topLeft() - picture.topLeft()) + by,
                     QSizeF(m_boxBefore.width() / picture.width(), m_boxBefore.height() / picture.height()));
    m_snap = modifiers & Qt::AltModifier ? OverlaySnap() : snapped(box, {kReach / picture.width(), kReach / picture.height()});
    apply(QStringLiteral("drag%1").arg(m_drag), [&](Overlay &overlay) { overlay.place = m_before.place + by + m_snap.by; });
}

/// About the point that it is placed by.
void OverlayHandles::resizeTo(const QPointF &place)
{
    const QPointF anchor = anchorOf(chosen());
    const double before = QLineF(anchor, m_pressedAt).length();
    if (before < 1)
        return;
    const double factor = QLineF(anchor, place).length() / before;
    apply(QStringLiteral("resize%1").arg(m_drag), [&](Overlay &overlay) { overlay.size = std::clamp(m_before.size * factor, 0.005, 4.0); });
}

} // namespace beatreel
