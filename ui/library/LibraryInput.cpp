// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Appearance.h"
#include "ui/library/LibraryView.h"
#include "ui/workspace/DragTypes.h"

#include <QApplication>
#include <QDrag>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolTip>

// How the library's tiles are taken hold of.

namespace beatreel {

void LibraryView::add(int tile)
{
    if (m_mayAdd && tile >= 0)
        emit addWanted(m_tiles[tile].entry.id);
}

void LibraryView::drag(int tile)
{
    const TemplateId id = m_tiles[tile].entry.id;
    auto *data = new QMimeData;
    data->setData(kTemplateMime, id.text().toUtf8());
    auto *drag = new QDrag(viewport());
    drag->setMimeData(data);
    const qreal ratio = devicePixelRatioF();
    QPixmap picture((QSizeF(placeOf(tile).size()) * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    viewport()->render(&picture, {}, QRegion(placeOf(tile)));
    drag->setPixmap(picture);
    drag->setHotSpot(m_pressPoint - placeOf(tile).topLeft());
    m_pressed = -1;
    setHovered(-1);
    drag->exec(Qt::CopyAction);
}

void LibraryView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressPoint = event->position().toPoint();
    m_pressed = tileAt(m_pressPoint);
    if (m_pressed >= 0)
        makeCurrent(m_pressed);
}

void LibraryView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        setHovered(tileAt(point));
        return;
    }
    if (m_pressed >= 0 && (point - m_pressPoint).manhattanLength() >= QApplication::startDragDistance())
        drag(m_pressed);
}

void LibraryView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        add(tileAt(event->position().toPoint()));
}

void LibraryView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        makeCurrent(tileAt(event->pos()));
    if (m_current < 0)
        return;
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    emit menuWanted(current(), isByMouse ? event->globalPos() : viewport()->mapToGlobal(placeOf(m_current).bottomLeft()));
}

namespace {

/// The key in a language that is read from the left.
Qt::Key mirrored(int key)
{
    return key == Qt::Key_Left ? Qt::Key_Right : key == Qt::Key_Right ? Qt::Key_Left : static_cast<Qt::Key>(key);
}

} // namespace

void LibraryView::keyPressEvent(QKeyEvent *event)
{
    const Qt::Key key = isRightToLeft() ? mirrored(event->key()) : static_cast<Qt::Key>(event->key());
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (event->modifiers() & ~Qt::KeypadModifier || m_grid.size() == 0)
            break;
        makeCurrent(m_current < 0 ? 0 : m_grid.neighbour(m_current, key));
        ensureVisible(m_current);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & ~Qt::KeypadModifier)
            break;
        add(m_current);
        return;
    default:
        break;
    }
    event->ignore();
}

void LibraryView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                         event->reason() == Qt::ShortcutFocusReason;
    makeCurrent(m_current < 0 && isByKey && m_grid.size() > 0 ? 0 : m_current);
    if (isByKey) // a press must find what was under the pointer
        ensureVisible(m_current);
}

void LibraryView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
    updatePlayed();
}

void LibraryView::hideEvent(QHideEvent *event)
{
    setHovered(-1);
    m_player.stop();
    QAbstractScrollArea::hideEvent(event);
}

bool LibraryView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int tile = tileAt(help->pos());
        QToolTip::showText(help->globalPos(), tile < 0 ? QString() : tipFor(tile), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace beatreel
