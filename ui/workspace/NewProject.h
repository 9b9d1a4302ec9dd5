// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/ModelCatalogue.h"
#include "core/project/Project.h"
#include "ui/common/Preferences.h"

namespace beatreel {

/// The models that a new project begins with: those of the settings, and the built-in ones in the place of what the catalogue does
/// not know.
[[nodiscard]] ModelChoice modelsOfNewProjects(const Preferences &preferences, const ModelCatalogue &catalogue);

} // namespace beatreel
