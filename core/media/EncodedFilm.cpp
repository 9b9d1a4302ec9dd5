// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/EncodedFilm.h"

#include "core/media/ChunkEncoder.h"
#include "core/media/ExportEncoder.h"

namespace beatreel {

EncodedFilm::EncodedFilm(const ExportJob &job, QSize size, ffmpeg::Codec encoder, ffmpeg::CodecParameters parameters,
                         const CancelToken &cancel)
    : m_job(job), m_cancel(cancel), m_encoder(std::move(encoder)), m_parameters(std::move(parameters)), m_parts(partsOf(job)),
      m_frames(job, size, m_encoder->pix_fmt, cancel)
{}

Result<std::unique_ptr<EncodedFilm>> EncodedFilm::open(const ExportJob &job, const CancelToken &cancel)
{
    const QSize size = job.size.isEmpty() ? job.format.size : job.size;
    Result<ffmpeg::Codec> encoder = openExportEncoder(job.codec, {size, job.format.fps});
    if (!encoder)
        return std::unexpected(encoder.error());
    ffmpeg::CodecParameters parameters(avcodec_parameters_alloc());
    if (const int code = avcodec_parameters_from_context(parameters.get(), encoder->get()); code < 0)
        return ffmpeg::encoderFailed("video", code);
    return std::unique_ptr<EncodedFilm>(new EncodedFilm(job, size, std::move(*encoder), std::move(parameters), cancel));
}

AVRational EncodedFilm::timeBase() const
{
    return {1, m_job.format.fps * kTicksPerPicture};
}

Result<bool> EncodedFilm::next(AVPacket &packet)
{
    while (true) {
        const int code = avcodec_receive_packet(m_encoder.get(), &packet);
        if (code >= 0)
            break;
        if (code == AVERROR_EOF)
            return false;
        if (code != AVERROR(EAGAIN))
            return ffmpeg::encoderFailed("video", code);
        if (const Result<void> fed = feed(); !fed)
            return std::unexpected(fed.error());
    }
    packet.duration = 1;
    av_packet_rescale_ts(&packet, {1, m_job.format.fps}, timeBase());
    return true;
}

Result<void> EncodedFilm::feed()
{
    if (m_cancel.stop_requested())
        return cancelled();
    while (m_part < m_parts.size() && m_inPart == m_parts[m_part].count) {
        ++m_part;
        m_inPart = 0;
    }
    if (m_part == m_parts.size()) {
        avcodec_send_frame(m_encoder.get(), nullptr);
        return {};
    }
    const FilmPart &part = m_parts[m_part];
    const Result<ffmpeg::Frame> frame = m_frames.frame(*part.piece, part.first + m_inPart++, rangeOf(m_job).first + m_fed);
    if (!frame)
        return std::unexpected(frame.error());
    (*frame)->pts = m_fed++;
    (*frame)->pict_type = AV_PICTURE_TYPE_NONE;
    ffmpeg::forgetOpaque(**frame);
    const int code = avcodec_send_frame(m_encoder.get(), frame->get());
    return code < 0 ? ffmpeg::encoderFailed("video", code) : Result<void>();
}

} // namespace beatreel
