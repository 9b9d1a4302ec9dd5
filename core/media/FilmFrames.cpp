// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/FilmFrames.h"

#include "core/base/Sentence.h"
#include "core/media/ChunkEncoder.h"
#include "core/media/FrameImage.h"
#include "core/media/RgbToYuv.h"
#include "core/media/VideoPicture.h"

namespace beatreel {

namespace {

std::unexpected<Error> noMemory()
{
    return fail(ErrorKind::Media, Sentence::tr("There is not enough memory for the film's pictures. Close other programs and try again."));
}

} // namespace

Result<ffmpeg::Frame> FilmFrames::frame(const ExportPiece &piece, int number, int inFilm)
{
    const Result<PicturePtr> picture = pictureOf(piece, number);
    if (!picture)
        return std::unexpected(picture.error());
    Result<ffmpeg::Frame> frame = own(**picture, inFilm);
    if (!frame || (m_size == m_job.format.size && m_form == AV_PIX_FMT_YUV420P))
        return frame;
    return scaled(std::move(*frame));
}

Result<PicturePtr> FilmFrames::pictureOf(const ExportPiece &piece, int number)
{
    if (m_piece != &piece) {
        m_piece = nullptr;
        Result<std::unique_ptr<PictureSource>> source = piece.pictures.open(m_cancel);
        if (!source)
            return std::unexpected(source.error());
        m_source = std::move(*source);
        m_piece = &piece;
    }
    return m_source->picture(number);
}

Result<ffmpeg::Frame> FilmFrames::own(const DecodedPicture &picture, int inFilm) const
{
    const AVFrame *video = videoOf(picture);
    if (video != nullptr && !m_job.stamp) {
        ffmpeg::Frame frame(av_frame_clone(video));
        if (!frame)
            return noMemory();
        return frame;
    }
    QImage image = picture.image();
    ffmpeg::Frame frame = makeChunkFrame(m_job.format);
    if (!frame || image.isNull())
        return noMemory();
    if (m_job.stamp)
        m_job.stamp(inFilm, image);
    rgbToYuv(image, {frame->data[0], frame->data[1], frame->data[2], frame->linesize[0], frame->linesize[1]});
    return frame;
}

Result<ffmpeg::Frame> FilmFrames::scaled(ffmpeg::Frame frame)
{
    if (!m_scaler) {
        m_scaler.reset(sws_getContext(frame->width, frame->height, static_cast<AVPixelFormat>(frame->format), m_size.width(),
                                      m_size.height(), m_form, SWS_BICUBIC | SWS_ACCURATE_RND | SWS_BITEXACT, nullptr,
                                      nullptr, nullptr));
        if (m_scaler)
            describeColours(*m_scaler, *frame, frame->height);
    }
    ffmpeg::Frame target(av_frame_alloc());
    if (!m_scaler || !target)
        return noMemory();
    av_frame_copy_props(target.get(), frame.get());
    target->width = m_size.width();
    target->height = m_size.height();
    target->format = m_form;
    if (av_frame_get_buffer(target.get(), 0) < 0)
        return noMemory();
    sws_scale(m_scaler.get(), frame->data, frame->linesize, 0, frame->height, target->data, target->linesize);
    return target;
}

} // namespace beatreel
