// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/BoardView.h"
#include "ui/workspace/BeatCommands.h"

#include <QKeyEvent>

// How the keyboard goes about the board.

namespace beatreel {

namespace {

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

bool BoardView::event(QEvent *event)
{
    // In the grid arrows go from card to card; elsewhere they are the film's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && m_gesture) { // puts the card back, and does nothing else
            event->accept();
            return true;
        }
        if (isArrow(key->key()) && !(key->modifiers() & (Qt::AltModifier | Qt::MetaModifier))) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_gesture) {
        end(false);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isOffer = isEnter && !event->modifiers().testFlag(Qt::ControlModifier);
    event->setAccepted(m_scene.open && !m_gesture && (isOffer ? takeOfferOfCurrent() : goByKey(*event)));
}

bool BoardView::takeOfferOfCurrent()
{
    const Selection &selection = m_scene.open->selection();
    const qsizetype beat = m_scene.film.indexOf(selection.current());
    if (beat < 0)
        return false;
    ensureVisible(selection.current());
    if (selection.clip() < 0 && m_scene.film.card(beat).hasOffer())
        takeOffer({BoardSpot::Part::CardOffer, beat, -1});
    else if (selection.clip() >= 0 && m_scene.film.chunk(beat, selection.clip()).hasOffer())
        takeOffer({BoardSpot::Part::CellOffer, beat, selection.clip()});
    return true;
}

bool BoardView::goByKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    const bool isWithControl = event.modifiers() & Qt::ControlModifier;
    const qsizetype count = m_scene.film.size();
    const qsizetype current = m_scene.film.indexOf(m_scene.open->selection().current());
    const qsizetype columns = m_scene.grid.columns();
    const qsizetype page = columns * std::max(1, viewport()->height() / m_scene.grid.rowHeight());
    const auto by = [&](qsizetype step) {
        if (current < 0)
            return step > 0 ? 0 : count - 1;
        const qsizetype to = current + step;
        if (to < 0)
            return step == -1 ? current : current % columns;
        const bool isLastRow = current / columns == (count - 1) / columns;
        return to < count ? to : isLastRow ? current : count - 1;
    };
    switch (event.key()) {
    case Qt::Key_Left:
        goTo(by(-1), event.modifiers());
        return true;
    case Qt::Key_Right:
        goTo(by(1), event.modifiers());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event.key() == Qt::Key_Up ? -1 : 1;
        if (isWithControl)
            selectClipBeside(*m_scene.open, step < 0 ? Towards::Start : Towards::End);
        else
            goTo(by(step * columns), event.modifiers());
        return true;
    }
    case Qt::Key_PageUp:
        goTo(by(-page), event.modifiers());
        return true;
    case Qt::Key_PageDown:
        goTo(by(page), event.modifiers());
        return true;
    default:
        return false;
    }
}

void BoardView::goTo(qsizetype beat, Qt::KeyboardModifiers modifiers)
{
    if (beat < 0 || beat >= m_scene.film.size())
        return;
    Selection &selection = m_scene.open->selection();
    const BeatId id = m_scene.film.id(beat);
    if (modifiers & Qt::ShiftModifier)
        selection.extendTo(id);
    else
        selection.select(id);
    showAtPlayhead(id);
    ensureVisible(id);
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (m_scene.open && m_scene.open->selection().current().isEmpty() && isByKey)
        selectNeighbour(*m_scene.open, Towards::End);
    viewport()->update();
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace beatreel
