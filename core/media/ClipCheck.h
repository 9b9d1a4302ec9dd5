// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/TaskContext.h"

namespace beatreel {

/// Decodes a clip from its first picture to its last. Media where it holds none, or clearly fewer than it says: the
/// rest was cut off.
[[nodiscard]] Result<void> checkClip(const QString &file, const TaskContext &context);

} // namespace beatreel
