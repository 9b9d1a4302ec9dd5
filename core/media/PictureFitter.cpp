// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/PictureFitter.h"

#include "core/base/Sentence.h"
#include "core/media/ChunkEncoder.h"

namespace beatreel {

namespace {

constexpr int kExact = SWS_BICUBIC | SWS_ACCURATE_RND | SWS_BITEXACT;
constexpr int kFullChroma = SWS_FULL_CHR_H_INT | SWS_FULL_CHR_H_INP;

std::unexpected<Error> cannotScale(const AVFrame &source)
{
    return fail(
        ErrorKind::Media,
        Sentence::tr("Pictures of %1x%2 in the form “%3” cannot be converted. Convert the clip to H.264 first.")
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

/// The crop of an upright picture as that of the picture that is turned into it.
Crop storedCrop(Crop crop, const Orientation &orientation)
{
    if (orientation.isMirroredAcross)
        crop.x = 1 - crop.x;
    if (orientation.isMirroredDown)
        crop.y = 1 - crop.y;
    if (orientation.isTransposed)
        std::swap(crop.x, crop.y);
    return crop;
}

} // namespace

QRect fillingPart(QSize size, AVRational pixelAspect, QSize shape, const Crop &crop)
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
    if (crop.zoom > 1)
        part = {even(std::llround(part.width() / crop.zoom), size.width()), even(std::llround(part.height() / crop.zoom), size.height())};
    const auto place = [](int room, double share) { return static_cast<int>(room * share / 2) * 2; };
    return QRect(QPoint(place(size.width() - part.width(), crop.x), place(size.height() - part.height(), crop.y)), part);
}

PictureFitter::PictureFitter(const VideoFormat &format, const Orientation &orientation, const Crop &crop)
    : m_format(format), m_orientation(orientation), m_crop(storedCrop(crop, orientation))
{}

SwsContext *PictureFitter::scalerFor(const AVFrame &picture, const Scaling &scaling)
{
    if (m_scaler && m_scaling == scaling && m_like->width == picture.width && m_like->height == picture.height
        && m_like->format == picture.format && m_like->colorspace == picture.colorspace
        && m_like->color_range == picture.color_range)
        return m_scaler.get();
    m_scaler.reset(sws_getContext(scaling.part.width(), scaling.part.height(),
                                  static_cast<AVPixelFormat>(picture.format), scaling.size.width(),
                                  scaling.size.height(), scaling.form, scaling.flags, nullptr, nullptr, nullptr));
    if (m_scaler)
        describeColours(*m_scaler, picture, picture.height);
    m_scaling = scaling;
    m_like.reset(av_frame_alloc());
    m_like->width = picture.width;
    m_like->height = picture.height;
    m_like->format = picture.format;
    m_like->colorspace = picture.colorspace;
    m_like->color_range = picture.color_range;
    return m_scaler.get();
}

Result<void> PictureFitter::scale(const AVFrame &picture, const Scaling &scaling, uint8_t *const rows[],
                                  const int strides[])
{
    const QRect &part = scaling.part;
    const ffmpeg::Frame source(av_frame_clone(&picture));
    SwsContext *scaler = source ? scalerFor(picture, scaling) : nullptr;
    if (scaler == nullptr)
        return cannotScale(picture);
    source->crop_left = size_t(part.x());
    source->crop_top = size_t(part.y());
    source->crop_right = size_t(source->width - part.x() - part.width());
    source->crop_bottom = size_t(source->height - part.y() - part.height());
    if (av_frame_apply_cropping(source.get(), AV_FRAME_CROP_UNALIGNED) < 0
        || sws_scale(scaler, source->data, source->linesize, 0, source->height, rows, strides) != scaling.size.height())
        return cannotScale(picture);
    return {};
}

Result<ffmpeg::Frame> PictureFitter::fit(const TimedPicture &picture)
{
    const QSize size = stored(m_format.size);
    ffmpeg::Frame scaled = makeChunkFrame({size, m_format.fps});
    if (!scaled)
        return cannotScale(*picture.frame);
    const QRect part = fillingPart({picture.frame->width, picture.frame->height}, picture.pixelAspect, size, m_crop);
    if (const Result<void> done = scale(*picture.frame, {part, size, AV_PIX_FMT_YUV420P, kExact}, scaled->data,
                                        scaled->linesize);
        !done)
        return std::unexpected(done.error());
    if (m_orientation == Orientation{})
        return scaled;
    ffmpeg::Frame upright = makeChunkFrame(m_format);
    if (!upright)
        return cannotScale(*picture.frame);
    for (int plane = 0; plane < 3; ++plane) {
        const int divisor = plane == 0 ? 1 : 2;
        turnPlane(scaled->data[plane], scaled->linesize[plane], upright->data[plane], upright->linesize[plane],
                  m_format.size.width() / divisor, m_format.size.height() / divisor, m_orientation);
    }
    return upright;
}

Result<QImage> PictureFitter::image(const TimedPicture &picture, QSize size)
{
    const QSize whole = stored(m_format.size);
    const QRect fitted = fillingPart({picture.frame->width, picture.frame->height}, picture.pixelAspect, whole, m_crop);
    // The part's pixels as the chunk shows them, which is where it is cropped.
    const AVRational aspect{whole.width() * fitted.height(), whole.height() * fitted.width()};
    const QRect part = fillingPart(fitted.size(), aspect, stored(size)).translated(fitted.topLeft());
    QImage image(stored(size), QImage::Format_RGB32);
    if (image.isNull())
        return cannotScale(*picture.frame);
    uint8_t *const rows[] = {image.bits()};
    const int strides[] = {static_cast<int>(image.bytesPerLine())};
    if (const Result<void> done =
            scale(*picture.frame, {part, image.size(), AV_PIX_FMT_RGB32, kExact | kFullChroma}, rows, strides);
        !done)
        return std::unexpected(done.error());
    return upright(std::move(image), m_orientation);
}

} // namespace beatreel
