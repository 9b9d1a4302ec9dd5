// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Ffmpeg.h"
#include "core/media/PictureSource.h"

namespace beatreel {

/// A picture that is kept as decoded video: a third of the memory of its image, which is made in half a
/// millisecond.
[[nodiscard]] PicturePtr videoPicture(ffmpeg::Frame frame);

/// The video that `videoPicture` keeps; nullptr where the picture is an image. Lives as long as the picture.
[[nodiscard]] const AVFrame *videoOf(const DecodedPicture &picture);

} // namespace beatreel
