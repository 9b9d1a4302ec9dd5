// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Chunk.h"

#include <QList>

namespace beatreel {

/// The most pictures that a filmstrip has.
inline constexpr int kMostFilmstripPictures = 64;
/// The longest side of one of them, in pixels.
inline constexpr int kLargestFilmstripPicture = 4096;

/// What a filmstrip shows of a clip.
struct FilmstripOptions
{
    ConformOptions chunk = {}; ///< the 5 s of the clip, and their shape
    int pictures = 1;          ///< 1 to 64
    QSize size{160, 90};       ///< of each picture, in pixels; 1 to 4096 a side
    QList<int> chosen = {};    ///< not empty: these pictures of the chunk, rising, in place of evenly spread ones
};

/// Pictures of a clip, spread evenly over the 5 s that its chunk shows: each share of them is shown by the
/// chunk's picture at its middle, cropped about the middle to the shape of `size`. They are what `conform`
/// would give, but neither encoded nor all decoded, and RGB32. BadInput for options out of their range; Media
/// where the clip is broken; NotFound; Cancelled.
[[nodiscard]] Result<QList<QImage>> filmstrip(const QString &clip, const FilmstripOptions &options,
                                              const TaskContext &context);

} // namespace beatreel
