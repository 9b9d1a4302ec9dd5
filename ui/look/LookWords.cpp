// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/LookWords.h"

#include "core/story/SpecRules.h"
#include "ui/workspace/StoryWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

/// Lights that picture models and the built-in artist know; they go into prompts as they are.
const QStringList &knownLightings()
{
    static const QStringList list{u"soft natural lighting"_s,       u"golden hour"_s,
                                  u"warm window light"_s,           u"diffuse daylight from one side"_s,
                                  u"bright, even studio light"_s,   u"high-key lighting"_s,
                                  u"low-key lighting"_s,            u"soft directional key light with deep shadows"_s,
                                  u"hard, dynamic side light"_s,    u"neon at night"_s};
    return list;
}

QList<LookChoice> asTheyAre(const QStringList &values)
{
    QList<LookChoice> choices;
    for (const QString &value : values)
        choices.append({value, value});
    return choices;
}

void addOnce(QStringList &list, const QStringList &more)
{
    for (const QString &text : more) {
        if (!list.contains(text))
            list.append(text);
    }
}

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::LookEffect)

public:
    [[nodiscard]] static QString stale(int beats)
    {
        return beats == 1 ? tr("1 beat goes stale.") : tr("%n beats go stale.", nullptr, beats);
    }
    [[nodiscard]] static QString staleWithMusic(int beats)
    {
        if (beats == 0)
            return tr("The music goes stale.");
        return beats == 1 ? tr("1 beat and the music go stale.") : tr("%n beats and the music go stale.", nullptr, beats);
    }
    [[nodiscard]] static QString cost(const Price &price, bool isOne)
    {
        if (price == Price::free())
            return isOne ? tr("Refreshing it is free.") : tr("Refreshing them is free.");
        if (price.kind() == Price::Kind::Unknown)
            return isOne ? tr("The price of refreshing it is unknown.") : tr("The price of refreshing them is unknown.");
        return (isOne ? tr("Refreshing it costs %1.") : tr("Refreshing them costs %1.")).arg(priceText(price));
    }
    [[nodiscard]] static QString locked(const QStringList &numbers)
    {
        if (numbers.size() == 1)
            return tr("Beat %1 is locked and stays.").arg(numbers.first());
        if (numbers.size() > kMostNamed)
            return tr("%n locked beats stay.", nullptr, static_cast<int>(numbers.size()));
        return tr("Beats %1 are locked and stay.").arg(listed(numbers));
    }
    [[nodiscard]] static QString partlyHeld(const QStringList &numbers)
    {
        if (numbers.size() == 1)
            return tr("What was chosen or kept in beat %1 stays.").arg(numbers.first());
        if (numbers.size() > kMostNamed)
            return tr("What was chosen or kept in %n beats stays.", nullptr, static_cast<int>(numbers.size()));
        return tr("What was chosen or kept in beats %1 stays.").arg(listed(numbers));
    }
    [[nodiscard]] static QString musicHeld() { return tr("The music stays as it is."); }
    [[nodiscard]] static QString spared(int takes)
    {
        return takes == 1 ? tr("1 take is up to date again.") : tr("%n takes are up to date again.", nullptr, takes);
    }
    [[nodiscard]] static QString nothing() { return tr("Nothing goes stale."); }

private:
    static constexpr qsizetype kMostNamed = 4; ///< beats; more are counted

    /// "1, 3 and 4"; of two at least.
    [[nodiscard]] static QString listed(const QStringList &numbers)
    {
        return tr("%1 and %2", "numbers of beats").arg(numbers.first(numbers.size() - 1).join(QStringLiteral(", ")), numbers.last());
    }
};

/// Those of the beats that are locked as a whole, or those that are not, as their numbers.
QStringList numbersOf(const QList<BeatId> &beats, const Project &project, bool isLocked)
{
    QStringList numbers;
    for (qsizetype i = 0; i < project.beats.size(); ++i) {
        if (beats.contains(project.beats[i].id()) && project.beats[i]->isLocked == isLocked)
            numbers.append(QString::number(i + 1));
    }
    return numbers;
}

} // namespace

QList<LookChoice> categoryChoices(const StoryLibrary &library)
{
    QStringList categories;
    for (const BeatTemplate &beatTemplate : library.templates())
        addOnce(categories, beatTemplate.compatibleProducts);
    categories.removeAll(u"all"_s);
    QList<LookChoice> choices;
    for (const QString &category : categories)
        choices.append({category, productsWord(category)});
    std::ranges::sort(choices, [](const LookChoice &a, const LookChoice &b) { return QString::localeAwareCompare(a.words, b.words) < 0; });
    return choices;
}

QList<LookChoice> archetypeChoices(const StoryLibrary &library)
{
    QList<LookChoice> choices;
    for (const Archetype &archetype : library.archetypes())
        choices.append({archetype.id.text(), archetypeWord(archetype.name)});
    return choices;
}

QList<LookChoice> aestheticChoices(const StoryLibrary &library, const ArchetypeId &archetype)
{
    QStringList hints;
    if (const Archetype *chosen = library.find(archetype))
        addOnce(hints, chosen->styleHints);
    for (const Archetype &other : library.archetypes())
        addOnce(hints, other.styleHints);
    return asTheyAre(hints);
}

QList<LookChoice> moodChoices()
{
    QList<LookChoice> choices;
    for (const QString &mood : knownMoods())
        choices.append({mood, moodWord(mood)});
    return choices;
}

QList<LookChoice> lightingChoices()
{
    return asTheyAre(knownLightings());
}

QStringList lookSentences(const EditEffect &effect, const Project &project)
{
    QStringList list;
    const int beats = static_cast<int>(effect.beats.size());
    const bool isMusicStale = effect.music.count > 0;
    if (beats > 0 || isMusicStale) {
        list.append(isMusicStale ? Sentences::staleWithMusic(beats) : Sentences::stale(beats));
        list.append(Sentences::cost(effect.price(), beats + effect.music.count == 1));
    }
    if (const QStringList locked = numbersOf(effect.heldBeats, project, true); !locked.isEmpty())
        list.append(Sentences::locked(locked));
    if (const QStringList held = numbersOf(effect.heldBeats, project, false); !held.isEmpty())
        list.append(Sentences::partlyHeld(held));
    if (effect.isMusicHeld)
        list.append(Sentences::musicHeld());
    if (effect.spared > 0)
        list.append(Sentences::spared(effect.spared));
    if (list.isEmpty())
        list.append(Sentences::nothing());
    return list;
}

} // namespace beatreel
