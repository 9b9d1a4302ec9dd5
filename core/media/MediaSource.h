// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "core/media/Ffmpeg.h"

namespace beatreel {

/// An open local media file, of one of the formats that Beatreel reads. FFmpeg sees bytes only: it is given
/// no name, so no name means anything to it, and it cannot open anything else. Used by one thread at a time.
class MediaSource
{
public:
    enum class Depth {
        Header, ///< what the container's header says; enough for chunks
        Streams ///< analysed, decoding a little where the header is silent
    };

    /// NotFound, Storage, Cancelled, or Media where the file is none of the known formats or broken.
    [[nodiscard]] static Result<MediaSource> open(const QString &file, Depth depth, const CancelToken &cancel = {});

    [[nodiscard]] AVFormatContext &context() const;
    [[nodiscard]] const QString &file() const;
    /// The first moving picture (no cover art), or null.
    [[nodiscard]] AVStream *video() const;
    [[nodiscard]] AVStream *audio() const;
    /// Leaves all packets of other streams in the file.
    void readOnly(const AVStream &stream) const;

    /// The next packet; false at the end.
    [[nodiscard]] Result<bool> read(AVPacket &packet) const;
    /// Goes to the last key frame at or before `time`, in the stream's time base.
    [[nodiscard]] bool seek(const AVStream &stream, qint64 time) const;
    /// A decoder for one of the streams.
    [[nodiscard]] Result<ffmpeg::Codec> decoder(const AVStream &stream) const;

    /// The Media error of this file for an FFmpeg return code; Cancelled where the owner stopped it.
    [[nodiscard]] std::unexpected<Error> broken(int code) const;

private:
    struct State;
    struct Release
    {
        void operator()(State *state) const;
    };
    std::unique_ptr<State, Release> m_state;
};

} // namespace beatreel
