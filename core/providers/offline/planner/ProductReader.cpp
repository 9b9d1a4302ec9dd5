// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/ProductReader.h"

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostWords = 7;
constexpr qsizetype kMostCharacters = 60;
/// A brief says what it is about early; a novel is not read to its end.
constexpr qsizetype kReadTokens = 2000;

/// Reads the noun phrase at one token.
class PhraseReader
{
public:
    PhraseReader(const BriefText &text, const WordList &words) : m_text(text), m_words(words) {}

    struct Phrase
    {
        ProductMention product;
        qsizetype behind = 0; ///< the token after it
        int proper = 0;       ///< how many of its words are written as names
    };

    /// The phrase that begins at `start` or after the articles, praise and commands there.
    [[nodiscard]] std::optional<Phrase> read(qsizetype start)
    {
        m_parts.clear();
        m_phrase = {};
        qsizetype i = skipOpening(start);
        const qsizetype first = i;
        while (i < m_text.size() && m_parts.size() < kMostWords && (i == first || !m_text.isBreak(i))) {
            const qsizetype taken = take(i, i == first);
            if (taken == 0)
                break;
            i += taken;
        }
        m_phrase.behind = i;
        return finish();
    }

    /// The run of capitalised words and numbers at `start`.
    [[nodiscard]] std::optional<Phrase> readProperName(qsizetype start)
    {
        m_parts.clear();
        m_phrase = {};
        qsizetype i = start;
        while (i < m_text.size() && m_parts.size() < kMostWords && (i == start || !m_text.isBreak(i)) &&
               (m_text[i].isCapital || m_text[i].lower[0].isDigit()))
            append(m_text[i++]);
        m_phrase.behind = i;
        m_phrase.proper = static_cast<int>(m_parts.size());
        return finish();
    }

private:
    [[nodiscard]] qsizetype count(WordKind kind, qsizetype i) const
    {
        return m_words.match(kind, m_text, i).count;
    }
    [[nodiscard]] bool is(WordKind kind, qsizetype i) const
    {
        return i < m_text.size() && count(kind, i) > 0;
    }
    [[nodiscard]] bool isName(qsizetype i) const { return is(WordKind::Noun, i) || is(WordKind::Brand, i); }
    [[nodiscard]] qsizetype style(qsizetype i) const
    {
        return std::max(count(WordKind::Adjective, i), count(WordKind::Signal, i));
    }

    /// A word like "smart" or "family" that is part of a name when more of the name follows.
    [[nodiscard]] bool isStyleInName(qsizetype i) const
    {
        const qsizetype length = count(WordKind::InName, i);
        const qsizetype next = i + length;
        if (length == 0 || length < style(i) || next >= m_text.size() || m_text.isBreak(next))
            return false;
        return isName(next) || isStyleInName(next) || !(stops(next) || style(next) > 0);
    }

    [[nodiscard]] bool stops(qsizetype i) const
    {
        return is(WordKind::Stop, i) || is(WordKind::Film, i) || is(WordKind::Naming, i);
    }

    [[nodiscard]] qsizetype skipOpening(qsizetype i) const
    {
        while (i < m_text.size() && !isName(i) && !isStyleInName(i)) {
            const qsizetype skipped = std::max({count(WordKind::Determiner, i), count(WordKind::Verb, i),
                                                count(WordKind::Filler, i), count(WordKind::Film, i),
                                                count(WordKind::Object, i), style(i)});
            if (skipped == 0 || i + skipped >= m_text.size() || m_text.isBreak(i + skipped))
                break;
            i += skipped;
        }
        return i;
    }

    /// Takes what belongs to the phrase at token i; 0: the phrase ends before it.
    qsizetype take(qsizetype i, bool isFirst)
    {
        if (const qsizetype name = takeName(i); name > 0)
            return name;
        if (isStyleInName(i)) {
            append(i, count(WordKind::InName, i));
            return count(WordKind::InName, i);
        }
        const QString &word = m_text[i].lower;
        const bool followedByProper =
            i + 1 < m_text.size() && !m_text.isBreak(i + 1) && m_text[i + 1].isCapital;
        if (word == u"by" || word == u"from" || word == u"to")
            return joinTo(i, !isFirst && followedByProper);
        if (word == u"and")
            return joinTo(i, !isFirst && followedByProper && m_text[i - 1].isCapital &&
                                 m_text.hasLowerCase() && style(i + 1) == 0);
        if (!isFirst && (isDoing(i) || isPlace(i)))
            return 0;
        if (style(i) > 0 || stops(i) || is(WordKind::Platform, i) || is(WordKind::Filler, i))
            return 0;
        if (is(WordKind::Audience, i) && isFirst)
            return 0;
        if (const qsizetype article = count(WordKind::Determiner, i); article > 0)
            return isPraise(i) ? article : m_text[i].isCapital && !isFirst ? takeWord(i) : 0;
        return takeWord(i);
    }

