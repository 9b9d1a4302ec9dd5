// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/FilmFrames.h"
#include "core/media/PacketSource.h"

namespace beatreel {

/// The film of a job encoded picture by picture with its codec, at its size.
class EncodedFilm : public PacketSource
{
public:
    /// `job` outlives it. Unavailable where FFmpeg has no such encoder.
    [[nodiscard]] static Result<std::unique_ptr<EncodedFilm>> open(const ExportJob &job, const CancelToken &cancel);

    [[nodiscard]] Result<bool> next(AVPacket &packet) override;
    [[nodiscard]] const AVCodecParameters &parameters() const override { return *m_parameters; }
    [[nodiscard]] AVRational timeBase() const override;
    [[nodiscard]] AVRational frameRate() const override { return {m_job.format.fps, 1}; }
    [[nodiscard]] qint64 count() const override { return rangeOf(m_job).count; }

private:
    EncodedFilm(const ExportJob &job, QSize size, ffmpeg::Codec encoder, ffmpeg::CodecParameters parameters, const CancelToken &cancel);
    [[nodiscard]] Result<void> feed();

    const ExportJob &m_job;
    CancelToken m_cancel;
    ffmpeg::Codec m_encoder;
    ffmpeg::CodecParameters m_parameters;
    std::vector<FilmPart> m_parts;
    FilmFrames m_frames;
    size_t m_part = 0;
    int m_inPart = 0; ///< the next picture of this part
    int m_fed = 0;
};

} // namespace beatreel
