// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/ChunkPackets.h"
#include "core/media/FilmFrames.h"
#include "core/media/PacketSource.h"

namespace beatreel {

/// The film of a job whose pictures are the chunks' own: groups of chunks are copied, and what is between them is
/// encoded so that it fits. The packets are timed as a chunk's are.
class PatchedFilm : public PacketSource
{
public:
    /// `job` outlives it. The errors of openChunkEncoder.
    [[nodiscard]] static Result<std::unique_ptr<PatchedFilm>> open(const ExportJob &job, const CancelToken &cancel);

    [[nodiscard]] Result<bool> next(AVPacket &packet) override;
    [[nodiscard]] const AVCodecParameters &parameters() const override { return *m_parameters; }
    [[nodiscard]] AVRational timeBase() const override;
    [[nodiscard]] AVRational frameRate() const override { return {m_job.format.fps, 1}; }
    [[nodiscard]] qint64 count() const override { return rangeOf(m_job).count; }

private:
    PatchedFilm(const ExportJob &job, CancelToken cancel);

    [[nodiscard]] Result<void> nextCopied(const FilmPart &part, AVPacket &packet);
    [[nodiscard]] Result<void> nextEncoded(const FilmPart &part, AVPacket &packet);
    [[nodiscard]] Result<void> feed(const FilmPart &part);

    const ExportJob &m_job;
    CancelToken m_cancel;
    std::vector<FilmPart> m_parts;
    ChunkHead m_head; ///< that every chunk must have
    ffmpeg::CodecParameters m_parameters;
    FilmFrames m_frames;

    size_t m_part = 0;
    int m_written = 0; ///< packets of this part
    int m_fed = 0;     ///< pictures of this part that the encoder was given
    int m_start = 0;   ///< the number of this part's first picture in the file
    std::optional<ChunkPackets> m_chunk;
    ffmpeg::Codec m_encoder;
};

} // namespace beatreel
