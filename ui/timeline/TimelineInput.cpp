// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/ChunkPlan.h"
#include "ui/cards/DropWords.h"
#include "ui/timeline/MusicFace.h"
#include "ui/timeline/TimelineView.h"
#include "ui/workspace/BeatCommands.h"
#include "ui/workspace/DragTypes.h"
#include "ui/workspace/TimeText.h"
#include "ui/workspace/TemplateShelf.h"

#include <QApplication>
#include <QDrag>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

// How the timeline is taken hold of.

namespace beatreel {

using Part = TimelineSpot::Part;

namespace {

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
    case Part::CardEdge: {
        const BeatId beat = m_scene.film.id(spot.beat);
        if (event.modifiers() & Qt::ControlModifier)
            selection.toggle(beat);
        else if (event.modifiers() & Qt::ShiftModifier)
            selection.extendTo(beat);
        else if (!selection.contains(beat) || spot.part == Part::CardEdge)
            selection.select(beat); // one of several stays so: they may be about to be dragged
        break;
    }
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
    if (spot.part == Part::Card && !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
        m_scene.open->selection().select(m_scene.film.id(spot.beat));
    else if (spot.part == Part::Nothing && !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
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
        if (spot.isOfBeat() && spot.chunk >= 0)
            selection.select(m_scene.film.id(spot.beat), spot.chunk);
        else if (spot.isOfBeat() && !selection.contains(m_scene.film.id(spot.beat)))
            selection.select(m_scene.film.id(spot.beat));
        else if (!spot.isOfBeat())
            selection.clear();
        if (m_scene.lanes.music.contains(event->pos().y()))
            emit musicMenuWanted(event->globalPos());
        else
            emit menuWanted(event->globalPos());
        return;
    }
    const qsizetype current = m_scene.film.indexOf(selection.current());
    const QPoint at = current < 0 ? QPoint(TimeScale::kLead, m_scene.lanes.beats.top) : m_scene.cardRect(current).bottomLeft();
    emit menuWanted(viewport()->mapToGlobal(at));
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->pixelDelta().isNull() ? event->angleDelta() : event->pixelDelta();
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
        isWithControl ? moveFocusAmongClips(1) : selectNeighbour(*m_scene.open, Towards::End);
        break;
    case Qt::Key_Up:
        isWithControl ? moveFocusAmongClips(-1) : selectNeighbour(*m_scene.open, Towards::Start);
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

/// Down from a beat into its clips and on along them, up back again.
void TimelineView::moveFocusAmongClips(int step)
{
    Selection &selection = m_scene.open->selection();
    const Beat *beat = m_scene.open->project().find(selection.current());
    if (!beat)
        return;
    const int clip = selection.clip() + step;
    if (clip >= -1 && clip < chunksIn((*beat)->spec.duration))
        selection.select(beat->id(), clip);
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

/// A file is copied whatever is proposed: who dragged it would remove a moved one.
void TimelineView::acceptDrag(QDropEvent &event)
{
    if (m_draggedFiles.isEmpty()) {
        event.acceptProposedAction();
        return;
    }
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

void TimelineView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_scene.open)
        return;
    if (const QStringList files = localFilesIn(*event->mimeData()); !files.isEmpty()) {
        m_pressed = {};
        m_draggedFiles = files;
        begin(fileGesture(*this, kindByName(files.first())));
        acceptDrag(*event);
        return;
    }
    if (!event->mimeData()->hasFormat(kTemplateMime))
        return;
    const TemplateId id(QString::fromUtf8(event->mimeData()->data(kTemplateMime)));
    const BeatTemplate *beatTemplate = m_scene.open->parts().templates.library().find(id);
    if (!beatTemplate)
        return;
    m_pressed = {};
    begin(insertGesture(*this, *beatTemplate));
    event->acceptProposedAction();
}

void TimelineView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_gesture)
        return;
    m_lastPoint = event->position().toPoint();
    m_gesture->moveTo(m_lastPoint);
    acceptDrag(*event);
}

void TimelineView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_draggedFiles.clear();
    end(false);
}

void TimelineView::dropEvent(QDropEvent *event)
{
    if (!m_gesture)
        return;
    m_gesture->moveTo(event->position().toPoint());
    end(true);
    acceptDrag(*event);
    setFocus(Qt::OtherFocusReason);
    if (const QStringList files = std::exchange(m_draggedFiles, {}); !files.isEmpty())
        emit filesDropped(m_scene.fileTargetAt(event->position().toPoint()), files);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = m_gesture ? QString() : tipFor(m_scene.open ? m_scene.spotAt(help->pos(), appearance()) : TimelineSpot());
        QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHovered({});
    return QAbstractScrollArea::viewportEvent(event);
}

QString TimelineView::tipFor(const TimelineSpot &spot)
{
    switch (spot.part) {
    case Part::Card:
    case Part::CardOffer:
    case Part::CardEdge:
        return m_scene.film.card(spot.beat).tip();
    case Part::Cell:
    case Part::CellOffer:
        return m_scene.film.chunk(spot.beat, spot.chunk).tip();
    case Part::Music:
    case Part::MusicOffer: {
        const MusicFace face = musicFace(*m_scene.open);
        const QStringList hint = face.isAdjustable() ? QStringList{tr("Drag it to choose where in it the film starts.")} : QStringList();
        return (QStringList{face.words} + face.sentences + hint).join(u'\n');
    }
    case Part::MusicFadeIn:
        return tr("Drag to fade the music in");
    case Part::MusicFadeOut:
        return tr("Drag to fade the music out");
    case Part::AddSlot:
        return tr("Add a beat");
    case Part::Ruler: {
        const int fps = m_scene.open->playhead().fps();
        const double seconds = std::max(0.0, m_scene.scale.seconds(viewport()->mapFromGlobal(QCursor::pos()).x()));
        return timecode(static_cast<int>(seconds * fps), fps);
    }
    default:
        return {};
    }
}

} // namespace beatreel
