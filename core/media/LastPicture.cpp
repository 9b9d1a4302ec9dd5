// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Sentence.h"
#include "core/media/Chunk.h"

#include "core/media/FrameImage.h"
#include "core/media/MediaSource.h"

namespace beatreel {

namespace {

/// Where the last group of pictures begins, for seeking.
qint64 endOf(const AVStream &stream)
{
    const qint64 start = stream.start_time == AV_NOPTS_VALUE ? 0 : stream.start_time;
    return stream.duration > 0 ? start + stream.duration : std::numeric_limits<int64_t>::max() / 2;
}

/// The latest time of presentation from here to the end, in the stream's time base.
Result<std::optional<qint64>> lastTime(const MediaSource &source, const AVStream &stream, AVPacket &packet)
{
    std::optional<qint64> latest;
    while (true) {
        const Result<bool> more = source.read(packet);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return latest;
        if (packet.stream_index == stream.index && packet.pts != AV_NOPTS_VALUE
            && (packet.flags & AV_PKT_FLAG_DISCARD) == 0)
            latest = std::max<qint64>(latest.value_or(packet.pts), packet.pts);
    }
}

/// Decodes from here to the end and keeps the last picture; null where none could be decoded. Pictures that no
/// other needs are skipped before `target`.
Result<ffmpeg::Frame> decodeLast(const MediaSource &source, const AVStream &stream, std::optional<qint64> target,
                                 AVPacket &packet)
{
    Result<ffmpeg::Codec> codec = source.decoder(stream);
    if (!codec)
        return std::unexpected(codec.error());
    AVCodecContext *decoder = codec->get();
    ffmpeg::Frame last;
    ffmpeg::Frame frame(av_frame_alloc());
    const auto drain = [&] {
        while (avcodec_receive_frame(decoder, frame.get()) >= 0) {
            last.reset(av_frame_clone(frame.get()));
            av_frame_unref(frame.get());
        }
    };
    while (true) {
        const Result<bool> more = source.read(packet);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        if (packet.stream_index != stream.index)
            continue;
        decoder->skip_frame =
            target && packet.pts != AV_NOPTS_VALUE && packet.pts < *target ? AVDISCARD_NONREF : AVDISCARD_DEFAULT;
        // A damaged packet is left out; what follows may still decode.
        avcodec_send_packet(decoder, &packet);
        drain();
    }
    avcodec_send_packet(decoder, nullptr);
    drain();
    return last;
}

} // namespace

Result<QImage> lastPicture(const QString &file)
{
    const Result<MediaSource> source = MediaSource::open(file, MediaSource::Depth::Header);
    if (!source)
        return std::unexpected(source.error());
    const AVStream *stream = source->video();
    if (stream == nullptr)
        return fail(ErrorKind::Media, Sentence::tr("“%1” holds no video. Choose another file.").arg(file));
    source->readOnly(*stream);
    const ffmpeg::Packet packet(av_packet_alloc());

    Result<ffmpeg::Frame> last{nullptr};
    if (source->seek(*stream, endOf(*stream))) {
        const Result<std::optional<qint64>> target = lastTime(*source, *stream, *packet);
        if (target && *target && source->seek(*stream, endOf(*stream)))
            last = decodeLast(*source, *stream, *target, *packet);
    }
    // No index, or a damaged end: the last of the pictures that can be had.
    if ((!last || !*last) && source->seek(*stream, 0))
        last = decodeLast(*source, *stream, std::nullopt, *packet);
    if (!last)
        return std::unexpected(last.error());
    if (!*last)
        return source->broken(AVERROR_INVALIDDATA);
    return toImage(**last, orientationOf(*stream));
}

} // namespace beatreel
