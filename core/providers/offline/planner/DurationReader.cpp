// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/DurationReader.h"

#include "core/providers/offline/planner/DurationForms.h"

#include <QRegularExpression>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

/// Judges one written time by the words around it.
class Context
{
public:
    Context(const BriefText &text, const WordList &words, const QString &written, qsizetype begin,
            qsizetype end)
        : m_text(text), m_words(words), m_written(written.toLower()), m_first(text.tokenAt(begin)),
          m_behind(text.tokenAt(end))
    {
    }

    /// Higher is likelier the length of the video; nullopt: it is something else.
    [[nodiscard]] std::optional<int> score(double seconds) const
    {
        if (isModel(seconds) || isInches() || m_written == u"9:16")
            return std::nullopt;
        const bool isFilm = filmFollows() || filmPrecedes();
        const bool isLabel =
            m_written.startsWith(u'd') || m_written.startsWith(u"length"_s) || m_written.startsWith(u"run"_s);
        if (!isFilm && !isLabel && (isClaim() || isDecade(seconds) || isClockTime(seconds)))
            return std::nullopt;
        if (!isFilm && m_written.contains(u'h') && !m_written.contains(u"hundred"_s) && seconds >= 3600)
            return std::nullopt;
        const bool isApart = m_text.isBreak(m_first) || m_text.isBreak(m_behind);
        return (isLabel ? 20 : 0) + (isFilm ? 10 : 0) + (isApart ? 3 : 0);
    }

private:
    [[nodiscard]] QString word(qsizetype i) const
    {
        return i >= 0 && i < m_text.size() ? m_text[i].lower : QString();
    }

    [[nodiscard]] bool filmFollows() const
    {
        for (qsizetype i = m_behind; i < m_behind + 3 && i < m_text.size() && !(i > 0 && m_text.isBreak(i));
             ++i) {
            if (m_words.match(WordKind::Film, m_text, i))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool filmPrecedes() const
    {
        for (qsizetype i = m_first; i > 0 && i > m_first - 2 && !m_text.isBreak(i); --i) {
            if (m_words.endsBefore(WordKind::Film, m_text, i))
                return true;
        }
        return false;
    }

    /// "charges in 15 minutes", "every 10 seconds", "5-minute noodles"
    [[nodiscard]] bool isClaim() const
    {
        if (m_behind < m_text.size() && !m_text.isBreak(m_behind) &&
            m_words.match(WordKind::ClaimAfter, m_text, m_behind))
            return true;
        if (m_first == 0 || m_text.isBreak(m_first))
            return false;
        if (m_words.endsBefore(WordKind::ClaimBefore, m_text, m_first))
            return true;
        static const QStringList links{u"in"_s,     u"just"_s, u"only"_s, u"under"_s,
                                       u"within"_s, u"for"_s,  u"about"_s};
        if (!links.contains(word(m_first - 1)))
            return false;
        for (qsizetype i = m_first - 1; i > 0 && i > m_first - 7 && !m_text.isBreak(i); --i) {
            if (m_words.endsBefore(WordKind::ClaimVerb, m_text, i))
                return true;
        }
        return false;
    }

    /// "the 90s", "80s synthwave"
    [[nodiscard]] bool isDecade(double seconds) const
    {
        static const QRegularExpression decade(u"^[2-9]0s$"_s);
        if (!decade.match(m_written).hasMatch())
            return false;
        static const QStringList before{u"the"_s, u"early"_s, u"late"_s, u"mid"_s, u"retro"_s};
        if (!m_text.isBreak(m_first) && before.contains(word(m_first - 1)))
            return true;
        return seconds >= 50 && !m_text.isBreak(m_behind) &&
               bool(m_words.match(WordKind::DecadeAfter, m_text, m_behind));
    }

    /// "iPhone 5s"
    [[nodiscard]] bool isModel(double seconds) const
    {
        static const QRegularExpression joined(u"^[0-9]{1,2}s$"_s);
        return seconds < 13 && joined.match(m_written).hasMatch() && !m_text.isBreak(m_first) &&
               m_words.endsBefore(WordKind::Brand, m_text, m_first);
    }

    /// A 55" screen, unlike a 30" spot.
    [[nodiscard]] bool isInches() const
    {
        return m_written.endsWith(u'"') && !m_text.isBreak(m_behind) &&
               !m_words.match(WordKind::Film, m_text, m_behind);
    }

    /// "at 7:30", "8:00 am"
    [[nodiscard]] bool isClockTime(double seconds) const
    {
        if (!m_written.contains(u':'))
            return false;
        static const QStringList before{u"at"_s, u"from"_s,   u"until"_s, u"till"_s,
                                        u"by"_s, u"before"_s, u"after"_s};
        static const QStringList after{u"am"_s,      u"pm"_s, u"a.m"_s,   u"p.m"_s,
                                       u"o'clock"_s, u"in"_s, u"ratio"_s, u"format"_s};
        return seconds > 120 || (!m_text.isBreak(m_first) && before.contains(word(m_first - 1))) ||
               (!m_text.isBreak(m_behind) && after.contains(word(m_behind)));
    }

    const BriefText &m_text;
    const WordList &m_words;
    QString m_written;
    qsizetype m_first;
    qsizetype m_behind;
};

} // namespace

std::optional<DurationMention> readDuration(const BriefText &text, const WordList &words)
{
    std::optional<DurationMention> best;
    int bestScore = -1;
    QList<std::pair<qsizetype, qsizetype>> spans;
    for (const DurationForm &form : durationForms(words)) {
        if (!form.canMatch(text.text()))
            continue;
        for (auto it = form.pattern.globalMatch(text.text()); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const qsizetype begin = match.capturedStart();
            const qsizetype end = match.capturedEnd();
            const bool isRead = std::ranges::any_of(
                spans, [&](const auto &span) { return begin < span.second && span.first < end; });
            const double seconds = form.seconds(match);
            if (isRead)
                continue;
            spans.append({begin, end});
            const std::optional<int> score =
                Context(text, words, match.captured(), begin, end).score(seconds);
            const bool isBetter =
                score && (*score > bestScore || (*score == bestScore && begin < best->begin));
            if (!isBetter)
                continue;
            bestScore = *score;
            best = DurationMention{seconds, text.written(begin, end), begin, end};
        }
    }
    return best;
}

} // namespace beatreel
