// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/screenshots/HelpStates.h"

#include "core/base/ProgramFacts.h"
#include "ui/common/ActionIds.h"
#include "ui/help/HandbookWindow.h"
#include "ui/main/HelpActions.h"

namespace beatreel::test {

namespace {

ProgramFacts facts()
{
    ProgramFacts facts;
    facts.version = QStringLiteral("1.0.0");
    facts.commit = QStringLiteral("4f1d2c3b5a69788796a5b4c3d2e1f00112233445");
    facts.licence = QStringLiteral("GPL-3.0-or-later");
    facts.parts = {{QStringLiteral("Qt"), QStringLiteral("6.4.2"), QStringLiteral("LGPL-3.0-only"), {}},
                   {QStringLiteral("FFmpeg"), QStringLiteral("5.1.6"), QStringLiteral("GPL-2.0-or-later"), {}},
                   {QStringLiteral("SQLite"), QStringLiteral("3.40.1"), QStringLiteral("public domain"), {}},
                   {QStringLiteral("FluidSynth"), QStringLiteral("2.3.1"), QStringLiteral("LGPL-2.1-or-later"), {}},
                   {QStringLiteral("libebur128"), QStringLiteral("1.2.6"), QStringLiteral("MIT"), {}}};
    return facts;
}

std::function<void(Gallery &)> dialog(const ActionId &action)
{
    return [action](Gallery &gallery) {
        gallery.openBuilt();
        gallery.window().setFacts(facts());
        gallery.trigger(action);
    };
}

void handbook(Gallery &gallery)
{
    gallery.openBuilt();
    gallery.trigger(actions::kDocumentation);
    HandbookWindow &book = *gallery.window().findChild<HelpActions *>()->handbook();
    book.open(QStringLiteral("takes.md"));
    gallery.showBeside(book);
}

} // namespace

QList<Gallery::State> helpStates()
{
    constexpr QSize kUsual{1600, 1000};
    Appearance light;
    light.theme = Theme::light();
    Appearance large;
    large.type = TypeScale(150);
    return {
        {QStringLiteral("handbook-dark"), kUsual, handbook},
        {QStringLiteral("handbook-light"), kUsual, handbook, light},
        {QStringLiteral("handbook-150-percent"), {1920, 1080}, handbook, large},
        {QStringLiteral("about-dark"), kUsual, dialog(actions::kAbout)},
        {QStringLiteral("about-light"), kUsual, dialog(actions::kAbout), light},
        {QStringLiteral("whats-new-dark"), kUsual, dialog(actions::kWhatsNew)},
        {QStringLiteral("whats-new-light"), kUsual, dialog(actions::kWhatsNew), light},
        {QStringLiteral("report-dark"), kUsual, dialog(actions::kReport)},
        {QStringLiteral("report-light"), kUsual, dialog(actions::kReport), light},
    };
}

} // namespace beatreel::test
