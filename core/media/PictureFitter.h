// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/ClipReader.h"
#include "core/media/Ffmpeg.h"
#include "core/story/VideoFormat.h"

namespace beatreel {

/// Makes a clip's pictures into a chunk's: cropped to the format's shape, scaled, turned upright, and in BT.709
/// limited range. Used by one thread.
class PictureFitter
{
public:
    PictureFitter(const VideoFormat &format, const Orientation &orientation)
        : m_format(format), m_orientation(orientation)
    {}

    /// A new picture of `makeChunkFrame`'s kind.
    [[nodiscard]] Result<ffmpeg::Frame> fit(const TimedPicture &picture);

private:
    /// The scaler from pictures like this one, which had `lines` before it was cropped, to `size`.
    [[nodiscard]] SwsContext *scalerFor(const AVFrame &source, QSize size, int lines);

    VideoFormat m_format;
    Orientation m_orientation;
    ffmpeg::Scaler m_scaler;
    ffmpeg::Frame m_like; ///< the properties that m_scaler was made for
};

/// The part of a picture of `size`, with pixels of this aspect, that fills `shape` (width : height): the middle,
/// at even places and of even size.
[[nodiscard]] QRect fillingPart(QSize size, AVRational pixelAspect, QSize shape);

} // namespace beatreel
