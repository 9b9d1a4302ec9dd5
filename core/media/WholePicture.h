// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Chunk.h"

namespace beatreel {

/// The picture with which the chunk of a clip begins, before it is cropped: all of it, upright, with square pixels, as
/// RGB32 of at most `longest` pixels a side. The errors of `filmstrip`.
[[nodiscard]] Result<QImage> wholePicture(const QString &clip, const ConformOptions &options, int longest, const TaskContext &context);

} // namespace beatreel
