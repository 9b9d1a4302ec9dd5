// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/BoardArrangement.h"
#include "ui/cards/CardParts.h"
#include "ui/cards/ChunkPainter.h"
#include "ui/cards/FilmFaces.h"
#include "ui/cards/Snapshots.h"
#include "ui/workspace/OwnFileTarget.h"
#include "ui/workspace/HoverFilm.h"

#include <utility>
#include <vector>

namespace beatreel {

class Pictures;

/// What lies under a point of the board.
struct BoardSpot
{
    enum class Part {
        Nothing,
        Card,
        CardOffer,
        Cell,
        CellOffer,
        AddSlot, ///< the dashed place behind the last card
    };

    Part part = Part::Nothing;
    qsizetype beat = -1; ///< place in the project
    int chunk = -1;      ///< of a cell

    [[nodiscard]] bool isOfBeat() const { return beat >= 0; }
    bool operator==(const BoardSpot &) const = default;
};

/// What the drawing of a card hangs on, beside its size.
struct BoardCardShown
{
    CardFace face;
    CardLook look;
    qint64 picture = 0; ///< its key
    std::vector<std::pair<ChunkFace, ChunkLook>> chunks;

    [[nodiscard]] bool operator==(const BoardCardShown &) const = default;
};

/// Everything that the board shows and how: what its view, its painter and its gestures have in common. Positions are
/// logical pixels in the view's viewport.
struct BoardScene
{
    OpenProject *open = nullptr;
    Pictures *pictures = nullptr;
    const HoverFilm *hoverFilm = nullptr;
    FilmFaces film;
    BoardGrid grid;
    BoardArrangement arrangement;
    QRect chunkRow; ///< of a card, from its corner
    int scroll = 0;
    QSize size; ///< of the viewport
    qreal deviceRatio = 1;
    BoardSpot hovered;
    bool hasVisibleFocus = false;
    bool showsWords = false;
    Snapshots<BeatId, BoardCardShown> cards;

    /// `width` is the view's, with its scroll bar: that lies in the margin.
    void layOut(QSize viewport, int width, int cardWidth, const Appearance &appearance);

    [[nodiscard]] QPoint inGrid(const QPoint &point) const { return point + QPoint(0, scroll); }
    [[nodiscard]] QRect cardRect(qsizetype beat) const { return grid.rect(beat).translated(0, -scroll); }
    /// Where it is drawn: elsewhere while it gives way.
    [[nodiscard]] QRect shownCardRect(qsizetype beat) const;
    /// The place of the grid to which it gives way.
    [[nodiscard]] QRect slotRect(qsizetype beat) const { return cardRect(arrangement.place(beat)); }
    [[nodiscard]] QRect cellRect(qsizetype beat, int chunk) const;
    [[nodiscard]] QRect addSlotRect() const { return cardRect(grid.count()); }
    [[nodiscard]] CardLook lookOf(qsizetype beat) const;
    [[nodiscard]] ChunkLook lookOf(qsizetype beat, int chunk) const;
    /// Where a file that is dragged to this point would go.
    [[nodiscard]] OwnFileTarget fileTargetAt(const QPoint &point) const;
    [[nodiscard]] BoardSpot spotAt(const QPoint &point, const Appearance &appearance);
    /// The first and last beat of those that are to be seen between these rows of the viewport.
    [[nodiscard]] std::pair<qsizetype, qsizetype> between(int top, int bottom) const;
};

} // namespace beatreel
