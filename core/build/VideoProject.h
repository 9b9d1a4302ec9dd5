// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/VideoCheck.h"

namespace beatreel {

/// The folder of a video's project, where it can be opened from here. Else a sentence that says where it is, or what is there
/// instead: NotFound, or Exists where the folder holds another video.
[[nodiscard]] Result<QString> projectOf(const VideoEntry &entry);

enum class ProjectFate { Keep, ToTrash };

/// Takes a video out of the database; what was paid for it stays in its ledger. Its project stays, and comes back with its
/// next build, or goes to the trash of this computer, where it is on it. Done already where there is no such row. Busy
/// where it is being built, or a project for the trash is open somewhere; then, and where there is no trash, nothing goes.
[[nodiscard]] Result<void> removeVideo(VideoDatabase &database, const QString &id, ProjectFate fate);

} // namespace beatreel
