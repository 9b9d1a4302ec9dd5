// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/ExportEncoder.h"

#include "core/base/Sentence.h"
#include "core/media/ChunkEncoder.h"

namespace beatreel {

namespace {

/// What the encoders differ in.
struct EncoderChoice
{
    const char *encoder;
    QString name;
    AVPixelFormat form;
    QList<std::pair<const char *, const char *>> options;
};

EncoderChoice choiceOf(FilmCodec codec)
{
    switch (codec) {
    case FilmCodec::H264:
    case FilmCodec::H265:
        break;
    case FilmCodec::ProRes:
        return {"prores_ks", QStringLiteral("ProRes"), AV_PIX_FMT_YUV422P10, {{"profile", "standard"}, {"vendor", "apl0"}}};
    case FilmCodec::Vp9:
        return {"libvpx-vp9",
                QStringLiteral("VP9"),
                AV_PIX_FMT_YUV420P,
                {{"crf", "24"}, {"b", "0"}, {"deadline", "good"}, {"cpu-used", "4"}, {"row-mt", "1"}, {"tile-columns", "2"}}};
    }
    return {"libx265",
            QStringLiteral("H.265"),
            AV_PIX_FMT_YUV420P,
            {{"preset", "fast"}, {"crf", "20"}, {"x265-params", "log-level=none:info=0"}}};
}

void describe(AVCodecContext &codec, const VideoFormat &format, AVPixelFormat form)
{
    codec.width = format.size.width();
    codec.height = format.size.height();
    codec.time_base = {1, format.fps};
    codec.framerate = {format.fps, 1};
    codec.pix_fmt = form;
    codec.sample_aspect_ratio = {1, 1};
    codec.color_range = AVCOL_RANGE_MPEG;
    codec.color_primaries = AVCOL_PRI_BT709;
    codec.color_trc = AVCOL_TRC_BT709;
    codec.colorspace = AVCOL_SPC_BT709;
    codec.chroma_sample_location = AVCHROMA_LOC_LEFT;
    codec.gop_size = 2 * format.fps;
    codec.thread_count = 0;
    codec.flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT;
}

} // namespace

Result<ffmpeg::Codec> openExportEncoder(FilmCodec codec, const VideoFormat &format)
{
    if (codec == FilmCodec::H264)
        return openChunkEncoder(format);
    ffmpeg::silence();
    const EncoderChoice choice = choiceOf(codec);
    const AVCodec *encoder = avcodec_find_encoder_by_name(choice.encoder);
    if (encoder == nullptr) {
        return fail(ErrorKind::Unavailable, Sentence::tr("This FFmpeg has no %1 encoder (%2). Choose another codec, or install FFmpeg with it.")
                                                .arg(choice.name, QString::fromLatin1(choice.encoder)));
    }
    ffmpeg::Codec context(avcodec_alloc_context3(encoder));
    describe(*context, format, choice.form);
    ffmpeg::Options options;
    for (const auto &[name, value] : choice.options)
        options.set(name, value);
    const int code = avcodec_open2(context.get(), encoder, options.address());
    if (code < 0) {
        return fail(ErrorKind::Unavailable, Sentence::tr("The %1 encoder did not start. Close other programs and try again.").arg(choice.name),
                    ffmpeg::text(code));
    }
    return context;
}

} // namespace beatreel
