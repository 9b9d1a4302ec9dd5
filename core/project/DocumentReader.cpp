// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/DocumentReader.h"

#include "core/base/Sentence.h"

namespace beatreel {

void DocumentReader::reportBadValue(const QString &name, const QString &expected)
{
    report(name, QStringLiteral("bad_value"), Sentence::tr("“%1” must be %2.").arg(placeOf(name), expected));
}

int DocumentReader::count(const QString &name, Need need)
{
    const int value = whole(name, need);
    if (value < 0)
        reportBadValue(name, Sentence::tr("0 or more"));
    return std::max(0, value);
}

double DocumentReader::amount(const QString &name, Need need, double fallback, double most)
{
    const double value = number(name, need, fallback);
    if (value >= 0 && value <= most)
        return value;
    reportBadValue(name, Sentence::tr("a number from 0 to %1").arg(most, 0, 'g', 12));
    return fallback;
}

Fingerprint DocumentReader::fingerprint(const QString &name, Need need)
{
    const QString hex = string(name, need);
    const Fingerprint read = Fingerprint::fromHex(hex);
    if (read.isEmpty() && !hex.isEmpty())
        reportBadValue(name, Sentence::tr("64 hex digits"));
    return read;
}

std::optional<quint64> DocumentReader::seed(const QString &name, Need need)
{
    const QString nothing{QChar(0)};
    const QString text = string(name, need, nothing);
    bool isNumber = false;
    const quint64 value = text.toULongLong(&isNumber);
    if (isNumber)
        return value;
    // What is missing or no text has its finding already.
    if (text != nothing)
        reportBadValue(name, Sentence::tr("a whole number in quotes, from 0 to 18446744073709551615"));
    return std::nullopt;
}

} // namespace beatreel
