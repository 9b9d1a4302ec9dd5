// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Sound.h"

namespace beatreel {

/// Encodes the samples as AAC-LC, 256 kb/s, 48 kHz stereo, alone in an MP4 that plays for exactly as long.
/// `file` is written whole or not at all.
[[nodiscard]] Result<void> encodeAac(const StereoSamples &samples, const QString &file, const TaskContext &context);

} // namespace beatreel
