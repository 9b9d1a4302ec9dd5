// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/DropWords.h"
#include "ui/timeline/MusicFace.h"
#include "ui/timeline/TimelineView.h"

#include <QApplication>
#include <QMouseEvent>

#include <cmath>

// How the timeline is taken hold of.

namespace beatreel {

using Part = TimelineSpot::Part;

namespace {

constexpr Qt::KeyboardModifiers kSeveral = Qt::ControlModifier | Qt::ShiftModifier;

Qt::CursorShape cursorFor(const TimelineSpot &spot)
{
    switch (spot.part) {
    case Part::CardEdge:
        return Qt::SizeHorCursor;
    case Part::MusicFadeIn:
    case Part::MusicFadeOut:
        return Qt::SizeHorCursor;
    case Part::EnergyRing:
        return Qt::SizeVerCursor;
    case Part::CardOffer:
    case Part::CellOffer:
    case Part::MusicOffer:
    case Part::AddSlot:
        return Qt::PointingHandCursor;
    default:
        return Qt::ArrowCursor;
    }
}

} // namespace

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (!m_scene.open || event->button() != Qt::LeftButton)
        return;
    m_pressPoint = event->position().toPoint();
    m_lastPoint = m_pressPoint;
    m_pressed = m_scene.spotAt(m_pressPoint, appearance());
    press(m_pressed, *event);
}

void TimelineView::press(const TimelineSpot &spot, const QMouseEvent &event)
{
    Selection &selection = m_scene.open->selection();
    switch (spot.part) {
    case Part::Card:
        selection.press(m_scene.film.id(spot.beat), event.modifiers());
        break;
    case Part::CardEdge:
        if (event.modifiers() & kSeveral)
            selection.press(m_scene.film.id(spot.beat), event.modifiers());
        else
            selection.select(m_scene.film.id(spot.beat)); // its edge alone is dragged
        break;
    case Part::Cell:
    case Part::CellOffer:
        selection.select(m_scene.film.id(spot.beat), spot.chunk);
        if (const QString file = m_scene.film.chunk(spot.beat, spot.chunk).clip; !file.isEmpty())
            static_cast<void>(m_rooms.room(file)); // it may be about to be slipped
        break;
    case Part::CardOffer:
        selection.select(m_scene.film.id(spot.beat));
        break;
    case Part::Ruler:
        begin(scrubGesture(*this));
        m_gesture->moveTo(m_pressPoint);
        break;
    case Part::EnergyRing:
        begin(energyGesture(*this, spot.beat));
        break;
    default:
        break;
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_scene.open)
        return;
    m_lastPoint = event->position().toPoint();
    if (m_gesture) {
        m_gesture->moveTo(m_lastPoint);
        return;
    }
    if (!(event->buttons() & Qt::LeftButton)) {
        const TimelineSpot spot = m_scene.spotAt(m_lastPoint, appearance());
        setHovered(spot);
        viewport()->setCursor(cursorFor(spot));
        return;
    }
    if ((m_lastPoint - m_pressPoint).manhattanLength() < QApplication::startDragDistance())
        return;
    if (auto gesture = gestureFor(m_pressed, m_pressPoint)) {
        begin(std::move(gesture));
        m_gesture->moveTo(m_lastPoint);
    }
}

std::unique_ptr<TimelineGesture> TimelineView::gestureFor(const TimelineSpot &spot, const QPoint &press)
{
    const bool isLocked = spot.isOfBeat() && m_scene.open->project().beats[spot.beat]->isLocked;
    switch (spot.part) {
    case Part::Card:
        if (isLocked)
            return forbiddenGesture(*this, press, lockedWords(spot.beat + 1));
        return moveGesture(*this, spot.beat, press);
    case Part::CardEdge:
        if (isLocked)
            return forbiddenGesture(*this, press, tr("Beat %1 is locked. Unlock it to change its length.").arg(spot.beat + 1));
        return resizeGesture(*this, spot.beat);
    case Part::Cell:
        return slipFor(spot, press);
    case Part::Music:
        return musicFace(*m_scene.open).isAdjustable() ? musicInGesture(*this, press) : nullptr;
    case Part::MusicFadeIn:
        return fadeGesture(*this, FadeEnd::In);
    case Part::MusicFadeOut:
        return fadeGesture(*this, FadeEnd::Out);
    case Part::Nothing:
        return bandGesture(*this, press);
    default:
        return nullptr;
    }
}

