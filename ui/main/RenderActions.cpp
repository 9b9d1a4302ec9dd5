// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/RenderActions.h"

#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/Background.h"
#include "ui/common/PreferencesStore.h"
#include "ui/common/ServiceAccess.h"
#include "ui/jobs/JobsPanel.h"
#include "ui/jobs/RenderBar.h"
#include "ui/main/NoticeBar.h"

#include <QAction>
#include <QActionGroup>

namespace beatreel {

using namespace actions;

namespace {

struct RenderWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::RenderActions)
};

QString statusWords(const FarmStatus &status)
{
    const auto workers = static_cast<int>(status.workers.size());
    const int places = status.places();
    const auto waiting = static_cast<int>(status.waiting);
    return RenderWords::tr("The farm: %1, %2, %3.", "workers, places, waiting steps")
        .arg(workers == 1 ? RenderWords::tr("1 worker") : RenderWords::tr("%n workers", nullptr, workers), places == 1 ? RenderWords::tr("1 place") : RenderWords::tr("%n places", nullptr, places),
             waiting == 0   ? RenderWords::tr("nothing waits")
             : waiting == 1 ? RenderWords::tr("1 step waiting")
                            : RenderWords::tr("%n steps waiting", nullptr, waiting));
}

} // namespace

RenderActions::RenderActions(const Parts &parts, ActionTable &actions, const Settings &settings, JobsPanel &panel, NoticeBar &notice, QWidget *window)
    : QObject(window), m_parts(parts), m_actions(actions), m_preferences(settings.preferences), m_panel(panel), m_notice(notice)
{
    m_pool.setMaxThreadCount(1);
    auto *choice = new QActionGroup(this);
    for (const auto &[id, where] : {std::pair(kRenderHere, RenderOn::ThisComputer), std::pair(kRenderOnFarm, RenderOn::Farm)}) {
        QAction *action = choice->addAction(m_actions.action(id));
        connect(action, &QAction::triggered, this, [this, where] { choose(where); });
    }
    connect(&panel.renderBar(), &RenderBar::chosen, this, &RenderActions::choose);
    connect(&settings.preferences, &PreferencesStore::changed, this, &RenderActions::update);
    connect(&settings.services, &ServiceAccess::changed, this, &RenderActions::update);
    m_timer.setInterval(kLookEvery);
    connect(&m_timer, &QTimer::timeout, this, &RenderActions::look);
    update();
}

RenderActions::~RenderActions()
{
    m_cancel.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void RenderActions::setProject(OpenProject *open)
{
    if (m_open)
        m_open->workshop().disconnect(this);
    m_open = open;
    if (open) {
        open->setPlace(m_farm ? std::shared_ptr<StepPlace>(m_farm, &m_farm->place()) : nullptr);
        connect(&open->workshop(), &Workshop::orderEnded, this, &RenderActions::clearAfter);
    }
}

void RenderActions::choose(RenderOn where)
{
    Preferences preferences = m_preferences.value();
    preferences.renderOn = where;
    m_preferences.set(preferences);
    update();
}

void RenderActions::update()
{
    auto farm = m_parts.farm ? m_parts.farm() : Result<std::shared_ptr<Farm>>(fail(ErrorKind::NotFound, tr("There is no farm here. Give its address in the settings, on the page Farm.")));
    const QString whyNone = farm ? QString() : farm.error().sentence;
    const bool isWanted = m_preferences.value().renderOn == RenderOn::Farm;
    const std::shared_ptr<Farm> used = farm && isWanted ? *farm : nullptr;
    const bool isOther = used != m_farm;
    m_farm = used;
    if (whyNone.isEmpty())
        m_actions.action(kRenderOnFarm)->setEnabled(true);
    else
        m_actions.disable(kRenderOnFarm, whyNone);
    m_actions.action(m_farm ? kRenderOnFarm : kRenderHere)->setChecked(true);
    m_panel.renderBar().show(where(), whyNone);
    if (!isOther)
        return;
    if (m_open)
        m_open->setPlace(m_farm ? std::shared_ptr<StepPlace>(m_farm, &m_farm->place()) : nullptr);
    if (!m_trouble.isEmpty() && m_notice.sentence() == m_trouble)
        m_notice.dismiss();
    m_trouble.clear();
    m_panel.renderBar().tell(m_farm ? tr("Asking the farm…") : QString(), Tone::Hint);
    if (m_farm) {
        m_timer.start();
        look();
    } else {
        m_timer.stop();
    }
}

/// Only while somebody wants to know.
void RenderActions::look()
{
    const bool isBusy = m_open && m_open->workshop().isBusy();
    if (!m_farm || m_isAsking || (!isBusy && !m_panel.isVisible()))
        return;
    m_isAsking = true;
    runInBackground(
        this, m_pool, 1, [farm = m_farm, cancel = m_cancel.get_token()] { return std::pair(farm, farm->status(cancel)); },
        [this](const std::pair<std::shared_ptr<Farm>, Result<FarmStatus>> &answer) {
            m_isAsking = false;
            if (answer.first == m_farm)
                take(answer.second);
            else
                look(); // that was another farm's
        });
}

void RenderActions::take(const Result<FarmStatus> &status)
{
    if (!status)
        return tellTrouble(status.error().sentence);
    if (status->workers.isEmpty())
        return tellTrouble(tr("No worker of the farm is up. Start one, or render on this computer."));
    if (!m_trouble.isEmpty() && m_notice.sentence() == m_trouble)
        m_notice.dismiss();
    m_trouble.clear();
    m_panel.renderBar().tell(statusWords(*status), Tone::Answer);
}

/// Over the work only while something is on the farm, and once.
void RenderActions::tellTrouble(const QString &sentence)
{
    m_panel.renderBar().tell(sentence, Tone::Trouble);
    if (m_trouble == sentence || !m_open || !m_open->workshop().isBusy())
        return;
    m_trouble = sentence;
    m_notice.show(sentence, {{tr("Render on this computer"), [this] { choose(RenderOn::ThisComputer); }}});
}

/// What the steps needed is in the film.
void RenderActions::clearAfter(const BuildOptions &options, const BuildReport &report)
{
    if (!m_farm || !options.isWhole() || options.scope != BuildScope::Master || !report.isComplete())
        return;
    runInBackground(
        this, m_pool, 0, [farm = m_farm, video = m_open->project().videoId, cancel = m_cancel.get_token()] { return farm->clear(video, cancel); },
        [](const Result<void> &) {}); // what stays helps the next build
}

} // namespace beatreel
