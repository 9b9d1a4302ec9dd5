// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/ClipReader.h"
#include "core/media/Ffmpeg.h"
#include "core/story/Crop.h"
#include "core/story/VideoFormat.h"

namespace beatreel {

/// Makes a clip's pictures into a chunk's: cropped to the format's shape, scaled, turned upright, and in BT.709
/// limited range. Used by one thread.
class PictureFitter
{
public:
    /// `crop` is of the upright picture.
    PictureFitter(const VideoFormat &format, const Orientation &orientation, const Crop &crop = {});

    /// A new picture of `makeChunkFrame`'s kind.
    [[nodiscard]] Result<ffmpeg::Frame> fit(const TimedPicture &picture);
    /// What `fit` shows, cropped about its middle to the shape of `size`, as RGB32 of that size, upright.
    [[nodiscard]] Result<QImage> image(const TimedPicture &picture, QSize size);

private:
    /// What is scaled in one step.
    struct Scaling
    {
        QRect part;
        QSize size;
        AVPixelFormat form = AV_PIX_FMT_YUV420P;
        int flags = 0;

        bool operator==(const Scaling &) const = default;
    };
    /// As the picture is stored, so is `size`: not turned yet.
    [[nodiscard]] QSize stored(QSize size) const { return m_orientation.isTransposed ? size.transposed() : size; }
    /// Scales into rows of memory that fit `scaling`.
    [[nodiscard]] Result<void> scale(const AVFrame &picture, const Scaling &scaling, uint8_t *const rows[],
                                     const int strides[]);
    [[nodiscard]] SwsContext *scalerFor(const AVFrame &picture, const Scaling &scaling);

    VideoFormat m_format;
    Orientation m_orientation;
    Crop m_crop; ///< of the picture as it is stored
    ffmpeg::Scaler m_scaler;
    Scaling m_scaling;    ///< that m_scaler was made for
    ffmpeg::Frame m_like; ///< the properties of the pictures that m_scaler was made for
};

/// The part of a picture of `size`, with pixels of this aspect, that fills `shape` (width : height): the middle or as
/// `crop` says, at even places and of even size.
[[nodiscard]] QRect fillingPart(QSize size, AVRational pixelAspect, QSize shape, const Crop &crop = {});

} // namespace beatreel
