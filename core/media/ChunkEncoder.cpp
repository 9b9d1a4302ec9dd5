// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/ChunkEncoder.h"

#include "core/base/Sentence.h"

#include <QtEndian>

#include <array>

namespace beatreel {

namespace {

/// The lowest H.264 level (ITU-T H.264 table A-1) from 4.0 up whose picture size and rate hold the format.
const char *levelFor(const VideoFormat &format)
{
    struct Level
    {
        const char *name;
        qint64 macroblocks;
        qint64 macroblocksPerSecond;
    };
    static constexpr std::array kLevels = {
        Level{"4.0", 8192, 245760},    Level{"4.2", 8704, 522240},   Level{"5.0", 22080, 589824},
        Level{"5.1", 36864, 983040},   Level{"5.2", 36864, 2073600}, Level{"6.0", 139264, 4177920},
        Level{"6.1", 139264, 8355840},
    };
    const qint64 macroblocks = qint64((format.size.width() + 15) / 16) * ((format.size.height() + 15) / 16);
    for (const Level &level : kLevels) {
        if (macroblocks <= level.macroblocks && macroblocks * format.fps <= level.macroblocksPerSecond)
            return level.name;
    }
    return "6.2";
}

Result<void> checkFormat(const VideoFormat &format)
{
    const QSize size = format.size;
    const bool isGood = size.width() >= 16 && size.height() >= 16 && size.width() <= 7680 && size.height() <= 7680
                     && size.width() % 2 == 0 && size.height() % 2 == 0 && format.fps >= 1 && format.fps <= 120;
    if (isGood)
        return {};
    return fail(ErrorKind::BadInput,
                Sentence::tr("A video of %1x%2 at %3 pictures a second cannot be made. Choose even sizes from 16 to "
                             "7680 pixels and 1 to 120 pictures a second.")
                    .arg(size.width())
                    .arg(size.height())
                    .arg(format.fps));
}

/// The parameter set number kChunkParameterSet. Its bytes depend on nothing but the pictures: the thread count
/// is fixed, rate control has no buffer, and x264 uses no code of one processor alone.
void setParameters(AVCodecContext &codec, const VideoFormat &format)
{
    codec.width = format.size.width();
    codec.height = format.size.height();
    codec.time_base = {1, format.fps};
    codec.framerate = {format.fps, 1};
    codec.pix_fmt = AV_PIX_FMT_YUV420P;
    codec.sample_aspect_ratio = {1, 1};
    codec.color_range = AVCOL_RANGE_MPEG;
    codec.color_primaries = AVCOL_PRI_BT709;
    codec.color_trc = AVCOL_TRC_BT709;
    codec.colorspace = AVCOL_SPC_BT709;
    codec.chroma_sample_location = AVCHROMA_LOC_LEFT;
    codec.gop_size = kGroupLength;
    codec.max_b_frames = 2;
    codec.thread_count = 2;
    codec.profile = ffmpeg::kProfileHigh;
    codec.flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_CLOSED_GOP | AV_CODEC_FLAG_BITEXACT;
}

/// The units of an Annex B byte stream (each after a start code 00 00 01), without trailing zeros.
QList<QByteArray> unitsOf(const QByteArray &stream)
{
    QList<QByteArray> units;
    const QByteArray startCode("\0\0\1", 3);
    for (qsizetype start = stream.indexOf(startCode); start >= 0;) {
        const qsizetype next = stream.indexOf(startCode, start + 3);
        QByteArray unit = stream.mid(start + 3, next < 0 ? -1 : next - start - 3);
        while (unit.endsWith('\0'))
            unit.chop(1);
        units.append(unit);
        start = next;
    }
    return units;
}

} // namespace

Result<ffmpeg::Codec> openChunkEncoder(const VideoFormat &format)
{
    ffmpeg::silence();
    if (const Result<void> good = checkFormat(format); !good)
        return std::unexpected(good.error());
    const AVCodec *x264 = avcodec_find_encoder_by_name("libx264");
    if (x264 == nullptr) {
        return fail(
            ErrorKind::Unavailable,
            Sentence::tr("This FFmpeg has no H.264 encoder (libx264). Install FFmpeg's libavcodec with x264."));
    }
    ffmpeg::Codec codec(avcodec_alloc_context3(x264));
    setParameters(*codec, format);
    ffmpeg::Options options;
    options.set("preset", "veryfast");
    options.set("crf", "18");
    options.set("profile", "high");
    options.set("level", levelFor(format));
    options.set("x264-params", "scenecut=0:cpu-independent=1");
    const int code = avcodec_open2(codec.get(), x264, options.address());
    if (code < 0) {
        return fail(ErrorKind::Unavailable,
                    Sentence::tr("The H.264 encoder did not start. Close other programs and try again."),
                    ffmpeg::text(code));
    }
    return codec;
}

QByteArray lengthPrefixed(const QByteArray &packet)
{
    QByteArray sample;
    sample.reserve(packet.size() + 16);
    for (const QByteArray &unit : unitsOf(packet)) {
        const quint32 length = qToBigEndian(static_cast<quint32>(unit.size()));
        sample.append(reinterpret_cast<const char *>(&length), sizeof length);
        sample.append(unit);
    }
    return sample;
}

QString encoderVersion()
{
    const unsigned version = avcodec_version();
    const QString library = QStringLiteral("libavcodec %1.%2.%3")
                                .arg(AV_VERSION_MAJOR(version))
                                .arg(AV_VERSION_MINOR(version))
                                .arg(AV_VERSION_MICRO(version));
    const VideoFormat tiny{QSize(16, 16), 1};
    const Result<ffmpeg::Codec> codec = openChunkEncoder(tiny);
    const ffmpeg::Frame picture = makeChunkFrame(tiny);
    const ffmpeg::Packet packet(av_packet_alloc());
    if (!codec || !picture)
        return QStringLiteral("no x264, ") + library;
    for (int plane = 0; plane < 3; ++plane)
        std::fill_n(picture->data[plane], picture->linesize[plane] * (plane == 0 ? 16 : 8), uint8_t(128));
    picture->pts = 0;
    avcodec_send_frame(codec->get(), picture.get());
    avcodec_send_frame(codec->get(), nullptr);
    if (avcodec_receive_packet(codec->get(), packet.get()) < 0)
        return QStringLiteral("x264, ") + library;
    // "x264 - core 164 r3095 baee400 - H.264/MPEG-4 AVC codec …", in a user data message before the picture.
    const QByteArray bytes(reinterpret_cast<const char *>(packet->data), packet->size);
    const QByteArray before("x264 - core ");
    const QByteArray core = bytes.mid(bytes.indexOf(before) + before.size(), 16);
    return QStringLiteral("x264 core %1, %2").arg(QString::fromLatin1(core.left(core.indexOf(' '))), library);
}

ffmpeg::Frame makeChunkFrame(const VideoFormat &format)
{
    ffmpeg::Frame frame(av_frame_alloc());
    frame->format = AV_PIX_FMT_YUV420P;
    frame->width = format.size.width();
    frame->height = format.size.height();
    frame->color_range = AVCOL_RANGE_MPEG;
    frame->color_primaries = AVCOL_PRI_BT709;
    frame->color_trc = AVCOL_TRC_BT709;
    frame->colorspace = AVCOL_SPC_BT709;
    frame->chroma_location = AVCHROMA_LOC_LEFT;
    frame->sample_aspect_ratio = {1, 1};
    if (av_frame_get_buffer(frame.get(), 0) < 0)
        return nullptr;
    return frame;
}

Result<QByteArray> chunkHeaders(const VideoFormat &format)
{
    const Result<ffmpeg::Codec> codec = openChunkEncoder(format);
    if (!codec)
        return std::unexpected(codec.error());
    QByteArray sps, pps;
    for (const QByteArray &unit :
         unitsOf(QByteArray(reinterpret_cast<const char *>((*codec)->extradata), (*codec)->extradata_size))) {
        constexpr int kSps = 7, kPps = 8;
        const int type = unit.isEmpty() ? 0 : unit[0] & 0x1f;
        if (type == kSps)
            sps = unit;
        else if (type == kPps)
            pps = unit;
    }
    if (sps.size() < 4 || pps.isEmpty())
        return ffmpeg::encoderFailed("H.264", AVERROR_INVALIDDATA);
    const auto length = [](const QByteArray &unit) {
        return QByteArray(1, static_cast<char>(unit.size() >> 8)) + QByteArray(1, static_cast<char>(unit.size()));
    };
    // Version 1; profile, constraints and level; lengths of four bytes; one SPS; one PPS; then 4:2:0, 8 bits, 8 bits.
    return QByteArray(1, 1) + sps.mid(1, 3) + QByteArray("\xff\xe1") + length(sps) + sps + QByteArray(1, 1)
         + length(pps) + pps + QByteArray("\xfd\xf8\xf8\0", 4);
}

Result<ChunkEncoder> ChunkEncoder::create(const QString &file, const VideoFormat &format, const CancelToken &cancel)
{
    Result<ffmpeg::Codec> codec = openChunkEncoder(format);
    if (!codec)
        return std::unexpected(codec.error());
    ffmpeg::CodecParameters parameters(avcodec_parameters_alloc());
    if (const int code = avcodec_parameters_from_context(parameters.get(), codec->get()); code < 0)
        return ffmpeg::encoderFailed("H.264", code);
    Result<Mp4Writer> writer = Mp4Writer::create(file, cancel);
    if (!writer)
        return std::unexpected(writer.error());
    const Result<AVStream *> stream = writer->addStream(*parameters, {1, format.fps * kTicksPerPicture});
    if (!stream)
        return std::unexpected(stream.error());
    (*stream)->avg_frame_rate = {format.fps, 1};
    if (const Result<void> begun = writer->begin(); !begun)
        return std::unexpected(begun.error());
    return ChunkEncoder(std::move(*writer), std::move(*codec), format);
}

Result<void> ChunkEncoder::encode(AVFrame &picture)
{
    picture.pts = m_pictures++;
    picture.pict_type = AV_PICTURE_TYPE_NONE;
    if (const int code = avcodec_send_frame(m_codec.get(), &picture); code < 0)
        return ffmpeg::encoderFailed("H.264", code);
    return writePackets();
}

Result<void> ChunkEncoder::finish()
{
    Q_ASSERT(m_pictures == m_format.picturesPerChunk());
    if (const int code = avcodec_send_frame(m_codec.get(), nullptr); code < 0)
        return ffmpeg::encoderFailed("H.264", code);
    if (const Result<void> written = writePackets(); !written)
        return written;
    return m_writer.finish();
}

Result<void> ChunkEncoder::writePackets()
{
    while (true) {
        const int code = avcodec_receive_packet(m_codec.get(), m_packet.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return {};
        if (code < 0)
            return ffmpeg::encoderFailed("H.264", code);
        // FFmpeg 5.1 leaves the duration open, and the container would guess that of the last picture.
        m_packet->duration = 1;
        m_packet->stream_index = 0;
        av_packet_rescale_ts(m_packet.get(), {1, m_format.fps}, {1, m_format.fps * kTicksPerPicture});
        if (const Result<void> written = m_writer.write(*m_packet); !written)
            return written;
    }
}

} // namespace beatreel
