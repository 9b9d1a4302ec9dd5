// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Arguments.h"

#include "core/base/Sentence.h"

#include <QCommandLineParser>

#include <algorithm>
#include <cmath>

namespace beatreel::cli {

namespace {

/// As the parser takes them: an optional value that was left out is an empty one.
QStringList withEmptyValues(QStringList words, const QList<Option> &options)
{
    for (qsizetype i = 0; i < words.size() && words[i] != QStringLiteral("--"); ++i) {
        const bool isLeftOut = i + 1 == words.size() || words[i + 1].startsWith(QStringLiteral("--"));
        const bool isIts = std::ranges::any_of(options, [&](const Option &option) {
            return option.value == Option::Value::Optional && (words[i] == QStringLiteral("--") + option.name || words[i] == u'-' + option.name);
        });
        if (isIts && isLeftOut)
            words[i] += u'=';
    }
    return words;
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const QList<Option> &options)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const Option &option : options)
        parser.addOption(QCommandLineOption(option.name, option.help, option.valueName));
    if (!parser.parse(QStringList{QStringLiteral("beatreel-cli")} + withEmptyValues(words, options))) {
        return fail(ErrorKind::BadInput,
                    Sentence::tr("%1 See beatreel-cli --help for what there is.").arg(parser.errorText()));
    }
    Arguments arguments;
    arguments.m_positional = parser.positionalArguments();
    for (const Option &option : options) {
        if (!parser.isSet(option.name))
            continue;
        const QStringList values = parser.values(option.name);
        if (values.size() > 1)
            return fail(ErrorKind::BadInput, Sentence::tr("--%1 is given %n times; give it once.", nullptr, static_cast<int>(values.size())).arg(option.name));
        if (!option.valueName.isEmpty() && option.value == Option::Value::Needed && values.value(0).trimmed().isEmpty())
            return fail(ErrorKind::BadInput, Sentence::tr("--%1 needs a value: %2.").arg(option.name, option.valueName));
        arguments.m_values.insert(option.name, option.value == Option::Value::Optional ? values.value(0).trimmed() : values.value(0));
    }
    return arguments;
}

std::optional<QString> Arguments::value(const QString &name) const
{
    const auto it = m_values.constFind(name);
    return it == m_values.constEnd() ? std::nullopt : std::optional(*it);
}

Result<std::optional<double>> Arguments::number(const QString &name, double low, double high) const
{
    const auto text = value(name);
    if (!text)
        return std::nullopt;
    bool isNumber = false;
    const double number = text->toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || number < low || number > high) {
        return fail(ErrorKind::BadInput, Sentence::tr("--%1 must be a number from %2 to %3, not “%4”.")
                                             .arg(name)
                                             .arg(low)
                                             .arg(high)
                                             .arg(*text));
    }
    return number;
}

Result<std::optional<int>> Arguments::whole(const QString &name, int low, int high) const
{
    const auto text = value(name);
    if (!text)
        return std::nullopt;
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    if (!isNumber || number < low || number > high) {
        return fail(ErrorKind::BadInput, Sentence::tr("--%1 must be a whole number from %2 to %3, not “%4”.")
                                             .arg(name)
                                             .arg(low)
                                             .arg(high)
                                             .arg(*text));
    }
    return number;
}

Result<std::optional<QString>> Arguments::oneOf(const QString &name, const QStringList &known) const
{
    const auto text = value(name);
    if (!text || known.contains(*text))
        return text;
    return fail(ErrorKind::BadInput, Sentence::tr("--%1 does not know “%2”. It knows: %3.")
                                         .arg(name, *text, known.join(QStringLiteral(", "))));
}

} // namespace beatreel::cli
