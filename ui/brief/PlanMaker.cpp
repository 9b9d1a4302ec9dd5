// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/PlanMaker.h"

#include "core/build/Planning.h"
#include "ui/common/Background.h"
#include "ui/workspace/TemplateShelf.h"

namespace beatreel {

namespace {

constexpr int kAtOnce = 3; ///< they wait for a service more than they compute

/// What a worker needs of an order.
struct PlanTask
{
    const Planner &planner;
    PlanRequest request;
    StoryLibrary library;
    const ModelCatalogue &models;
    RequestJournal *journal; ///< nullptr: nothing is paid
    Budget budget;
    TaskContext context;

    [[nodiscard]] Result<Plan> run() const
    {
        const GeneratorIdentity identity = planner.identity();
        if (journal && identity.provider != QStringLiteral("offline")) {
            // The button that was pressed is the user's word, whatever became of an earlier answer.
            return makePlan(request, {.budget = budget, .mayRepeatUnknown = true}, *journal, planner, library, models, context,
                            [](const Plan &) { return Result<void>(); });
        }
        return planner.plan(request, library, context);
    }
};

} // namespace

PlanMaker::PlanMaker(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_pool.setMaxThreadCount(kAtOnce);
}

PlanMaker::~PlanMaker()
{
    m_cancel.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void PlanMaker::plan(const Brief &brief, Answer answer)
{
    plan(PlanOrder{{brief}}, [answer = std::move(answer)](const Result<QList<PlannedBrief>> &planned) {
        answer(planned ? Result<PlannedBrief>(planned->first()) : std::unexpected(planned.error()));
    });
}

void PlanMaker::plan(const PlanOrder &order, Answers answer)
{
    const bool wasPlanning = isPlanning();
    m_cancel.request_stop();
    m_pool.clear();
    m_cancel = CancelSource();
    m_answer = std::move(answer);
    m_order = order;
    m_failures.clear();
    m_excuses.clear();
    if (const auto opened = openEarlyLedger(); !opened)
        return finish(std::unexpected(opened.error()));
    m_planned.resize(order.briefs.size());
    m_missing = order.briefs.size();
    ++m_generation;
    for (qsizetype i = 0; i < order.briefs.size(); ++i) {
        m_planned[i].brief = order.briefs[i];
        start(i, order.models);
    }
    if (wasPlanning != isPlanning())
        emit planningChanged(isPlanning());
}

/// Where it is wanted and not there yet.
Result<void> PlanMaker::openEarlyLedger()
{
    if (m_order.open || m_early || !isByModel(m_order.models))
        return {};
    auto ledger = Ledger::inMemory();
    if (!ledger)
        return std::unexpected(ledger.error());
    m_early = std::move(*ledger);
    return {};
}

double PlanMaker::earlyUsd() const
{
    const auto totals = m_early ? m_early->totals() : JournalTotals();
    return totals ? totals->spentUsd : 0;
}

void PlanMaker::start(qsizetype index, const ModelChoice &models)
{
    OpenProject *open = m_order.open;
    const PlanTask task{m_parts.planner(models),
                        {m_order.briefs[index], m_order.kept},
                        m_parts.templates.library(),
                        m_parts.models,
                        open ? &open->ledger() : m_early.get(),
                        {open ? open->project().budgetUsd : m_order.budgetUsd, std::nullopt},
                        {m_cancel.get_token(), {}, {}}};
    runInBackground(
        this, m_pool, 0, [task] { return task.run(); },
        [this, generation = m_generation, index](const Result<Plan> &plan) { onPlanned(generation, index, plan); });
}

void PlanMaker::cancel()
{
    if (!isPlanning())
        return;
    m_cancel.request_stop();
    m_pool.clear();
    ++m_generation;
    m_missing = 0;
    m_answer = nullptr;
    emit planningChanged(false);
}

void PlanMaker::stop()
{
    cancel();
    m_pool.waitForDone();
    m_order.open = nullptr;
    m_early.reset();
}

void PlanMaker::onPlanned(int generation, qsizetype index, const Result<Plan> &plan)
{
    if (generation != m_generation) {
        tellBooked(); // what was cancelled may be billed
        return;
    }
    if (!plan) {
        m_failures.insert(index, plan.error());
    } else {
        m_planned[index].plan = *plan;
        if (const QString excuse = m_excuses.value(index); !excuse.isEmpty())
            m_planned[index].plan.notices.prepend(excuse);
    }
    if (m_missing > 1)
        --m_missing;
    else
        onAllThere();
}

void PlanMaker::onAllThere()
{
    if (m_failures.isEmpty())
        return finish(m_planned);
    const bool isAllLost = m_failures.size() == m_planned.size();
    if (isAllLost || !isByModel(m_order.models) || !m_excuses.isEmpty())
        return finish(std::unexpected(m_failures.first()));
    const QMap<qsizetype, Error> failures = std::exchange(m_failures, {});
    m_missing = failures.size();
    for (auto failure = failures.begin(); failure != failures.end(); ++failure) {
        m_excuses.insert(failure.key(), tr("%1 This plan was composed offline.", "why").arg(failure->sentence));
        start(failure.key(), {});
    }
}

void PlanMaker::finish(const Result<QList<PlannedBrief>> &result)
{
    m_missing = 0;
    const Answers answer = std::exchange(m_answer, nullptr);
    tellBooked();
    emit planningChanged(false);
    answer(result);
}

/// The project's figures are others now.
void PlanMaker::tellBooked()
{
    if (m_order.open && isByModel(m_order.models))
        m_order.open->refreshStates();
}

Price priceOfPlans(const ModelCatalogue &catalogue, const ModelChoice &models, int count)
{
    return catalogue.price(PipelineStep::Plan, models.planner) * count;
}

} // namespace beatreel
