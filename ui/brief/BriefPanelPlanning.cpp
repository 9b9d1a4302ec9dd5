// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the panel comes to a plan, and what becomes of it.

#include "core/project/References.h"
#include "core/project/Requests.h"
#include "ui/brief/BriefForm.h"
#include "ui/brief/BriefPanel.h"
#include "ui/brief/PlanChange.h"
#include "ui/brief/PlansView.h"
#include "ui/common/Background.h"
#include "ui/common/Dialogs.h"
#include "ui/common/PriceButton.h"

namespace beatreel {

void BriefPanel::planAgain()
{
    if (!m_open || !m_form->isReadable())
        return;
    askPrice(1, *m_plan, [this, models = m_open->project().models] { planBy(models); });
}

void BriefPanel::askPrice(int plans, const PriceButton &button, const Agreed &act)
{
    const ModelChoice models = m_open->project().models;
    if (priceOfPlans(m_parts.models, models, plans) == Price::free())
        act();
    else
        emit priceToAsk(plans, models, {button.mapToGlobal(QPoint(0, 0)), button.size()}, act);
}

void BriefPanel::planBy(const ModelChoice &models)
{
    if (!m_open || !m_form->isReadable())
        return;
    m_offered.reset();
    m_plannedBy = models;
    m_form->showRefusal({});
    m_keptThen = keptBeats(m_open->project());
    m_maker.plan({{m_form->brief()}, models, m_keptThen, m_open}, [this, models](const Result<QList<PlannedBrief>> &planned) {
        if (!planned) {
            m_form->showRefusal(planned.error().sentence, BriefForm::wayOutOf(planned.error(), models));
            return;
        }
        if (keptBeats(m_open->project()) == m_keptThen) {
            m_offered = planned->first();
            showOffer();
        } else {
            planRoundOthers(models);
        }
    });
}

/// Beats were locked or unlocked meanwhile. What costs money is not done again by itself.
void BriefPanel::planRoundOthers(const ModelChoice &models)
{
    if (priceOfPlans(m_parts.models, models, 1) == Price::free())
        planBy(models);
    else
        m_form->showRefusal(tr("Beats were locked or unlocked meanwhile. Plan again for a plan round those of now."));
}

void BriefPanel::compare()
{
    if (!m_open || !m_form->isReadable())
        return;
    askPrice(PlansView::kPlans, *m_compare, [this] {
        if (m_open && m_form->isReadable())
            emit compareWanted(m_form->brief(), m_open->project().models);
    });
}

/// What a model was asked for is not lost to a keystroke.
void BriefPanel::onEdited()
{
    if (!PlanMaker::isByModel(m_plannedBy))
        discard();
}

void BriefPanel::showEdited(const Brief &brief)
{
    m_form->setBrief(brief);
}

void BriefPanel::discard()
{
    m_maker.cancel();
    m_offered.reset();
    showOffer();
}

void BriefPanel::apply()
{
    const PlannedBrief planned = *std::exchange(m_offered, std::nullopt);
    showOffer();
    takePlan(planned.brief, planned.plan);
}

void BriefPanel::takePlan(const Brief &brief, const Plan &plan)
{
    const QString folder = m_open->folder().path();
    runInBackground(
        this, m_copier, 0, [folder, files = brief.references] { return takeReferencesIn(folder, files); },
        [this, brief, plan, folder](const Result<QStringList> &references) {
            if (!m_open || m_open->folder().path() != folder)
                return;
            if (!references) {
                m_dialogs.tellFailure(this, references.error());
                return;
            }
            Brief taken = brief;
            taken.references = *references;
            m_open->apply(EditKind::Plan, withNewPlan(*m_open, taken, plan));
        });
}

} // namespace beatreel
