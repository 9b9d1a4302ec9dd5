// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Ffmpeg.h"

#include <QImage>

namespace beatreel {

/// How a stored picture becomes an upright one: first transposed (rows become columns), then mirrored.
struct Orientation
{
    bool isTransposed = false;
    bool isMirroredAcross = false; ///< left and right exchanged
    bool isMirroredDown = false;   ///< top and bottom exchanged

    bool operator==(const Orientation &) const = default;
};

/// The stream's display matrix, to the nearest right angle.
[[nodiscard]] Orientation orientationOf(const AVStream &stream);

/// The stored picture, turned upright.
[[nodiscard]] QImage upright(QImage stored, const Orientation &orientation);

/// Tells a scaler what the source's colours mean. An untagged picture is bt709 from 720 lines up and bt601
/// below; limited range unless it says otherwise. The target is bt709: limited for YUV, full for RGB. `lines` is
/// the height before any cropping.
void describeColours(SwsContext &scaler, const AVFrame &source, int lines);

/// The picture as RGB32, upright, at its own size and in exact full-resolution chroma.
[[nodiscard]] Result<QImage> toImage(const AVFrame &picture, const Orientation &orientation);

} // namespace beatreel