    /// "new" between a brand and its product; but New York keeps it.
    [[nodiscard]] bool isPraise(qsizetype i) const
    {
        const QString &word = m_text[i].text;
        return word == u"new" || word == u"latest" || word == u"newest" || word == u"all-new";
    }

    /// "driving through the desert", unlike "running shoes"
    [[nodiscard]] bool isDoing(qsizetype i) const
    {
        const bool hasMore = i + 1 < m_text.size() && !m_text.isBreak(i + 1);
        return hasMore && !m_text[i].isCapital && m_text[i].lower.endsWith(u"ing"_s) &&
               (is(WordKind::Stop, i + 1) || is(WordKind::Determiner, i + 1));
    }

    /// Where the thing is shown ends what it is called.
    [[nodiscard]] bool isPlace(qsizetype i) const
    {
        return m_phrase.product.nounGroup >= 0 && !m_text[i].isCapital && is(WordKind::Setting, i);
    }

    qsizetype joinTo(qsizetype i, bool isJoined)
    {
        if (isJoined)
            append(i, 1);
        return isJoined ? 1 : 0;
    }

    /// A brand or a noun of the word list, whatever else its words may mean.
    qsizetype takeName(qsizetype i)
    {
        const WordList::Match brand = m_words.match(WordKind::Brand, m_text, i);
        const WordList::Match noun = m_words.match(WordKind::Noun, m_text, i);
        if (brand.count > 0 && brand.count >= noun.count) {
            m_phrase.product.brandGroup = brand.group;
            append(i, brand.count);
            // "Apple's AirPods" are Apple AirPods, but Levi's are Levi's.
            if (m_parts.last().text.endsWith(u"'s"_s) && !brand.phrase.endsWith(u"'s"_s))
                m_parts.last().text.chop(2);
            return brand.count;
        }
        if (noun.count > 0) {
            m_phrase.product.nounGroup = noun.group;
            append(i, noun.count);
        }
        return noun.count;
    }

    qsizetype takeWord(qsizetype i)
    {
        const bool isPossessive = m_text[i].lower.endsWith(u"'s"_s) && !is(WordKind::Person, i);
        if (!isPossessive) {
            append(i, 1);
            return 1;
        }
        const bool hasMore = i + 1 < m_text.size() && !m_text.isBreak(i + 1);
        if (!m_text[i].isCapital && hasMore) {
            // "our bakery's bread" is bread.
            m_parts.clear();
            m_phrase.product = {};
            m_phrase.proper = 0;
            return 1;
        }
        append(i, 1);
        if (hasMore && is(WordKind::Determiner, i + 1))
            m_parts.last().text.chop(2);
        return 1;
    }

    void append(qsizetype first, qsizetype number)
    {
        for (qsizetype i = first; i < first + number; ++i) {
            append(m_text[i]);
            const bool isSentenceStart = i == 0 || m_text.isBreak(i);
            if ((m_text[i].isCapital && !isSentenceStart) || m_text[i].lower[0].isDigit())
                ++m_phrase.proper;
        }
    }

    /// A phrase of another language is written in one of its words.
    void append(const BriefToken &token)
    {
        if (!token.text.isEmpty())
            m_parts.append(token);
    }

    [[nodiscard]] bool isColour(const BriefToken &part) const
    {
        return bool(m_words.match(WordKind::Colour, BriefText(part.lower), 0));
    }

    std::optional<Phrase> finish()
    {
        while (m_parts.size() > 1 &&
               (m_parts.last().lower == u"&" || m_parts.last().lower == u"of" || isColour(m_parts.last())))
            m_parts.removeLast();
        if (m_parts.isEmpty() || (m_parts.size() == 1 && isColour(m_parts.first())))
            return std::nullopt;
        QString name = m_parts.first().text;
        for (qsizetype i = 1; i < m_parts.size(); ++i)
            name += m_parts[i].gap + m_parts[i].text;
        if (name.size() > kMostCharacters) {
            const qsizetype space = name.lastIndexOf(u' ', kMostCharacters);
            name.truncate(space > 0 ? space : kMostCharacters);
            if (name.back().isHighSurrogate())
                name.chop(1);
        }
        m_phrase.product.name = name;
        return m_phrase;
    }

    const BriefText &m_text;
    const WordList &m_words;
    QList<BriefToken> m_parts;
    Phrase m_phrase;
};

/// Collects phrases with their weights and keeps the best.
class ProductSearch
{
public:
    ProductSearch(const BriefText &text, const WordList &words)
        : m_text(text), m_words(words), m_reader(text, words), m_size(std::min(text.size(), kReadTokens))
    {
    }

