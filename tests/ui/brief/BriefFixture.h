// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/EditorFixture.h"
#include "tests/support/FakeDialogs.h"
#include "tests/ui/brief/FakePlanner.h"
#include "ui/common/PreferencesStore.h"
#include "ui/workspace/Pictures.h"

#include <QWidget>

namespace beatreel::test {

/// The parts of an editor whose planner plans as it is told.
struct BriefFixture
{
    std::unique_ptr<OpenProject> create() { return OpenProject::create(editor.path(), editor.start, parts).value(); }

    template <class Widget> [[nodiscard]] static Widget *find(QWidget &in, const char *name)
    {
        auto *found = in.findChild<Widget *>(QLatin1String(name));
        if (!found)
            qWarning("There is no “%s”.", name);
        return found;
    }

    EditorFixture editor;
    FakePlanner planner;
    Parts parts{editor.templates, editor.models, planner, editor.parts.generators, editor.recorder, editor.clock, editor.folder.path(), {}, {2, 2}};
    Pictures pictures;
    FakeDialogs dialogs;
    PreferencesStore preferences{editor.folder.file(QStringLiteral("settings.json"))};
};

} // namespace beatreel::test
