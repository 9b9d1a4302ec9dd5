// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/BriefText.h"

#include <QRegularExpression>

#include <algorithm>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kBreak = u'|';

bool isLetterOrDigit(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// NFC, with everything that is neither writing nor punctuation replaced by a break or a space.
QString cleaned(const QString &prompt)
{
    static const QRegularExpression placeholder(u"\\{\\s*[a-z_]*\\s*\\}"_s);
    const QString source =
        QString(prompt).replace(placeholder, QString(kBreak)).normalized(QString::NormalizationForm_C);
    QString text;
    text.reserve(source.size());
    for (qsizetype i = 0; i < source.size(); ++i) {
        char32_t c = source[i].unicode();
        const bool isPair =
            source[i].isHighSurrogate() && i + 1 < source.size() && source[i + 1].isLowSurrogate();
        if (isPair)
            c = QChar::surrogateToUcs4(source[i], source[i + 1]);
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Other_Format)
            continue;
        if (c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029') {
            text += u'\n';
        } else if (category == QChar::Other_Control || QChar::isSpace(c)) {
            text += u' ';
        } else if (isPair) {
            text += isLetterOrDigit(c) ? source.mid(i, 2) : QString(kBreak);
        } else if (source[i].isSurrogate() || category == QChar::Symbol_Other ||
                   category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse) {
            text += kBreak;
        } else {
            text += c == u'\u2019' || c == u'\u02bc' ? QChar(u'\'') : source[i];
        }
        i += isPair ? 1 : 0;
    }
    return text;
}

bool isWordChar(QChar c)
{
    // The halves of a letter beyond the basic plane: symbols there are gone already.
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Whether the character at i joins the word before it and the one behind it, or ends an abbreviation.
bool belongsToWord(const QString &text, qsizetype begin, qsizetype i)
{
    const QChar c = text[i];
    const QChar next = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
    if (c == u'\'')
        return isWordChar(next) || text[i - 1] == u's';
    if (c == u'-' || c == u'&' || c == u'/' || c == u'+')
        return isWordChar(next) && !(c == u'/' && i - begin > 2);
    // "1.5", "ID.4", "booking.com"
    if (c == u'.')
        return next.isDigit() || next.isLower();
    if (c == u':' || c == u',')
        return text[i - 1].isDigit() && next.isDigit();
    return false;
}

bool isAbbreviation(const QString &word, const QString &text, qsizetype dot)
{
    static const QStringList always{u"dr"_s, u"st"_s, u"mr"_s, u"mrs"_s, u"co"_s};
    const QString lower = word.toLower();
    if (always.contains(lower))
        return true;
    const bool digitFollows = dot + 2 < text.size() && text[dot + 1] == u' ' && text[dot + 2].isDigit();
    return digitFollows && (lower == u"no" || lower == u"nr" || lower == u"vol");
}

/// Whether the punctuation at i ends a phrase; quotation marks and lone joining signs do not.
bool breaksPhrase(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    static const QString quotes = u"\"'“”„«»‚‘`™®©*_~#%$€£+^"_s;
    if (c == u' ' || quotes.contains(c))
        return false;
    if (c == u'-')
        return i + 1 >= text.size() || text[i + 1] == u' ';
    return true;
}

} // namespace

BriefText::BriefText(const QString &prompt) : m_text(cleaned(prompt))
{
    QChar breakBefore;
    for (qsizetype i = 0; i < m_text.size();) {
        const bool isAmpersand = m_text[i] == u'&';
        if (!isWordChar(m_text[i]) && !isAmpersand) {
            if (breaksPhrase(m_text, i) && breakBefore.isNull())
                breakBefore = m_text[i];
            ++i;
            continue;
        }
        const qsizetype begin = i++;
        while (!isAmpersand && i < m_text.size() &&
               (isWordChar(m_text[i]) || belongsToWord(m_text, begin, i)))
            ++i;
        QString word = m_text.mid(begin, i - begin);
        if (i < m_text.size() && m_text[i] == u'.' && isAbbreviation(word, m_text, i))
            word += m_text[i++];
        const QString lower = word.toLower();
        m_hasLowerCase = m_hasLowerCase || std::ranges::any_of(word, [](QChar c) { return c.isLower(); });
        m_hasCapitals = m_hasCapitals || (m_tokens.size() > 0 && word[0].isUpper());
        m_tokens.append({word, lower, begin, i, breakBefore, word[0].isUpper() || word != lower, u" "_s});
        breakBefore = {};
    }
}

BriefText::BriefText(const QString &text, const QList<BriefToken> &tokens)
    : m_text(text), m_tokens(tokens), m_isForeign(true)
{
    for (const BriefToken &token : m_tokens) {
        m_hasLowerCase = m_hasLowerCase || !token.isCapital;
        m_hasCapitals = m_hasCapitals || (token.isCapital && token.begin > 0);
    }
}

QString BriefText::written(qsizetype begin, qsizetype end) const
{
    if (!m_isForeign)
        return m_text.mid(begin, end - begin);
    QString words;
    for (qsizetype i = tokenAt(begin); i < tokenAt(end); ++i) {
        if (!m_tokens[i].text.isEmpty())
            words += (words.isEmpty() ? QString() : m_tokens[i].gap) + m_tokens[i].text;
    }
    return words;
}

bool BriefText::isBreak(qsizetype i) const
{
    return i <= 0 || i >= m_tokens.size() || !m_tokens[i].breakBefore.isNull();
}

QString BriefText::phrase(qsizetype first, qsizetype count) const
{
    if (first + count > m_tokens.size())
        return {};
    QString joined = m_tokens[first].lower;
    for (qsizetype i = first + 1; i < first + count; ++i) {
        if (isBreak(i))
            return {};
        joined += u' ' + m_tokens[i].lower;
    }
    return joined;
}

qsizetype BriefText::tokenAt(qsizetype position) const
{
    return std::ranges::lower_bound(m_tokens, position, {}, &BriefToken::begin) - m_tokens.begin();
}

void BriefText::remove(qsizetype begin, qsizetype end)
{
    const qsizetype first = tokenAt(begin);
    const qsizetype last = tokenAt(end);
    m_tokens.remove(first, last - first);
    if (first < m_tokens.size() && m_tokens[first].breakBefore.isNull())
        m_tokens[first].breakBefore = kBreak;
}

QString BriefText::normalised(const QString &phrase)
{
    const BriefText text(phrase);
    QStringList words;
    for (const BriefToken &token : text.tokens())
        words.append(token.lower);
    return words.join(u' ');
}

} // namespace beatreel
