// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"
#include "core/generate/ModelCatalogue.h"
#include "core/generate/RequestJournal.h"
#include "core/project/Project.h"

#include <functional>

namespace beatreel {

/// Plans a project's brief and books the request. `keep` puts the plan where it lasts, before the request is
/// settled: a plan that was paid is not lost to a crash. The result is the plan with what it cost. A paid request that was
/// interrupted is repeated where it costs little or `mayRepeatUnknown` is the user's word; else OutcomeUnknown.
using KeepPlan = std::function<Result<void>(const Plan &)>;
[[nodiscard]] Result<Plan> makePlan(const Project &project, RequestJournal &journal, const Planner &planner,
                                    const StoryLibrary &library, const ModelCatalogue &models,
                                    const TaskContext &context, const KeepPlan &keep, bool mayRepeatUnknown = false);

} // namespace beatreel
