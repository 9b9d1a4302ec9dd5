// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/BoardView.h"
#include "ui/cards/DropWords.h"
#include "ui/workspace/TemplateShelf.h"

#include <QApplication>
#include <QDropEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

// How the board is taken hold of.

namespace beatreel {

using Part = BoardSpot::Part;

namespace {

constexpr Qt::KeyboardModifiers kSeveral = Qt::ControlModifier | Qt::ShiftModifier;

bool isPressable(const BoardSpot &spot)
{
    return spot.part == Part::CardOffer || spot.part == Part::CellOffer || spot.part == Part::AddSlot;
}

} // namespace

void BoardView::mousePressEvent(QMouseEvent *event)
{
    if (!m_scene.open || m_gesture || event->button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    m_pressPoint = event->position().toPoint();
    m_lastPoint = m_pressPoint;
    m_pressed = m_scene.spotAt(m_pressPoint, appearance());
    press(m_pressed, *event);
}

void BoardView::press(const BoardSpot &spot, const QMouseEvent &event)
{
    Selection &selection = m_scene.open->selection();
    if (!spot.isOfBeat())
        return;
    const BeatId beat = m_scene.film.id(spot.beat);
    if (spot.part == Part::Card)
        selection.press(beat, event.modifiers());
    else
        selection.select(beat, spot.chunk);
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_scene.open)
        return;
    m_lastPoint = event->position().toPoint();
    if (m_gesture) {
        m_gesture->moveTo(m_lastPoint);
        return;
    }
    if (!(event->buttons() & Qt::LeftButton)) {
        const BoardSpot spot = m_scene.spotAt(m_lastPoint, appearance());
        setHovered(spot);
        viewport()->setCursor(isPressable(spot) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_isPressed || (m_lastPoint - m_pressPoint).manhattanLength() < QApplication::startDragDistance())
        return;
    if (auto gesture = gestureFor(m_pressed, m_pressPoint)) {
        begin(std::move(gesture));
        m_gesture->moveTo(m_lastPoint);
    }
}

std::unique_ptr<BoardGesture> BoardView::gestureFor(const BoardSpot &spot, const QPoint &press)
{
    if (spot.part == Part::Nothing)
        return boardBand(*this, press);
    if (spot.part != Part::Card)
        return nullptr;
    if (m_scene.open->project().beats[spot.beat]->isLocked)
        return boardForbidden(*this, press, lockedWords(spot.beat + 1));
    return boardMove(*this, spot.beat, press);
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_scene.open || event->button() != Qt::LeftButton || !m_isPressed)
        return;
    const QPoint point = event->position().toPoint();
    if (m_gesture) {
        m_gesture->moveTo(point);
        end(true);
    } else if (const BoardSpot spot = m_scene.spotAt(point, appearance()); spot == m_pressed) {
        release(spot, *event);
    }
    m_isPressed = false;
}

void BoardView::release(const BoardSpot &spot, const QMouseEvent &event)
{
    Selection &selection = m_scene.open->selection();
    const bool isAlone = !(event.modifiers() & kSeveral);
    if (spot.part == Part::Card && isAlone)
        selection.select(m_scene.film.id(spot.beat));
    else if (spot.part == Part::Nothing && isAlone)
        selection.clear();
    else if (spot.part == Part::AddSlot)
        emit addWanted(event.globalPosition().toPoint());
    if (spot.isOfBeat() && isAlone)
        showAtPlayhead(m_scene.film.id(spot.beat));
    if (spot.part == Part::CardOffer || spot.part == Part::CellOffer)
        takeOffer(spot);
}

/// The preview shows the beat; where it does already it stays where it is.
void BoardView::showAtPlayhead(const BeatId &beat)
{
    Playhead &playhead = m_scene.open->playhead();
    if (!playhead.beat() || playhead.beat()->id() != beat)
        playhead.goTo(beat);
}

void BoardView::begin(std::unique_ptr<BoardGesture> gesture)
{
    setHovered({});
    m_gesture = std::move(gesture);
    viewport()->setCursor(m_gesture->cursor());
    m_autoScroll.start();
}

void BoardView::end(bool isDone)
{
    m_autoScroll.stop();
    m_isPressed = false;
    // What it does may change the document, whose change would take it back.
    const std::unique_ptr<BoardGesture> gesture = std::exchange(m_gesture, nullptr);
    if (!gesture)
        return;
    viewport()->unsetCursor();
    if (isDone)
        gesture->finish();
    else
        gesture->cancel();
    if (!m_scene.arrangement.isAtRest()) {
        giveWay(placesAtRest(m_scene.film.size()));
        if (!m_givingWay.isMoving())
            m_scene.arrangement.rest();
    }
    viewport()->update();
}

void BoardView::giveWay(const std::vector<qsizetype> &places)
{
    if (m_scene.arrangement.isAimedAt(places))
        return;
    m_givingWay.stop();
    m_scene.arrangement.aim(m_scene.grid, places);
    if (!m_givingWay.run(*this, kGivingWay))
        m_scene.arrangement.advance(1);
}

void BoardView::takeOffer(const BoardSpot &spot)
{
    const auto onScreen = [this](const QRect &rect) { return QRect(viewport()->mapToGlobal(rect.topLeft()), rect.size()); };
    if (spot.part == Part::CellOffer) {
        emit makeWanted({m_scene.film.chunk(spot.beat, spot.chunk).slot}, onScreen(m_scene.cellRect(spot.beat, spot.chunk)));
        return;
    }
    const CardFace &face = m_scene.film.card(spot.beat);
    const QRect card = m_scene.cardRect(spot.beat);
    const QRect offer = cardParts(card.size(), face, m_scene.lookOf(spot.beat), appearance()).offer.translated(card.topLeft());
    emit makeWanted(offeredSlots(*m_scene.open, face), onScreen(offer));
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_scene.open || m_gesture)
        return;
    Selection &selection = m_scene.open->selection();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const BoardSpot spot = m_scene.spotAt(event->pos(), appearance());
        selection.pressForMenu(spot.isOfBeat() ? m_scene.film.id(spot.beat) : BeatId(), spot.chunk);
        emit menuWanted(event->globalPos());
        return;
    }
    ensureVisible(selection.current());
    const qsizetype current = m_scene.film.indexOf(selection.current());
    const QPoint at = current < 0 ? QPoint(BoardGrid::kGap, BoardGrid::kGap) : m_scene.cardRect(current).bottomLeft();
    emit menuWanted(viewport()->mapToGlobal(at));
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr int kNotch = 120;
    constexpr int kStep = 20;
    setCardWidth(cardWidth() + kStep * event->angleDelta().y() / kNotch);
    event->accept();
}