    std::optional<ProductMention> run()
    {
        int clause = 0;
        for (qsizetype i = 0; i < m_size; ++i) {
            if (m_text.isBreak(i)) {
                const auto opening = m_words.match(WordKind::Lead, m_text, i);
                const auto phrase = m_reader.read(i + opening.count < m_size ? i + opening.count : i);
                const bool filmFollows = phrase && phrase->behind < m_text.size() &&
                                         !m_text.isBreak(phrase->behind) &&
                                         m_words.match(WordKind::Film, m_text, phrase->behind);
                consider(phrase, 30 - std::min(clause++, 12) + (filmFollows ? 15 : 0));
            }
            considerNaming(i);
            // A story is about people as often as about the product.
            if (const auto film = m_words.match(WordKind::Film, m_text, i))
                considerLeads(i + film.count, film.phrase == u"story" ? 45 : 60);
            const auto lead = m_words.match(WordKind::Lead, m_text, i);
            if (lead && !isLoose(lead) && i + lead.count < m_text.size())
                consider(m_reader.read(i + lead.count), 18);
            if (m_words.match(WordKind::Brand, m_text, i))
                consider(m_reader.read(i), 20);
            else if (m_words.match(WordKind::Noun, m_text, i))
                consider(m_reader.read(i), 10);
            const auto object = m_words.match(WordKind::Object, m_text, i);
            if (object && i + object.count < m_text.size())
                consider(m_reader.read(i + object.count), 50);
        }
        nameBest();
        return m_best;
    }

private:
    /// "with the name X", "the name is X", "by the name of X"
    [[nodiscard]] QString givenName()
    {
        for (qsizetype i = 1; i + 1 < m_size; ++i) {
            if (m_text[i].lower != u"name" || m_text.isBreak(i + 1) || isDenied(i))
                continue;
            const QString &next = m_text[i + 1].lower;
            const qsizetype first = i + (next == u"is" || next == u"of" ? 2 : 1);
            if (first >= m_size || m_text.isBreak(first) || !m_text.hasLowerCase())
                continue;
            if (const auto name = m_reader.readProperName(first))
                return name->product.name;
        }
        return {};
    }

    [[nodiscard]] bool isDenied(qsizetype i) const
    {
        return m_words.match(WordKind::Negation, m_text, i - 1) ||
               (i > 1 && m_words.match(WordKind::Negation, m_text, i - 2));
    }

    /// A thing that is called by no name of its own has the one that the brief gives.
    void nameBest()
    {
        const QString name = givenName();
        if (name.isEmpty() || m_isBestProper || (m_best && m_best->name.contains(name)))
            return;
        const QString both = m_best ? name + u' ' + m_best->name : name;
        if (!m_best)
            m_best = ProductMention();
        m_best->name = both.size() > kMostCharacters ? name : both;
    }

    void consider(const std::optional<PhraseReader::Phrase> &phrase, int weight)
    {
        if (!phrase)
            return;
        const ProductMention &product = phrase->product;
        const int known = product.nounGroup >= 0 || product.brandGroup >= 0 ? 25 : 0;
        const int total = weight + known + (phrase->proper > 0 ? 8 : 0);
        if (total <= m_bestWeight)
            return;
        m_bestWeight = total;
        m_best = product;
        m_isBestProper = phrase->proper > 0 || product.brandGroup >= 0;
    }

    [[nodiscard]] static bool isLoose(const WordList::Match &lead)
    {
        return lead.phrase == u"with" || lead.phrase == u"on" || lead.phrase == u"around" ||
               lead.phrase == u"of";
    }

    /// "called X", "named X", "Product: X"
    void considerNaming(qsizetype i)
    {
        const auto naming = m_words.match(WordKind::Naming, m_text, i);
        const qsizetype next = i + naming.count;
        if (!naming || next >= m_text.size())
            return;
        if (m_text[next].breakBefore == u':')
            consider(m_reader.read(next), naming.phrase.startsWith(u"product"_s) ? 110 : 100);
        else if (!m_text.isBreak(next) && naming.phrase.endsWith(u"ed"_s))
            consider(m_reader.readProperName(next), 100);
    }

    /// "ad for X", "spot for Instagram about X"
    void considerLeads(qsizetype behindFilm, int weight)
    {
        const qsizetype last = std::min(m_text.size(), behindFilm + 9);
        int distance = 0;
        for (qsizetype i = behindFilm; i + 1 < last; ++i, ++distance) {
            const QChar brk = m_text[i].breakBefore;
            if (!brk.isNull() && QStringView(u".!?\n;:").contains(brk))
                return;
            const auto lead = m_words.match(WordKind::Lead, m_text, i);
            if (!lead || i + lead.count >= m_text.size())
                continue;
            const qsizetype next = i + lead.count;
            const auto platform = m_words.match(WordKind::Platform, m_text, next);
            if (platform) {
                i = next + platform.count - 1;
                continue;
            }
            consider(m_reader.read(next), (isLoose(lead) ? weight - 15 : weight) - distance);
        }
    }

    const BriefText &m_text;
    const WordList &m_words;
    PhraseReader m_reader;
    qsizetype m_size;
    std::optional<ProductMention> m_best;
    int m_bestWeight = 0;
    bool m_isBestProper = false;
};

} // namespace

std::optional<ProductMention> readProduct(const BriefText &text, const WordList &words)
{
    return ProductSearch(text, words).run();
}

} // namespace beatreel
