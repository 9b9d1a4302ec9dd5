// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cards/ChunkPainter.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"

namespace beatreel {

/// What stands in the middle of a cell.
struct ChunkMiddle
{
    std::optional<Icon> icon;
    QString words;
    QString after; ///< behind a thin line, or quieter
    QColor colour;
    bool isBoxed = false;   ///< on a tinted box with an edge
    bool isOnPlate = false; ///< on a dark plate
    bool hasDivider = true;
};

/// Nothing where the cell shows its clip alone.
[[nodiscard]] ChunkMiddle chunkMiddle(const ChunkFace &face, const Theme &theme);
/// The edge tells the state; a ready cell has none until the pointer comes.
[[nodiscard]] Edge chunkEdge(const ChunkFace &face, const ChunkLook &look, const Theme &theme);
[[nodiscard]] bool hasChunkFailed(const ChunkFace &face);
/// "Kept", "Locked".
[[nodiscard]] QString chunkKeptWord();
[[nodiscard]] QString chunkLockedWord();

} // namespace beatreel
