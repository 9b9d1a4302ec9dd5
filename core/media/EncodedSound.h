// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/PacketSource.h"
#include "core/media/Sound.h"

namespace beatreel {

/// Sound encoded for a film that is no MP4.
class EncodedSound : public PacketSource
{
public:
    enum class Kind {
        Pcm24, ///< uncompressed, 24 bit
        Opus   ///< 192 kb/s
    };
    /// Unavailable where FFmpeg has no such encoder.
    [[nodiscard]] static Result<std::unique_ptr<EncodedSound>> open(StereoSamples samples, Kind kind);

    [[nodiscard]] Result<bool> next(AVPacket &packet) override;
    [[nodiscard]] const AVCodecParameters &parameters() const override { return *m_parameters; }
    [[nodiscard]] AVRational timeBase() const override { return {1, kSampleRate}; }
    [[nodiscard]] qint64 count() const override;

private:
    EncodedSound(StereoSamples samples, ffmpeg::Codec encoder, ffmpeg::CodecParameters parameters)
        : m_samples(std::move(samples)), m_encoder(std::move(encoder)), m_parameters(std::move(parameters))
    {}
    [[nodiscard]] int pieceLength() const;
    [[nodiscard]] ffmpeg::Frame piece() const;

    StereoSamples m_samples;
    ffmpeg::Codec m_encoder;
    ffmpeg::CodecParameters m_parameters;
    qsizetype m_fed = 0; ///< samples a channel
};

} // namespace beatreel
