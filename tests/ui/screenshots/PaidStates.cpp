// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/screenshots/PaidStates.h"

#include "core/project/LookEdits.h"
#include "ui/common/ActionIds.h"
#include "ui/common/PriceButton.h"

#include <QScrollArea>
#include <QScrollBar>

namespace beatreel::test {

namespace {

constexpr QSize kUsual{1600, 1000};
constexpr QSize kSmall{1280, 720};

/// What is asked is paid at once.
void payWithoutAsking(Gallery &gallery)
{
    Preferences preferences = gallery.bench().preferences().value();
    preferences.noAskBelowUsd = 1;
    gallery.bench().preferences().set(preferences);
}

void withSet(Gallery &gallery, const QString &id)
{
    OpenProject &open = gallery.open();
    const ModelSet *set = open.parts().models.findSet(id);
    ModelChoice models = open.project().models;
    models.planner = set->planner;
    models.frames = set->frames;
    models.clips = set->clips;
    models.music = set->music;
    open.apply(EditKind::ChangeModels, withModels(open.project(), models));
    gallery.trigger(actions::kViewBrief);
    gallery.settle(200);
}

void scrollBrief(Gallery &gallery, QWidget &to)
{
    auto *area = gallery.find<QWidget>(QStringLiteral("briefPanel")).findChild<QScrollArea *>();
    area->verticalScrollBar()->setValue(to.mapTo(area->widget(), QPoint(0, 0)).y() - 12);
}

void models(Gallery &gallery)
{
    gallery.openBuilt();
    withSet(gallery, QStringLiteral("economy"));
    scrollBrief(gallery, gallery.find<QWidget>(QStringLiteral("modelsSection")));
}

void planned(Gallery &gallery)
{
    payWithoutAsking(gallery);
    gallery.openBuilt();
    withSet(gallery, QStringLiteral("economy"));
    gallery.find<PriceButton>(QStringLiteral("planAgain")).click();
    gallery.settle(600);
    scrollBrief(gallery, gallery.find<QWidget>(QStringLiteral("planAgain")));
}

void refused(Gallery &gallery)
{
    gallery.refusePlans(QStringLiteral("OpenAI refused the key. Look at it on the page Services of the settings."));
    planned(gallery);
    scrollBrief(gallery, gallery.find<QWidget>(QStringLiteral("briefForm")));
}

void askAlways(Gallery &gallery)
{
    Preferences preferences = gallery.bench().preferences().value();
    preferences.noAskBelowUsd = 0;
    gallery.bench().preferences().set(preferences);
    gallery.openBuilt();
    withSet(gallery, QStringLiteral("economy"));
}

void asked(Gallery &gallery)
{
    askAlways(gallery);
    gallery.find<PriceButton>(QStringLiteral("comparePlans")).click();
}

/// What a build of many takes asks, near the window's edge.
void buildAsked(Gallery &gallery)
{
    askAlways(gallery);
    OpenProject &open = gallery.open();
    open.apply(EditKind::ChangeBudget, withBudget(open.project(), 2));
    gallery.settle(300);
    gallery.trigger(actions::kBuildStale);
}

void interrupted(Gallery &gallery)
{
    gallery.openPlanned();
    withSet(gallery, QStringLiteral("economy"));
    static_cast<void>(markUnfinished(gallery.open().folder(), BuildScope::Master));
    const QString path = gallery.open().folder().path();
    gallery.trigger(actions::kClose);
    gallery.window().openProject(path);
}

} // namespace

QList<Gallery::State> paidStates()
{
    Appearance light;
    light.theme = Theme::light();
    Appearance large;
    large.type = TypeScale(150);
    return {{QStringLiteral("paid-models-dark"), kUsual, models},
            {QStringLiteral("paid-models-light"), kUsual, models, light},
            {QStringLiteral("paid-models-1280x720"), kSmall, models},
            {QStringLiteral("paid-models-150-percent"), {1920, 1080}, models, large},
            {QStringLiteral("paid-plan-dark"), kUsual, planned},
            {QStringLiteral("paid-plan-light"), kUsual, planned, light},
            {QStringLiteral("paid-plan-1280x720"), kSmall, planned},
            {QStringLiteral("paid-plan-refused-dark"), kUsual, refused},
            {QStringLiteral("paid-plan-refused-light"), kUsual, refused, light},
            {QStringLiteral("paid-plan-asked-dark"), kUsual, asked},
            {QStringLiteral("paid-build-asked-dark"), kUsual, buildAsked},
            {QStringLiteral("paid-interrupted-dark"), kUsual, interrupted},
            {QStringLiteral("paid-interrupted-light"), kUsual, interrupted, light},
            {QStringLiteral("paid-interrupted-1280x720"), kSmall, interrupted}};
}

} // namespace beatreel::test
