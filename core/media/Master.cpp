// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Stitch.h"

#include "core/media/MediaSource.h"
#include "core/media/Mp4Writer.h"
#include "core/media/Sound.h"

namespace beatreel {

namespace {

/// One of the two files, its stream, the stream it becomes, and the packet that comes next.
struct Track
{
    MediaSource source;
    AVStream *from = nullptr;
    AVStream *to = nullptr;
    ffmpeg::Packet next{av_packet_alloc()};
    bool isOver = false;

    [[nodiscard]] Result<void> advance()
    {
        const Result<bool> more = source.read(*next);
        if (!more)
            return std::unexpected(more.error());
        isOver = !*more;
        next->stream_index = to->index;
        return {};
    }
};

std::unexpected<Error> unfit(const QString &file, const QString &what)
{
    return fail(ErrorKind::Media,
                QStringLiteral("“%1” cannot become part of a master: %2. Build it again.").arg(file, what));
}

Result<Track> openTrack(const QString &file, AVMediaType type, AVCodecID codec, const CancelToken &cancel)
{
    Result<MediaSource> source = MediaSource::open(file, MediaSource::Depth::Header, cancel);
    if (!source)
        return std::unexpected(source.error());
    AVStream *stream = type == AVMEDIA_TYPE_VIDEO ? source->video() : source->audio();
    if (stream == nullptr || stream->codecpar->codec_id != codec)
        return unfit(file, QStringLiteral("it holds no %1").arg(QString::fromUtf8(avcodec_get_name(codec))));
    source->readOnly(*stream);
    Track track;
    track.source = std::move(*source);
    track.from = stream;
    return track;
}

Result<void> addTo(Mp4Writer &writer, Track &track)
{
    Result<AVStream *> stream = writer.addStream(*track.from->codecpar, track.from->time_base);
    if (!stream)
        return std::unexpected(stream.error());
    track.to = *stream;
    track.to->avg_frame_rate = track.from->avg_frame_rate;
    return {};
}

/// Writes both tracks in the order of their decoding times.
Result<void> interleave(Mp4Writer &writer, Track &video, Track &sound, const TaskContext &context)
{
    const qint64 pictures = std::max<qint64>(1, video.from->nb_frames);
    qint64 written = 0;
    for (Track *track : {&video, &sound}) {
        if (Result<void> read = track->advance(); !read)
            return read;
    }
    while (!video.isOver || !sound.isOver) {
        const bool isVideoNext =
            sound.isOver
            || (!video.isOver
                && av_compare_ts(video.next->dts, video.from->time_base, sound.next->dts, sound.from->time_base) <= 0);
        Track &track = isVideoNext ? video : sound;
        if (Result<void> done = writer.write(*track.next); !done)
            return done;
        if (isVideoNext)
            context.report(double(++written) / double(pictures));
        if (Result<void> read = track.advance(); !read)
            return read;
    }
    return {};
}

} // namespace

Result<void> muxMaster(const QString &stitched, const QString &sound, const QString &out, const TaskContext &context)
{
    Result<Track> video = openTrack(stitched, AVMEDIA_TYPE_VIDEO, AV_CODEC_ID_H264, context.cancel);
    if (!video)
        return std::unexpected(video.error());
    Result<Track> audio = openTrack(sound, AVMEDIA_TYPE_AUDIO, AV_CODEC_ID_AAC, context.cancel);
    if (!audio)
        return std::unexpected(audio.error());
    AVCodecParameters &voice = *audio->from->codecpar;
    if (voice.sample_rate != kSampleRate || voice.ch_layout.nb_channels != 2)
        return unfit(sound, QStringLiteral("its sound is not 48 kHz stereo"));
    // The container says how many samples to leave out at the start; the muxer wants it with the codec.
    voice.initial_padding = voice.frame_size > 0 ? voice.frame_size : 1024;

    Result<Mp4Writer> writer = Mp4Writer::create(out, context.cancel);
    if (!writer)
        return std::unexpected(writer.error());
    for (Track *track : {&*video, &*audio}) {
        if (const Result<void> added = addTo(*writer, *track); !added)
            return added;
    }
    if (const Result<void> begun = writer->begin(video->from->nb_frames + audio->from->nb_frames); !begun)
        return begun;
    if (const Result<void> done = interleave(*writer, *video, *audio, context); !done)
        return done;
    return writer->finish();
}

} // namespace beatreel
