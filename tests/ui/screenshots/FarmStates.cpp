// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/screenshots/FarmStates.h"

#include "ui/common/ActionIds.h"

#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabWidget>

#include <condition_variable>
#include <mutex>

namespace beatreel::test {

namespace {

constexpr QSize kUsual{1600, 1000};
constexpr QSize kSmall{1280, 720};

/// Steps that are half done for ever.
class HalfDone final : public StepPlace
{
public:
    [[nodiscard]] Result<Generated> make(const StepOrder &, const ProjectFolder &, const Project &, const QString &, const TaskContext &context) override
    {
        wait(context);
        return cancelled();
    }
    [[nodiscard]] Result<Product> makeProduct(const StepOrder &, const ProjectFolder &, const Project &, const QString &, const TaskContext &context) override
    {
        wait(context);
        return cancelled();
    }

private:
    static void wait(const TaskContext &context)
    {
        context.note(QStringLiteral("The worker beatreel@studio-3 does it."));
        context.report(0.42);
        std::mutex mutex;
        std::condition_variable_any changed;
        std::unique_lock lock(mutex);
        changed.wait(lock, context.cancel, [] { return false; });
    }
};

class ShownFarm final : public Farm
{
public:
    explicit ShownFarm(Result<FarmStatus> answer) : m_answer(std::move(answer)) {}

    [[nodiscard]] StepPlace &place() override { return m_place; }
    [[nodiscard]] Result<FarmStatus> status(const CancelToken &) override { return m_answer; }
    [[nodiscard]] Result<FarmStatus> check(const CancelToken &) override { return m_answer; }
    [[nodiscard]] Result<void> clear(const QString &, const CancelToken &) override { return {}; }

private:
    HalfDone m_place;
    const Result<FarmStatus> m_answer;
};

std::shared_ptr<Farm> farm()
{
    return std::make_shared<ShownFarm>(FarmStatus{{{QStringLiteral("beatreel@studio-1"), 2}, {QStringLiteral("beatreel@studio-2"), 2}, {QStringLiteral("beatreel@studio-3"), 2}}, 12});
}

std::shared_ptr<Farm> awayFarm()
{
    return std::make_shared<ShownFarm>(fail(ErrorKind::Unavailable, QStringLiteral("“farm.studio.example:6379” takes no connections. Is Redis running there, and does the firewall let it through?")));
}

std::function<void(Gallery &)> jobs(const std::function<std::shared_ptr<Farm>()> &farm)
{
    return [farm](Gallery &gallery) {
        if (farm)
            gallery.useFarm(farm());
        gallery.openPlanned();
        gallery.trigger(actions::kViewJobs);
        if (farm)
            gallery.trigger(actions::kBuildStale);
        gallery.settle(2500);
    };
}

void menu(Gallery &gallery)
{
    gallery.useFarm(farm());
    gallery.openBuilt();
    const QList<QAction *> menus = gallery.window().findChild<QMenuBar *>()->actions();
    menus[4]->menu()->popup(gallery.window().mapToGlobal(QPoint(180, 28)));
}

std::function<void(Gallery &)> settings(const std::function<std::shared_ptr<Farm>()> &farm)
{
    return [farm](Gallery &gallery) {
        if (farm)
            gallery.useFarm(farm());
        gallery.openBuilt();
        gallery.trigger(actions::kSettings);
        auto &pages = gallery.find<QTabWidget>(QStringLiteral("settingsPages"));
        for (int i = 0; i < pages.count(); ++i) {
            if (pages.widget(i)->findChild<QWidget *>(QStringLiteral("farmPage")))
                pages.setCurrentIndex(i);
        }
        gallery.find<QPushButton>(QStringLiteral("testFarmButton")).click();
    };
}

} // namespace

QList<Gallery::State> farmStates()
{
    Appearance light;
    light.theme = Theme::light();
    Appearance large;
    large.type = TypeScale(150);
    return {{QStringLiteral("farm-jobs-dark"), kUsual, jobs(farm)},
            {QStringLiteral("farm-jobs-light"), kUsual, jobs(farm), light},
            {QStringLiteral("farm-jobs-1280x720"), kSmall, jobs(farm)},
            {QStringLiteral("farm-jobs-150-percent"), {1920, 1080}, jobs(farm), large},
            {QStringLiteral("farm-away-dark"), kUsual, jobs(awayFarm)},
            {QStringLiteral("farm-away-light"), kUsual, jobs(awayFarm), light},
            {QStringLiteral("farm-none-dark"), kUsual, jobs({})},
            {QStringLiteral("farm-menu-dark"), kUsual, menu},
            {QStringLiteral("farm-menu-light"), kUsual, menu, light},
            {QStringLiteral("farm-settings-dark"), kUsual, settings(farm)},
            {QStringLiteral("farm-settings-light"), kUsual, settings(awayFarm), light},
            {QStringLiteral("farm-settings-none-dark"), kUsual, settings({})},
            {QStringLiteral("farm-settings-1280x720"), kSmall, settings(farm)}};
}

} // namespace beatreel::test
