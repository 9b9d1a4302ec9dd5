// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/planner/OfflinePlanner.h"
#include "tests/support/Story.h"

namespace beatreel::test {

[[nodiscard]] inline WordList shippedWords()
{
    return WordList::fromJson(readFile(sourceFile(QStringLiteral("resources/words.json"))).value()).value();
}

/// The shipped planner over the shipped library.
struct PlannerFixture
{
    StoryLibrary library = shippedLibrary();
    WordList words = shippedWords();
    OfflinePlanner planner{words};

    [[nodiscard]] Result<Plan> plan(const QString &prompt, double creativity = 0.5, quint64 seed = 1,
                                    std::optional<Seconds> duration = {}) const
    {
        return planner.plan({prompt, duration, creativity, seed, {}}, library, {});
    }
};

/// "hero_shot 5, call_to_action 5"
[[nodiscard]] inline QString sequenceOf(const Spec &spec)
{
    QStringList beats;
    for (const SpecBeat &beat : spec.beats)
        beats.append(QStringLiteral("%1 %2").arg(beat.templateId.text()).arg(beat.duration.count()));
    return beats.join(QStringLiteral(", "));
}

} // namespace beatreel::test
