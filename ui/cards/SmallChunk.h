// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cards/ChunkPainter.h"

namespace beatreel {

/// The cells of a beat's chunks on its board card: number, sign, one word, and the price of what a cell offers.

/// Where the cells of a card lie in the row for them.
[[nodiscard]] QList<QRect> smallChunkCells(const QRect &row, int count);

/// What a small cell has room for.
struct SmallChunkParts
{
    QRect number;
    QRect sign;
    QRect word;
    QRect price;
    QRect offer; ///< pressed, it makes the clip; empty: there is nothing to make
};

/// In the cell's own coordinates. In less room the word goes first, then the sign; the edge still tells the state.
[[nodiscard]] SmallChunkParts smallChunkParts(QSize size, const ChunkFace &face, const Appearance &appearance);

void paintSmallChunk(QPainter &painter, const QRect &rect, const ChunkFace &face, const ChunkLook &look,
                     const Appearance &appearance);

} // namespace beatreel
