// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/EncodedSound.h"

#include "core/base/Sentence.h"

#include <algorithm>
#include <cmath>

namespace beatreel {

namespace {

/// A tenth of a second: PCM may be cut anywhere.
constexpr int kPcmPiece = kSampleRate / 10;
constexpr qint64 kOpusBitRate = 192000;

} // namespace

Result<std::unique_ptr<EncodedSound>> EncodedSound::open(StereoSamples samples, Kind kind)
{
    const bool isOpus = kind == Kind::Opus;
    const AVCodec *codec = avcodec_find_encoder_by_name(isOpus ? "libopus" : "pcm_s24le");
    if (codec == nullptr) {
        return fail(ErrorKind::Unavailable,
                    Sentence::tr("This FFmpeg has no Opus encoder (libopus). Choose another codec, or install FFmpeg with it."));
    }
    ffmpeg::Codec encoder(avcodec_alloc_context3(codec));
    encoder->sample_rate = kSampleRate;
    encoder->sample_fmt = isOpus ? AV_SAMPLE_FMT_FLT : AV_SAMPLE_FMT_S32;
    encoder->ch_layout = AV_CHANNEL_LAYOUT_STEREO;
    encoder->time_base = {1, kSampleRate};
    if (isOpus)
        encoder->bit_rate = kOpusBitRate;
    encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT;
    if (const int code = avcodec_open2(encoder.get(), codec, nullptr); code < 0)
        return ffmpeg::encoderFailed("sound", code);
    ffmpeg::CodecParameters parameters(avcodec_parameters_alloc());
    if (const int code = avcodec_parameters_from_context(parameters.get(), encoder.get()); code < 0)
        return ffmpeg::encoderFailed("sound", code);
    return std::unique_ptr<EncodedSound>(new EncodedSound(std::move(samples), std::move(encoder), std::move(parameters)));
}

int EncodedSound::pieceLength() const
{
    return m_encoder->frame_size > 0 ? m_encoder->frame_size : kPcmPiece;
}

qint64 EncodedSound::count() const
{
    return m_samples.frames() / pieceLength() + 3;
}

ffmpeg::Frame EncodedSound::piece() const
{
    ffmpeg::Frame piece(av_frame_alloc());
    piece->nb_samples = static_cast<int>(std::min<qsizetype>(pieceLength(), m_samples.frames() - m_fed));
    piece->format = m_encoder->sample_fmt;
    piece->sample_rate = kSampleRate;
    piece->ch_layout = AV_CHANNEL_LAYOUT_STEREO;
    piece->pts = m_fed;
    if (av_frame_get_buffer(piece.get(), 0) < 0)
        return nullptr;
    const float *from = m_samples.interleaved.data() + 2 * m_fed;
    const int values = 2 * piece->nb_samples;
    if (m_encoder->sample_fmt == AV_SAMPLE_FMT_FLT) {
        std::copy_n(from, values, reinterpret_cast<float *>(piece->data[0]));
    } else {
        constexpr double kFullScale = 0x7fffff00;
        std::transform(from, from + values, reinterpret_cast<int32_t *>(piece->data[0]),
                       [](float value) { return static_cast<int32_t>(std::lround(std::clamp(double(value), -1.0, 1.0) * kFullScale)); });
    }
    return piece;
}

Result<bool> EncodedSound::next(AVPacket &packet)
{
    while (true) {
        const int code = avcodec_receive_packet(m_encoder.get(), &packet);
        if (code >= 0)
            return true;
        if (code == AVERROR_EOF)
            return false;
        if (code != AVERROR(EAGAIN))
            return ffmpeg::encoderFailed("sound", code);
        if (m_fed == m_samples.frames()) {
            avcodec_send_frame(m_encoder.get(), nullptr);
            continue;
        }
        const ffmpeg::Frame samples = piece();
        const int sent = samples ? avcodec_send_frame(m_encoder.get(), samples.get()) : AVERROR(ENOMEM);
        if (sent < 0)
            return ffmpeg::encoderFailed("sound", sent);
        m_fed += samples->nb_samples;
    }
}

} // namespace beatreel
