// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Ffmpeg.h"
#include "core/media/Mp4Writer.h"
#include "core/story/VideoFormat.h"

namespace beatreel {

/// Pictures from key frame to key frame.
inline constexpr int kGroupLength = 15;
/// Ticks of a chunk's clock for one picture: the time base is 1 / (fps * 1000).
inline constexpr int kTicksPerPicture = 1000;

/// How many pictures later than their storage the encoder's pictures are shown, with two B-frames.
inline constexpr int kReorderDelay = 2;

/// An empty YUV picture of the format, tagged as the encoder wants it. Null where memory is out.
[[nodiscard]] ffmpeg::Frame makeChunkFrame(const VideoFormat &format);

/// The `avcC` record (ISO 14496-15) that every chunk of the present parameter set has for this format.
[[nodiscard]] Result<QByteArray> chunkHeaders(const VideoFormat &format);

/// The encoder with the one parameter set. BadInput for a format that no chunk can have; Unavailable where FFmpeg has
/// no x264.
[[nodiscard]] Result<ffmpeg::Codec> openChunkEncoder(const VideoFormat &format);

/// An encoder's packet (Annex B) as an MP4 with `chunkHeaders` holds it: a length of four bytes before each unit.
[[nodiscard]] QByteArray lengthPrefixed(const QByteArray &packet);

/// "x264 core 164, libavcodec 59.37.100". Encodes a tiny picture: only in its output does x264 name itself.
[[nodiscard]] QString encoderVersion();

/// Encodes the pictures of one chunk with the one parameter set and writes them as its file. Used by one
/// thread.
class ChunkEncoder
{
public:
    /// BadInput for a format that no chunk can have; Unavailable where FFmpeg has no x264.
    [[nodiscard]] static Result<ChunkEncoder> create(const QString &file, const VideoFormat &format,
                                                     const CancelToken &cancel);

    /// The next picture, of `makeChunkFrame`'s kind. The encoder may still hold it on return.
    [[nodiscard]] Result<void> encode(AVFrame &picture);
    /// Writes what is still in the encoder, and puts the file in its place. Exactly
    /// `format.picturesPerChunk()` pictures must have come.
    [[nodiscard]] Result<void> finish();

private:
    ChunkEncoder(Mp4Writer writer, ffmpeg::Codec codec, const VideoFormat &format)
        : m_writer(std::move(writer)), m_codec(std::move(codec)), m_packet(av_packet_alloc()), m_format(format)
    {}
    [[nodiscard]] Result<void> writePackets();

    Mp4Writer m_writer;
    ffmpeg::Codec m_codec;
    ffmpeg::Packet m_packet;
    VideoFormat m_format;
    int m_pictures = 0;
};

} // namespace beatreel
