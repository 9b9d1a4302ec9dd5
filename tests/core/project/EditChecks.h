// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Document.h"
#include "core/project/ProjectJson.h"
#include "tests/support/Builders.h"

#include <QTest>

namespace beatreel::test {

inline const BeatId kSecond{QStringLiteral("b2")};
inline const QList<BeatId> kTwo = {BeatId(QStringLiteral("b1")), BeatId(QStringLiteral("b3"))};

/// Four beats, b1 to b4, of which the second has all sorts of things beside its spec.
[[nodiscard]] inline Project editedProject()
{
    using namespace Qt::StringLiterals;
    const Project project =
        projectOf(u"hero_shot 5, usage_scenario 15, call_to_action 5, detail_showcase 10"_s);
    return withBeat(project, 1, [](BeatContent &beat) {
        beat.notes = u"closer"_s;
        beat.overlays = {Overlay(), Overlay()};
        beat.overlays[0].text = u"Now"_s;
        beat.overlays[1].kind = Overlay::Kind::Shade;
        beat.clips[2].slip = std::chrono::milliseconds(300);
        beat.rest = {{u"x_own"_s, 1}};
    });
}

/// An edit is applied, taken back and applied again; and what is saved is what was made.
inline void doUndoRedo(const Project &before, const Project &after)
{
    const Clock clock;
    Document document(before, clock);
    document.edit(QStringLiteral("Edit"), after);
    QVERIFY(document.project() == after);
    QVERIFY(after != before);
    document.undoStack()->undo();
    QVERIFY(document.project() == before);
    document.undoStack()->redo();
    QVERIFY(document.project() == after);
    const ProjectReading reading = projectFromJson(toJson(after));
    QVERIFY2(reading.findings.isEmpty(), qPrintable(reading.findings.value(0).sentence));
    QVERIFY(reading.project == after);
}

} // namespace beatreel::test
