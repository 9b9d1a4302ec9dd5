// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cards/ChunkFace.h"
#include "ui/common/Appearance.h"

#include <QPixmap>

class QPainter;

namespace beatreel {

/// What a cell is drawn with beside its face.
struct ChunkLook
{
    bool isSelected = false;
    bool hasFocus = false; ///< and shows it
    bool isHovered = false;
    bool isFaded = false;  ///< left out by a filter

    [[nodiscard]] bool operator==(const ChunkLook &) const = default;
};

/// Paints a cell into `rect`. `strip` are pictures of the clip, evenly spread over its 5 s, at any size; it may be
/// empty.
void paintChunk(QPainter &painter, const QRect &rect, const ChunkFace &face, const ChunkLook &look,
                const QList<QPixmap> &strip, const Appearance &appearance);

/// Where the cell's offer lies in a cell of this size; empty where there is none to be seen.
[[nodiscard]] QRect chunkOffer(QSize size, const ChunkFace &face, const Appearance &appearance);

/// How many pictures a strip of this size has room for, 1 or more.
[[nodiscard]] int picturesInStrip(QSize size, const VideoFormat &format);

} // namespace beatreel
