// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/PictureSource.h"
#include "core/story/VideoFormat.h"

#include <QFile>

namespace beatreel::bench {

/// Appends the pictures of 5 s as they come to the encoder, raw and 4:2:0: those that were encoded once are smoother, and
/// take less time to encode again. False where a picture or the disk fails.
[[nodiscard]] bool appendRaw(PictureSource &source, const VideoFormat &format, QFile &file);

} // namespace beatreel::bench
