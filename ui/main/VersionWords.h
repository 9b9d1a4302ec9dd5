// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Project.h"

namespace beatreel {

/// How much of a film there is: "5 beats, 30 s".
[[nodiscard]] QString sizeWords(const Project &project);
/// What one document has that the one before it had not: "beat 3 changed, look changed"; beats are counted as they
/// stand in `after`. Empty where nothing differs that is seen.
[[nodiscard]] QString changeWords(const Project &before, const Project &after);

} // namespace beatreel
