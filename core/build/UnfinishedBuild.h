// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Build.h"

namespace beatreel {

// The sign in a project's folder that a whole build did not come to its end: there from its beginning on, whatever
// becomes of the program, until one ends by itself, with failures or without.

/// How far the build was to go that did not end; nullopt: there is none.
[[nodiscard]] std::optional<BuildScope> unfinishedBuild(const ProjectFolder &folder);
[[nodiscard]] Result<void> markUnfinished(const ProjectFolder &folder, BuildScope scope);
void clearUnfinished(const ProjectFolder &folder);

} // namespace beatreel
