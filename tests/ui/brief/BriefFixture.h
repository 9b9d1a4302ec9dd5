// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/EditorFixture.h"
#include "tests/support/FakeDialogs.h"
#include "tests/ui/brief/FakePlanner.h"
#include "ui/brief/PlanMaker.h"
#include "ui/common/PreferencesStore.h"
#include "ui/workspace/Pictures.h"

#include <QWidget>

namespace beatreel::test {

/// The parts of an editor whose planners plan as they are told: the built-in one, and "gpt-6-luna".
struct BriefFixture
{
    BriefFixture() { luna.id = {QStringLiteral("openai"), QStringLiteral("gpt-6-luna"), 1, {}}; }

    std::unique_ptr<OpenProject> create() { return OpenProject::create(editor.path(), editor.start, parts).value(); }

    template <class Widget> [[nodiscard]] static Widget *find(QWidget &in, const char *name)
    {
        auto *found = in.findChild<Widget *>(QLatin1String(name));
        if (!found)
            qWarning("There is no “%s”.", name);
        return found;
    }

    /// Someone who agrees to every price.
    template <class Asking> static void agree(Asking &asking)
    {
        QObject::connect(&asking, &Asking::priceToAsk, &asking, [](int, const ModelChoice &, const QRect &, const Agreed &act) { act(); });
    }

    EditorFixture editor;
    FakePlanner planner;
    FakePlanner luna;
    Parts parts{editor.templates, editor.models,
                [this](const ModelChoice &models) -> const Planner & { return models.planner == luna.id.model ? luna : planner; }, editor.parts.generators, editor.recorder, editor.clock, editor.folder.path(), {}, {2, 2}};
    Pictures pictures;
    FakeDialogs dialogs;
    PreferencesStore preferences{editor.folder.file(QStringLiteral("settings.json"))};
};

} // namespace beatreel::test
