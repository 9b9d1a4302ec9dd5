// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/PlanReply.h"

#include "core/base/Fingerprint.h"
#include "core/generate/LenientJson.h"
#include "core/generate/RoundKept.h"
#include "core/story/SpecRules.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <array>
#include <cmath>
#include <limits>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kLengths{5, 10, 15};
constexpr qsizetype kMostBeats = 200;
constexpr qsizetype kLongestText = 600;
constexpr qsizetype kLongestName = 120;

QString normal(const QString &text)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString made = text.toLower().left(80);
    made.replace(other, u"_"_s);
    while (made.startsWith(u'_'))
        made.remove(0, 1);
    while (made.endsWith(u'_'))
        made.chop(1);
    return made;
}

/// Levenshtein's distance.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

/// The one of `names` that is meant: itself, or the only one that is nearly so spelt; empty where there is none.
QString meant(const QString &word, const QStringList &names)
{
    const QString wanted = normal(word);
    if (wanted.isEmpty() || names.contains(wanted))
        return names.contains(wanted) ? wanted : QString();
    QString best;
    int least = std::max<int>(1, static_cast<int>(wanted.size()) / 4) + 1;
    bool isTie = false;
    for (const QString &name : names) {
        const int far = distance(wanted, name);
        if (far == least)
            isTie = true;
        if (far < least) {
            best = name;
            least = far;
            isTie = false;
        }
    }
    return isTie ? QString() : best;
}

QString clean(const QJsonValue &value, qsizetype most)
{
    QString text = value.isDouble() ? QString::number(value.toDouble()) : value.toString();
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    return text.simplified().left(most).trimmed();
}

/// Seconds out of 10, "10", "10s", "10 seconds" or 10.0; nullopt for anything else.
std::optional<double> seconds(const QJsonValue &value)
{
    static const QRegularExpression number(u"(\\d+(?:[.,]\\d+)?)"_s);
    if (value.isDouble())
        return value.toDouble() > 0 && value.toDouble() < 1e4 ? std::optional(value.toDouble()) : std::nullopt;
    const auto match = number.match(value.toString().left(40));
    if (!value.isString() || !match.hasMatch())
        return std::nullopt;
    const double found = QString(match.captured(1)).replace(u',', u'.').toDouble();
    return found > 0 && found < 1e4 ? std::optional(found) : std::nullopt;
}

QJsonValue firstOf(const QJsonObject &object, const QStringList &names)
{
    for (const QString &name : names) {
        if (object.contains(name) && !object.value(name).isNull())
            return object.value(name);
    }
    return {};
}

int nearestLength(double wanted)
{
    return *std::ranges::min_element(kLengths, {}, [&](int length) { return std::abs(length - wanted); });
}

/// Makes a plan of a reply's object.
class Builder
{
public:
    Builder(const QJsonObject &reply, const Spec &basis, const StoryLibrary &library, quint64 seed, const QList<KeptBeat> &kept)
        : m_reply(reply), m_basis(basis), m_library(library), m_seed(seed), m_kept(kept)
    {
        for (const BeatTemplate &one : library.templates())
            m_beatNames.append(one.id.text());
    }

    PlanReading build()
    {
        PlanReading reading;
        readBeats();
        if (m_beats.isEmpty()) {
            m_findings.append(u"There is no beat in it whose beat_id is in the library."_s);
            reading.findings = m_findings;
            return reading;
        }
        Spec &spec = reading.spec;
        spec = m_basis;
        spec.archetype = archetype();
        if (m_kept.isEmpty())
            fitSum(spec.archetype);
        else
            fitRoundKept(spec.archetype);
        spec.beats = specBeats();
        spec.layOut();
        readProduct(spec);
        readStyle(spec);
        readReasoning(spec);
        reading.findings = m_findings;
        reading.worth = m_isDoubtful ? PlanReading::Worth::Doubtful
                        : m_findings.isEmpty() ? PlanReading::Worth::Good
                                               : PlanReading::Worth::Repaired;
        return reading;
    }

private:
    void doubt(const QString &finding)
    {
        m_findings.append(finding);
        m_isDoubtful = true;
    }

