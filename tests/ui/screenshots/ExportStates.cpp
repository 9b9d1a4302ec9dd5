// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/screenshots/ExportStates.h"

#include "core/project/BeatFields.h"
#include "ui/common/ActionIds.h"
#include "ui/common/PreferencesStore.h"

#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

namespace beatreel::test {

namespace {

constexpr int kPatience = 60000;

void openDialog(Gallery &gallery)
{
    gallery.trigger(actions::kExportMp4);
    gallery.settle(100);
}

void dialog(Gallery &gallery)
{
    gallery.openBuilt();
    openDialog(gallery);
}

void stale(Gallery &gallery)
{
    gallery.openBuilt();
    OpenProject &open = gallery.open();
    const Beat &beat = open.project().beats[1];
    open.apply(EditKind::EditPrompt, withPrompt(open.project(), {beat.id()}, beat->spec.promptTemplate + QStringLiteral(" in the rain")));
    openDialog(gallery);
}

void choosePreset(Gallery &gallery, int index)
{
    auto &preset = gallery.find<QComboBox>(QStringLiteral("exportPreset"));
    preset.setCurrentIndex(index);
    emit preset.activated(index);
}

void review(Gallery &gallery)
{
    dialog(gallery);
    choosePreset(gallery, 5);
    gallery.find<QLineEdit>(QStringLiteral("exportWatermark")).setText(QStringLiteral("Draft, not for broadcast"));
}

void running(Gallery &gallery)
{
    dialog(gallery);
    choosePreset(gallery, 2);
    gallery.find<QPushButton>(QStringLiteral("exportStart")).click();
    auto &bar = gallery.find<QProgressBar>(QStringLiteral("exportProgress"));
    if (!QTest::qWaitFor([&] { return bar.value() > 3; }, kPatience))
        qWarning("The export does not get on.");
}

void done(Gallery &gallery)
{
    dialog(gallery);
    gallery.find<QPushButton>(QStringLiteral("exportStart")).click();
    gallery.settle(1500);
}

} // namespace

QList<Gallery::State> exportStates()
{
    Appearance light, large;
    light.theme = Theme::light();
    large.type = TypeScale(150);
    return {
        {QStringLiteral("export-dark"), {1600, 1000}, dialog},
        {QStringLiteral("export-light"), {1600, 1000}, dialog, light},
        {QStringLiteral("export-1280x720"), {1280, 720}, dialog},
        {QStringLiteral("export-150-percent"), {1920, 1080}, dialog, large},
        {QStringLiteral("export-stale-dark"), {1600, 1000}, stale},
        {QStringLiteral("export-stale-light"), {1600, 1000}, stale, light},
        {QStringLiteral("export-review-dark"), {1600, 1000}, review},
        {QStringLiteral("exporting-dark"), {1600, 1000}, running},
        {QStringLiteral("exporting-light"), {1600, 1000}, running, light},
        {QStringLiteral("exported-dark"), {1600, 1000}, done},
    };
}

} // namespace beatreel::test
