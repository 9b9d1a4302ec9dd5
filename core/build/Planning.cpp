// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Planning.h"

#include "core/build/Booking.h"
#include "core/generate/Inputs.h"

namespace beatreel {

namespace {

QJsonObject inputsOf(const Brief &brief, const GeneratorIdentity &identity)
{
    QJsonObject inputs{{QStringLiteral("prompt"), brief.prompt},
                       {QStringLiteral("creativity"), brief.creativity},
                       {QStringLiteral("seed"), QString::number(brief.seed)},
                       {QStringLiteral("generator"), identity.fingerprint().hex()}};
    if (brief.duration)
        inputs.insert(QStringLiteral("duration"), static_cast<int>(brief.duration->count()));
    return inputs;
}

} // namespace

Result<Plan> makePlan(const Project &project, RequestJournal &journal, const Planner &planner,
                      const StoryLibrary &library, const ModelCatalogue &models, const TaskContext &context,
                      const KeepPlan &keep)
{
    const GeneratorIdentity identity = planner.identity();
    NewRequest request;
    request.input = inputsOf(project.brief, identity);
    request.key = {QStringLiteral("plan"), fingerprintOf(request.input), 1};
    request.provider = identity.provider;
    request.model = identity.model;
    request.estimateUsd = models.priceOf(PipelineStep::Plan, identity.model);
    const auto booked = book(journal, request, {project.budgetUsd, std::nullopt});
    if (!booked)
        return std::unexpected(booked.error());

    auto plan = planner.plan({project.brief}, library, context);
    if (!plan) {
        if (const auto noted = journal.finish(*booked, outcomeOf(plan.error())); !noted)
            context.note(noted.error().sentence);
        return plan;
    }
    plan->costUsd = plan->costUsd.value_or(request.estimateUsd);
    if (const auto kept = keep(*plan); !kept)
        return std::unexpected(kept.error());
    if (const auto settled = journal.finish(*booked, RequestOutcome::succeeded(*plan->costUsd, {}, {})); !settled)
        return std::unexpected(settled.error());
    return plan;
}

} // namespace beatreel
