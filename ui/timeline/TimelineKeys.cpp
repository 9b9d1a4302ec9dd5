// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/TimelineView.h"
#include "ui/workspace/BeatCommands.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

// How the keyboard and the wheel go about the timeline.

namespace beatreel {

using Part = TimelineSpot::Part;

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->pixelDelta().isNull() ? event->angleDelta() : event->pixelDelta();
    if (event->modifiers() & Qt::AltModifier && verticalScrollBar()->maximum() > 0) { // Qt turns it sideways
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (turned.y() != 0 ? turned.y() : turned.x()));
        event->accept();
        return;
    }
    const bool isSideways = std::abs(turned.x()) > std::abs(turned.y()) || event->modifiers() & Qt::ShiftModifier;
    if (isSideways) {
        QScrollBar *bar = horizontalScrollBar();
        bar->setValue(bar->value() - (turned.x() != 0 ? turned.x() : turned.y()));
        event->accept();
        return;
    }
    constexpr double kNotch = 120;
    m_isFitted = false;
    m_scene.scale.zoomAround(event->position().x(), zoom() * std::pow(1.2, event->angleDelta().y() / kNotch));
    updateScrollBar();
    emit zoomChanged(zoom());
    event->accept();
}

bool TimelineView::event(QEvent *event)
{
    // Esc puts a card back that is being dragged, and stops nothing else.
    const bool isOffered = event->type() == QEvent::ShortcutOverride;
    if (isOffered && m_gesture && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (!m_scene.open) {
        event->ignore();
        return;
    }
    const bool isWithControl = event->modifiers() & Qt::ControlModifier;
    Selection &selection = m_scene.open->selection();
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_gesture)
            end(false);
        else
            event->ignore();
        return;
    case Qt::Key_Down:
        isWithControl ? selectClipBeside(*m_scene.open, Towards::End) : selectNeighbour(*m_scene.open, Towards::End);
        break;
    case Qt::Key_Up:
        isWithControl ? selectClipBeside(*m_scene.open, Towards::Start) : selectNeighbour(*m_scene.open, Towards::Start);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const qsizetype beat = m_scene.film.indexOf(selection.current()); beat >= 0 && !isWithControl) {
            const bool hasOffer = selection.clip() < 0 ? m_scene.film.card(beat).hasOffer() : m_scene.film.chunk(beat, selection.clip()).hasOffer();
            if (hasOffer)
                takeOffer({selection.clip() < 0 ? Part::CardOffer : Part::CellOffer, beat, selection.clip()});
            break;
        }
        [[fallthrough]];
    default:
        event->ignore();
        return;
    }
    ensureVisible(selection.current());
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (m_scene.open && m_scene.open->selection().current().isEmpty() && isByKey)
        selectNeighbour(*m_scene.open, Towards::End);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace beatreel
