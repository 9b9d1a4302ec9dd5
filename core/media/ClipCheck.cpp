// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/ClipCheck.h"

#include "core/base/Sentence.h"
#include "core/media/MediaSource.h"

namespace beatreel {

namespace {

/// A picture at either end may be left out by an edit list.
constexpr double kEnough = 0.9;

qint64 drain(AVCodecContext *decoder, AVFrame *frame)
{
    qint64 pictures = 0;
    while (avcodec_receive_frame(decoder, frame) >= 0) {
        ++pictures;
        av_frame_unref(frame);
    }
    return pictures;
}

} // namespace

Result<void> checkClip(const QString &file, const TaskContext &context)
{
    const Result<MediaSource> source = MediaSource::open(file, MediaSource::Depth::Streams, context.cancel);
    if (!source)
        return std::unexpected(source.error());
    const AVStream *stream = source->video();
    if (stream == nullptr)
        return fail(ErrorKind::Media, Sentence::tr("“%1” holds no video. Make the clip again.").arg(file));
    source->readOnly(*stream);
    const qint64 promised = stream->nb_frames;
    const Result<ffmpeg::Codec> codec = source->decoder(*stream);
    if (!codec)
        return std::unexpected(codec.error());
    const ffmpeg::Packet packet(av_packet_alloc());
    const ffmpeg::Frame frame(av_frame_alloc());
    qint64 pictures = 0;
    while (true) {
        const Result<bool> more = source->read(*packet);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        avcodec_send_packet(codec->get(), packet.get());
        pictures += drain(codec->get(), frame.get());
    }
    avcodec_send_packet(codec->get(), nullptr);
    pictures += drain(codec->get(), frame.get());
    if (pictures == 0 || static_cast<double>(pictures) < static_cast<double>(promised) * kEnough)
        return fail(ErrorKind::Media, Sentence::tr("“%1” breaks off before its end. Make the clip again.").arg(file));
    return {};
}

} // namespace beatreel
