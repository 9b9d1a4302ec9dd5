// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/ChunkPackets.h"

#include "core/base/Sentence.h"
#include "core/media/ChunkEncoder.h"

namespace beatreel {

Result<ChunkPackets> ChunkPackets::open(const QString &file, const CancelToken &cancel)
{
    Result<MediaSource> source = MediaSource::open(file, MediaSource::Depth::Header, cancel);
    if (!source)
        return std::unexpected(source.error());
    Result<ChunkHead> head = readChunkHead(*source);
    if (!head)
        return std::unexpected(head.error());
    return ChunkPackets(std::move(*source), std::move(*head));
}

Result<void> ChunkPackets::startAt(int picture)
{
    Q_ASSERT(picture % kGroupLength == 0);
    m_index = picture;
    if (m_source.seek(stream(), qint64(picture) * kTicksPerPicture))
        return {};
    return m_source.broken(AVERROR_INVALIDDATA);
}

Result<void> ChunkPackets::next(AVPacket &packet)
{
    const Result<bool> more = m_source.read(packet);
    if (!more)
        return std::unexpected(more.error());
    if (!*more || !isChunkPacket(packet, m_index, m_head.format))
        return noChunk(m_source.file(), Sentence::tr("picture %1 is missing or out of step").arg(m_index + 1));
    ++m_index;
    return {};
}

} // namespace beatreel
