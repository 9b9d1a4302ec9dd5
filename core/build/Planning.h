// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"
#include "core/generate/ModelCatalogue.h"
#include "core/generate/RequestJournal.h"
#include "core/project/ProjectFolder.h"

namespace beatreel {

/// Plans a project that has only its brief, books the request, and saves the plan in the document. The result
/// is the plan with what it cost.
[[nodiscard]] Result<Plan> planProject(ProjectFolder &folder, RequestJournal &journal, const Planner &planner,
                                       const StoryLibrary &library, const ModelCatalogue &models, const TaskContext &context);

} // namespace beatreel
