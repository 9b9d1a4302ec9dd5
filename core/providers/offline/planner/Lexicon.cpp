// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/Lexicon.h"

#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/providers/offline/planner/UnspacedWriting.h"

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kBreakWord = u","; ///< what ends a phrase: the を of 森を走る
constexpr qsizetype kShortestHead = 4; ///< letters of a compound's last word

BriefToken part(const QString &text, const QString &gap)
{
    BriefToken made;
    made.text = text;
    made.lower = text.toLower();
    made.gap = gap;
    made.isCapital = made.lower != text;
    return made;
}

} // namespace

Result<Lexicon> Lexicon::fromJson(const QByteArray &json)
{
    const Result<QJsonObject> file = parseJsonObject(json, Sentence::tr("The planner's word list"));
    if (!file)
        return std::unexpected(file.error());
    Lexicon made;
    Findings findings;
    JsonReader reader(*file, {}, findings);
    made.m_hasCompounds = reader.boolean(u"compounds"_s);
    made.m_isUnspaced = reader.boolean(u"unspaced"_s);
    made.m_heads = reader.string(u"heads"_s, kOptional);
    const QJsonObject endings = reader.object(u"endings"_s, kOptional);
    JsonReader endingReader(endings, u"endings"_s, findings);
    for (auto it = endings.begin(); it != endings.end(); ++it) {
        for (const QString &stem : endingReader.string(it.key()).split(u' '))
            made.m_endings.append({it.key(), stem});
    }
    std::ranges::stable_sort(made.m_endings, std::greater{}, [](const auto &ending) { return ending.first.size(); });
    const QJsonObject words = reader.object(u"words"_s);
    JsonReader wordReader(words, u"words"_s, findings);
    made.m_words.reserve(words.size() * 2);
    for (auto it = words.begin(); it != words.end(); ++it) {
        for (const QString &phrase : wordReader.string(it.key()).split(u", "_s)) {
            if (phrase.isEmpty())
                wordReader.report(it.key(), u"missing"_s, Sentence::tr("“%1” is missing.").arg(wordReader.placeOf(it.key())));
            made.put(phrase.toLower(), it.key());
        }
    }
    for (const QString &silent : reader.strings(u"silent"_s, kOptional))
        made.put(silent, {});
    for (const QString &brk : reader.strings(u"breaks"_s, kOptional))
        made.put(brk, kBreakWord.toString());
    made.m_fingerprint = FingerprintBuilder("lexicon/1").add("json", QByteArrayView(json)).build();
    if (!findings.isEmpty())
        return fail(ErrorKind::BadInput, Sentence::tr("The planner's word list is damaged: %1").arg(findings.first().sentence));
    return made;
}

void Lexicon::put(const QString &phrase, const QString &english)
{
    m_words.insert(phrase, english);
    m_longest = std::max(m_longest, phrase.count(u' ') + 1);
    m_longestWord = std::max(m_longestWord, phrase.size());
}

qsizetype Lexicon::weigh(const BriefText &brief) const
{
    static const QStringList particles{u"a"_s, u"the"_s, u"of"_s, u"for"_s, u"with"_s, u"without"_s, u"in"_s, u"at"_s,
                                       u"and"_s, u"about"_s, u"that"_s, u"our"_s, u"my"_s, u"not"_s};
    qsizetype weight = 0;
    for (const BriefToken &token : brief.tokens()) {
        if (!m_isUnspaced) {
            std::optional<QString> word = english(token.lower);
            if (const qsizetype mark = token.lower.indexOf(u'\''); !word && mark > 0)
                word = english(token.lower.first(mark + 1));
            weight += !word ? 0 : particles.contains(*word) ? 1 : 2;
            continue;
        }
        for (qsizetype i = 0; i < token.lower.size();) {
            const qsizetype length = longestAt(token.lower, i);
            weight += length;
            i += std::max<qsizetype>(1, length);
        }
    }
    return weight;
}

std::optional<QString> Lexicon::english(const QString &lower) const
{
    if (const auto it = m_words.constFind(lower); it != m_words.constEnd())
        return *it;
    for (const auto &[ending, stem] : m_endings) {
        if (lower.size() < ending.size() + 3 || !lower.endsWith(ending))
            continue;
        if (const auto it = m_words.constFind(lower.chopped(ending.size()) + stem); it != m_words.constEnd())
            return *it;
    }
    return std::nullopt;
}

qsizetype Lexicon::longestAt(const QString &text, qsizetype begin) const
{
    for (qsizetype length = std::min(m_longestWord, text.size() - begin); length > 0; --length) {
        if (m_words.contains(text.mid(begin, length)))
            return length;
    }
    return 0;
}

/// Whether the word of one character at i is one there, and no part of an unknown word: the 中 of 中国, the に of おにぎり.
bool Lexicon::standsAlone(const QString &text, qsizetype i, bool isAfterUnknown) const
{
    static const QString always = u"的のを"_s;
    const QChar::Script script = text[i].script();
    const bool hasNext = i + 1 < text.size() && text[i + 1].script() == script;
    const bool isAfter = isAfterUnknown && text[i - 1].script() == script;
    if (always.contains(text[i]))
        return true;
    if (script == QChar::Script_Hiragana)
        return i > 0 && !(hasNext && isAfter);
    if (hasNext && longestAt(text, i + 1) == 0 && !isHanNumeral(text[i + 1]))
        return false;
    return !isAfter || m_heads.contains(text[i]) || isHanNumeral(text[i]);
}

