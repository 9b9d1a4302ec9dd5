// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/ChunkHead.h"

namespace beatreel {

/// The packets of one chunk, checked one by one against what a chunk's must be. Used by one thread.
class ChunkPackets
{
public:
    /// The error of `noChunk` where the file's head is not a chunk's.
    [[nodiscard]] static Result<ChunkPackets> open(const QString &file, const CancelToken &cancel);

    [[nodiscard]] const ChunkHead &head() const { return m_head; }
    [[nodiscard]] const AVStream &stream() const { return *m_source.video(); }
    /// Goes to the group that begins with this picture, a multiple of kGroupLength.
    [[nodiscard]] Result<void> startAt(int picture);
    /// The next packet, timed as it is in the chunk. There must be one.
    [[nodiscard]] Result<void> next(AVPacket &packet);

private:
    ChunkPackets(MediaSource source, ChunkHead head) : m_source(std::move(source)), m_head(std::move(head)) {}

    MediaSource m_source;
    ChunkHead m_head;
    int m_index = 0; ///< of the next packet, in the order of storage
};

} // namespace beatreel
