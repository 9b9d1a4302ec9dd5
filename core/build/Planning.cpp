// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Planning.h"

#include "core/base/Sentence.h"
#include "core/build/Booking.h"
#include "core/generate/Inputs.h"

#include <QJsonArray>

namespace beatreel {

namespace {

QJsonObject inputsOf(const PlanRequest &request, const GeneratorIdentity &identity)
{
    const Brief &brief = request.brief;
    QJsonObject inputs{{QStringLiteral("prompt"), brief.prompt},
                       {QStringLiteral("creativity"), brief.creativity},
                       {QStringLiteral("seed"), QString::number(brief.seed)},
                       {QStringLiteral("generator"), identity.fingerprint().hex()}};
    if (brief.duration)
        inputs.insert(QStringLiteral("duration"), static_cast<int>(brief.duration->count()));
    QJsonArray kept;
    for (const KeptBeat &one : request.kept)
        kept.append(QStringLiteral("%1 %2 %3").arg(one.beat.templateId.text()).arg(one.beat.start.count()).arg(one.beat.duration.count()));
    if (!kept.isEmpty())
        inputs.insert(QStringLiteral("kept"), kept);
    return inputs;
}

NewRequest newRequest(const PlanRequest &plan, const GeneratorIdentity &planner)
{
    NewRequest request;
    request.input = inputsOf(plan, planner);
    request.key = {QStringLiteral("plan"), fingerprintOf(request.input), 1};
    request.provider = planner.provider;
    request.model = planner.model;
    return request;
}

/// Up to this an interrupted request is made again without asking.
constexpr double kLittleUsd = 0.05;

/// A service for plans keeps no list of what it was asked: what was interrupted is booked as possible waste.
Result<RequestId> bookPlan(RequestJournal &journal, NewRequest request, const PlanTerms &terms)
{
    if (request.provider == QStringLiteral("offline"))
        return book(journal, request, terms.budget);
    const auto earlier = journal.find(request.key);
    if (!earlier)
        return std::unexpected(earlier.error());
    if (*earlier && isOpen((*earlier)->state)) {
        if (!terms.mayRepeatUnknown && (*earlier)->estimateUsd >= kLittleUsd) {
            return fail(ErrorKind::OutcomeUnknown,
                        Sentence::tr("A paid plan was interrupted, and it may have cost %1. Ask for it again with --repeat-unknown.")
                            .arg(moneyText((*earlier)->estimateUsd)));
        }
        const auto lost = journal.finish((*earlier)->id, RequestOutcome::lost((*earlier)->estimateUsd, Sentence::tr("Interrupted; it may be billed.")));
        if (!lost)
            return std::unexpected(lost.error());
    }
    // Whoever plans anew has asked for it.
    if (*earlier && (*earlier)->state != RequestState::Withdrawn)
        request.repeats = (*earlier)->id;
    return journal.reserve(request, terms.budget);
}

RequestOutcome outcomeOf(const Plan &plan)
{
    RequestOutcome outcome = RequestOutcome::succeeded(plan.costUsd.value_or(0), {}, {});
    outcome.wasteUsd = std::min(plan.wasteUsd, outcome.costUsd);
    return outcome;
}

} // namespace

Result<Plan> makePlan(const PlanRequest &wanted, const PlanTerms &terms, RequestJournal &journal, const Planner &planner,
                      const StoryLibrary &library, const ModelCatalogue &models, const TaskContext &context,
                      const KeepPlan &keep)
{
    NewRequest request = newRequest(wanted, planner.identity());
    request.estimateUsd = models.priceOf(PipelineStep::Plan, request.model);
    request.build = terms.build;
    const auto booked = bookPlan(journal, request, terms);
    if (!booked)
        return std::unexpected(booked.error());

    BookedAccount account(journal, *booked, terms.budget, request.estimateUsd);
    PlanRequest asked = wanted;
    asked.account = &account;
    auto plan = planner.plan(asked, library, context);
    if (!plan) {
        const bool isOffline = request.provider == QStringLiteral("offline");
        const auto noted = journal.finish(*booked, isOffline ? outcomeOf(plan.error()) : account.outcomeOf(plan.error()));
        if (!noted)
            context.note(noted.error().sentence);
        return plan;
    }
    if (models.price(PipelineStep::Plan, request.model).kind() != Price::Kind::Unknown)
        plan->costUsd = plan->costUsd.value_or(request.estimateUsd);
    if (const auto kept = keep(*plan); !kept)
        return std::unexpected(kept.error());
    if (const auto settled = journal.finish(*booked, outcomeOf(*plan)); !settled)
        return std::unexpected(settled.error());
    return plan;
}

Result<void> bookEarlierPlan(RequestJournal &journal, const Brief &brief, const GeneratorIdentity &planner, const Plan &plan)
{
    if (plan.costUsd && *plan.costUsd <= 0)
        return {};
    NewRequest request = newRequest({brief}, planner);
    request.estimateUsd = plan.costUsd.value_or(0);
    const auto booked = journal.reserve(request, {});
    if (!booked)
        return std::unexpected(booked.error());
    return journal.finish(*booked, outcomeOf(plan));
}

} // namespace beatreel
