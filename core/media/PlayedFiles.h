// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Chunk.h"
#include "core/media/PictureSource.h"

namespace beatreel {

/// The pictures of a chunk (of the present parameter set), exactly. NotFound, Media, Cancelled.
[[nodiscard]] Result<std::unique_ptr<PictureSource>> playChunk(const QString &chunk, const VideoFormat &format,
                                                               const CancelToken &cancel);

/// The pictures that a chunk of this clip would have, before overlays and encoding: what `conform` encodes. The
/// errors of `conform`.
[[nodiscard]] Result<std::unique_ptr<PictureSource>> playClip(const QString &clip, const ConformOptions &options,
                                                              const CancelToken &cancel);

} // namespace beatreel
