// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/BriefReader.h"

#include "core/providers/offline/planner/ProductReader.h"

#include <QRegularExpression>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostStyles = 24;
constexpr qsizetype kMostColours = 5;

class Reader
{
public:
    Reader(const QString &prompt, const WordList &words) : m_words(words)
    {
        m_reading.text = words.read(prompt);
    }

    BriefReading run()
    {
        m_reading.duration = readDuration(m_reading.text, m_words);
        if (m_reading.duration)
            m_reading.text.remove(m_reading.duration->begin, m_reading.duration->end);
        m_reading.isForFamily = speaksOfFamily();
        readProductAndCategory();
        readHexColours();
        for (qsizetype i = 0; i < m_reading.text.size();)
            i += readWord(i);
        return m_reading;
    }

private:
    void readProductAndCategory()
    {
        const std::optional<ProductMention> product = readProduct(m_reading.text, m_words);
        m_reading.hasProduct = product.has_value();
        m_reading.productName = product ? product->name : u"the product"_s;
        if (product && product->nounGroup >= 0)
            m_reading.productGroups.append(familyGroup(product->name).value_or(product->nounGroup));
        if (product && product->brandGroup >= 0 && !m_reading.productGroups.contains(product->brandGroup))
            m_reading.productGroups.append(product->brandGroup);
        if (m_reading.productGroups.isEmpty())
            lookForCategory();
        m_reading.category = u"lifestyle"_s;
        m_reading.tags = {u"lifestyle"_s};
        if (m_reading.productGroups.isEmpty())
            return;
        m_reading.category = m_words.products()[m_reading.productGroups.first()].category;
        m_reading.tags.clear();
        for (const int group : std::as_const(m_reading.productGroups))
            m_reading.tags += m_words.products()[group].tags;
        m_reading.tags.removeDuplicates();
    }

    /// Family, kids or parents, unless they are part of what is named: a family car is no family.
    [[nodiscard]] bool speaksOfFamily() const
    {
        const BriefText &text = m_reading.text;
        for (qsizetype i = 0; i < text.size();) {
            const WordList::Match family = m_words.match(WordKind::Family, text, i);
            const WordList::Match noun = m_words.match(WordKind::Noun, text, i);
            if (family && noun.count <= family.count && !isDenied(i))
                return true;
            i += std::max<qsizetype>(1, noun.count);
        }
        return false;
    }

    /// What a family rides is no sports gear.
    [[nodiscard]] std::optional<int> familyGroup(const QString &productName) const
    {
        const BriefText name(productName);
        for (qsizetype i = name.size() - 1; i >= 0 && m_reading.isForFamily; --i) {
            if (const WordList::Match match = m_words.match(WordKind::FamilyNoun, name, i))
                return match.group;
        }
        return std::nullopt;
    }

    /// Where the name itself tells nothing ("CrunchFit"), the first product word of the brief does.
    void lookForCategory()
    {
        const BriefText &text = m_reading.text;
        for (qsizetype i = 0; i < text.size(); ++i) {
            WordList::Match match = m_words.match(WordKind::Noun, text, i);
            if (!match)
                match = m_words.match(WordKind::Brand, text, i);
            if (!match || isDenied(i))
                continue;
            m_reading.productGroups.append(match.group);
            m_reading.productWord = match.phrase;
            return;
        }
    }

    void readHexColours()
    {
        static const QRegularExpression hex(u"#[0-9a-fA-F]{6}(?![0-9a-zA-Z])"_s);
        for (auto it = hex.globalMatch(m_reading.text.text()); it.hasNext();)
            addColour(it.next().captured().toLower());
    }

    /// Whether the brief says that it does not want what stands at token i.
    [[nodiscard]] bool isDenied(qsizetype i) const
    {
        const BriefText &text = m_reading.text;
        for (qsizetype before = i - 1; before >= 0 && before >= i - 2 && !text.isBreak(before + 1);
             --before) {
            if (m_words.match(WordKind::Negation, text, before))
                return true;
        }
        return false;
    }

    /// The blue of Blue Bottle is no colour of the look.
    [[nodiscard]] bool isProperName(qsizetype i) const
    {
        const BriefText &text = m_reading.text;
        const auto isProper = [&](qsizetype j) { return j < text.size() && text[j].isCapital; };
        return text.hasLowerCase() && isProper(i) && !text.isBreak(i + 1) && isProper(i + 1);
    }

    /// Notes what stands at token i and returns how many tokens that was.
    qsizetype readWord(qsizetype i)
    {
        const BriefText &text = m_reading.text;
        const WordList::Match adjective = m_words.match(WordKind::Adjective, text, i);
        const WordList::Match signal = m_words.match(WordKind::Signal, text, i);
        const WordList::Match setting = m_words.match(WordKind::Setting, text, i);
        const WordList::Match colour = m_words.match(WordKind::Colour, text, i);
        const WordList::Match brand = m_words.match(WordKind::Brand, text, i);
        const WordList::Match noun = m_words.match(WordKind::Noun, text, i);
        const WordList::Match &style = signal.count > adjective.count ? signal : adjective;
        const qsizetype name = std::max(brand.count, noun.count);
        if (isDenied(i))
            return std::max<qsizetype>(1, style.count);
        const bool isName = name > 0 && name >= style.count;
        if (style && !isName && m_reading.styles.size() < kMostStyles)
            addStyle({style.phrase, style.group, style.count == adjective.count});
        if (setting && !(isName && name > setting.count) && !m_reading.settings.contains(setting.group))
            m_reading.settings.append(setting.group);
        if (colour && !brand && noun.count <= colour.count && !isProperName(i))
            addColour(colour.phrase);
        return std::max<qsizetype>({1, style.count, colour.count, isName ? name : 0});
    }

    void addStyle(const StyleWord &style)
    {
        if (std::ranges::find(m_reading.styles, style.word, &StyleWord::word) == m_reading.styles.end())
            m_reading.styles.append(style);
    }

    void addColour(const QString &colour)
    {
        if (!m_reading.colours.contains(colour) && m_reading.colours.size() < kMostColours)
            m_reading.colours.append(colour);
    }

    const WordList &m_words;
    BriefReading m_reading;
};

} // namespace

BriefReading readBrief(const QString &prompt, const WordList &words)
{
    return Reader(prompt, words).run();
}

QString productNameOf(const QString &prompt, const WordList &words)
{
    return readBrief(prompt, words).productName;
}

} // namespace beatreel
