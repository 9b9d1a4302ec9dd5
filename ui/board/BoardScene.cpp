// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/BoardScene.h"

#include "core/story/ChunkPlan.h"
#include "ui/cards/SmallChunk.h"

namespace beatreel {

void BoardScene::layOut(QSize viewport, int width, int cardWidth, const Appearance &appearance)
{
    size = viewport;
    grid = BoardGrid(film.size(), width, cardWidth, showsWords ? BoardWords::Shown : BoardWords::Hidden, appearance);
    chunkRow = cardParts(grid.cardSize(), {}, {.lane = CardLane::Board, .showsWords = showsWords}, appearance).chunks;
}

QRect BoardScene::shownCardRect(qsizetype beat) const
{
    return {arrangement.topLeft(grid, beat) - QPoint(0, scroll), grid.cardSize()};
}

QRect BoardScene::cellRect(qsizetype beat, int chunk) const
{
    const QRect row = chunkRow.translated(cardRect(beat).topLeft());
    return smallChunkCells(row, chunksIn(film.duration(beat))).value(chunk);
}

CardLook BoardScene::lookOf(qsizetype beat) const
{
    const Selection &selection = open->selection();
    CardLook look;
    look.lane = CardLane::Board;
    look.isSelected = selection.contains(film.id(beat));
    look.hasFocus = hasVisibleFocus && selection.current() == film.id(beat) && selection.clip() < 0;
    look.isHovered = hovered.beat == beat && hovered.chunk < 0;
    look.isFaded = open->filter().leavesOut(open->project().beats[beat]->approval);
    look.showsWords = showsWords;
    return look;
}

ChunkLook BoardScene::lookOf(qsizetype beat, int chunk) const
{
    const Selection &selection = open->selection();
    const bool isCurrent = selection.current() == film.id(beat) && selection.clip() == chunk;
    ChunkLook look;
    look.isSelected = isCurrent && selection.contains(film.id(beat));
    look.hasFocus = isCurrent && hasVisibleFocus;
    look.isHovered = hovered.beat == beat && hovered.chunk == chunk;
    look.isFaded = open->filter().leavesOut(open->project().beats[beat]->approval);
    return look;
}

BoardSpot BoardScene::spotAt(const QPoint &point, const Appearance &appearance)
{
    using Part = BoardSpot::Part;
    if (!open)
        return {};
    const qsizetype beat = grid.at(inGrid(point));
    if (beat < 0)
        return {addSlotRect().contains(point) ? Part::AddSlot : Part::Nothing, -1, -1};
    for (int k = 0; k < chunksIn(film.duration(beat)); ++k) {
        const QRect cell = cellRect(beat, k);
        if (!cell.contains(point))
            continue;
        const QRect offer = smallChunkParts(cell.size(), film.chunk(beat, k), appearance).offer;
        return {offer.contains(point - cell.topLeft()) ? Part::CellOffer : Part::Cell, beat, k};
    }
    const QRect card = cardRect(beat);
    const QRect offer = cardParts(card.size(), film.card(beat), lookOf(beat), appearance).offer;
    return {offer.contains(point - card.topLeft()) ? Part::CardOffer : Part::Card, beat, -1};
}

OwnFileTarget BoardScene::fileTargetAt(const QPoint &point) const
{
    const qsizetype beat = open ? grid.at(inGrid(point)) : -1;
    if (beat < 0)
        return {};
    OwnFileTarget target{film.id(beat)};
    for (int k = 0; k < chunksIn(film.duration(beat)); ++k) {
        if (cellRect(beat, k).contains(point))
            target.clip = k;
    }
    return target;
}

std::pair<qsizetype, qsizetype> BoardScene::between(int top, int bottom) const
{
    return grid.between(top + scroll, bottom + scroll);
}

} // namespace beatreel
