// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/MediaSource.h"
#include "core/media/PacketSource.h"

namespace beatreel {

/// The packets of a stitched video, or of a sound as `mixSound` writes it, to be copied.
class FilePackets : public PacketSource
{
public:
    enum class Kind {
        Video, ///< H.264
        Sound  ///< AAC, 48 kHz stereo
    };
    /// Media where there is no such stream in the file.
    [[nodiscard]] static Result<FilePackets> open(const QString &file, Kind kind, const CancelToken &cancel);

    [[nodiscard]] Result<bool> next(AVPacket &packet) override { return m_source.read(packet); }
    [[nodiscard]] const AVCodecParameters &parameters() const override { return *m_stream->codecpar; }
    [[nodiscard]] AVRational timeBase() const override { return m_stream->time_base; }
    [[nodiscard]] AVRational frameRate() const override { return m_stream->avg_frame_rate; }
    [[nodiscard]] qint64 count() const override { return m_stream->nb_frames; }

private:
    FilePackets(MediaSource source, const AVStream &stream) : m_source(std::move(source)), m_stream(&stream) {}

    MediaSource m_source;
    const AVStream *m_stream;
};

} // namespace beatreel