    void readBeats()
    {
        const QJsonValue list = firstOf(m_reply, {u"beat_sequence"_s, u"beats"_s, u"sequence"_s, u"scenes"_s});
        const QJsonArray entries = list.isArray() ? list.toArray() : QJsonArray();
        for (qsizetype i = 0; i < std::min(entries.size(), kMostBeats); ++i)
            readBeat(entries[i], i);
    }

    void readBeat(const QJsonValue &entry, qsizetype index)
    {
        const QString place = u"beat_sequence[%1]"_s.arg(index);
        const QJsonObject object = entry.toObject();
        const QString word = entry.isString() ? entry.toString() : clean(firstOf(object, {u"beat_id"_s, u"id"_s, u"beat"_s, u"name"_s}), 80);
        const QString name = meant(word, m_beatNames);
        if (name.isEmpty()) {
            doubt(u"%1.beat_id “%2” is not in the library."_s.arg(place, word));
            return;
        }
        if (name != word)
            m_findings.append(u"%1.beat_id “%2” was taken for “%3”."_s.arg(place, word, name));
        const QJsonValue told = object.value(u"duration"_s);
        const auto length = seconds(told);
        const int wanted = length ? nearestLength(*length) : static_cast<int>(m_library.find(TemplateId(name))->duration.count());
        if (!told.isDouble() || told.toDouble() != wanted)
            m_findings.append(u"%1.duration must be 5, 10 or 15; it was taken for %2."_s.arg(place).arg(wanted));
        m_beats.append({TemplateId(name), wanted});
    }

    [[nodiscard]] ArchetypeId archetype()
    {
        QStringList names;
        for (const Archetype &one : m_library.archetypes())
            names.append(one.id.text());
        const QString word = clean(firstOf(m_reply, {u"selected_archetype"_s, u"archetype"_s, u"template"_s}), 80);
        const QString name = meant(word, names);
        if (name.isEmpty()) {
            m_findings.append(u"selected_archetype “%1” is not in the library."_s.arg(word));
            return m_basis.archetype;
        }
        if (name != word)
            m_findings.append(u"selected_archetype “%1” was taken for “%2”."_s.arg(word, name));
        return ArchetypeId(name);
    }

    void fitSum(const ArchetypeId &archetype)
    {
        int sum = 0;
        for (const WishedBeat &beat : m_beats)
            sum += beat.seconds;
        const int total = static_cast<int>(m_basis.requestedDuration.count());
        if (sum == total)
            return;
        doubt(u"The beats come to %1 s, but must come to exactly %2 s."_s.arg(sum).arg(total));
        m_beats = nearestSequence(m_beats, total, moreBeats(archetype));
    }

    /// What is put in where the reply has too little.
    [[nodiscard]] QList<TemplateId> moreBeats(const ArchetypeId &archetype) const
    {
        const Archetype *model = m_library.find(archetype);
        QList<TemplateId> more = model ? model->suggestedSequence : QList<TemplateId>();
        for (const SpecBeat &beat : m_basis.beats)
            more.append(beat.templateId);
        more.removeIf([this](const TemplateId &id) { return !m_library.find(id); });
        return more;
    }

    void fitRoundKept(const ArchetypeId &archetype)
    {
        QList<TemplateId> more = moreBeats(archetype);
        if (more.isEmpty())
            more.append(m_beats.first().beat);
        const RoundKept placed = placedRoundKept(m_beats, m_kept, m_basis.requestedDuration, m_library, more);
        if (placed.fit == RoundKept::Fit::OnlyWay)
            m_findings.append(u"The kept beats were left out; they were put in."_s);
        if (placed.fit == RoundKept::Fit::Nearest)
            doubt(u"The kept beats must stand where they are: %1. The others must fill the rest exactly."_s.arg(keptPlaces()));
        m_beats.clear();
        for (const PlacedBeat &beat : placed.beats) {
            m_beats.append(beat.wished);
            m_places.append(beat.kept);
        }
    }

