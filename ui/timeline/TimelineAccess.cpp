// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/ChunkPlan.h"
#include "ui/timeline/TimelineView.h"

#include <QWidget>

// What the timeline tells assistive technology.

namespace beatreel {

int TimelineView::itemCount(const Path &path)
{
    if (path.isEmpty())
        return static_cast<int>(m_scene.film.size());
    return path.size() == 1 ? chunksIn(m_scene.film.duration(path.first())) : 0;
}

PaintedItems::Item TimelineView::item(const Path &path)
{
    const qsizetype beat = path.first();
    const Selection &selection = m_scene.open->selection();
    const bool isCurrent = hasFocus() && selection.current() == m_scene.film.id(beat);
    Item item;
    item.actions = {tr("Select"), tr("Menu")};
    if (path.size() == 1) {
        const CardFace &face = m_scene.film.card(beat);
        item.name = face.spoken();
        item.place = m_scene.cardRect(beat);
        item.isSelected = selection.contains(face.beat);
        item.hasFocus = isCurrent && selection.clip() < 0;
        if (face.state == CardState::Making)
            item.percent = static_cast<int>(face.fraction * 100);
        if (face.hasOffer())
            item.actions.append(face.offerVerb());
        return item;
    }
    const ChunkFace &face = m_scene.film.chunk(beat, path.last());
    item.name = face.spoken();
    item.place = m_scene.cellRect(beat, path.last());
    item.isSelected = selection.contains(face.slot.beat) && selection.clip() == path.last();
    item.hasFocus = isCurrent && selection.clip() == path.last();
    if (face.state == ChunkState::Running)
        item.percent = static_cast<int>(face.fraction * 100);
    if (face.hasOffer())
        item.actions.append(face.offerVerb());
    return item;
}

void TimelineView::act(const Path &path, const QString &action)
{
    const qsizetype beat = path.first();
    const int chunk = path.size() > 1 ? path.last() : -1;
    m_scene.open->selection().select(m_scene.film.id(beat), chunk);
    if (action == tr("Menu"))
        emit menuWanted(viewport()->mapToGlobal(item(path).place.bottomLeft()));
    else if (action != tr("Select"))
        takeOffer({chunk < 0 ? TimelineSpot::Part::CardOffer : TimelineSpot::Part::CellOffer, beat, chunk});
}

} // namespace beatreel
