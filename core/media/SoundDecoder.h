// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Sound.h"

namespace beatreel {

/// Decodes the first `most` samples (a channel) of a file's sound as 48 kHz stereo.
[[nodiscard]] Result<StereoSamples> decodeSound(const QString &file, qsizetype most, const TaskContext &context);

} // namespace beatreel
