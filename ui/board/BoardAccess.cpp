// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/ChunkPlan.h"
#include "ui/board/BoardView.h"
#include "ui/cards/FaceItems.h"

// What the board tells assistive technology.

namespace beatreel {

int BoardView::itemCount(const Path &path)
{
    if (path.isEmpty())
        return static_cast<int>(m_scene.film.size());
    return path.size() == 1 ? chunksIn(m_scene.film.duration(path.first())) : 0;
}

PaintedItems::Item BoardView::item(const Path &path)
{
    const qsizetype beat = path.first();
    const Selection &selection = m_scene.open->selection();
    Item item = path.size() == 1 ? itemOf(m_scene.film.card(beat), selection) : itemOf(m_scene.film.chunk(beat, path.last()), selection);
    item.place = path.size() == 1 ? m_scene.cardRect(beat) : m_scene.cellRect(beat, path.last());
    item.hasFocus = item.hasFocus && hasFocus();
    return item;
}

void BoardView::act(const Path &path, const QString &action)
{
    const qsizetype beat = path.first();
    const int chunk = path.size() > 1 ? path.last() : -1;
    m_scene.open->selection().select(m_scene.film.id(beat), chunk);
    if (action == menuActionName())
        emit menuWanted(viewport()->mapToGlobal(item(path).place.bottomLeft()));
    else if (action != selectActionName())
        takeOffer({chunk < 0 ? BoardSpot::Part::CardOffer : BoardSpot::Part::CellOffer, beat, chunk});
}

} // namespace beatreel
