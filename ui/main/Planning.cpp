// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/Planning.h"

#include "ui/brief/BriefPanel.h"
#include "ui/brief/PlansView.h"
#include "ui/brief/SampleBriefs.h"
#include "ui/brief/StartPage.h"
#include "ui/common/Dialogs.h"
#include "ui/common/PreferencesStore.h"
#include "ui/main/PriceAsker.h"
#include "ui/main/ProjectFiles.h"

namespace beatreel {

Planning::Planning(const Parts &parts, Pictures &pictures, Dialogs &dialogs, PreferencesStore &preferences, ProjectFiles &files, PriceAsker &asker, QWidget *window)
    : QObject(window), m_parts(parts), m_dialogs(dialogs), m_preferences(preferences), m_files(files), m_asker(asker), m_window(window), m_maker(parts),
      m_start(new StartPage(parts, pictures, dialogs, preferences, window)), m_brief(new BriefPanel(parts, pictures, dialogs, window)),
      m_plans(new PlansView(parts, pictures, window))
{
    connect(m_start, &StartPage::planTaken, this, [this](const Plan &plan, const Brief &brief, const ModelChoice &models) {
        m_files.create(brief, models, plan);
    });
    connect(m_start, &StartPage::sampleWanted, this, &Planning::makeSample);
    connect(m_start, &StartPage::sampleProjectWanted, this, &Planning::openSampleProject);
    connect(m_start, &StartPage::openWanted, &files, [&files](const QString &path) { files.open(path); });
    connect(m_start, &StartPage::browseWanted, &files, &ProjectFiles::browse);
    connect(m_brief, &BriefPanel::compareWanted, this, [this](const Brief &brief, const ModelChoice &models) {
        m_plans->plan(brief, models);
        emit compareBegan();
    });
    connect(m_plans, &PlansView::planTaken, this, [this](const Plan &plan, const Brief &brief, const ModelChoice &) {
        emit compareEnded();
        m_brief->takePlan(brief, plan);
    });
    connect(m_plans, &PlansView::leaveWanted, this, &Planning::leaveComparing);
    connect(m_start, &StartPage::priceToAsk, this, &Planning::askPrice);
    connect(m_brief, &BriefPanel::priceToAsk, this, &Planning::askPrice);
    connect(m_plans, &PlansView::priceToAsk, this, &Planning::askPrice);
}

bool Planning::hasOpenPlans() const
{
    return m_start->plans().holdsModelsPlans() || m_plans->holdsModelsPlans() || m_brief->hasOpenPlan();
}

void Planning::leaveComparing()
{
    m_plans->cancel();
    emit compareEnded();
}

void Planning::setProject(OpenProject *open)
{
    m_open = open;
    m_maker.cancel();
    m_plans->setProject(open);
    m_brief->setProject(open);
    if (!open)
        m_start->reset();
}

void Planning::askPrice(int plans, const ModelChoice &models, const QRect &button, const Agreed &act)
{
    const Model *model = m_parts.models.find(PipelineStep::Plan, models.planner);
    const QString name = model ? model->name : models.planner;
    const Price price = priceOfPlans(m_parts.models, models, plans);
    const std::optional<double> budget = m_preferences.value().budgetUsd;
    const double spentUsd = m_start->plans().earlyUsd();
    const std::optional<double> left = m_open ? m_open->leftAfter(price) : budget ? std::optional(*budget - spentUsd - price.usd()) : std::nullopt;
    const QString sentence = plans == 1 ? tr("Ask %1 for a plan?").arg(name) : tr("Ask %1 for three plans?").arg(name);
    m_asker.ask({sentence, tr("Plan"), price, left}, button, act);
}

/// One click: a plan, its project, and its frames.
void Planning::makeSample(const Brief &brief)
{
    m_maker.plan(brief, [this](const Result<PlannedBrief> &planned) {
        if (planned)
            m_files.create(planned->brief, ModelChoice(), planned->plan);
        else
            m_dialogs.tellFailure(m_window, planned.error());
    });
}

/// The one that was made before, with all that was changed in it, so that they do not pile up; a new one, built to the end, where
/// that is gone.
void Planning::openSampleProject()
{
    const QString before = m_preferences.value().sampleProject;
    if (!before.isEmpty() && ProjectFolder::locate(before)) {
        m_files.open(before);
        return;
    }
    m_maker.plan(sampleBriefs().first(), [this](const Result<PlannedBrief> &planned) {
        if (!planned) {
            m_dialogs.tellFailure(m_window, planned.error());
            return;
        }
        m_files.create(planned->brief, ModelChoice(), planned->plan, BuildScope::Master, [this] {
            Preferences preferences = m_preferences.value();
            preferences.sampleProject = m_files.project()->folder().path();
            m_preferences.set(preferences);
        });
    });
}

} // namespace beatreel
