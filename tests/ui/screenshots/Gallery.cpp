// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/screenshots/Gallery.h"

#include "core/project/Edits.h"
#include "core/project/ProjectCopy.h"
#include "tests/support/CutTexts.h"
#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

namespace beatreel::test {

namespace {

constexpr int kPatience = 120'000;

} // namespace

Gallery::Gallery(const QString &work, const QString &out)
    : m_work(work), m_out(out), m_bench(settings(), work + QStringLiteral("/projects"), &m_keychain), m_planner(m_bench.parts().planner({})),
      m_parts{m_bench.parts().templates, m_bench.parts().models,
              [this](const ModelChoice &models) -> const Planner & { return models.planner == m_planner.identity().model ? m_planner : m_bench.parts().planner(models); },
              [this](const ModelChoice &models) {
                  GeneratorSet set = m_bench.parts().generators(models);
                  if (m_clips)
                      set.clip = m_clips;
                  return set;
              },
              m_bench.parts().recorder, m_bench.parts().clock, m_bench.parts().projectsFolder, {},
              {2, 8}, nullptr, m_bench.parts().storage, m_bench.parts().databaseUrl,
              [this] { return m_farm ? Result<std::shared_ptr<Farm>>(m_farm) : m_bench.parts().farm(); }}
{
    QDir().mkpath(out);
    QDir().mkpath(work + QStringLiteral("/projects"));
    const Brief brief{QStringLiteral("30s for Nike sneakers. Urban, energetic, at dusk."), std::nullopt, 0.5, 20481, {}};
    const auto plan = m_parts.planner({}).plan(PlanRequest{brief}, m_parts.templates.library(), {});
    if (!plan)
        qFatal("%s", qPrintable(plan.error().sentence));
    Project project;
    project.videoId = QStringLiteral("gallery");
    project.brief = brief;
    project = withPlan(project, plan->spec, plan->notices, 0);
    project.name = QStringLiteral("Nike, city at dusk");
    if (!ProjectFolder::create(work + QStringLiteral("/planned"), project) || !ProjectFolder::create(work + QStringLiteral("/built"), project))
        qFatal("The projects could not be made.");
    auto open = OpenProject::open(work + QStringLiteral("/built"), m_parts);
    (*open)->build();
    if (!QTest::qWaitFor([&] { return !(*open)->workshop().isBusy(); }, kPatience))
        qFatal("The project could not be built.");
}

Result<Plan> ToldPlanner::plan(const PlanRequest &request, const StoryLibrary &library, const TaskContext &context) const
{
    if (!refusal.isEmpty())
        return fail(ErrorKind::ProviderRefused, refusal);
    auto plan = m_offline.plan(request, library, context);
    if (plan) {
        plan->costUsd = 0.0012;
        plan->notices.append(QStringLiteral("The planning model's plan was repaired in small things."));
    }
    return plan;
}

Settings Gallery::settings() const
{
    return Settings::read([this](const QString &name) -> std::optional<QString> {
        if (name == QStringLiteral("BEATREEL_CONFIG_DIR"))
            return m_work + QStringLiteral("/config");
        if (name == QStringLiteral("BEATREEL_DATA_DIR"))
            return m_work + QStringLiteral("/data");
        if (name == QStringLiteral("BEATREEL_STORAGE_URL"))
            return QUrl::fromLocalFile(m_work + QStringLiteral("/storage")).toString(QUrl::FullyEncoded);
        return std::nullopt;
    });
}

void Gallery::useFarm(std::shared_ptr<Farm> farm)
{
    m_farm = std::move(farm);
    Preferences preferences = m_bench.preferences().value();
    preferences.farmUrl = QStringLiteral("redis://farm.studio.example:6379/0");
    preferences.renderOn = RenderOn::Farm;
    m_bench.preferences().set(preferences);
}

bool Gallery::take(const State &state)
{
    Appearance appearance = state.appearance;
    appearance.motion = Motion::Reduced;
    applyAppearance(*qobject_cast<QApplication *>(QApplication::instance()), appearance);
    // Each state begins with nothing chosen by one before; the recent projects stay.
    Preferences preferences;
    for (const char *tip : {"beats", "stale", "takes", "film", "exported"})
        preferences.shownTips.append(QString::fromLatin1(tip)); // they would be in every picture
    preferences.recentProjects = m_bench.preferences().value().recentProjects;
    m_bench.preferences().set(preferences);
    m_window = std::make_unique<MainWindow>(m_parts, m_dialogs, m_bench.preferences(), m_bench.services(), m_work + QStringLiteral("/config/none.json"));
    m_window->resize(state.size);
    m_window->actions().action(actions::kResetLayout)->trigger();
    m_window->show();
    settle(100);
    state.prepare(*this);
    settle();
    QWidget *shown = QApplication::activeModalWidget();
    QPixmap picture = m_window->grab();
    QList<QWidget *> others{shown, QApplication::activePopupWidget()};
    if (m_beside)
        others.prepend(m_beside);
    for (QWidget *over : others) {
        if (!over)
            continue;
        QPainter painter(&picture);
        const QPoint place = m_window->mapFromGlobal(over->mapToGlobal(QPoint(0, 0)));
        painter.drawPixmap(place, over->grab());
        painter.setPen(appearance.theme.control); // in the place of the desktop's frame
        painter.drawRect(QRect(place, over->size()).adjusted(-1, -1, 0, 0));
    }
    QStringList cut = CutTexts::in(*m_window);
    if (shown)
        cut += CutTexts::in(*shown);
    for (const QString &words : cut)
        std::printf("CUT  %s: %s\n", qPrintable(state.name), qPrintable(words));
    m_beside = nullptr;
    m_window->files().letGo();
    if (shown)
        shown->close();
    m_window.reset();
    m_clips = nullptr;
    m_farm.reset();
    m_planner.refusal.clear();
    const bool isSaved = picture.save(m_out + u'/' + state.name + QStringLiteral(".png"));
    return isSaved && cut.isEmpty();
}

void Gallery::trigger(const ActionId &action)
{
    m_window->actions().action(action)->trigger();
}

void Gallery::openCopy(const QString &of)
{
    const QString folder = m_work + QStringLiteral("/copies/%1/Nike, city at dusk").arg(++m_copies);
    const auto reading = ProjectFolder::open(m_work + u'/' + of, ProjectFolder::Access::Read);
    if (!reading || !copyProject(m_work + u'/' + of, reading->project(), folder, {}))
        qFatal("The project could not be copied.");
    m_window->openProject(folder);
    settle();
}

void Gallery::openBuilt()
{
    openCopy(QStringLiteral("built"));
}

void Gallery::openPlanned()
{
    openCopy(QStringLiteral("planned"));
}

void Gallery::waitUntilIdle()
{
    if (!QTest::qWaitFor([this] { return !open().workshop().isBusy(); }, kPatience))
        qFatal("It takes too long.");
}

void Gallery::settle(int milliseconds)
{
    QTest::qWait(milliseconds);
    if (!QTest::qWaitFor([this] { return !m_window->isLoading(); }, kPatience))
        qFatal("Pictures take too long to come.");
}

} // namespace beatreel::test
