// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/AacEncoder.h"

#include "core/base/Sentence.h"
#include "core/media/Mp4Writer.h"

namespace beatreel {

namespace {

constexpr qint64 kBitRate = 256000;

Result<ffmpeg::Codec> openEncoder()
{
    const AVCodec *aac = avcodec_find_encoder(AV_CODEC_ID_AAC);
    if (aac == nullptr)
        return fail(ErrorKind::Unavailable,
                    Sentence::tr("This FFmpeg has no AAC encoder. Install FFmpeg's libavcodec."));
    ffmpeg::Codec codec(avcodec_alloc_context3(aac));
    codec->sample_rate = kSampleRate;
    codec->sample_fmt = AV_SAMPLE_FMT_FLTP;
    codec->ch_layout = AV_CHANNEL_LAYOUT_STEREO;
    codec->time_base = {1, kSampleRate};
    codec->bit_rate = kBitRate;
    codec->thread_count = 1;
    codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT;
    // At this rate it is nearer to the music in every band, by up to 9 dB, than the default's search, in a third of the
    // time.
    if (const int code = av_opt_set(codec->priv_data, "aac_coder", "fast", 0); code < 0)
        return ffmpeg::encoderFailed("AAC", code);
    if (const int code = avcodec_open2(codec.get(), aac, nullptr); code < 0)
        return ffmpeg::encoderFailed("AAC", code);
    return codec;
}

/// The samples from `start` on, at most as many as the encoder takes at once. The last piece is short.
ffmpeg::Frame pieceOf(const StereoSamples &samples, qsizetype start, int most)
{
    ffmpeg::Frame piece(av_frame_alloc());
    piece->nb_samples = static_cast<int>(std::min<qsizetype>(most, samples.frames() - start));
    piece->format = AV_SAMPLE_FMT_FLTP;
    piece->sample_rate = kSampleRate;
    piece->ch_layout = AV_CHANNEL_LAYOUT_STEREO;
    piece->pts = start;
    if (av_frame_get_buffer(piece.get(), 0) < 0)
        return nullptr;
    for (int channel = 0; channel < 2; ++channel) {
        auto *out = reinterpret_cast<float *>(piece->data[channel]);
        for (int i = 0; i < piece->nb_samples; ++i)
            out[i] = samples.interleaved[2 * size_t(start + i) + size_t(channel)];
    }
    return piece;
}

Result<void> writePackets(AVCodecContext &codec, AVPacket &packet, Mp4Writer &writer)
{
    while (true) {
        const int code = avcodec_receive_packet(&codec, &packet);
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return {};
        if (code < 0)
            return ffmpeg::encoderFailed("AAC", code);
        packet.stream_index = 0;
        if (const Result<void> written = writer.write(packet); !written)
            return written;
    }
}

} // namespace

Result<void> encodeAac(const StereoSamples &samples, const QString &file, const TaskContext &context)
{
    const Result<ffmpeg::Codec> codec = openEncoder();
    if (!codec)
        return std::unexpected(codec.error());
    const ffmpeg::CodecParameters parameters(avcodec_parameters_alloc());
    if (const int code = avcodec_parameters_from_context(parameters.get(), codec->get()); code < 0)
        return ffmpeg::encoderFailed("AAC", code);
    Result<Mp4Writer> writer = Mp4Writer::create(file, context.cancel);
    if (!writer)
        return std::unexpected(writer.error());
    if (const Result<AVStream *> stream = writer->addStream(*parameters, {1, kSampleRate}); !stream)
        return std::unexpected(stream.error());
    if (const Result<void> begun = writer->begin(); !begun)
        return begun;

    const ffmpeg::Packet packet(av_packet_alloc());
    for (qsizetype start = 0; start < samples.frames(); start += (*codec)->frame_size) {
        if (context.isCancelled())
            return cancelled();
        const ffmpeg::Frame piece = pieceOf(samples, start, (*codec)->frame_size);
        const int code = piece ? avcodec_send_frame(codec->get(), piece.get()) : AVERROR(ENOMEM);
        if (code < 0)
            return ffmpeg::encoderFailed("AAC", code);
        if (const Result<void> written = writePackets(**codec, *packet, *writer); !written)
            return written;
    }
    if (const int code = avcodec_send_frame(codec->get(), nullptr); code < 0)
        return ffmpeg::encoderFailed("AAC", code);
    if (const Result<void> written = writePackets(**codec, *packet, *writer); !written)
        return written;
    return writer->finish();
}

} // namespace beatreel
