// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/screenshots/SettingsStates.h"

#include "ui/common/ActionIds.h"

#include <QTabWidget>

namespace beatreel::test {

namespace {

constexpr QSize kUsual{1600, 1000};
constexpr QSize kSmall{1280, 720};

void showPage(Gallery &gallery, const QString &page)
{
    gallery.openBuilt();
    gallery.trigger(actions::kSettings);
    auto &pages = gallery.find<QTabWidget>(QStringLiteral("settingsPages"));
    for (int i = 0; i < pages.count(); ++i) {
        if (pages.tabText(i) == QCoreApplication::translate("beatreel::SettingsDialog", page.toUtf8()))
            pages.setCurrentIndex(i);
    }
}

std::function<void(Gallery &)> page(const QString &name)
{
    return [name](Gallery &gallery) { showPage(gallery, name); };
}

/// With a key, and models that cost something.
std::function<void(Gallery &)> paid(const QString &name)
{
    return [name](Gallery &gallery) {
        gallery.bench().services().keep(Service::Replicate, QStringLiteral("r8_gallery"), [](const Result<void> &) {});
        Preferences preferences = gallery.bench().preferences().value();
        preferences.models = {QStringLiteral("gpt-6-luna"), QStringLiteral("flux-schnell"), QStringLiteral("wan-2.2-i2v-fast"), QStringLiteral("musicgen")};
        gallery.bench().preferences().set(preferences);
        showPage(gallery, name);
        gallery.settle(100);
    };
}

} // namespace

QList<Gallery::State> settingsStates()
{
    Appearance light;
    light.theme = Theme::light();
    Appearance large;
    large.type = TypeScale(150);
    const QString services = QStringLiteral("Services");
    const QString models = QStringLiteral("Models");
    return {{QStringLiteral("settings-dark"), kUsual, page(QStringLiteral("Appearance"))},
            {QStringLiteral("settings-light"), kUsual, page(QStringLiteral("Appearance")), light},
            {QStringLiteral("settings-services-dark"), kUsual, page(services)},
            {QStringLiteral("settings-services-1280x720"), kSmall, page(services)},
            {QStringLiteral("settings-models-dark"), kUsual, page(models)},
            {QStringLiteral("settings-services-150-percent"), {1920, 1080}, page(services), large},
            {QStringLiteral("settings-services-light"), kUsual, paid(services), light},
            {QStringLiteral("settings-models-light"), kUsual, paid(models), light}};
}

} // namespace beatreel::test
