// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/LenientJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 60;
constexpr int kMostObjects = 200;
/// More than this is no plan, whatever it is.
constexpr qsizetype kMostText = 1 << 20;

/// Reads one value, forgiving what a model does wrong; at the end of the text everything that is open is closed.
class Reader
{
public:
    Reader(QStringView text, qsizetype at) : m_text(text), m_at(at) {}

    [[nodiscard]] qsizetype at() const { return m_at; }

    QJsonValue value(int depth = 0)
    {
        skip();
        const QChar c = peek();
        if (depth > kDeepest)
            return giveUp();
        if (c == u'{')
            return object(depth);
        if (c == u'[')
            return array(depth);
        if (c == u'"' || c == u'\'')
            return string();
        return word();
    }

    QJsonObject object(int depth)
    {
        QJsonObject made;
        ++m_at;
        for (;;) {
            skip();
            if (atEnd() || peek() == u'}') {
                ++m_at;
                return made;
            }
            const qsizetype before = m_at;
            const bool isQuoted = peek() == u'"' || peek() == u'\'';
            const QString name = isQuoted ? string() : bare();
            skip();
            if (peek() == u':') {
                ++m_at;
                made.insert(name, value(depth + 1));
            }
            if (m_at == before)
                ++m_at;
        }
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }

    QJsonValue giveUp()
    {
        m_at = m_text.size();
        return {};
    }

    /// Spaces, commas and comments.
    void skip()
    {
        while (!atEnd()) {
            if (peek().isSpace() || peek() == u',') {
                ++m_at;
            } else if (peek() == u'/' && peek(1) == u'/') {
                const qsizetype end = m_text.indexOf(u'\n', m_at);
                m_at = end < 0 ? m_text.size() : end;
            } else if (peek() == u'/' && peek(1) == u'*') {
                const qsizetype end = m_text.indexOf(u"*/", m_at);
                m_at = end < 0 ? m_text.size() : end + 2;
            } else {
                return;
            }
        }
    }

    QJsonArray array(int depth)
    {
        QJsonArray made;
        ++m_at;
        for (;;) {
            skip();
            if (atEnd() || peek() == u']' || peek() == u'}') {
                if (peek() == u']')
                    ++m_at;
                return made;
            }
            const qsizetype before = m_at;
            made.append(value(depth + 1));
            if (m_at == before)
                ++m_at;
        }
    }

    QString string()
    {
        const QChar quote = peek();
        QString made;
        for (++m_at; !atEnd() && peek() != quote; ++m_at) {
            if (peek() != u'\\') {
                made.append(peek());
                continue;
            }
            ++m_at;
            made.append(escaped());
        }
        ++m_at;
        return made;
    }

    QChar escaped()
    {
        switch (peek().unicode()) {
        case u'n':
            return u'\n';
        case u't':
            return u'\t';
        case u'r':
        case u'b':
        case u'f':
            return u' ';
        case u'u': {
            bool isHex = false;
            const uint code = m_text.mid(m_at + 1, 4).toUInt(&isHex, 16);
            if (isHex)
                m_at += 4;
            return isHex ? QChar(static_cast<char16_t>(code)) : QChar(u'u');
        }
        default:
            return peek();
        }
    }

    QString bare()
    {
        const qsizetype from = m_at;
        while (!atEnd() && !peek().isSpace() && !QStringView(u",:{}[]\"'").contains(peek()))
            ++m_at;
        return m_text.sliced(from, m_at - from).toString();
    }

    QJsonValue word()
    {
        const QString text = bare();
        if (text.compare(u"true"_s, Qt::CaseInsensitive) == 0)
            return true;
        if (text.compare(u"false"_s, Qt::CaseInsensitive) == 0)
            return false;
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (isNumber && std::isfinite(number))
            return number;
        static const QStringList nothing{u"null"_s, u"none"_s, u"nan"_s, u"-nan"_s, u"undefined"_s, u"infinity"_s, u"-infinity"_s, u"inf"_s, u"-inf"_s, QString()};
        return nothing.contains(text.toLower()) ? QJsonValue() : QJsonValue(text);
    }

    QStringView m_text;
    qsizetype m_at;
};

/// The object itself, or one that it wraps, whichever has more of the members.
QJsonObject unwrapped(const QJsonObject &object, const QStringList &members, int &score)
{
    const auto count = [&](const QJsonObject &one) {
        return static_cast<int>(std::ranges::count_if(members, [&](const QString &name) { return one.contains(name); }));
    };
    QJsonObject best = object;
    score = count(object);
    for (const QJsonValue &value : object) {
        const QJsonObject inner = value.isObject() ? value.toObject() : value.toArray().first().toObject();
        if (count(inner) > score) {
            best = inner;
            score = count(inner);
        }
    }
    return best;
}

} // namespace

std::optional<FoundObject> findObject(const QString &text, const QStringList &members)
{
    int score = 0;
    QJsonParseError error;
    const QJsonDocument whole = QJsonDocument::fromJson(text.left(kMostText).toUtf8(), &error);
    if (error.error == QJsonParseError::NoError && whole.isObject()) {
        const QJsonObject object = whole.object();
        const QJsonObject found = unwrapped(object, members, score);
        return FoundObject{found, found == object};
    }
    const QStringView view = QStringView(text).left(kMostText);
    std::optional<FoundObject> best;
    int bestScore = -1;
    qsizetype from = 0;
    for (int tried = 0; tried < kMostObjects; ++tried) {
        const qsizetype start = view.indexOf(u'{', from);
        if (start < 0)
            break;
        Reader reader(view, start);
        const QJsonObject found = unwrapped(reader.object(0), members, score);
        if (score > bestScore) {
            best = FoundObject{found, false};
            bestScore = score;
        }
        // What was read as one may have swallowed prose up to the end.
        from = score > 0 ? reader.at() : start + 1;
    }
    return best;
}

} // namespace beatreel
