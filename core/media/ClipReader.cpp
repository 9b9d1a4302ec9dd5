// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/ClipReader.h"

namespace beatreel {

namespace {

const AVRational kTick{1, static_cast<int>(kTicksPerSecond)};
/// A container's own idea of its length may be off by this much.
constexpr qint64 kTolerance = kTicksPerSecond / 4;
constexpr AVRational kUnknownRate{25, 1};

Result<MediaSource> openClip(const QString &clip, const CancelToken &cancel)
{
    Result<MediaSource> source = MediaSource::open(clip, MediaSource::Depth::Header, cancel);
    if (!source)
        return source;
    AVStream *stream = source->video();
    if (stream == nullptr)
        return fail(ErrorKind::Media, QStringLiteral("“%1” holds no video. Choose another file.").arg(clip));
    if (QByteArrayView(source->context().iformat->name).endsWith("_pipe"))
        return fail(ErrorKind::Media,
                    QStringLiteral("“%1” is a still picture, not a video. Choose another file.").arg(clip));
    source->readOnly(*stream);
    return source;
}

qint64 ticks(qint64 time, const AVStream &stream)
{
    return av_rescale_q(time, stream.time_base, kTick);
}

qint64 pictureTicks(const AVStream &stream)
{
    const AVRational rate =
        stream.avg_frame_rate.num > 0 && stream.avg_frame_rate.den > 0 ? stream.avg_frame_rate : kUnknownRate;
    return av_rescale_q(1, av_inv_q(rate), kTick);
}

/// What the header says of the video's length; 0 where it says nothing.
qint64 promisedLength(const MediaSource &source, const AVStream &stream)
{
    if (stream.duration > 0)
        return ticks(stream.duration, stream);
    const AVFormatContext &container = source.context();
    // Beside a video of unknown length the sound may be the longer.
    const bool isAlone = container.nb_streams == 1 && container.duration > 0;
    return isAlone ? av_rescale_q(container.duration, ffmpeg::kMicroseconds, kTick) : 0;
}

std::unexpected<Error> incomplete(const QString &clip, qint64 promised, qint64 found)
{
    const auto seconds = [](qint64 length) {
        return QString::number(double(length) / double(kTicksPerSecond), 'f', 1);
    };
    return fail(ErrorKind::Media, QStringLiteral("“%1” is incomplete: of %2 s only %3 s are there. Get the file again.")
                                      .arg(clip, seconds(promised), seconds(found)));
}

} // namespace

Result<ClipSpan> clipSpan(const QString &clip, qint64 enough, const CancelToken &cancel)
{
    const Result<MediaSource> source = openClip(clip, cancel);
    if (!source)
        return std::unexpected(source.error());
    const AVStream &stream = *source->video();
    const ffmpeg::Packet packet(av_packet_alloc());
    std::optional<qint64> first, last;
    qint64 lastLength = 0;
    while (true) {
        const Result<bool> more = source->read(*packet);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        const qint64 time = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
        if (packet->stream_index != stream.index || time == AV_NOPTS_VALUE
            || (packet->flags & AV_PKT_FLAG_DISCARD) != 0)
            continue;
        if ((packet->flags & AV_PKT_FLAG_CORRUPT) != 0)
            return source->broken(AVERROR_INVALIDDATA);
        first = std::min<qint64>(first.value_or(time), time);
        if (time >= last.value_or(time)) {
            last = time;
            lastLength = packet->duration;
        }
        if (ticks(*last - *first, stream) >= enough)
            return ClipSpan{*first, enough};
    }
    if (!first)
        return source->broken(AVERROR_INVALIDDATA);
    const qint64 length =
        ticks(*last - *first, stream) + (lastLength > 0 ? ticks(lastLength, stream) : pictureTicks(stream));
    if (const qint64 promised = std::min(enough, promisedLength(*source, stream)); promised > length + kTolerance)
        return incomplete(clip, promised, length);
    return ClipSpan{*first, std::min(length, enough)};
}

Result<ClipReader> ClipReader::open(const QString &clip, const ClipSpan &span, const CancelToken &cancel)
{
    Result<MediaSource> source = openClip(clip, cancel);
    if (!source)
        return std::unexpected(source.error());
    AVStream *stream = source->video();
    Result<ffmpeg::Codec> decoder = source->decoder(*stream);
    if (!decoder)
        return std::unexpected(decoder.error());
    return ClipReader(std::move(*source), std::move(*decoder), stream, span.firstStamp);
}

void ClipReader::startAt(qint64 time)
{
    if (time <= 0)
        return;
    const qint64 wanted = m_firstStamp + av_rescale_q(time, kTick, m_stream->time_base);
    // Some containers seek by the time of decoding and land on a key frame that is shown later.
    for (qint64 from = time; from > 0; from -= kTicksPerSecond) {
        const qint64 target = m_firstStamp + av_rescale_q(from, kTick, m_stream->time_base);
        // Where the container cannot seek, the pictures before are decoded and passed over.
        if (!m_source.seek(*m_stream, target))
            return;
        const Result<bool> read = m_source.read(*m_packet);
        if (read && *read && m_packet->pts != AV_NOPTS_VALUE && m_packet->pts <= wanted) {
            (void)m_source.seek(*m_stream, target);
            return;
        }
    }
    (void)m_source.seek(*m_stream, m_firstStamp);
}

Result<std::optional<TimedPicture>> ClipReader::next()
{
    while (true) {
        ffmpeg::Frame frame(av_frame_alloc());
        const int code = avcodec_receive_frame(m_decoder.get(), frame.get());
        if (code >= 0)
            return timed(std::move(frame));
        if (code == AVERROR_EOF)
            return std::nullopt;
        if (code != AVERROR(EAGAIN))
            return m_source.broken(code);
        if (const Result<void> fed = feed(); !fed)
            return std::unexpected(fed.error());
    }
}

Result<void> ClipReader::feed()
{
    while (true) {
        const Result<bool> more = m_source.read(*m_packet);
        if (!more)
            return std::unexpected(more.error());
        if (!*more) {
            avcodec_send_packet(m_decoder.get(), nullptr);
            return {};
        }
        // A packet that cannot be decoded is passed over: its neighbour is shown longer.
        if (m_packet->stream_index == m_stream->index && avcodec_send_packet(m_decoder.get(), m_packet.get()) >= 0)
            return {};
    }
}

TimedPicture ClipReader::timed(ffmpeg::Frame frame)
{
    TimedPicture picture;
    const qint64 stamp = frame->best_effort_timestamp;
    picture.time = stamp == AV_NOPTS_VALUE ? m_nextTime : ticks(stamp - m_firstStamp, *m_stream);
    const qint64 length = ffmpeg::duration(*frame);
    m_nextTime = picture.time + (length > 0 ? ticks(length, *m_stream) : pictureTicks(*m_stream));
    const AVRational aspect = av_guess_sample_aspect_ratio(&m_source.context(), m_stream, frame.get());
    if (aspect.num > 0 && aspect.den > 0)
        picture.pixelAspect = aspect;
    picture.frame = std::move(frame);
    return picture;
}

} // namespace beatreel
