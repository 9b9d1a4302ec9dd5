// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/screenshots/LearningStates.h"

#include "core/base/ProgramFacts.h"
#include "core/project/BeatFields.h"

#include <QPushButton>
#include <QTest>

namespace beatreel::test {

namespace {

constexpr QSize kUsual{1600, 1000};
constexpr QSize kSmall{1280, 720};
constexpr int kTipComes = 1500; // ms

void allowTips(Gallery &gallery)
{
    Preferences preferences = gallery.bench().preferences().value();
    preferences.shownTips.clear();
    gallery.bench().preferences().set(preferences);
}

void stale(Gallery &gallery)
{
    allowTips(gallery);
    gallery.openBuilt();
    OpenProject &open = gallery.open();
    const Beat &beat = open.project().beats[1];
    open.apply(EditKind::EditPrompt, withPrompt(open.project(), {beat.id()}, beat->spec.promptTemplate + QStringLiteral(" in the rain")));
    gallery.settle(kTipComes);
}

void updated(Gallery &gallery)
{
    Preferences preferences = gallery.bench().preferences().value();
    preferences.lastVersion = QStringLiteral("1.0.0");
    gallery.bench().preferences().set(preferences);
    ProgramFacts facts;
    facts.version = QStringLiteral("1.1.0");
    gallery.window().setFacts(facts);
}

void sample(Gallery &gallery)
{
    gallery.find<QPushButton>(QStringLiteral("openSample")).click();
    static_cast<void>(QTest::qWaitFor([&] { return gallery.window().files().project(); }, 60'000));
    gallery.waitUntilIdle();
}

} // namespace

QList<Gallery::State> learningStates()
{
    Appearance light;
    light.theme = Theme::light();
    const auto sized = [](int percent) {
        Appearance appearance;
        appearance.type = TypeScale(percent);
        return appearance;
    };
    return {{QStringLiteral("tip-dark"), kUsual, stale},
            {QStringLiteral("tip-light"), kUsual, stale, light},
            {QStringLiteral("tip-1280x720"), kSmall, stale},
            {QStringLiteral("tip-150-percent"), {1920, 1080}, stale, sized(150)},
            {QStringLiteral("tip-200-percent"), {1920, 1080}, stale, sized(200)},
            {QStringLiteral("updated-dark"), kUsual, updated},
            {QStringLiteral("updated-light"), kUsual, updated, light},
            {QStringLiteral("sample-project-dark"), kUsual, sample}};
}

} // namespace beatreel::test
