// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Chunk.h"
#include "core/media/ClipReader.h"

namespace beatreel {

/// Which moment of its clip each picture of a chunk shows.
struct ChunkTimes
{
    ClipSpan span;
    qint64 slip = 0;  ///< in ticks
    qint64 used = 0;  ///< how much of the clip the whole chunk spans, in ticks
    int pictures = 0; ///< in the chunk

    [[nodiscard]] qint64 momentOf(int picture) const { return slip + av_rescale(picture, used, pictures); }
};

/// Reads as much of the clip as the chunk needs. A slip beyond the latest possible one is noted and
/// shortened; a negative one is BadInput.
[[nodiscard]] Result<ChunkTimes> chunkTimes(const QString &clip, const ConformOptions &options,
                                            const TaskContext &context);

} // namespace beatreel
