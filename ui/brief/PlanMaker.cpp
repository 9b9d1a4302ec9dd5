// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/PlanMaker.h"

#include "ui/common/Background.h"
#include "ui/workspace/TemplateShelf.h"

namespace beatreel {

PlanMaker::PlanMaker(const Planner &planner, const TemplateShelf &templates, QObject *parent)
    : QObject(parent), m_planner(planner), m_templates(templates)
{
}

PlanMaker::~PlanMaker()
{
    m_cancel.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void PlanMaker::plan(const Brief &brief, Answer answer)
{
    plan({brief}, {}, [answer = std::move(answer)](const Result<QList<PlannedBrief>> &planned) {
        answer(planned ? Result<PlannedBrief>(planned->first()) : std::unexpected(planned.error()));
    });
}

void PlanMaker::plan(const QList<Brief> &briefs, const QList<KeptBeat> &kept, Answers answer)
{
    const bool wasPlanning = isPlanning();
    m_cancel.request_stop();
    m_pool.clear();
    m_cancel = CancelSource();
    m_answer = std::move(answer);
    m_planned.resize(briefs.size());
    m_missing = briefs.size();
    ++m_generation;
    for (qsizetype i = 0; i < briefs.size(); ++i) {
        const PlanRequest request{briefs[i], kept};
        runInBackground(
            this, m_pool, 0,
            [&planner = m_planner, request, library = m_templates.library(), context = TaskContext{m_cancel.get_token(), {}, {}}] {
                return planner.plan(request, library, context);
            },
            [this, generation = m_generation, i, brief = briefs[i]](const Result<Plan> &plan) { onPlanned(generation, i, brief, plan); });
    }
    if (wasPlanning != isPlanning())
        emit planningChanged(isPlanning());
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

void PlanMaker::onPlanned(int generation, qsizetype index, const Brief &brief, const Result<Plan> &plan)
{
    if (generation != m_generation)
        return;
    if (!plan) {
        m_cancel.request_stop();
        ++m_generation;
        finish(std::unexpected(plan.error()));
        return;
    }
    m_planned[index] = {brief, *plan};
    if (m_missing > 1)
        --m_missing;
    else
        finish(m_planned);
}

void PlanMaker::finish(const Result<QList<PlannedBrief>> &result)
{
    m_missing = 0;
    const Answers answer = std::exchange(m_answer, nullptr);
    emit planningChanged(false);
    answer(result);
}

} // namespace beatreel
