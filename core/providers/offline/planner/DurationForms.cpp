// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/DurationForms.h"

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

const QStringList &smallNumbers()
{
    static const QStringList names{u"zero"_s,    u"one"_s,     u"two"_s,       u"three"_s,    u"four"_s,
                                   u"five"_s,    u"six"_s,     u"seven"_s,     u"eight"_s,    u"nine"_s,
                                   u"ten"_s,     u"eleven"_s,  u"twelve"_s,    u"thirteen"_s, u"fourteen"_s,
                                   u"fifteen"_s, u"sixteen"_s, u"seventeen"_s, u"eighteen"_s, u"nineteen"_s};
    return names;
}

const QStringList &tens()
{
    static const QStringList names{u"twenty"_s, u"thirty"_s,  u"forty"_s,  u"fifty"_s,
                                   u"sixty"_s,  u"seventy"_s, u"eighty"_s, u"ninety"_s};
    return names;
}

/// The value of "twenty-five" or "a hundred and twenty".
double spelledNumber(const QString &text)
{
    static const QRegularExpression gap(u"[\\s-]+"_s);
    double sum = 0;
    for (const QString &word : text.split(gap, Qt::SkipEmptyParts)) {
        if (const qsizetype small = smallNumbers().indexOf(word); small >= 0)
            sum += static_cast<double>(small);
        else if (const qsizetype ten = tens().indexOf(word); ten >= 0)
            sum += 20 + 10 * static_cast<double>(ten);
        else if (word == u"hundred")
            sum = sum > 0 ? sum * 100 : 100;
    }
    return sum;
}

/// The value of "12", "1.5", "1,5", "1½" or a spelled number; 0 for nothing.
double numberFrom(const QString &text)
{
    QString digits = text.trimmed().toLower().replace(u',', u'.').replace(u'−', u'-');
    const double half = digits.endsWith(u'½') ? 0.5 : 0;
    if (half > 0)
        digits.chop(1);
    bool isNumber = false;
    const double value = digits.toDouble(&isNumber);
    return (isNumber ? value : spelledNumber(digits)) + half;
}

/// The longer words first, so that "minutes" is not read as "min".
QString alternatives(QStringList words)
{
    std::ranges::sort(words, std::greater{}, &QString::size);
    for (QString &word : words)
        word = QRegularExpression::escape(word);
    return u"(?:"_s + words.join(u'|') + u')';
}

class FormList
{
public:
    explicit FormList(const WordList &words)
        : m_second(alternatives(words.secondUnits())), m_minute(alternatives(words.minuteUnits())),
          m_seconds(words.secondUnits()), m_minutes(words.minuteUnits())
    {
        const QString spelled =
            u"(?:(?:a|one)[ -]hundred(?:[ -](?:and[ -])?(?:%1(?:[ -]%2)?|%2))?|%1(?:[ -]%2)?|%2)"_s;
        const QString digits = u"[-−]?[0-9]{1,9}(?:[.,][0-9]{1,3})?½?|½"_s;
        m_number =
            u"(?:%1|%2)"_s.arg(digits, spelled.arg(alternatives(tens()), alternatives(smallNumbers())));
    }

    QList<DurationForm> make()
    {
        addLabelled();
        addPartsOfAMinute();
        addMinutesWithMore();
        addPlain();
        addClock();
        return m_forms;
    }

private:
    using Match = QRegularExpressionMatch;

    /// In `body`, <N> is a number in digits or words, <T> one from twenty on in words, <S> and <M> are the
    /// units, <gap> what may stand before a unit and <range> the lower end of a range.
    void add(const QStringList &signs, QString body, std::function<double(const Match &)> seconds)
    {
        // Not inside a word, a number, a price or a model's name ("WH-1000"); "'90s" is a decade.
        const QString left = u"(?<![\\p{L}\\p{N}_.,:'$€£#/])(?<![\\p{L}\\p{N}][-−–])"_s;
        const QString right = u"(?![\\p{L}\\p{N}])"_s;
        body.replace(u"<T>"_s, u"%1(?:[ -]%2)?"_s.arg(alternatives(tens()), alternatives(smallNumbers())));
        body.replace(u"<N>"_s, m_number).replace(u"<S>"_s, m_second).replace(u"<M>"_s, m_minute);
        body.replace(u"<gap>"_s, u"[ \\x{a0}\\x{202f}-]{0,2}"_s);
        body.replace(u"<range>"_s, u"(?:[0-9]{1,4}(?:[ ]?[-–][ ]?|[ ]to[ ]|[ ]or[ ]))?"_s);
        const auto options =
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
        m_forms.append(
            {QRegularExpression(left + u"(?:"_s + body + u')' + right, options), std::move(seconds), signs});
    }

