// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"
#include "core/generate/ModelCatalogue.h"
#include "core/generate/RequestJournal.h"

#include <functional>

namespace beatreel {

/// On which terms a plan may be paid.
struct PlanTerms
{
    Budget budget = {};
    QString build = {};            ///< names the build that asks, for its own budget
    bool mayRepeatUnknown = false; ///< the user's word, for a request that was interrupted and may have been paid
};

/// Plans and books the request; what a planner asks beyond its estimate is reserved first. `keep` puts the plan where it
/// lasts, before the request is settled: a plan that was paid is not lost to a crash. The result is the plan with what it
/// cost, where that is known. A paid request that was interrupted is repeated where it costs little or the terms allow it;
/// else OutcomeUnknown.
using KeepPlan = std::function<Result<void>(const Plan &)>;
[[nodiscard]] Result<Plan> makePlan(const PlanRequest &request, const PlanTerms &terms, RequestJournal &journal, const Planner &planner,
                                    const StoryLibrary &library, const ModelCatalogue &models,
                                    const TaskContext &context, const KeepPlan &keep);

/// Books a plan that was paid before there was a project to book it in, with those that were paid beside it; one whose
/// cost is not known too.
[[nodiscard]] Result<void> bookEarlierPlan(RequestJournal &journal, const Brief &brief, const GeneratorIdentity &planner, const Plan &plan);

} // namespace beatreel
