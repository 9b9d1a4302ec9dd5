// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/PatchedFilm.h"

#include "core/media/ChunkEncoder.h"

#include <cstring>

namespace beatreel {

namespace {

/// Gives the packet other bytes.
bool replaceBytes(AVPacket &packet, const QByteArray &bytes)
{
    const int flags = packet.flags;
    const qint64 pts = packet.pts;
    av_packet_unref(&packet);
    if (av_new_packet(&packet, static_cast<int>(bytes.size())) < 0)
        return false;
    std::memcpy(packet.data, bytes.constData(), static_cast<size_t>(bytes.size()));
    packet.flags = flags;
    packet.pts = pts;
    return true;
}

} // namespace

PatchedFilm::PatchedFilm(const ExportJob &job, CancelToken cancel)
    : m_job(job), m_cancel(std::move(cancel)), m_parts(partsOf(job)), m_head{job.format, {}},
      m_parameters(avcodec_parameters_alloc()), m_frames(job, job.format.size, AV_PIX_FMT_YUV420P, m_cancel)
{}

Result<std::unique_ptr<PatchedFilm>> PatchedFilm::open(const ExportJob &job, const CancelToken &cancel)
{
    std::unique_ptr<PatchedFilm> film(new PatchedFilm(job, cancel));
    const Result<ffmpeg::Codec> encoder = openChunkEncoder(job.format);
    if (!encoder)
        return std::unexpected(encoder.error());
    const Result<QByteArray> headers = chunkHeaders(job.format);
    if (!headers)
        return std::unexpected(headers.error());
    film->m_head.headers = *headers;
    AVCodecParameters &parameters = *film->m_parameters;
    if (const int code = avcodec_parameters_from_context(&parameters, encoder->get()); code < 0)
        return ffmpeg::encoderFailed("H.264", code);
    // As a stitched film has it: square pixels go without saying.
    parameters.sample_aspect_ratio = {0, 1};
    // As the chunks' packets are: each unit with its length before it.
    av_freep(&parameters.extradata);
    parameters.extradata = static_cast<uint8_t *>(av_mallocz(static_cast<size_t>(headers->size()) + AV_INPUT_BUFFER_PADDING_SIZE));
    if (parameters.extradata == nullptr)
        return ffmpeg::encoderFailed("H.264", AVERROR(ENOMEM));
    std::memcpy(parameters.extradata, headers->constData(), static_cast<size_t>(headers->size()));
    parameters.extradata_size = static_cast<int>(headers->size());
    return film;
}

AVRational PatchedFilm::timeBase() const
{
    return {1, m_job.format.fps * kTicksPerPicture};
}

Result<bool> PatchedFilm::next(AVPacket &packet)
{
    while (m_part < m_parts.size() && m_written == m_parts[m_part].count) {
        m_start += std::exchange(m_written, 0);
        m_fed = 0;
        m_chunk.reset();
        m_encoder.reset();
        ++m_part;
    }
    if (m_part == m_parts.size())
        return false;
    const FilmPart &part = m_parts[m_part];
    const Result<void> read = part.isCopied ? nextCopied(part, packet) : nextEncoded(part, packet);
    if (!read)
        return std::unexpected(read.error());
    ++m_written;
    return true;
}

Result<void> PatchedFilm::nextCopied(const FilmPart &part, AVPacket &packet)
{
    if (!m_chunk) {
        Result<ChunkPackets> chunk = ChunkPackets::open(part.piece->chunk, m_cancel);
        if (!chunk)
            return std::unexpected(chunk.error());
        m_chunk.emplace(std::move(*chunk));
        if (const QString difference = differenceOf(m_chunk->head(), m_head); !difference.isEmpty())
            return noChunk(part.piece->chunk, difference);
        if (part.first > 0) {
            if (const Result<void> started = m_chunk->startAt(part.first); !started)
                return started;
        }
    }
    if (const Result<void> read = m_chunk->next(packet); !read)
        return read;
    const qint64 offset = qint64(m_start - part.first) * kTicksPerPicture;
    packet.pts += offset;
    packet.dts += offset;
    return {};
}

Result<void> PatchedFilm::nextEncoded(const FilmPart &part, AVPacket &packet)
{
    if (!m_encoder) {
        Result<ffmpeg::Codec> encoder = openChunkEncoder(m_job.format);
        if (!encoder)
            return std::unexpected(encoder.error());
        m_encoder = std::move(*encoder);
    }
    while (true) {
        const int code = avcodec_receive_packet(m_encoder.get(), &packet);
        if (code >= 0)
            break;
        if (code != AVERROR(EAGAIN))
            return ffmpeg::encoderFailed("H.264", code);
        if (const Result<void> fed = feed(part); !fed)
            return fed;
    }
    const QByteArray bytes(reinterpret_cast<const char *>(packet.data), packet.size);
    if (!replaceBytes(packet, lengthPrefixed(bytes)))
        return ffmpeg::encoderFailed("H.264", AVERROR(ENOMEM));
    packet.pts = (m_start + packet.pts) * kTicksPerPicture;
    // Of fewer pictures than it reorders the encoder counts otherwise.
    packet.dts = qint64(m_start + m_written - kReorderDelay) * kTicksPerPicture;
    packet.duration = kTicksPerPicture;
    return {};
}

Result<void> PatchedFilm::feed(const FilmPart &part)
{
    if (m_cancel.stop_requested())
        return cancelled();
    if (m_fed == part.count) {
        avcodec_send_frame(m_encoder.get(), nullptr);
        return {};
    }
    const int inFilm = rangeOf(m_job).first + m_start + m_fed;
    const Result<ffmpeg::Frame> frame = m_frames.frame(*part.piece, part.first + m_fed, inFilm);
    if (!frame)
        return std::unexpected(frame.error());
    (*frame)->pts = m_fed++;
    (*frame)->pict_type = AV_PICTURE_TYPE_NONE;
    const int code = avcodec_send_frame(m_encoder.get(), frame->get());
    return code < 0 ? ffmpeg::encoderFailed("H.264", code) : Result<void>();
}

} // namespace beatreel
