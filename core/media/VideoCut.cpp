// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/VideoCut.h"

#include "core/media/MediaSource.h"
#include "core/media/Mp4Writer.h"

namespace beatreel {

namespace {

constexpr AVRational kMilliseconds{1, 1000};

/// Copies packets until a key frame at or after `to`.
class Copying
{
public:
    Copying(const MediaSource &source, const AVStream &from, const AVStream &to, Mp4Writer &writer)
        : m_source(source), m_from(from), m_to(to), m_writer(writer)
    {}

    [[nodiscard]] Result<void> run(qint64 end, const TaskContext &context)
    {
        while (true) {
            const Result<bool> more = m_source.read(*m_packet);
            if (!more)
                return std::unexpected(more.error());
            const bool isKey = m_packet->flags & AV_PKT_FLAG_KEY;
            if (!*more || (isKey && m_hasBegun && m_packet->pts >= end))
                return {};
            if (m_packet->stream_index != m_from.index || m_packet->pts == AV_NOPTS_VALUE)
                continue;
            if (!m_hasBegun && !isKey)
                continue;
            if (!std::exchange(m_hasBegun, true))
                m_first = m_packet->pts;
            // Pictures that lean on what was before the key frame.
            if (m_packet->pts < m_first)
                continue;
            context.report(double(m_packet->pts - m_first) / double(std::max<qint64>(1, end - m_first)));
            if (const Result<void> written = write(); !written)
                return written;
        }
    }

    /// The stamp of the first picture; nullopt where there was none.
    [[nodiscard]] std::optional<qint64> first() const { return m_hasBegun ? std::optional(m_first) : std::nullopt; }

private:
    [[nodiscard]] Result<void> write()
    {
        m_packet->pts -= m_first;
        m_packet->dts = m_packet->dts == AV_NOPTS_VALUE ? m_packet->pts : m_packet->dts - m_first;
        m_packet->stream_index = m_to.index;
        av_packet_rescale_ts(m_packet.get(), m_from.time_base, m_to.time_base);
        return m_writer.write(*m_packet);
    }

    const MediaSource &m_source;
    const AVStream &m_from;
    const AVStream &m_to;
    Mp4Writer &m_writer;
    ffmpeg::Packet m_packet{av_packet_alloc()};
    bool m_hasBegun = false;
    qint64 m_first = 0;
};

} // namespace

Result<VideoCut> cutVideo(const QString &video, const QString &out, std::chrono::milliseconds from,
                          std::chrono::milliseconds to, const TaskContext &context)
{
    const Result<MediaSource> source = MediaSource::open(video, MediaSource::Depth::Streams, context.cancel);
    if (!source)
        return std::unexpected(source.error());
    const AVStream *stream = source->video();
    if (stream == nullptr)
        return source->broken(AVERROR_STREAM_NOT_FOUND);
    source->readOnly(*stream);
    const qint64 start = stream->start_time == AV_NOPTS_VALUE ? 0 : stream->start_time;
    const auto stampOf = [&](std::chrono::milliseconds time) {
        return start + av_rescale_q(time.count(), kMilliseconds, stream->time_base);
    };
    if (from.count() > 0 && !source->seek(*stream, stampOf(from)))
        return source->broken(AVERROR_INVALIDDATA);

    Result<Mp4Writer> writer = Mp4Writer::create(out, context.cancel);
    if (!writer)
        return std::unexpected(writer.error());
    const Result<AVStream *> added = writer->addStream(*stream->codecpar, stream->time_base);
    if (!added)
        return std::unexpected(added.error());
    (*added)->avg_frame_rate = stream->avg_frame_rate;
    (*added)->sample_aspect_ratio = stream->codecpar->sample_aspect_ratio;
    ffmpeg::copyOrientation(*stream, **added);
    if (const Result<void> begun = writer->begin(); !begun)
        return std::unexpected(begun.error());
    Copying copying(*source, *stream, **added, *writer);
    if (const Result<void> copied = copying.run(stampOf(to), context); !copied)
        return std::unexpected(copied.error());
    if (!copying.first())
        return source->broken(AVERROR_EOF);
    if (const Result<void> finished = writer->finish(); !finished)
        return std::unexpected(finished.error());
    const qint64 cut = av_rescale_q(*copying.first() - start, stream->time_base, kMilliseconds);
    return VideoCut{std::chrono::milliseconds(std::max<qint64>(0, cut))};
}

} // namespace beatreel
