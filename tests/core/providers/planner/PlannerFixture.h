// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/KeptBeats.h"
#include "core/providers/offline/planner/OfflinePlanner.h"
#include "tests/support/Story.h"

namespace beatreel::test {

[[nodiscard]] inline Lexicon shippedLexicon(const QString &language)
{
    return Lexicon::fromJson(readFile(sourceFile(QStringLiteral("resources/words/%1.json").arg(language))).value()).value();
}

[[nodiscard]] inline WordList shippedWords()
{
    WordList words = WordList::fromJson(readFile(sourceFile(QStringLiteral("resources/words.json"))).value()).value();
    for (const QString &language : words.languages())
        words.addLexicon(language, shippedLexicon(language));
    return words;
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
        return planner.plan({{prompt, duration, creativity, seed, {}}}, library, {});
    }

    [[nodiscard]] Result<Plan> planRound(const QList<KeptBeat> &kept, const QString &prompt, double creativity = 0.5,
                                         quint64 seed = 1) const
    {
        return planner.plan({{prompt, {}, creativity, seed, {}}, kept}, library, {});
    }
};

/// Kept beats written as "hero_shot 5 at 0, call_to_action 5 at 25", numbered from 1, with the ids "k1", "k2"…
/// and a name and an action of their own.
[[nodiscard]] inline QList<KeptBeat> keptFrom(const QString &text, const StoryLibrary &library)
{
    QList<KeptBeat> kept;
    for (SpecBeat &beat : beatsFrom(text, library)) {
        const QString number = QString::number(kept.size() + 1);
        beat.id = BeatId(u'k' + number);
        beat.name = QStringLiteral("My beat ") + number;
        beat.action = QStringLiteral("the user's own action");
        beat.start = Seconds{text.section(QStringLiteral(", "), kept.size(), kept.size()).section(u' ', -1).toInt()};
        kept.append({beat, number.toInt()});
    }
    return kept;
}

/// "hero_shot 5, call_to_action 5"
[[nodiscard]] inline QString sequenceOf(const Spec &spec)
{
    QStringList beats;
    for (const SpecBeat &beat : spec.beats)
        beats.append(QStringLiteral("%1 %2").arg(beat.templateId.text()).arg(beat.duration.count()));
    return beats.join(QStringLiteral(", "));
}

} // namespace beatreel::test
