// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/PlanReasons.h"

#include "core/base/Language.h"
#include "core/base/Sentence.h"
#include "core/story/StoryWords.h"

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

QString listed(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return Sentence::tr("%1 and %2", "a list").arg(items.first(items.size() - 1).join(Sentence::tr(", ", "between the items of a list")), items.last());
}

QString quoted(const QStringList &words)
{
    QStringList quotes;
    for (const QString &word : words)
        quotes.append(Sentence::tr("“%1”", "a word of a brief").arg(word));
    return listed(quotes);
}

QString whyArchetype(const ArchetypeChoice &choice, const BriefReading &reading, Seconds duration)
{
    const QString product =
        Sentence::tr("“%1” (%2)", "a product and its category").arg(reading.productName, productsWord(reading.category));
    const QString words = quoted(choice.words.first(std::min<qsizetype>(3, choice.words.size())));
    const QString name = archetypeWord(choice.archetype.name);
    if (choice.isByProduct && !words.isEmpty())
        return Sentence::tr("The brief is about %1 and says %2; both speak for “%3”.").arg(product, words, name);
    if (choice.isByProduct)
        return Sentence::tr("The brief is about %1, which speaks for “%2”.").arg(product, name);
    if (!words.isEmpty())
        return (choice.words.size() > 1 ? Sentence::tr("The brief says %1, which speak for “%2”.", "several words")
                                        : Sentence::tr("The brief says %1, which speaks for “%2”.", "one word")).arg(words, name);
    if (choice.isByDuration)
        return Sentence::tr("Nothing in the brief asks for a particular manner, so the plan takes “%1”, to which %2 s are a usual length.").arg(name).arg(duration.count());
    return Sentence::tr("Nothing in the brief asks for a particular manner, so the plan takes “%1”.").arg(name);
}

/// How a sequence departs from its archetype's, in template ids. Of beats that are kept only those count that
/// stand for the archetype's: the others are no doing of this plan.
struct Departures
{
    QStringList kept;   ///< of the archetype's sequence
    QStringList others; ///< kept beats that do not stand for any of it
    QStringList added;
    QStringList repeated;
    QStringList moved;
    QStringList dropped;
    QStringList lengths; ///< "usage_scenario runs 5 s instead of 10 s"
};

Departures departuresOf(const QList<ComposedBeat> &beats, const Archetype &archetype,
                        const StoryLibrary &library)
{
    Departures found;
    QList<TemplateId> left = archetype.suggestedSequence;
    for (const ComposedBeat &beat : beats) {
        if (beat.isSuggested) {
            found.kept.append(beat.beat.text());
            left.removeOne(beat.beat);
        }
    }
    for (const ComposedBeat &beat : beats) {
        if (beat.isKept && !beat.isSuggested) {
            found.others.append(beat.beat.text());
            left.removeOne(beat.beat);
        }
    }
    for (const ComposedBeat &beat : beats) {
        if (beat.isKept)
            continue;
        const QString id = beat.beat.text();
        const BeatTemplate *model = library.find(beat.beat);
        if (model && model->duration != beat.duration)
            found.lengths.append(Sentence::tr("%1 runs %2 s instead of %3 s").arg(id)
                                     .arg(beat.duration.count())
                                     .arg(model->duration.count()));
        if (beat.isSuggested)
            continue;
        if (left.removeOne(beat.beat))
            found.moved.append(id);
        else if (found.kept.contains(id) || found.others.contains(id) || found.added.contains(id) ||
                 found.moved.contains(id))
            found.repeated.append(id);
        else
            found.added.append(id);
    }
    for (const TemplateId &id : std::as_const(left))
        found.dropped.append(id.text());
    return found;
}

QString sumOf(const QList<ComposedBeat> &beats)
{
    QStringList terms;
    Seconds sum{0};
    for (const ComposedBeat &beat : beats) {
        terms.append(QString::number(beat.duration.count()));
        sum += beat.duration;
    }
    if (beats.size() < 2)
        return Sentence::tr("The one beat lasts %1 s.").arg(sum.count());
    return Sentence::tr("The beats come to %1 = %2 s.").arg(terms.join(u" + "_s)).arg(sum.count());
}

/// What stayed of the plan before; empty where nothing did.
QString whatIsKept(const QList<KeptBeat> &kept, qsizetype beats)
{
    if (kept.isEmpty())
        return {};
    if (kept.size() == beats)
        return beats == 1 ? Sentence::tr("The one beat is kept as it was.") : Sentence::tr("All beats are kept as they were.");
    QStringList places;
    for (const KeptBeat &one : kept)
        places.append(Sentence::tr("%1 at %2", "a beat and when it starts").arg(one.beat.templateId.text(), clockText(one.beat.start)));
    return (kept.size() == 1 ? Sentence::tr("The plan is composed round %1, which is kept as it was.", "one beat")
                             : Sentence::tr("The plan is composed round %1, which are kept as they were.", "several beats")).arg(listed(places));
}

QString whyBeats(const ArchetypeChoice &choice, const QList<ComposedBeat> &beats, const QList<KeptBeat> &kept,
                 const StoryLibrary &library)
{
    const Departures found = departuresOf(beats, choice.archetype, library);
    QStringList clauses;
    const auto say = [&](const QString &clause, const QStringList &ids) {
        if (!ids.isEmpty())
            clauses.append(clause.arg(listed(ids)));
    };
    const bool isWhole = found.kept.size() == choice.archetype.suggestedSequence.size();
    if (isWhole)
        clauses.append(Sentence::tr("keeps the whole sequence of “%1” in its order", "what the plan does").arg(archetypeWord(choice.archetype.name)));
    else if (!found.kept.isEmpty())
        clauses.append(Sentence::tr("keeps %1 of the sequence of “%2”", "what the plan does").arg(listed(found.kept), archetypeWord(choice.archetype.name)));
    say(Sentence::tr("leaves out %1", "what the plan does"), found.dropped);
    say(Sentence::tr("moves %1", "what the plan does"), found.moved);
    say(Sentence::tr("adds %1", "what the plan does"), found.added);
    say(Sentence::tr("repeats %1", "what the plan does"), found.repeated);
    QStringList sentences;
    if (const QString stayed = whatIsKept(kept, beats.size()); !stayed.isEmpty())
        sentences.append(stayed);
    sentences.append(Sentence::tr("The plan %1.").arg(clauses.join(Sentence::tr("; it ", "between two things that the plan does"))));
    if (!found.lengths.isEmpty())
        sentences.append(Sentence::tr("To reach the length, %1.").arg(listed(found.lengths)));
    sentences.append(sumOf(beats));
    return inOneParagraph(sentences);
}

} // namespace

Reasoning explainPlan(const ArchetypeChoice &choice, const BriefReading &reading,
                      const QList<ComposedBeat> &beats, const QList<KeptBeat> &kept,
                      const StoryLibrary &library)
{
    Seconds duration{0};
    for (const ComposedBeat &beat : beats)
        duration += beat.duration;
    return {choice.archetype.id.text(),
            whyArchetype(choice, reading, duration),
            whyBeats(choice, beats, kept, library),
            {}};
}

} // namespace beatreel
