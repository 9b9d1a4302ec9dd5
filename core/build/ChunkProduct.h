// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Fingerprint.h"
#include "core/project/Take.h"
#include "core/story/VideoFormat.h"

#include <chrono>

namespace beatreel {

/// The name of a clip's chunk among a project's products.
[[nodiscard]] QString chunkProduct(const Slot &clip);

/// What the chunk of this clip is made from.
[[nodiscard]] Fingerprint chunkFingerprint(const Take &clip, std::chrono::milliseconds slip, const VideoFormat &format);

} // namespace beatreel