    [[nodiscard]] QString keptPlaces() const
    {
        QStringList places;
        for (const KeptBeat &kept : m_kept)
            places.append(u"%1 from %2 s to %3 s"_s.arg(kept.beat.templateId.text()).arg(kept.beat.start.count()).arg(kept.end().count()));
        return places.join(u", "_s);
    }

    [[nodiscard]] QList<SpecBeat> specBeats() const
    {
        QSet<BeatId> taken;
        for (const KeptBeat &kept : m_kept)
            taken.insert(kept.beat.id);
        QList<SpecBeat> made;
        for (qsizetype i = 0; i < m_beats.size(); ++i) {
            if (const auto kept = m_places.value(i)) {
                made.append(m_kept[*kept].beat);
                continue;
            }
            SpecBeat beat = beatFromTemplate(*m_library.find(m_beats[i].beat));
            beat.id = freeId(i, taken);
            beat.duration = Seconds(m_beats[i].seconds);
            made.append(beat);
        }
        return made;
    }

    /// Follows from seed and ordinal; another one where a kept beat has it.
    [[nodiscard]] BeatId freeId(qsizetype ordinal, const QSet<BeatId> &taken) const
    {
        for (int attempt = 0;; ++attempt) {
            FingerprintBuilder hash("planned-beat/1");
            hash.add("seed", m_seed).add("ordinal", ordinal);
            if (attempt > 0)
                hash.add("attempt", attempt);
            const BeatId id(u"p"_s + hash.build().hex().first(8));
            if (!taken.contains(id))
                return id;
        }
    }

    void readProduct(Spec &spec)
    {
        const QJsonObject intent = m_reply.value(u"intent_analysis"_s).toObject();
        const QJsonObject product = firstOf(intent.contains(u"product"_s) ? intent : m_reply, {u"product"_s}).toObject();
        const QString name = clean(product.value(u"name"_s), kLongestName);
        if (name.isEmpty())
            m_findings.append(u"intent_analysis.product.name is missing."_s);
        else
            spec.product.name = name;
        if (const QString category = clean(product.value(u"category"_s), kLongestName); !category.isEmpty())
            spec.product.category = category;
    }

    void readStyle(Spec &spec)
    {
        const QJsonObject style = m_reply.value(u"style"_s).toObject();
        const auto text = [&](const QString &name, QString &into) {
            const QString told = clean(style.value(name), kLongestText);
            if (told.isEmpty())
                m_findings.append(u"style.%1 is missing."_s.arg(name));
            else
                into = told;
        };
        text(u"aesthetic"_s, spec.style.aesthetic);
        text(u"lighting"_s, spec.style.lighting);
        const QString word = clean(firstOf(style.contains(u"mood"_s) ? style : m_reply.value(u"intent_analysis"_s).toObject(), {u"mood"_s}), 40);
        const QString mood = meant(word, knownMoods());
        if (mood.isEmpty())
            m_findings.append(u"style.mood “%1” is none of %2."_s.arg(word, knownMoods().join(u", "_s)));
        else
            spec.style.mood = mood;
        readPalette(style, spec);
    }

    void readPalette(const QJsonObject &style, Spec &spec)
    {
        const QJsonValue told = firstOf(style, {u"color_palette"_s, u"palette"_s, u"colors"_s});
        QStringList colours;
        const QJsonArray list = told.isString() ? QJsonArray::fromStringList(told.toString().split(u',')) : told.toArray();
        for (const QJsonValue &value : list) {
            const QString colour = clean(value, 40);
            if (value.isString() && !colour.isEmpty() && !colours.contains(colour))
                colours.append(colour);
        }
        const bool isRight = told.isArray() && colours.size() >= 3 && colours.size() <= 5 && colours.size() == list.size();
        if (!isRight)
            m_findings.append(u"style.color_palette must be a list of 3 to 5 names."_s);
        for (const QString &colour : m_basis.style.palette) {
            if (colours.size() < 3 && !colours.contains(colour))
                colours.append(colour);
        }
        spec.style.palette = colours.first(std::min<qsizetype>(colours.size(), 5));
    }

