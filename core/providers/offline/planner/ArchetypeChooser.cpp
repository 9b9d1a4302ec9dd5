// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/ArchetypeChooser.h"

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

double voteFor(const QList<ArchetypeVote> &votes, const ArchetypeId &archetype)
{
    const auto it = std::ranges::find(votes, archetype, &ArchetypeVote::archetype);
    return it == votes.end() ? 0 : it->weight;
}

/// Whether the brief has the word or phrase ("fitness_equipment" reads as "fitness equipment").
bool says(const BriefText &text, const QString &words)
{
    const QString wanted = BriefText::normalised(QString(words).replace(u'_', u' '));
    const qsizetype count = wanted.count(u' ') + 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.phrase(i, count) == wanted)
            return true;
    }
    return false;
}

struct Scored
{
    ArchetypeChoice choice;
    double score = 0;
};

class Scorer
{
public:
    Scorer(const BriefReading &reading, Seconds duration, const WordList &words)
        : m_reading(reading), m_duration(duration), m_words(words)
    {
    }

    Scored score(const Archetype &archetype) const
    {
        Scored scored{{archetype, false, {}, false}, 0};
        if (const Manner *manner = m_words.mannerOf(archetype.id))
            scored.score += manner->prior;
        addProduct(scored);
        addStyles(scored);
        addHints(scored);
        scored.choice.isByDuration = m_duration >= archetype.shortest && m_duration <= archetype.longest;
        scored.score += scored.choice.isByDuration ? 0.3 : 0;
        return scored;
    }

private:
    void addProduct(Scored &scored) const
    {
        // The noun says more than the brand, which counts half.
        double share = 1;
        for (const int group : m_reading.productGroups) {
            const double vote = share * voteFor(m_words.products()[group].votes, scored.choice.archetype.id);
            scored.score += vote;
            scored.choice.isByProduct = scored.choice.isByProduct || vote > 0;
            share = 0.5;
        }
    }

    void addStyles(Scored &scored) const
    {
        QList<std::pair<double, QString>> speaking;
        for (const StyleWord &style : m_reading.styles) {
            const double vote = voteFor(m_words.styles()[style.group].votes, scored.choice.archetype.id);
            if (vote > 0)
                speaking.append({vote, style.word});
        }
        std::ranges::stable_sort(speaking, std::greater{}, &std::pair<double, QString>::first);
        for (const auto &[vote, word] : std::as_const(speaking)) {
            scored.score += vote;
            scored.choice.words.append(word);
        }
    }

    /// The archetype's own words count too: they are all that a user's archetype has.
    void addHints(Scored &scored) const
    {
        const bool isKnown = m_words.mannerOf(scored.choice.archetype.id);
        for (const QString &hint : scored.choice.archetype.styleHints) {
            if (!says(m_reading.text, hint))
                continue;
            scored.score += isKnown ? 0.5 : 3;
            if (!scored.choice.words.contains(hint))
                scored.choice.words.append(hint);
        }
        for (const QString &product : scored.choice.archetype.typicalProducts) {
            if (!says(m_reading.text, product))
                continue;
            scored.score += isKnown ? 0.5 : 3;
            scored.choice.isByProduct = true;
        }
    }

    const BriefReading &m_reading;
    Seconds m_duration;
    const WordList &m_words;
};

} // namespace

ArchetypeChoice chooseArchetype(const BriefReading &reading, Seconds duration, const StoryLibrary &library,
                                const WordList &words)
{
    const Scorer scorer(reading, duration, words);
    Scored best = scorer.score(library.archetypes().first());
    for (qsizetype i = 1; i < library.archetypes().size(); ++i) {
        Scored next = scorer.score(library.archetypes()[i]);
        if (next.score > best.score)
            best = next;
    }
    return best.choice;
}

} // namespace beatreel
