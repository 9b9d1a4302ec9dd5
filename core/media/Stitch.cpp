// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Stitch.h"

#include "core/media/ChunkEncoder.h"
#include "core/media/ChunkHead.h"

namespace beatreel {

namespace {

/// A chunk opened for reading, and what its header says.
struct OpenChunk
{
    MediaSource source;
    ChunkHead head;
};

Result<OpenChunk> openChunk(const QString &file, const CancelToken &cancel)
{
    Result<MediaSource> source = MediaSource::open(file, MediaSource::Depth::Header, cancel);
    if (!source)
        return std::unexpected(source.error());
    Result<ChunkHead> head = readChunkHead(*source);
    if (!head)
        return std::unexpected(head.error());
    return OpenChunk{std::move(*source), std::move(*head)};
}

/// Copies the packets of one chunk, `offset` ticks later than they are.
Result<void> copyPackets(const OpenChunk &chunk, qint64 offset, Mp4Writer &writer, AVPacket &packet)
{
    const VideoFormat &format = chunk.head.format;
    for (int index = 0; index < format.picturesPerChunk(); ++index) {
        const Result<bool> more = chunk.source.read(packet);
        if (!more)
            return std::unexpected(more.error());
        if (!*more || !isChunkPacket(packet, index, format))
            return noChunk(chunk.source.file(), QStringLiteral("picture %1 is missing or out of step").arg(index + 1));
        packet.pts += offset;
        packet.dts += offset;
        if (const Result<void> written = writer.write(packet); !written)
            return written;
    }
    return {};
}

} // namespace

Result<void> stitch(const QStringList &chunks, const QString &out, const TaskContext &context)
{
    if (chunks.isEmpty())
        return fail(ErrorKind::BadInput, QStringLiteral("There are no chunks to stitch. Name at least one."));
    Result<OpenChunk> chunk = openChunk(chunks.first(), context.cancel);
    if (!chunk)
        return std::unexpected(chunk.error());
    const ChunkHead first = chunk->head;
    const qint64 pictures = first.format.picturesPerChunk();

    Result<Mp4Writer> writer = Mp4Writer::create(out, context.cancel);
    if (!writer)
        return std::unexpected(writer.error());
    const AVStream &model = *chunk->source.video();
    const Result<AVStream *> stream = writer->addStream(*model.codecpar, model.time_base);
    if (!stream)
        return std::unexpected(stream.error());
    (*stream)->avg_frame_rate = {first.format.fps, 1};
    if (const Result<void> begun = writer->begin(chunks.size() * pictures); !begun)
        return begun;

    const ffmpeg::Packet packet(av_packet_alloc());
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        if (i > 0)
            chunk = openChunk(chunks[i], context.cancel);
        if (!chunk)
            return std::unexpected(chunk.error());
        if (const QString difference = differenceOf(chunk->head, first); !difference.isEmpty())
            return noChunk(chunks[i], difference);
        if (const Result<void> copied = copyPackets(*chunk, i * pictures * kTicksPerPicture, *writer, *packet); !copied)
            return copied;
        context.report(double(i + 1) / double(chunks.size()));
    }
    return writer->finish();
}

} // namespace beatreel
