// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/MediaFacts.h"

#include "core/media/FrameImage.h"
#include "core/media/MediaSource.h"

namespace beatreel {

namespace {

double secondsOf(const AVStream &stream, double fallback)
{
    return stream.duration > 0 ? double(stream.duration) * av_q2d(stream.time_base) : fallback;
}

int clockwise(const Orientation &orientation)
{
    if (orientation.isTransposed)
        return orientation.isMirroredAcross ? 90 : 270;
    return orientation.isMirroredAcross && orientation.isMirroredDown ? 180 : 0;
}

VideoFacts videoFacts(const AVStream &stream, double seconds)
{
    const AVCodecParameters &parameters = *stream.codecpar;
    VideoFacts facts;
    facts.codec = QString::fromUtf8(avcodec_get_name(parameters.codec_id));
    facts.profile = QString::fromUtf8(avcodec_profile_name(parameters.codec_id, parameters.profile));
    facts.level = std::max(0, parameters.level);
    facts.pixelFormat = QString::fromUtf8(av_get_pix_fmt_name(static_cast<AVPixelFormat>(parameters.format)));
    facts.size = QSize(parameters.width, parameters.height);
    facts.rotation = clockwise(orientationOf(stream));
    facts.fps = stream.avg_frame_rate.den > 0 ? av_q2d(stream.avg_frame_rate) : 0;
    facts.pictures = stream.nb_frames;
    facts.seconds = secondsOf(stream, seconds);
    return facts;
}

AudioFacts audioFacts(const AVStream &stream, double seconds)
{
    const AVCodecParameters &parameters = *stream.codecpar;
    AudioFacts facts;
    facts.codec = QString::fromUtf8(avcodec_get_name(parameters.codec_id));
    facts.sampleRate = parameters.sample_rate;
    facts.channels = parameters.ch_layout.nb_channels;
    facts.seconds = secondsOf(stream, seconds);
    return facts;
}

} // namespace

Result<MediaFacts> probe(const QString &file)
{
    const Result<MediaSource> source = MediaSource::open(file, MediaSource::Depth::Streams);
    if (!source)
        return std::unexpected(source.error());
    const AVFormatContext &container = source->context();
    MediaFacts facts;
    facts.container = QString::fromUtf8(container.iformat->name);
    facts.seconds = container.duration > 0 ? double(container.duration) / AV_TIME_BASE : 0;
    if (const AVStream *stream = source->video())
        facts.video = videoFacts(*stream, facts.seconds);
    if (const AVStream *stream = source->audio())
        facts.audio = audioFacts(*stream, facts.seconds);
    if (!facts.video && !facts.audio)
        return source->broken(AVERROR_INVALIDDATA);
    return facts;
}

} // namespace beatreel
