// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/farm/StepParcel.h"

#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/project/Names.h"

#include <QRegularExpression>

namespace beatreel {

namespace {

std::unexpected<Error> noParcel(const QString &what)
{
    return fail(ErrorKind::BadInput, Sentence::tr("A step of the farm cannot be read: %1. Bring all computers to the same version of Beatreel.").arg(what));
}

bool isHash(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-f]{64}$"));
    return form.match(text).hasMatch();
}

} // namespace

QJsonObject StepParcel::toJson() const
{
    QJsonObject hashes;
    for (auto file = files.begin(); file != files.end(); ++file)
        hashes.insert(file.key(), file.value());
    const QJsonObject step = beatreel::toJson(order);
    return {{QStringLiteral("step"), step.value(QStringLiteral("kind"))},
            {QStringLiteral("video"), videoId},
            {QStringLiteral("order"), step},
            {QStringLiteral("files"), hashes}};
}

Result<StepParcel> StepParcel::fromJson(const QJsonObject &object)
{
    Findings findings;
    JsonReader reader(object, QStringLiteral("parcel"), findings);
    StepParcel parcel;
    parcel.videoId = reader.string(QStringLiteral("video"));
    const QJsonObject step = reader.object(QStringLiteral("order"));
    const QJsonObject files = reader.object(QStringLiteral("files"));
    if (!findings.isEmpty())
        return noParcel(findings.first().sentence);
    if (!isPlainName(parcel.videoId))
        return noParcel(Sentence::tr("its video is “%1”").arg(parcel.videoId.left(40)));
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!isPathInside(file.key()) || !isHash(file.value().toString()))
            return noParcel(Sentence::tr("it names the file “%1”").arg(file.key().left(80)));
        parcel.files.insert(file.key(), file.value().toString());
    }
    auto order = stepOrderFromJson(step);
    if (!order)
        return std::unexpected(order.error());
    parcel.order = std::move(*order);
    return parcel;
}

QJsonObject StepReturn::toJson() const
{
    QJsonObject object{{QStringLiteral("sha256"), sha256},
                       {QStringLiteral("ending"), ending},
                       {QStringLiteral("bytes"), bytes},
                       {QStringLiteral("parameters"), parameters},
                       {QStringLiteral("made_by"), madeBy}};
    if (costUsd)
        object.insert(QStringLiteral("cost_usd"), *costUsd);
    if (booked)
        object.insert(QStringLiteral("booked"), static_cast<qint64>(*booked));
    return object;
}

Result<StepReturn> StepReturn::fromJson(const QJsonObject &object)
{
    Findings findings;
    JsonReader reader(object, QStringLiteral("result"), findings);
    StepReturn made;
    made.sha256 = reader.string(QStringLiteral("sha256"));
    made.ending = reader.string(QStringLiteral("ending"));
    made.bytes = static_cast<qint64>(reader.number(QStringLiteral("bytes")));
    made.parameters = reader.object(QStringLiteral("parameters"));
    made.madeBy = reader.string(QStringLiteral("made_by"));
    if (object.contains(QStringLiteral("cost_usd")))
        made.costUsd = reader.number(QStringLiteral("cost_usd"));
    if (object.contains(QStringLiteral("booked")))
        made.booked = static_cast<RequestId>(static_cast<qint64>(reader.number(QStringLiteral("booked"))));
    if (!findings.isEmpty())
        return noParcel(findings.first().sentence);
    if (!isHash(made.sha256) || !isPlainName(made.ending) || made.bytes < 0)
        return noParcel(Sentence::tr("its result names no file"));
    return made;
}

QString farmPrefix(const QString &videoId)
{
    return QStringLiteral("farm/%1/").arg(videoId);
}

QString farmKey(const QString &videoId, const QString &sha256)
{
    return farmPrefix(videoId) + sha256;
}

} // namespace beatreel
