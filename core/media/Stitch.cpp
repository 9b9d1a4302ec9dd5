// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Stitch.h"

#include "core/base/Sentence.h"
#include "core/media/ChunkEncoder.h"
#include "core/media/ChunkPackets.h"

namespace beatreel {

namespace {

/// Copies the packets of one chunk, `offset` ticks later than they are.
Result<void> copyPackets(ChunkPackets &chunk, qint64 offset, Mp4Writer &writer, AVPacket &packet)
{
    for (int index = 0; index < chunk.head().format.picturesPerChunk(); ++index) {
        if (const Result<void> read = chunk.next(packet); !read)
            return read;
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
        return fail(ErrorKind::BadInput, Sentence::tr("There are no chunks to stitch. Name at least one."));
    Result<ChunkPackets> chunk = ChunkPackets::open(chunks.first(), context.cancel);
    if (!chunk)
        return std::unexpected(chunk.error());
    const ChunkHead first = chunk->head();
    const qint64 pictures = first.format.picturesPerChunk();

    Result<Mp4Writer> writer = Mp4Writer::create(out, context.cancel);
    if (!writer)
        return std::unexpected(writer.error());
    const AVStream &model = chunk->stream();
    const Result<AVStream *> stream = writer->addStream(*model.codecpar, model.time_base);
    if (!stream)
        return std::unexpected(stream.error());
    (*stream)->avg_frame_rate = {first.format.fps, 1};
    if (const Result<void> begun = writer->begin(chunks.size() * pictures); !begun)
        return begun;

    const ffmpeg::Packet packet(av_packet_alloc());
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        if (i > 0)
            chunk = ChunkPackets::open(chunks[i], context.cancel);
        if (!chunk)
            return std::unexpected(chunk.error());
        if (const QString difference = differenceOf(chunk->head(), first); !difference.isEmpty())
            return noChunk(chunks[i], difference);
        if (const Result<void> copied = copyPackets(*chunk, i * pictures * kTicksPerPicture, *writer, *packet); !copied)
            return copied;
        context.report(double(i + 1) / double(chunks.size()));
    }
    return writer->finish();
}

} // namespace beatreel