void BoardView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_scene.open || m_gesture)
        return;
    m_dragged = DragIn(*event->mimeData(), m_scene.open->parts().templates.library());
    if (m_dragged.isNothing())
        return;
    const BeatTemplate *beatTemplate = m_dragged.beatTemplate();
    begin(beatTemplate ? boardInsert(*this, *beatTemplate) : boardFile(*this, kindByName(m_dragged.files().first())));
    m_dragged.accept(*event);
}

void BoardView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_gesture)
        return;
    m_lastPoint = event->position().toPoint();
    m_gesture->moveTo(m_lastPoint);
    m_dragged.accept(*event);
}

void BoardView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dragged = {};
    end(false);
}

void BoardView::dropEvent(QDropEvent *event)
{
    if (!m_gesture)
        return;
    m_gesture->moveTo(event->position().toPoint());
    end(true);
    m_dragged.accept(*event);
    setFocus(Qt::OtherFocusReason);
    if (const QStringList files = std::exchange(m_dragged, {}).files(); !files.isEmpty())
        emit filesDropped(m_scene.fileTargetAt(event->position().toPoint()), files);
}

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = m_gesture || !m_scene.open ? QString() : tipFor(m_scene.spotAt(help->pos(), appearance()));
        QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHovered({});
    return QAbstractScrollArea::viewportEvent(event);
}

QString BoardView::tipFor(const BoardSpot &spot)
{
    switch (spot.part) {
    case Part::Card:
    case Part::CardOffer:
        return m_scene.film.card(spot.beat).tip();
    case Part::Cell:
    case Part::CellOffer:
        return m_scene.film.chunk(spot.beat, spot.chunk).tip();
    case Part::AddSlot:
        return tr("Add a beat");
    case Part::Nothing:
        break;
    }
    return {};
}

} // namespace beatreel
