// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/WordList.h"

#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/providers/offline/planner/UnspacedWriting.h"

#include <QJsonArray>

#include <utility>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

/// The lists of "grammar" and "durations" that are nothing but words of one kind.
constexpr std::pair<QLatin1StringView, WordKind> kGrammar[] = {
    {"films"_L1, WordKind::Film},         {"verbs"_L1, WordKind::Verb},
    {"leads"_L1, WordKind::Lead},         {"objects"_L1, WordKind::Object},
    {"names"_L1, WordKind::Naming},       {"determiners"_L1, WordKind::Determiner},
    {"stops"_L1, WordKind::Stop},         {"fillers"_L1, WordKind::Filler},
    {"platforms"_L1, WordKind::Platform}, {"audiences"_L1, WordKind::Audience},
    {"people"_L1, WordKind::Person},      {"negations"_L1, WordKind::Negation},
    {"families"_L1, WordKind::Family},
};
constexpr std::pair<QLatin1StringView, WordKind> kDurations[] = {
    {"claim_verbs"_L1, WordKind::ClaimVerb},
    {"claims_before"_L1, WordKind::ClaimBefore},
    {"claims_after"_L1, WordKind::ClaimAfter},
    {"decade_after"_L1, WordKind::DecadeAfter},
};

QList<ArchetypeVote> readVotes(const QJsonObject &object)
{
    QList<ArchetypeVote> votes;
    for (auto it = object.begin(); it != object.end(); ++it)
        votes.append({ArchetypeId(it.key()), it.value().toDouble()});
    return votes;
}

/// Calls `read` with a reader of each object in the list `name`.
template <class Read>
void forEachObject(const QJsonObject &file, const QString &name, Findings &findings, Read read)
{
    JsonReader fileReader(file, {}, findings);
    const QJsonArray list = fileReader.array(name);
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonReader reader(list[i].toObject(), u"%1[%2]"_s.arg(name).arg(i), findings);
        read(reader);
    }
}

QString singular(const QString &phrase)
{
    if (phrase.endsWith(u"ies"_s))
        return phrase.chopped(3) + u'y';
    if (phrase.endsWith(u's') && !phrase.endsWith(u"ss"_s))
        return phrase.chopped(1);
    return {};
}

QString withoutGenitive(const QString &phrase)
{
    return phrase.endsWith(u"'s"_s)   ? phrase.chopped(2)
           : phrase.endsWith(u"s'"_s) ? phrase.chopped(1)
                                      : QString();
}

} // namespace

void WordList::put(WordKind kind, const QStringList &phrases, int group)
{
    const int key = std::to_underlying(kind);
    for (const QString &phrase : phrases) {
        const QString normalised = BriefText::normalised(phrase);
        if (!m_phrases[key].contains(normalised))
            m_phrases[key].insert(normalised, group);
        m_longest[key] = std::max(m_longest[key], normalised.count(u' ') + 1);
    }
}

void WordList::readGroups(const QJsonObject &file, Findings &findings)
{
    forEachObject(file, u"products"_s, findings, [&](JsonReader &reader) {
        m_products.append({reader.string(u"category"_s), reader.strings(u"tags"_s),
                           readVotes(reader.object(u"archetypes"_s))});
        const int group = static_cast<int>(m_products.size()) - 1;
        put(WordKind::Noun, reader.strings(u"words"_s), group);
        put(WordKind::FamilyNoun, reader.strings(u"family_words"_s, kOptional), group);
        put(WordKind::Brand, reader.strings(u"brands"_s), group);
    });
    forEachObject(file, u"styles"_s, findings, [&](JsonReader &reader) {
        m_styles.append({reader.string(u"mood"_s), readVotes(reader.object(u"archetypes"_s))});
        const int group = static_cast<int>(m_styles.size()) - 1;
        put(WordKind::Adjective, reader.strings(u"adjectives"_s), group);
        put(WordKind::Signal, reader.strings(u"signals"_s, kOptional), group);
    });
    forEachObject(file, u"settings"_s, findings, [&](JsonReader &reader) {
        m_settings.append(
            {reader.string(u"adjective"_s), reader.string(u"lighting"_s), reader.boolean(u"is_hour"_s)});
        put(WordKind::Setting, reader.strings(u"words"_s), static_cast<int>(m_settings.size()) - 1);
    });
}

