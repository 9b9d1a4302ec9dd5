// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/AtomicFile.h"
#include "core/story/Spec.h"
#include "tests/support/TestFolder.h"

namespace beatreel::test {

/// The library as shipped.
[[nodiscard]] inline StoryLibrary shippedLibrary()
{
    const auto beats = readFile(sourceFile(QStringLiteral("resources/beats.json")));
    const auto archetypes = readFile(sourceFile(QStringLiteral("resources/archetypes.json")));
    return StoryLibrary::fromJson(beats.value(), archetypes.value()).value();
}

/// Beats written as "hero_shot 5, usage_scenario 10", with the ids "b1", "b2"…
[[nodiscard]] inline QList<SpecBeat> beatsFrom(const QString &text, const StoryLibrary &library)
{
    QList<SpecBeat> beats;
    for (const QString &part : text.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const QStringList words = part.split(u' ');
        const BeatTemplate *beatTemplate = library.find(TemplateId(words.value(0)));
        SpecBeat beat = beatTemplate ? beatFromTemplate(*beatTemplate) : SpecBeat();
        beat.templateId = TemplateId(words.value(0));
        beat.duration = Seconds{words.value(1).toInt()};
        beat.id = BeatId(QStringLiteral("b%1").arg(beats.size() + 1));
        beats.append(beat);
    }
    return beats;
}

/// A valid spec of those beats about Nike sneakers, requested as long as the beats are.
[[nodiscard]] inline Spec specOf(const QString &beats, const StoryLibrary &library)
{
    Spec spec;
    spec.archetype = ArchetypeId(QStringLiteral("energetic_lifestyle"));
    spec.product = {QStringLiteral("Nike sneakers"), QStringLiteral("sportswear"), {}};
    spec.style = {QStringLiteral("energetic and athletic"),
                  {QStringLiteral("black"), QStringLiteral("white"), QStringLiteral("neon green")},
                  QStringLiteral("energetic"),
                  QStringLiteral("urban night lighting, dynamic"),
                  {}};
    spec.beats = beatsFrom(beats, library);
    spec.requestedDuration = spec.duration();
    spec.reasoning = {QStringLiteral("energetic_lifestyle"), QStringLiteral("Sportswear."), QStringLiteral("Fast beats."), {}};
    spec.layOut();
    return spec;
}

} // namespace beatreel::test
