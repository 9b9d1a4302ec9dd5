// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Project.h"

namespace beatreel {

/// Where beats begin, but the first: the picture of the film after each cut.
[[nodiscard]] QList<int> filmCuts(const Project &project);
/// The one that a picture is nearest to; nullopt: a film of one beat has none.
[[nodiscard]] std::optional<int> nearestCut(const Project &project, int picture);

} // namespace beatreel
