// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/MusicFace.h"
#include "ui/timeline/TimelineView.h"
#include "ui/workspace/TemplateShelf.h"
#include "ui/workspace/TimeText.h"

#include <QDropEvent>
#include <QHelpEvent>
#include <QToolTip>

// What is brought to the timeline from elsewhere, and what it says of itself under the pointer.

namespace beatreel {

using Part = TimelineSpot::Part;

void TimelineView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_scene.open)
        return;
    m_dragged = DragIn(*event->mimeData(), m_scene.open->parts().templates.library());
    if (m_dragged.isNothing())
        return;
    m_pressed = {};
    const BeatTemplate *beatTemplate = m_dragged.beatTemplate();
    begin(beatTemplate ? insertGesture(*this, *beatTemplate) : fileGesture(*this, kindByName(m_dragged.files().first())));
    m_dragged.accept(*event);
}

void TimelineView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_gesture)
        return;
    m_lastPoint = event->position().toPoint();
    m_gesture->moveTo(m_lastPoint);
    m_dragged.accept(*event);
}

void TimelineView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dragged = {};
    end(false);
}

void TimelineView::dropEvent(QDropEvent *event)
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