/// Cuts writing without spaces: the longest words of the list, and what is unknown between them.
void Lexicon::splitScript(const BriefToken &token, QList<BriefToken> &parts) const
{
    const QString &text = token.text;
    qsizetype unknown = 0;
    const auto flush = [&](qsizetype end) {
        if (end > unknown)
            parts.append(part(text.mid(unknown, end - unknown), QString()));
    };
    for (qsizetype i = 0; i < text.size();) {
        qsizetype length = longestAt(token.lower, i);
        if (length == 0 && isHanNumeral(text[i])) {
            while (i + length < text.size() && isHanNumeral(text[i + length]))
                ++length;
            if (!standsAlone(text, i + length - 1, false))
                length = 0;
        } else if (length == 1 && !standsAlone(token.lower, i, i > unknown)) {
            length = 0;
        }
        // A word that merely ends or begins like one of the list is no such word.
        const bool isInside = i > unknown && ((isKatakana(text[i]) && isKatakana(text[i - 1])) ||
                                              (!isWrittenUnspaced(text[i]) && !isWrittenUnspaced(text[i - 1])));
        const bool changesScript = i > unknown && isWrittenUnspaced(text[i]) != isWrittenUnspaced(text[i - 1]);
        if (changesScript) {
            flush(i);
            unknown = i;
        }
        if (length == 0 || isInside) {
            ++i;
            continue;
        }
        flush(i);
        parts.append(part(text.mid(i, length), QString()));
        i += length;
        unknown = i;
    }
    flush(text.size());
}

/// Cuts "d'une", "Nike-Turnschuhe" and "Sportschuhwerbung" where that makes known words of them.
void Lexicon::split(const BriefToken &token, QList<BriefToken> &parts) const
{
    if (std::ranges::any_of(token.text, isWrittenUnspaced))
        return splitScript(token, parts);
    const QString &text = token.text;
    if (m_words.contains(token.lower))
        return parts.append(part(text, u" "_s));
    if (const qsizetype mark = text.indexOf(u'\''); mark > 0 && m_words.contains(token.lower.first(mark + 1))) {
        parts.append(part(text.first(mark + 1), u" "_s));
        return parts.append(part(text.mid(mark + 1), QString()));
    }
    const QStringList hyphenated = text.split(u'-', Qt::SkipEmptyParts);
    if (hyphenated.size() > 1 && english(hyphenated.last().toLower())) {
        for (const QString &word : hyphenated)
            parts.append(part(word, parts.isEmpty() ? u" "_s : u"-"_s));
        return;
    }
    if (!m_hasCompounds || english(token.lower))
        return parts.append(part(text, u" "_s));
    for (qsizetype cut = 3; cut + kShortestHead <= text.size(); ++cut) {
        const std::optional<QString> head = english(token.lower.mid(cut));
        if (!head)
            continue;
        const bool isFilm = *head == u"ad" || *head == u"commercial" || *head == u"video" || *head == u"film";
        if (isFilm) {
            parts.append(part(text.first(cut), u" "_s));
            return parts.append(part(text.mid(cut), QString()));
        }
        // "Lederhandtasche" is a Handtasche.
        BriefToken compound = part(text, u" "_s);
        compound.lower = token.lower.mid(cut);
        return parts.append(compound);
    }
    parts.append(part(text, u" "_s));
}

BriefText Lexicon::read(const BriefText &brief) const
{
    QList<BriefToken> parts;
    for (const BriefToken &token : brief.tokens()) {
        QList<BriefToken> own;
        split(token, own);
        if (!own.isEmpty())
            own.first().breakBefore = token.breakBefore;
        parts += own;
    }
    QString english;
    QList<BriefToken> tokens;
    QChar breakBefore;
    QString gap;
    for (qsizetype i = 0; i < parts.size();) {
        if (!parts[i].breakBefore.isNull())
            breakBefore = parts[i].breakBefore;
        qsizetype count = std::min(m_longest, parts.size() - i);
        std::optional<QString> word;
        for (; count > 0 && !word; --count) {
            QString phrase = parts[i].lower;
            bool isWhole = true;
            for (qsizetype j = i + 1; j < i + count; ++j) {
                isWhole = isWhole && parts[j].breakBefore.isNull();
                phrase += (parts[j].gap.isEmpty() ? QString() : u" "_s) + parts[j].lower;
            }
            if (isWhole)
                word = this->english(phrase);
        }
        count = word ? count + 1 : 1;
        QString written = parts[i].text;
        for (qsizetype j = i + 1; j < i + count; ++j)
            written += parts[j].gap + parts[j].text;
        if (!word && std::ranges::all_of(written, isHanNumeral))
            word = QString::number(hanNumber(written));
        if (word == kBreakWord) {
            breakBefore = u',';
            word = QString();
        }
        // The の of ナイキのスニーカー.
        gap += parts[i].gap;
        if (word && word->isEmpty())
            gap += written;
        const QStringList values = word ? word->split(u' ', Qt::SkipEmptyParts) : QStringList{parts[i].lower};
        for (qsizetype v = 0; v < values.size(); ++v) {
            BriefToken token;
            token.text = v + 1 == values.size() ? written : QString();
            token.lower = values[v].toLower();
            token.gap = gap;
            token.breakBefore = breakBefore;
            token.isCapital = word ? values[v][0].isUpper() : parts[i].isCapital;
            const bool isJoined = !tokens.isEmpty() && token.gap == u"-" && breakBefore.isNull();
            english += tokens.isEmpty() ? QString() : breakBefore.isNull() ? (isJoined ? u"-"_s : u" "_s)
                                                                           : breakBefore + u' ';
            token.begin = english.size();
            english += word ? values[v] : parts[i].text;
            token.end = english.size();
            tokens.append(token);
            breakBefore = {};
        }
        if (!values.isEmpty())
            gap.clear();
        i += count;
    }
    return BriefText(english, tokens);
}

} // namespace beatreel
