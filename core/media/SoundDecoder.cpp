// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/SoundDecoder.h"

#include "core/base/Sentence.h"
#include "core/media/MediaSource.h"

#include <array>
#include <cmath>

namespace beatreel {

namespace {

/// Hands on decoded pieces as 48 kHz stereo; the resampler follows the pieces' own format.
class StereoConverter
{
public:
    explicit StereoConverter(const SoundSink &sink) : m_sink(sink) {}

    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] bool isEnough() const { return m_isEnough; }
    [[nodiscard]] int add(const AVFrame &piece)
    {
        if (!m_resampler || piece.sample_rate != m_rate || piece.format != m_format
            || piece.ch_layout.nb_channels != m_channels) {
            if (const int code = follow(piece); code < 0)
                return code;
        }
        return convert(piece.extended_data, piece.nb_samples);
    }
    /// Takes what is still in the resampler.
    [[nodiscard]] int flush() { return m_resampler ? convert(nullptr, 0) : 0; }

private:
    int follow(const AVFrame &piece)
    {
        if (const int code = flush(); code < 0)
            return code;
        AVChannelLayout layout{};
        if (piece.ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
            av_channel_layout_default(&layout, piece.ch_layout.nb_channels);
        else if (const int code = av_channel_layout_copy(&layout, &piece.ch_layout); code < 0)
            return code;
        AVChannelLayout stereo = AV_CHANNEL_LAYOUT_STEREO; // FFmpeg 5.1 takes it as not const
        SwrContext *resampler = nullptr;
        int code = swr_alloc_set_opts2(&resampler, &stereo, AV_SAMPLE_FMT_FLT, kSampleRate, &layout,
                                       static_cast<AVSampleFormat>(piece.format), piece.sample_rate, 0, nullptr);
        m_resampler.reset(resampler);
        av_channel_layout_uninit(&layout);
        if (code >= 0)
            code = swr_init(resampler);
        m_rate = piece.sample_rate;
        m_format = piece.format;
        m_channels = piece.ch_layout.nb_channels;
        return code;
    }

    int convert(uint8_t *const *input, int count)
    {
        const int room = swr_get_out_samples(m_resampler.get(), count);
        if (room < 0)
            return room;
        m_block.resize(2 * static_cast<size_t>(room));
        auto *out = reinterpret_cast<uint8_t *>(m_block.data());
        const int got = swr_convert(m_resampler.get(), &out, room, const_cast<const uint8_t **>(input), count);
        if (got < 0)
            return got;
        const std::span<float> piece(m_block.data(), 2 * static_cast<size_t>(got));
        if (piece.empty() || m_isEnough)
            return 0;
        // Float files may hold anything; nothing that is no number may reach a filter.
        for (float &sample : piece)
            sample = std::isfinite(sample) ? std::clamp(sample, -64.0f, 64.0f) : 0.0f;
        m_isEmpty = false;
        m_isEnough = !m_sink(piece);
        return 0;
    }

    const SoundSink &m_sink;
    bool m_isEmpty = true;
    bool m_isEnough = false;
    ffmpeg::Resampler m_resampler;
    std::vector<float> m_block;
    int m_rate = 0;
    int m_format = -1;
    int m_channels = 0;
};

int drain(AVCodecContext &decoder, AVFrame &piece, StereoConverter &converter)
{
    while (true) {
        const int code = avcodec_receive_frame(&decoder, &piece);
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return 0;
        if (code < 0)
            return code;
        if (const int added = converter.add(piece); added < 0)
            return added;
    }
}

} // namespace

Result<void> decodeSound(const QString &file, const SoundSink &sink, const TaskContext &context)
{
    const Result<MediaSource> source = MediaSource::open(file, MediaSource::Depth::Streams, context.cancel);
    if (!source)
        return std::unexpected(source.error());
    const AVStream *stream = source->audio();
    if (stream == nullptr)
        return fail(ErrorKind::Media, Sentence::tr("“%1” holds no sound. Choose another file.").arg(file));
    source->readOnly(*stream);
    const Result<ffmpeg::Codec> decoder = source->decoder(*stream);
    if (!decoder)
        return std::unexpected(decoder.error());

    StereoConverter converter(sink);
    const ffmpeg::Packet packet(av_packet_alloc());
    const ffmpeg::Frame piece(av_frame_alloc());
    while (!converter.isEnough()) {
        const Result<bool> more = source->read(*packet);
        // What was readable of a damaged file is better than nothing.
        if (context.isCancelled())
            return cancelled();
        if (!more && converter.isEmpty())
            return std::unexpected(more.error());
        if (!more || !*more)
            break;
        if (packet->stream_index != stream->index || avcodec_send_packet(decoder->get(), packet.get()) < 0)
            continue;
        if (const int code = drain(**decoder, *piece, converter); code < 0 && code != AVERROR_INVALIDDATA)
            return source->broken(code);
    }
    avcodec_send_packet(decoder->get(), nullptr);
    if (const int code = drain(**decoder, *piece, converter); code < 0 && code != AVERROR_INVALIDDATA)
        return source->broken(code);
    if (const int code = converter.flush(); code < 0)
        return source->broken(code);
    if (converter.isEmpty())
        return source->broken(AVERROR_INVALIDDATA);
    return {};
}

Result<StereoSamples> decodeSound(const QString &file, qsizetype most, const TaskContext &context)
{
    StereoSamples samples;
    const auto collect = [&samples, most](std::span<const float> piece) {
        const auto room = 2 * static_cast<size_t>(most - samples.frames());
        const std::span<const float> taken = piece.first(std::min(piece.size(), room));
        samples.interleaved.insert(samples.interleaved.end(), taken.begin(), taken.end());
        return samples.frames() < most;
    };
    if (const Result<void> decoded = decodeSound(file, collect, context); !decoded)
        return std::unexpected(decoded.error());
    return samples;
}

std::unexpected<Error> tooLongSound(const QString &file)
{
    return fail(ErrorKind::Media, Sentence::tr("“%1” is longer than an hour. Choose a shorter piece.").arg(file));
}

} // namespace beatreel
