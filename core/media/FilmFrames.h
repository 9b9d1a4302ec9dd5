// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Ffmpeg.h"
#include "core/media/FilmParts.h"

namespace beatreel {

/// The pictures of a film that is exported, one after the other, as an encoder takes them. Used by one thread.
class FilmFrames
{
public:
    /// `job` outlives it. The frames have this size and form.
    FilmFrames(const ExportJob &job, QSize size, AVPixelFormat form, CancelToken cancel)
        : m_job(job), m_size(size), m_form(form), m_cancel(std::move(cancel))
    {}

    /// Picture `number` of the piece, which is the film's picture `inFilm`. The errors of the piece's source.
    [[nodiscard]] Result<ffmpeg::Frame> frame(const ExportPiece &piece, int number, int inFilm);

private:
    [[nodiscard]] Result<PicturePtr> pictureOf(const ExportPiece &piece, int number);
    /// At the film's own size, as chunks hold it.
    [[nodiscard]] Result<ffmpeg::Frame> own(const DecodedPicture &picture, int inFilm) const;
    [[nodiscard]] Result<ffmpeg::Frame> scaled(ffmpeg::Frame frame);

    const ExportJob &m_job;
    QSize m_size;
    AVPixelFormat m_form;
    CancelToken m_cancel;
    const ExportPiece *m_piece = nullptr; ///< that is open
    std::unique_ptr<PictureSource> m_source;
    ffmpeg::Scaler m_scaler;
};

} // namespace beatreel