void WordList::readManners(const QJsonObject &file, Findings &findings)
{
    forEachObject(file, u"archetypes"_s, findings, [&](JsonReader &reader) {
        Manner manner;
        manner.archetype = ArchetypeId(reader.string(u"id"_s));
        manner.mood = reader.string(u"mood"_s);
        manner.prior = reader.number(u"prior"_s, kOptional);
        manner.tags = reader.strings(u"tags"_s, kOptional);
        for (const QString &id : reader.strings(u"kindred"_s))
            manner.kindred.append(TemplateId(id));
        manner.adjectives = reader.strings(u"adjectives"_s);
        manner.lightings = reader.strings(u"lightings"_s);
        for (const QJsonValue &palette : reader.array(u"palettes"_s)) {
            QStringList colours;
            for (const QJsonValue &colour : palette.toArray())
                colours.append(colour.toString());
            manner.palettes.append(colours);
        }
        const bool isWhole =
            !manner.adjectives.isEmpty() && !manner.lightings.isEmpty() && !manner.palettes.isEmpty() &&
            std::ranges::all_of(manner.palettes, [](const QStringList &p) { return p.size() == 5; });
        if (!isWhole)
            reader.report(u"palettes"_s, u"bad_value"_s,
                          Sentence::tr("Each archetype needs adjectives, lightings and palettes of five."));
        m_manners.append(manner);
    });
}

void WordList::readGrammar(const QJsonObject &file, Findings &findings)
{
    JsonReader reader(file, {}, findings);
    put(WordKind::Colour, reader.strings(u"colours"_s));
    put(WordKind::InName, reader.strings(u"in_names"_s));
    JsonReader grammar(reader.object(u"grammar"_s), u"grammar"_s, findings);
    for (const auto &[name, kind] : kGrammar)
        put(kind, grammar.strings(name));
    JsonReader durations(reader.object(u"durations"_s), u"durations"_s, findings);
    for (const auto &[name, kind] : kDurations)
        put(kind, durations.strings(name));
    m_languages = reader.strings(u"languages"_s);
    const QStringList english = reader.strings(u"english"_s);
    m_english = QSet<QString>(english.begin(), english.end());
    m_secondUnits = durations.strings(u"seconds"_s);
    m_minuteUnits = durations.strings(u"minutes"_s);
}

Result<WordList> WordList::fromJson(const QByteArray &words)
{
    const Result<QJsonObject> file = parseJsonObject(words, Sentence::tr("The planner's word list"));
    if (!file)
        return std::unexpected(file.error());
    WordList list;
    Findings findings;
    list.readGroups(*file, findings);
    list.readManners(*file, findings);
    list.readGrammar(*file, findings);
    list.m_fingerprint = FingerprintBuilder("words/1").add("json", QByteArrayView(words)).build();
    if (!findings.isEmpty())
        return fail(ErrorKind::BadInput,
                    Sentence::tr("The planner's word list is damaged: %1").arg(findings.first().sentence));
    return list;
}

void WordList::addLexicon(const QString &language, const Lexicon &lexicon)
{
    m_lexicons.insert(language, lexicon);
    m_fingerprint = FingerprintBuilder("words/2")
                        .add("words", m_fingerprint.hex())
                        .add("language", language)
                        .add("lexicon", lexicon.fingerprint().hex())
                        .build();
}

