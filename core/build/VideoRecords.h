// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Build.h"
#include "core/storage/VideoRecord.h"

namespace beatreel {

/// Where a project's video is, for those who look for it in the video database.
[[nodiscard]] VideoPlace placeOf(const ProjectFolder &folder);
/// A project's row in the video database before its build, with its plan where it has one.
[[nodiscard]] VideoRecord videoRecord(const Project &project);
/// The same while the build goes on: status, phase and progress.
[[nodiscard]] VideoRecord withProgress(VideoRecord record, const BuildProgress &progress);
/// The same after the build: outputs, costs and how it ended.
[[nodiscard]] VideoRecord withReport(VideoRecord record, const Project &project, const TakeCatalogue &takes,
                                     const BuildReport &report, double spentUsd);

} // namespace beatreel
