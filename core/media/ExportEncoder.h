// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Ffmpeg.h"
#include "core/media/FilmExport.h"

namespace beatreel {

/// An encoder for films of this codec. Unavailable where FFmpeg has none.
[[nodiscard]] Result<ffmpeg::Codec> openExportEncoder(FilmCodec codec, const VideoFormat &format);

} // namespace beatreel
