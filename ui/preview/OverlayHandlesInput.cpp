// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/OverlayLayer.h"
#include "core/project/FilmOverlays.h"
#include "ui/common/Appearance.h"
#include "ui/common/Painting.h"
#include "ui/preview/FrameView.h"
#include "ui/preview/OverlayHandles.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace beatreel {

namespace {

constexpr double kHandle = 9; ///< the side of a corner's square
constexpr double kRoom = 4;   ///< round the box
constexpr double kStep = 0.002, kFarStep = 0.02;
constexpr double kGrowth = 0.005;

/// Arrows and the like belong to the overlay while it has the focus, not to the film.
bool isOurs(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Plus:
    case Qt::Key_Minus:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

} // namespace

bool OverlayHandles::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && event->type() == QEvent::Resize)
        setGeometry(m_view.rect());
    return QWidget::eventFilter(watched, event);
}

bool OverlayHandles::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && chosen() >= 0 && isOurs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void OverlayHandles::mousePressEvent(QMouseEvent *event)
{
    const Hit hit = event->button() == Qt::LeftButton ? hitAt(event->position()) : Hit();
    if (hit.grip == Grip::None) {
        if (beat() && chosen() >= 0 && event->button() == Qt::LeftButton)
            m_open->overlayChoice().clear();
        event->ignore(); // the view's, for scrubbing
        return;
    }
    choose(hit.index);
    setFocus(Qt::MouseFocusReason);
    m_grip = hit.grip;
    ++m_drag;
    m_pressedAt = event->position();
    m_before = *overlay(hit.index);
    m_boxBefore = boxOf(hit.index);
}

void OverlayHandles::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip == Grip::None) {
        const Hit hit = hitAt(event->position());
        m_hovered = hit.index;
        if (hit.grip == Grip::None)
            unsetCursor();
        else
            setCursor(hit.grip == Grip::Move ? Qt::SizeAllCursor : Qt::SizeFDiagCursor);
        event->setAccepted(!(event->buttons() & Qt::LeftButton));
    } else if (!overlay(chosen())) {
        m_grip = Grip::None;
    } else if (m_grip == Grip::Move) {
        drag(event->position(), event->modifiers());
    } else {
        resizeTo(event->position());
    }
    update();
}

void OverlayHandles::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_grip == Grip::None)
        event->ignore();
    m_grip = Grip::None;
    m_snap = {};
    update();
}

void OverlayHandles::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void OverlayHandles::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (chosen() < 0 && event->reason() != Qt::MouseFocusReason && count() > 0)
        choose(count() - 1);
    update();
}

void OverlayHandles::keyPressEvent(QKeyEvent *event)
{
    if (chosen() < 0 || !isOurs(*event))
        return QWidget::keyPressEvent(event);
    const double step = event->modifiers() & Qt::ShiftModifier ? kFarStep : kStep;
    switch (event->key()) {
    case Qt::Key_Left:
        return nudge({-step, 0});
    case Qt::Key_Right:
        return nudge({step, 0});
    case Qt::Key_Up:
        return nudge({0, -step});
    case Qt::Key_Down:
        return nudge({0, step});
    case Qt::Key_Plus:
        return grow(kGrowth);
    case Qt::Key_Minus:
        return grow(-kGrowth);
    case Qt::Key_PageUp:
        return choose(std::min(chosen() + 1, count() - 1));
    case Qt::Key_PageDown:
        return choose(std::max(chosen() - 1, 0));
    case Qt::Key_Escape:
        m_open->overlayChoice().clear();
        return m_view.setFocus(Qt::OtherFocusReason);
    default:
        remove(chosen());
    }
}

void OverlayHandles::paintEvent(QPaintEvent *)
{
    if (!beat())
        return;
    const Theme theme = Theme::dark(); // over pictures
    QPainter painter(this);
    const QRectF picture = m_view.pictureRect();
    if (m_snap.across) {
        const double x = picture.left() + *m_snap.across * picture.width();
        paintVerticalLine(painter, QRectF(x, picture.top(), 1, picture.height()).toRect(), theme.accent);
    }
    if (m_snap.down) {
        const double y = picture.top() + *m_snap.down * picture.height();
        paintHorizontalLine(painter, QRectF(picture.left(), y, picture.width(), 1).toRect(), theme.accent);
    }
    if (m_hovered >= 0 && m_hovered != chosen() && !boxOf(m_hovered).isEmpty())
        paintBox(painter, boxOf(m_hovered).adjusted(-kRoom, -kRoom, kRoom, kRoom), 0, {}, {theme.plateText, 1});
    if (chosen() >= 0)
        paintHandles(painter, chosen());
}

void OverlayHandles::paintHandles(QPainter &painter, int index) const
{
    const QRectF box = boxOf(index);
    if (box.isEmpty())
        return;
    const Theme theme = Theme::dark();
    const QRectF frame = box.adjusted(-kRoom, -kRoom, kRoom, kRoom);
    paintBox(painter, frame.adjusted(-1, -1, 1, 1), 0, {}, {theme.shade, 3});
    paintBox(painter, frame, 0, {}, {theme.accent, hasVisibleFocus(this) ? 2.0 : 1.0, isSeen(index) ? EdgeKind::Solid : EdgeKind::Dashed});
    for (const QPointF &corner : cornersOf(index)) {
        const QRectF handle(corner.x() - kHandle / 2, corner.y() - kHandle / 2, kHandle, kHandle);
        paintBox(painter, handle, 1.5, theme.plateText, {theme.accent, 1});
    }
}

int OverlayHandles::itemCount(const Path &path)
{
    return path.isEmpty() ? count() : 0;
}

PaintedItems::Item OverlayHandles::item(const Path &path)
{
    Item item;
    const int index = path.value(0, -1);
    const Overlay *named = overlay(index);
    if (!named)
        return item;
    const QString words = named->kind == Overlay::Kind::Text ? wordsOf(*named, m_open->project(), **beat()).simplified() : QString();
    item.name = named->kind == Overlay::Kind::Shade ? tr("Shade") : named->kind == Overlay::Kind::Picture ? tr("Logo") : words;
    item.place = boxOf(index).toAlignedRect();
    item.isSelected = index == chosen();
    item.hasFocus = item.isSelected && hasFocus();
    item.actions = {tr("Choose"), tr("Remove")};
    return item;
}

void OverlayHandles::act(const Path &path, const QString &action)
{
    const int index = path.value(0, -1);
    if (!overlay(index))
        return;
    if (action == tr("Remove"))
        remove(index);
    else
        choose(index);
}

} // namespace beatreel
