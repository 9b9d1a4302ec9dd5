// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/PictureFitter.h"

#include "core/media/ChunkEncoder.h"

namespace beatreel {

namespace {

std::unexpected<Error> cannotScale(const AVFrame &source)
{
    return fail(
        ErrorKind::Media,
        QStringLiteral("Pictures of %1x%2 in the form “%3” cannot be converted. Convert the clip to H.264 first.")
            .arg(source.width)
            .arg(source.height)
            .arg(QString::fromUtf8(av_get_pix_fmt_name(static_cast<AVPixelFormat>(source.format)))));
}

/// One plane, turned. `width` and `height` are the target's.
void turnPlane(const uint8_t *from, qsizetype fromStride, uint8_t *to, qsizetype toStride, int width, int height,
               const Orientation &orientation)
{
    // Along a row of the target the source is walked along a row, or along a column where it is transposed.
    const qsizetype alongX = orientation.isTransposed ? fromStride : 1;
    const qsizetype alongY = orientation.isTransposed ? 1 : fromStride;
    const qsizetype stepX = orientation.isMirroredAcross ? -alongX : alongX;
    const qsizetype stepY = orientation.isMirroredDown ? -alongY : alongY;
    const uint8_t *first = from + (orientation.isMirroredAcross ? (width - 1) * alongX : 0)
                         + (orientation.isMirroredDown ? (height - 1) * alongY : 0);
    for (int y = 0; y < height; ++y) {
        const uint8_t *source = first + y * stepY;
        uint8_t *target = to + y * toStride;
        for (int x = 0; x < width; ++x, source += stepX)
            target[x] = *source;
    }
}

} // namespace

QRect fillingPart(QSize size, AVRational pixelAspect, QSize shape)
{
    const auto even = [](int64_t length, int most) {
        return static_cast<int>(std::clamp<int64_t>(length / 2 * 2, 2, std::max(2, most)));
    };
    // The source is wider than the shape where width * aspect / height > shape.width / shape.height.
    const int64_t wide = int64_t(size.width()) * pixelAspect.num;
    const int64_t high = int64_t(size.height()) * pixelAspect.den;
    QSize part = size;
    const auto compared = av_compare_ts(wide, {1, shape.width()}, high, {1, shape.height()});
    if (compared > 0)
        part.setWidth(
            even(av_rescale_rnd(high, shape.width(), int64_t(shape.height()) * pixelAspect.num, AV_ROUND_NEAR_INF),
                 size.width()));
    else if (compared < 0)
        part.setHeight(
            even(av_rescale_rnd(wide, shape.height(), int64_t(shape.width()) * pixelAspect.den, AV_ROUND_NEAR_INF),
                 size.height()));
    const QPoint corner((size.width() - part.width()) / 4 * 2, (size.height() - part.height()) / 4 * 2);
    return QRect(corner, part);
}

SwsContext *PictureFitter::scalerFor(const AVFrame &source, QSize size, int lines)
{
    if (m_scaler && m_like->width == source.width && m_like->height == source.height && m_like->format == source.format
        && m_like->colorspace == source.colorspace && m_like->color_range == source.color_range)
        return m_scaler.get();
    m_scaler.reset(sws_getContext(source.width, source.height, static_cast<AVPixelFormat>(source.format), size.width(),
                                  size.height(), AV_PIX_FMT_YUV420P, SWS_BICUBIC | SWS_ACCURATE_RND | SWS_BITEXACT,
                                  nullptr, nullptr, nullptr));
    if (m_scaler)
        describeColours(*m_scaler, source, lines);
    m_like.reset(av_frame_alloc());
    m_like->width = source.width;
    m_like->height = source.height;
    m_like->format = source.format;
    m_like->colorspace = source.colorspace;
    m_like->color_range = source.color_range;
    return m_scaler.get();
}

Result<ffmpeg::Frame> PictureFitter::fit(const TimedPicture &picture)
{
    const QSize size = m_orientation.isTransposed ? m_format.size.transposed() : m_format.size;
    const ffmpeg::Frame source(av_frame_clone(picture.frame.get()));
    ffmpeg::Frame scaled = makeChunkFrame({size, m_format.fps});
    if (!source || !scaled)
        return cannotScale(*picture.frame);
    const int lines = source->height;
    const QRect part = fillingPart(QSize(source->width, source->height), picture.pixelAspect, size);
    source->crop_left = size_t(part.x());
    source->crop_top = size_t(part.y());
    source->crop_right = size_t(source->width - part.x() - part.width());
    source->crop_bottom = size_t(source->height - part.y() - part.height());
    if (av_frame_apply_cropping(source.get(), AV_FRAME_CROP_UNALIGNED) < 0)
        return cannotScale(*source);
    SwsContext *scaler = scalerFor(*source, size, lines);
    if (scaler == nullptr)
        return cannotScale(*source);
    if (sws_scale(scaler, source->data, source->linesize, 0, source->height, scaled->data, scaled->linesize)
        != size.height())
        return cannotScale(*source);
    if (m_orientation == Orientation{})
        return scaled;
    ffmpeg::Frame upright = makeChunkFrame(m_format);
    if (!upright)
        return cannotScale(*source);
    for (int plane = 0; plane < 3; ++plane) {
        const int divisor = plane == 0 ? 1 : 2;
        turnPlane(scaled->data[plane], scaled->linesize[plane], upright->data[plane], upright->linesize[plane],
                  m_format.size.width() / divisor, m_format.size.height() / divisor, m_orientation);
    }
    return upright;
}

} // namespace beatreel
