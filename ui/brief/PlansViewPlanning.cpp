// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the three plans are asked for, and what is said of them.

#include "core/project/Requests.h"
#include "ui/brief/PlansView.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Speaking.h"

namespace beatreel {

/// Three others: what was paid is paid again, once the user agreed.
void PlansView::spreadBy(PlanSpread by)
{
    const auto act = [this, by] {
        m_spread = by;
        m_spreads->setCurrent(by == PlanSpread::Creativity ? 0 : 1);
        plan(m_brief, m_models);
    };
    if (price(m_models) == Price::free())
        return act();
    m_spreads->setCurrent(m_spread == PlanSpread::Creativity ? 0 : 1);
    emit priceToAsk(kPlans, m_models, {m_spreads->mapToGlobal(QPoint(0, 0)), m_spreads->QWidget::size()}, act);
}

Price PlansView::price(const ModelChoice &models) const
{
    return priceOfPlans(m_parts.models, models, kPlans);
}

void PlansView::plan(const Brief &brief, const ModelChoice &models, By by)
{
    m_brief = brief;
    m_models = models;
    m_askedOf = by == By::ChosenPlanner ? models : ModelChoice();
    const PlanBriefs briefs = spread(brief, m_spread);
    const QList<KeptBeat> kept = m_open ? keptBeats(m_open->project()) : QList<KeptBeat>();
    m_offline->hide();
    m_maker.plan({briefs.briefs, m_askedOf, kept, m_open, m_budgetUsd}, [this, own = briefs.own, kept](const Result<QList<PlannedBrief>> &planned) {
        if (!planned)
            return showFailure(planned.error());
        if (m_open && keptBeats(m_open->project()) != kept) {
            dropOutdated();
            return;
        }
        m_kept = kept;
        QList<BeatId> ids;
        for (const KeptBeat &one : kept)
            ids.append(one.beat.id);
        for (PlanColumn *column : std::as_const(m_columns))
            column->setKept(ids);
        showPlans(*planned, own);
    });
}

void PlansView::showFailure(const Error &error)
{
    m_state->setText(error.sentence);
    if (m_open) // on the start page the form says it
        announce(*m_state, error.sentence);
    m_offline->setVisible(PlanMaker::isByModel(m_askedOf) && error.kind != ErrorKind::BadInput);
    emit failed(error);
}

/// What is said of all of them once, anything else with the name of its plan.
QStringList PlansView::noticesOf(const QList<PlannedBrief> &planned) const
{
    QStringList sentences;
    for (qsizetype i = 0; i < planned.size(); ++i) {
        for (const QString &notice : planned[i].plan.notices) {
            const bool isOfAll = std::ranges::all_of(planned, [&](const PlannedBrief &one) { return one.plan.notices.contains(notice); });
            const QString sentence = isOfAll ? notice : tr("%1: %2", "a plan's name, what is said of it").arg(nameOf(i), notice);
            if (!sentences.contains(sentence))
                sentences.append(sentence);
        }
    }
    return sentences;
}

/// For a new project all that was paid before it is on its account too; an open one has booked each.
Plan PlansView::taken(qsizetype index) const
{
    Plan plan = m_columns[index]->planned().plan;
    const double othersUsd = m_open ? 0 : std::max(0.0, m_maker.earlyUsd() - plan.costUsd.value_or(0));
    plan.wasteUsd += othersUsd;
    if (othersUsd > 0)
        plan.costUsd = plan.costUsd.value_or(0) + othersUsd;
    return plan;
}

QString PlansView::nameOf(qsizetype index) const
{
    const QString names[2][kPlans] = {{tr("Strict"), tr("Balanced"), tr("Free")}, {tr("Plan A"), tr("Plan B"), tr("Plan C")}};
    return names[m_spread == PlanSpread::Creativity ? 0 : 1][index];
}

} // namespace beatreel
