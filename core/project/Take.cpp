// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/Take.h"

#include "core/base/Sentence.h"
#include "core/project/DocumentReader.h"
#include "core/project/Names.h"

#include <QRegularExpression>

namespace beatreel {

namespace {

constexpr double kLargestFile = 1e15; // bytes; a double holds every whole number up to 9e15
constexpr double kHighestCost = 1e9;  // USD

} // namespace

bool Take::isUsersOwn() const
{
    return provider == QStringLiteral("user");
}

TakeId takeId(const Slot &slot, const Fingerprint &inputs, int number)
{
    return TakeId(FingerprintBuilder("take/1")
                      .add("slot", slot.text())
                      .add("inputs", inputs)
                      .add("number", number)
                      .build()
                      .brief());
}

QJsonObject toJson(const Take &take)
{
    return withRest({{QStringLiteral("id"), take.id.text()},
            {QStringLiteral("slot"), take.slot.text()},
            {QStringLiteral("file"), take.file},
            {QStringLiteral("bytes"), take.bytes},
            {QStringLiteral("fingerprint"), take.fingerprint.hex()},
            {QStringLiteral("number"), take.number},
            {QStringLiteral("provider"), take.provider},
            {QStringLiteral("model"), take.model},
            {QStringLiteral("seed"), QString::number(take.seed)},
            {QStringLiteral("inputs"), take.inputs},
            {QStringLiteral("parameters"), take.parameters},
            {QStringLiteral("cost_usd"), take.costUsd},
            {QStringLiteral("made"), take.made.toUTC().toString(Qt::ISODateWithMs)}},
                    take.rest);
}

TakeReading takeFromJson(const QJsonObject &object, const QString &place)
{
    // A name with a folder in it could lead out of the project.
    static const QRegularExpression fileName(QStringLiteral("^[0-9a-f]{64}\\.[a-z0-9]{1,8}$"));
    TakeReading reading;
    Take &take = reading.take;
    DocumentReader reader(object, place, reading.findings);
    take.id = TakeId(reader.string(QStringLiteral("id")));
    if (!isPlainName(take.id.text()))
        reader.reportBadValue(QStringLiteral("id"), Sentence::tr("the id of a take"));
    const auto slot = Slot::fromText(reader.string(QStringLiteral("slot")));
    if (!slot)
        reader.reportBadValue(QStringLiteral("slot"), Sentence::tr("a slot, such as “clip:b1:0”"));
    take.slot = slot.value_or(Slot());
    take.file = reader.string(QStringLiteral("file"));
    if (!fileName.match(take.file).hasMatch())
        reader.reportBadValue(QStringLiteral("file"), Sentence::tr("the name of a take's file"));
    take.bytes = static_cast<qint64>(reader.amount(QStringLiteral("bytes"), JsonReader::Need::Required, 0, kLargestFile));
    take.fingerprint = reader.fingerprint(QStringLiteral("fingerprint"));
    take.number = reader.count(QStringLiteral("number"), kOptional);
    take.provider = reader.string(QStringLiteral("provider"));
    take.model = reader.string(QStringLiteral("model"));
    take.seed = reader.seed(QStringLiteral("seed"), kOptional).value_or(0);
    take.inputs = reader.object(QStringLiteral("inputs"), kOptional);
    take.parameters = reader.object(QStringLiteral("parameters"), kOptional);
    take.costUsd = reader.amount(QStringLiteral("cost_usd"), kOptional, 0, kHighestCost);
    take.made = QDateTime::fromString(reader.string(QStringLiteral("made")), Qt::ISODateWithMs).toUTC();
    if (!take.made.isValid())
        reader.reportBadValue(QStringLiteral("made"), Sentence::tr("a time, such as “2026-01-31T12:00:00.000Z”"));
    take.rest = reader.rest();
    return reading;
}

} // namespace beatreel