/// How many words of the brief are English, whatever kind they are of.
qsizetype WordList::englishWords(const BriefText &brief) const
{
    qsizetype words = 0;
    for (qsizetype i = 0; i < brief.size();) {
        qsizetype count = 0;
        for (auto kind = m_phrases.keyBegin(); kind != m_phrases.keyEnd(); ++kind)
            count = std::max(count, match(static_cast<WordKind>(*kind), brief, i).count);
        if (count == 0)
            count = m_english.contains(brief[i].lower) || m_english.contains(singular(brief[i].lower)) ? 1 : 0;
        words += count;
        i += std::max<qsizetype>(1, count);
    }
    return words;
}

QString WordList::languageOf(const BriefText &brief) const
{
    qsizetype latin = 0;
    qsizetype unspaced = 0;
    bool hasKana = false;
    for (const QChar c : brief.text()) {
        unspaced += isWrittenUnspaced(c) ? 1 : 0;
        latin += c.script() == QChar::Script_Latin ? 1 : 0;
        hasKana = hasKana || c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana;
    }
    // One such character says as much as two or three letters.
    const bool isUnspacedBrief = unspaced > 0 && 2 * unspaced >= latin;
    if (isUnspacedBrief && hasKana)
        return u"ja"_s;
    QString best = isUnspacedBrief ? u"zh"_s : u"en"_s;
    // An article alone ("Die Hard") weighs too little to make a brief foreign.
    qsizetype most = isUnspacedBrief ? m_lexicons.value(best).weigh(brief) : std::max<qsizetype>(1, 2 * englishWords(brief));
    for (auto it = m_lexicons.begin(); it != m_lexicons.end(); ++it) {
        if (it->isUnspaced() != isUnspacedBrief)
            continue;
        if (const qsizetype here = it->weigh(brief); here > most) {
            most = here;
            best = it.key();
        }
    }
    return best;
}

BriefText WordList::read(const QString &prompt) const
{
    const BriefText brief(prompt);
    const auto lexicon = m_lexicons.constFind(languageOf(brief));
    if (lexicon == m_lexicons.constEnd())
        return brief;
    // Digits and letters of full width, katakana of half width.
    return lexicon->read(lexicon->isUnspaced() ? BriefText(prompt.normalized(QString::NormalizationForm_KC)) : brief);
}

WordList::Match WordList::match(WordKind kind, const BriefText &text, qsizetype token) const
{
    const auto phrases = m_phrases.constFind(std::to_underlying(kind));
    if (phrases == m_phrases.constEnd())
        return {};
    // Somebody who writes capitals at all writes them in brands: a ninja is not a Ninja.
    if (kind == WordKind::Brand && text.hasCapitals() && !text[token].isCapital)
        return {};
    for (qsizetype count = m_longest.value(std::to_underlying(kind)); count > 0; --count) {
        const QString phrase = text.phrase(token, count);
        if (phrase.isEmpty())
            continue;
        QStringList forms{phrase};
        if (kind == WordKind::Noun || kind == WordKind::FamilyNoun)
            forms.append(singular(phrase));
        if (kind == WordKind::Brand)
            forms.append(withoutGenitive(phrase));
        for (const QString &form : std::as_const(forms)) {
            const auto hit = phrases->constFind(form);
            if (!form.isEmpty() && hit != phrases->constEnd())
                return {token, count, *hit, form};
        }
    }
    return {};
}

bool WordList::endsBefore(WordKind kind, const BriefText &text, qsizetype token) const
{
    const qsizetype longest = m_longest.value(std::to_underlying(kind));
    for (qsizetype first = std::max<qsizetype>(0, token - longest); first < token; ++first) {
        if (match(kind, text, first).count == token - first)
            return true;
    }
    return false;
}

const Manner *WordList::mannerOf(const ArchetypeId &archetype) const
{
    const auto it = std::ranges::find(m_manners, archetype, &Manner::archetype);
    return it == m_manners.end() ? nullptr : &*it;
}

} // namespace beatreel