    void readReasoning(Spec &spec) const
    {
        spec.reasoning = {};
        spec.reasoning.selectedArchetype = spec.archetype.text();
        spec.reasoning.archetypeReasoning = clean(m_reply.value(u"archetype_reasoning"_s), kLongestText);
        spec.reasoning.beatSelectionReasoning = clean(m_reply.value(u"beat_selection_reasoning"_s), kLongestText);
    }

    const QJsonObject &m_reply;
    const Spec &m_basis;
    const StoryLibrary &m_library;
    quint64 m_seed;
    const QList<KeptBeat> &m_kept;
    QStringList m_beatNames;
    QList<WishedBeat> m_beats;
    QList<std::optional<qsizetype>> m_places; ///< of m_beats, which are kept ones
    QStringList m_findings;
    bool m_isDoubtful = false;
};

} // namespace

QList<WishedBeat> nearestSequence(QList<WishedBeat> wish, int total, const QList<TemplateId> &more)
{
    const qsizetype most = total / kLengths.front();
    const qsizetype least = (total + kLengths.back() - 1) / kLengths.back();
    while (wish.size() > most)
        wish.removeAt(wish.size() > 2 ? wish.size() / 2 : wish.size() - 1);
    for (qsizetype i = 0; wish.size() < least; ++i) {
        const TemplateId next = more.isEmpty() ? wish.first().beat : more[i % more.size()];
        wish.insert(std::max<qsizetype>(wish.size() - 1, 1), {next, kLengths.front()});
    }
    // cost[i][s]: the least change with which the first i beats come to 5 * s seconds.
    const auto steps = static_cast<size_t>(total / 5);
    const auto count = static_cast<size_t>(wish.size());
    constexpr int kNever = std::numeric_limits<int>::max() / 2;
    std::vector<std::vector<int>> cost(count + 1, std::vector<int>(steps + 1, kNever));
    std::vector<std::vector<int>> choice = cost;
    cost[0][0] = 0;
    for (size_t i = 0; i < count; ++i) {
        for (size_t s = 0; s <= steps; ++s) {
            for (const int length : kLengths) {
                const size_t to = s + static_cast<size_t>(length / 5);
                const int change = cost[i][s] + std::abs(length - wish[static_cast<qsizetype>(i)].seconds);
                if (cost[i][s] < kNever && to <= steps && change < cost[i + 1][to]) {
                    cost[i + 1][to] = change;
                    choice[i + 1][to] = length;
                }
            }
        }
    }
    for (size_t i = count, s = steps; i > 0; --i) {
        const int length = choice[i][s];
        wish[static_cast<qsizetype>(i) - 1].seconds = length;
        s -= static_cast<size_t>(length / 5);
    }
    return wish;
}

PlanReading readPlanReply(const QString &reply, const Spec &basis, const StoryLibrary &library, quint64 seed, const QList<KeptBeat> &kept)
{
    static const QStringList members{u"beat_sequence"_s, u"beats"_s, u"selected_archetype"_s, u"style"_s, u"intent_analysis"_s};
    const auto found = findObject(reply, members);
    if (!found) {
        PlanReading none;
        none.findings.append(u"There is no JSON object in the reply."_s);
        return none;
    }
    PlanReading reading = Builder(found->object, basis, library, seed, kept).build();
    if (!found->isExact) {
        reading.findings.append(u"The reply must be one JSON object and nothing else."_s);
        if (reading.worth == PlanReading::Worth::Good)
            reading.worth = PlanReading::Worth::Repaired;
    }
    return reading;
}

} // namespace beatreel
