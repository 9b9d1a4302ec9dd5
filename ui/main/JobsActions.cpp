// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/JobsActions.h"

#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/Notifier.h"
#include "ui/common/PreferencesStore.h"
#include "ui/jobs/JobsPanel.h"
#include "ui/main/GenerateActions.h"
#include "ui/main/PanelDocks.h"

#include <QAction>
#include <QApplication>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace beatreel {

using namespace actions;

namespace {

void bringForward(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

JobsActions::JobsActions(ActionTable &actions, JobsPanel &panel, PanelDocks &docks, GenerateActions &generate, PreferencesStore &preferences,
                         QWidget *window)
    : QObject(window), m_actions(actions), m_docks(docks), m_generate(generate), m_preferences(preferences), m_window(window)
{
    connect(&panel, &JobsPanel::makeWanted, &generate, &GenerateActions::make);
    connect(&panel, &JobsPanel::otherModelWanted, &generate, &GenerateActions::makeWith);
    connect(&panel, &JobsPanel::buildWanted, &generate, &GenerateActions::buildStale);
    connect(actions.action(kPauseJobs), &QAction::triggered, this, [this](bool isToPause) {
        if (m_open)
            m_open->workshop().setPaused(isToPause);
    });
    connect(actions.action(kRetryFailed), &QAction::triggered, this, [this] {
        if (m_open)
            m_generate.make(m_open->workshop().failed(), {});
    });
    update();
}

void JobsActions::setProject(OpenProject *open)
{
    if (m_open) {
        m_open->workshop().disconnect(this);
        m_open->selection().disconnect(this);
    }
    m_open = open;
    m_wasBuilding = open && open->workshop().isBuilding();
    if (open) {
        connect(&open->workshop(), &Workshop::stateChanged, this, &JobsActions::update);
        connect(&open->selection(), &Selection::changed, this, [this] {
            if (m_open->selection().size() > 0)
                m_docks.giveBack(); // who selects a beat wants to see it
        });
        connect(&open->workshop(), &Workshop::orderEnded, this, &JobsActions::onOrderEnded);
    }
    update();
}

void JobsActions::update()
{
    const auto allow = [this](const ActionId &id, const QString &why) {
        if (why.isEmpty())
            m_actions.action(id)->setEnabled(true);
        else
            m_actions.disable(id, why);
    };
    const bool isBusy = m_open && m_open->workshop().isBusy();
    const bool hasFailed = m_open && !m_open->workshop().failed().isEmpty();
    allow(kPauseJobs, isBusy ? QString() : tr("Nothing runs."));
    allow(kRetryFailed, hasFailed ? QString() : tr("Nothing failed."));
    m_actions.setPrice(kRetryFailed, hasFailed ? std::optional(m_generate.priceOfMaking(m_open->workshop().failed())) : std::nullopt);
    m_actions.action(kPauseJobs)->setChecked(isBusy && m_open->workshop().isPaused());
    const auto active = [this] {
        return std::ranges::count_if(m_open->workshop().jobs(), [](const Job &job) { return job.state != Job::State::Failed; });
    };
    m_docks.setCount(kViewJobs, m_open ? static_cast<int>(active()) : 0);
    const bool isBuilding = m_open && m_open->workshop().isBuilding();
    if (isBuilding && !std::exchange(m_wasBuilding, isBuilding))
        m_docks.raiseIfUnused(kViewJobs);
    m_wasBuilding = isBuilding;
}

bool JobsActions::isInBackground() const
{
    for (const QWidget *active = QApplication::activeWindow(); active; active = active->parentWidget()) {
        if (active == m_window)
            return false;
    }
    return true;
}

void JobsActions::onOrderEnded(const BuildOptions &options, const BuildReport &report)
{
    const bool isWhole = options.only.isEmpty();
    if (!isWhole || report.wasCancelled || !m_notifier || !m_preferences.value().notifiesWhenDone || !isInBackground())
        return;
    const auto failed = static_cast<int>(report.failures.size());
    const QString sentence = failed == 1  ? tr("The build ended. 1 job failed: %1").arg(report.failures.first().error.sentence)
                             : failed > 1 ? tr("The build ended. %n jobs failed. The panel Jobs says why.", nullptr, failed)
                                          : tr("The film is built.");
    m_notifier->notify(m_open->project().name, sentence, [window = QPointer(m_window)] {
        if (window)
            bringForward(*window);
    });
}

} // namespace beatreel