std::unique_ptr<TimelineGesture> TimelineView::slipFor(const TimelineSpot &spot, const QPoint &press)
{
    const Slot clip = m_scene.film.chunk(spot.beat, spot.chunk).slot;
    const SlotState *state = m_scene.open->state(clip);
    if (!state || !state->shown || state->status == SlotStatus::Lost)
        return nullptr;
    if (m_scene.open->project().isLocked(clip))
        return forbiddenGesture(*this, press, tr("Clip %1.%2 is locked. Unlock it to slip it.", "beat, clip").arg(spot.beat + 1).arg(spot.chunk + 1));
    return slipGesture(*this, clip, press);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_scene.open || event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    if (m_gesture) {
        m_gesture->moveTo(point);
        end(true);
        return;
    }
    const TimelineSpot spot = m_scene.spotAt(point, appearance());
    if (!(spot == m_pressed))
        return;
    if (spot.part == Part::Card && !(event->modifiers() & kSeveral))
        m_scene.open->selection().select(m_scene.film.id(spot.beat));
    else if (spot.part == Part::Nothing && !(event->modifiers() & kSeveral))
        m_scene.open->selection().clear();
    else if (spot.part == Part::AddSlot)
        emit addWanted(viewport()->mapToGlobal(m_scene.addSlotRect().center()));
    else if (spot.part == Part::CardOffer || spot.part == Part::CellOffer || spot.part == Part::MusicOffer)
        takeOffer(spot);
    if (spot.part == Part::Card || spot.part == Part::Cell)
        m_scene.open->playhead().setPicture(static_cast<int>(std::floor(m_scene.scale.seconds(point.x()) * m_scene.open->playhead().fps())));
}

void TimelineView::begin(std::unique_ptr<TimelineGesture> gesture)
{
    m_gesture = std::move(gesture);
    viewport()->setCursor(m_gesture->cursor());
    m_autoScroll.start();
}

void TimelineView::end(bool isDone)
{
    m_autoScroll.stop();
    // What it does may change the document, whose change would take it back.
    const std::unique_ptr<TimelineGesture> gesture = std::exchange(m_gesture, nullptr);
    if (!gesture)
        return;
    viewport()->unsetCursor();
    if (isDone)
        gesture->finish();
    else
        gesture->cancel();
    std::vector<double> starts;
    for (qsizetype i = 0; i < m_scene.film.size(); ++i)
        starts.push_back(static_cast<double>(m_scene.film.start(i).count()));
    giveWay(starts);
    viewport()->update();
}

void TimelineView::takeOffer(const TimelineSpot &spot)
{
    const auto onScreen = [this](const QRect &rect) { return QRect(viewport()->mapToGlobal(rect.topLeft()), rect.size()); };
    if (spot.part == Part::CellOffer) {
        const QRect cell = m_scene.cellRect(spot.beat, spot.chunk);
        emit makeWanted({m_scene.film.chunk(spot.beat, spot.chunk).slot}, onScreen(cell));
        return;
    }
    if (spot.part == Part::MusicOffer) {
        const MusicParts parts = musicParts(m_scene.musicRect(), m_scene.size.width(), musicFace(*m_scene.open), appearance());
        emit makeWanted({Slot::music()}, onScreen(parts.offer));
        return;
    }
    const CardFace &face = m_scene.film.card(spot.beat);
    const QRect card = m_scene.shownCardRect(spot.beat);
    const QRect offer = cardParts(card.size(), face, m_scene.lookOf(spot.beat), appearance()).offer.translated(card.topLeft());
    emit makeWanted(offeredSlots(*m_scene.open, face), onScreen(offer));
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_scene.open)
        return;
    Selection &selection = m_scene.open->selection();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const TimelineSpot spot = m_scene.spotAt(event->pos(), appearance());
        selection.pressForMenu(spot.isOfBeat() ? m_scene.film.id(spot.beat) : BeatId(), spot.chunk);
        if (m_scene.lanes.music.contains(event->pos().y()))
            emit musicMenuWanted(event->globalPos());
        else
            emit menuWanted(event->globalPos());
        return;
    }
    const qsizetype current = m_scene.film.indexOf(selection.current());
    const QRect card = current < 0 ? QRect() : selection.clip() < 0 ? m_scene.cardRect(current) : m_scene.cellRect(current, selection.clip());
    const QPoint at = current < 0 ? QPoint(TimeScale::kLead, m_scene.lanes.beats.top) : card.bottomLeft();
    emit menuWanted(viewport()->mapToGlobal(at));
}

} // namespace beatreel
