// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/FilePackets.h"

#include "core/base/Sentence.h"
#include "core/media/Sound.h"

namespace beatreel {

namespace {

std::unexpected<Error> unfit(const QString &file, const QString &what)
{
    return fail(ErrorKind::Media,
                Sentence::tr("“%1” cannot become part of a master: %2. Build it again.").arg(file, what));
}

} // namespace

Result<FilePackets> FilePackets::open(const QString &file, Kind kind, const CancelToken &cancel)
{
    Result<MediaSource> source = MediaSource::open(file, MediaSource::Depth::Header, cancel);
    if (!source)
        return std::unexpected(source.error());
    AVStream *stream = kind == Kind::Video ? source->video() : source->audio();
    const AVCodecID codec = kind == Kind::Video ? AV_CODEC_ID_H264 : AV_CODEC_ID_AAC;
    if (stream == nullptr || stream->codecpar->codec_id != codec)
        return unfit(file, Sentence::tr("it holds no %1").arg(QString::fromUtf8(avcodec_get_name(codec))));
    AVCodecParameters &parameters = *stream->codecpar;
    if (kind == Kind::Sound) {
        if (parameters.sample_rate != kSampleRate || parameters.ch_layout.nb_channels != 2)
            return unfit(file, Sentence::tr("its sound is not 48 kHz stereo"));
        // The container says how many samples to leave out at the start; the muxer wants it with the codec.
        parameters.initial_padding = parameters.frame_size > 0 ? parameters.frame_size : 1024;
    }
    source->readOnly(*stream);
    return FilePackets(std::move(*source), *stream);
}

} // namespace beatreel
