// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/StyleComposer.h"

#include "core/base/Random.h"
#include "core/story/SpecRules.h"

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kAdjectives = 3;
constexpr qsizetype kFilledPalette = 4;

/// The manner of an archetype that the word list does not know: its own hints on neutral ground.
Manner neutralManner(const Archetype &archetype)
{
    return {archetype.id,
            {},
            0,
            {},
            {},
            archetype.styleHints,
            {u"soft natural lighting"_s},
            {{u"white"_s, u"charcoal"_s, u"warm gray"_s, u"blue"_s, u"sand"_s}}};
}

QString joined(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.first(words.size() - 1).join(u", "_s) + u" and "_s + words.last();
}

QString chooseMood(const BriefReading &reading, const Manner &manner, const WordList &words)
{
    const double ownWeight = 2.5;
    QString best = knownMoods().contains(manner.mood) ? manner.mood : u"minimalist"_s;
    double bestScore = -1;
    for (const QString &mood : knownMoods()) {
        double score = mood == manner.mood ? ownWeight : 0;
        for (const StyleWord &style : reading.styles) {
            const StyleGroup &group = words.styles()[style.group];
            if (group.mood == mood && !group.votes.isEmpty())
                score += group.votes.first().weight / 3;
        }
        if (score > bestScore && score > 0) {
            best = mood;
            bestScore = score;
        }
    }
    return best;
}

enum class SettingKind { Place, Hour };

/// The settings of that kind, in the order of the brief.
QList<int> settingsOf(const BriefReading &reading, const WordList &words, SettingKind kind)
{
    QList<int> settings;
    for (const int setting : reading.settings) {
        if (words.settings()[setting].isHour == (kind == SettingKind::Hour))
            settings.append(setting);
    }
    return settings;
}

QString composeAesthetic(const BriefReading &reading, const Manner &manner, const WordList &words)
{
    QStringList adjectives;
    const auto add = [&](const QString &adjective, qsizetype most) {
        if (adjectives.size() < most && !adjectives.contains(adjective))
            adjectives.append(adjective);
    };
    for (const StyleWord &style : reading.styles) {
        if (style.isAdjective)
            add(style.word, kAdjectives);
    }
    for (const int setting : settingsOf(reading, words, SettingKind::Place))
        add(words.settings()[setting].adjective, kAdjectives);
    if (reading.isForFamily)
        add(u"family-friendly"_s, kAdjectives);
    for (const int setting : settingsOf(reading, words, SettingKind::Hour))
        add(words.settings()[setting].adjective, kAdjectives);
    for (const QString &adjective : manner.adjectives)
        add(adjective, kAdjectives - 1);
    return joined(adjectives);
}

QString composeLighting(const BriefReading &reading, const Manner &manner, const WordList &words,
                        Random &random)
{
    const QList<int> hours = settingsOf(reading, words, SettingKind::Hour);
    const QList<int> all = hours + settingsOf(reading, words, SettingKind::Place);
    QStringList parts;
    for (const int setting : all.first(std::min<qsizetype>(2, all.size())))
        parts.append(words.settings()[setting].lighting);
    // The archetype's own light may be that of another hour.
    const QString own = random.pick(manner.lightings);
    if (hours.isEmpty())
        parts.append(own);
    return parts.join(u", "_s);
}

/// Whether two colour names differ enough to stand side by side: "jet black" adds nothing to "black".
bool isNear(const QString &a, const QString &b)
{
    return a == b || a.endsWith(u' ' + b) || b.endsWith(u' ' + a);
}

QStringList composePalette(const BriefReading &reading, const Manner &manner, Random &random)
{
    const QStringList base = random.pick(manner.palettes);
    QStringList palette = reading.colours;
    if (palette.size() >= 3)
        return palette;
    const qsizetype wanted = palette.isEmpty() ? base.size() : kFilledPalette;
    for (const QString &colour : base) {
        const bool isThere = std::ranges::any_of(std::as_const(palette),
                                                 [&](const QString &other) { return isNear(other, colour); });
        if (palette.size() < wanted && !isThere)
            palette.append(colour);
    }
    return palette;
}

} // namespace

Style composeStyle(const BriefReading &reading, const Archetype &archetype, const WordList &words,
                   quint64 seed)
{
    const Manner *known = words.mannerOf(archetype.id);
    const Manner manner = known ? *known : neutralManner(archetype);
    Random random(FingerprintBuilder("style/1").add("seed", seed).build().number());
    Style style;
    style.mood = chooseMood(reading, manner, words);
    style.aesthetic = composeAesthetic(reading, manner, words);
    style.lighting = composeLighting(reading, manner, words, random);
    style.palette = composePalette(reading, manner, random);
    return style;
}

double energyOf(const QString &mood)
{
    static constexpr std::pair<QLatin1StringView, double> table[] = {{"energetic"_L1, 0.9},
                                                                     {"elegant"_L1, 0.3},
                                                                     {"minimalist"_L1, 0.25},
                                                                     {"emotional"_L1, 0.4},
                                                                     {"informative"_L1, 0.5}};
    const auto *row = std::ranges::find_if(table, [&](const auto &entry) { return entry.first == mood; });
    return row == std::end(table) ? 0.5 : row->second;
}

} // namespace beatreel