    static double value(const Match &match, int group) { return numberFrom(match.captured(group)); }
    static std::function<double(const Match &)> fixed(double seconds)
    {
        return [seconds](const Match &) { return seconds; };
    }

    void addLabelled()
    {
        add({u"duration"_s, u"length"_s, u"run"_s, u"dauer"_s}, u"(?:duration|length|runtime|running time|dauer)[ ]*(?:[:=]|of|is)?[ ]*"
            "([-−]?[0-9]{1,9}(?:[.,][0-9]+)?)(?:<gap>(?:<S>|(<M>)))?"_s,
            [](const Match &m) { return value(m, 1) * (m.captured(2).isEmpty() ? 1 : 60); });
    }

    void addPartsOfAMinute()
    {
        add({u"quarter"_s}, u"three[ -]quarters[ -]of[ -]a[ -]minute"_s, fixed(45));
        add({u"quarter"_s}, u"(?:a[ -])?quarter[ -](?:of[ -])?a?[ -]?minute"_s, fixed(15));
        add({u"half"_s}, u"(?:(?:an?|one)[ -])?half[ -](?:of[ -])?(?:(?:a|one)[ -])?(?:minute|min)"_s, fixed(30));
        add({u"halbe"_s}, u"(?:eine[ ])?halbe[ ]minute"_s, fixed(30));
    }

    void addMinutesWithMore()
    {
        add({u"half"_s}, u"an?<gap><M>[ -]and[ -]a[ -]half"_s, fixed(90));
        add({u"half"_s}, u"(<N>)<gap><M>[ -]and[ -]a[ -]half"_s, [](const Match &m) { return (value(m, 1) + 0.5) * 60; });
        add({u"half"_s}, u"(<N>)[ -]and[ -]a[ -]half<gap><M>"_s, [](const Match &m) { return (value(m, 1) + 0.5) * 60; });
        add({u"m"_s}, u"([0-9]{1,2})m[ ]?([0-9]{1,2})s"_s,
            [](const Match &m) { return value(m, 1) * 60 + value(m, 2); });
        add(m_minutes, u"an?<gap><M>[ ](?:and[ ])?(<N>)<gap><S>"_s, [](const Match &m) { return 60 + value(m, 1); });
        add(m_minutes, u"(<N>)<gap><M>[ ](?:and[ ])?(<N>)<gap><S>"_s,
            [](const Match &m) { return value(m, 1) * 60 + value(m, 2); });
        // "1 min 30", "one minute thirty for a watch"; not "5 minutes, 20 people".
        const QString behind = u"(?=[ ]*(?:[^\\p{L}\\p{N} ]|$)|[ ](?:for|about|of|on|with|ad|commercial|film|spot|video)\\b)"_s;
        add(m_minutes, u"an?[ ]<M>[ ](?:and[ ])?(<T>)"_s + behind, [](const Match &m) { return 60 + value(m, 1); });
        add(m_minutes, u"(<N>)<gap>(?:<M>|min\\.)(?:[ ]?|[ ]and[ ])([0-9]{2}|<T>)"_s + behind, [](const Match &m) { return value(m, 1) * 60 + value(m, 2); });
        add({u"'"_s}, u"([12])['′’](1[2-9]|[2-5][0-9])"_s, [](const Match &m) { return value(m, 1) * 60 + value(m, 2); });
    }

    void addPlain()
    {
        add(m_minutes, u"<range>(<N>)<gap><M>"_s, [](const Match &m) { return value(m, 1) * 60; });
        add({u"min"_s}, u"(?:an?|full|whole)[ -](?:minute|min)|minute[ -]long"_s, fixed(60));
        add(m_seconds, u"<range>(<N>)<gap><S>"_s, [](const Match &m) { return value(m, 1); });
        add({u"hour"_s, u"hr"_s}, u"(<N>)<gap>(?:hours?|hrs?)"_s, [](const Match &m) { return value(m, 1) * 3600; });
        add({u"\""_s}, u"([0-9]{1,3})\""_s, [](const Match &m) { return value(m, 1); });
    }

    void addClock()
    {
        add({u":"_s}, u"(?:([0-9]{1,2}):)?([0-9]{1,2}):([0-5][0-9])(?!:)"_s,
            [](const Match &m) { return (value(m, 1) * 60 + value(m, 2)) * 60 + value(m, 3); });
    }

    QString m_number;
    QString m_second;
    QString m_minute;
    QStringList m_seconds;
    QStringList m_minutes;
    QList<DurationForm> m_forms;
};

} // namespace

bool DurationForm::canMatch(const QString &text) const
{
    return std::ranges::any_of(signs, [&](const QString &sign) { return text.contains(sign, Qt::CaseInsensitive); });
}

QList<DurationForm> durationForms(const WordList &words)
{
    return FormList(words).make();
}

} // namespace beatreel
