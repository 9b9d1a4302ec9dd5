// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Fingerprint.h"
#include "core/base/Result.h"
#include "core/base/TaskContext.h"
#include "core/story/Crop.h"
#include "core/story/VideoFormat.h"

#include <QImage>
#include <QString>

#include <chrono>
#include <functional>

namespace beatreel {

/// The version of the one parameter set for everything that enters a stitch; part of each chunk's
/// fingerprint.
inline constexpr int kChunkParameterSet = 1;

/// The encoder's own name and version ("x264 core 164, libavcodec 59.37.100"), recorded beside each chunk.
[[nodiscard]] QString chunkEncoderVersion();

/// Encodes one chunk: `paint` is called once for each of the format's pictures (150 at 30 fps), in order, on
/// one thread beside the encoder; it must fill the whole of `target` (RGB32, the format's size). The result
/// depends on the painted pixels alone. `file` is written whole or not at all.
using PaintPicture = std::function<void(int picture, QImage &target)>;
[[nodiscard]] Result<void> encodeChunk(const QString &file, const VideoFormat &format, const PaintPicture &paint,
                                       const TaskContext &context);

class OverlayPlanes;

/// How 5 s are taken from a clip.
struct ConformOptions
{
    VideoFormat format;
    std::chrono::milliseconds slip{0}; ///< where in the clip the chunk starts
    Crop crop = {};                    ///< which part of its pictures it shows
};

/// What conforming did.
struct Conformed
{
    bool isClipItself = false; ///< the clip already is a chunk of the present parameter set: nothing was written
};

/// Makes a chunk of any clip that FFmpeg reads: cropped, scaled to fill, resampled to the format's rate,
/// rotated upright, sound dropped; shorter than 5 s is stretched by at most 20 %, then held on its last
/// picture. An untagged clip is bt709 from 720 lines up, bt601 below. What lies `over` the pictures is laid into them before
/// they are encoded; nullptr: nothing does.
[[nodiscard]] Result<Conformed> conform(const QString &clip, const QString &chunk, const ConformOptions &options,
                                        const TaskContext &context, const OverlayPlanes *over = nullptr);

/// The hand-on picture of a clip: the last of the conformed pictures, before overlays and encoding.
[[nodiscard]] Result<QImage> handOnPicture(const QString &clip, const ConformOptions &options,
                                           const TaskContext &context);

/// The very last picture of a video file.
[[nodiscard]] Result<QImage> lastPicture(const QString &file);

/// Whether a file is exactly a chunk of the present parameter set for this format. The error's sentence says
/// what differs.
[[nodiscard]] Result<void> checkChunk(const QString &file, const VideoFormat &format);

} // namespace beatreel
