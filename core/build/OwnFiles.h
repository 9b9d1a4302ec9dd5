// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "core/project/ProjectFolder.h"

namespace beatreel {

/// Copies the user's own picture, video or sound into the project as a take of this slot; it shows where the
/// document chooses it. Media where the file is not what the slot shows; nothing is added then.
[[nodiscard]] Result<Take> addOwnFile(const ProjectFolder &folder, const Slot &slot, const QString &file, const TaskContext &context);

} // namespace beatreel
