// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/replicate/Prediction.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>

namespace beatreel::replicate {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<QLatin1StringView, Status>, 6> kStatuses{{{"starting"_L1, Status::Starting},
                                                                         {"processing"_L1, Status::Processing},
                                                                         {"succeeded"_L1, Status::Succeeded},
                                                                         {"failed"_L1, Status::Failed},
                                                                         {"canceled"_L1, Status::Canceled},
                                                                         {"aborted"_L1, Status::Aborted}}};

/// The service ends what has run for half an hour.
constexpr double kLongestRunSeconds = 3600;

void collect(const QJsonValue &value, QStringList &files)
{
    if (value.isString()) {
        const QString text = value.toString();
        if (text.startsWith(u"https:"_s) || text.startsWith(u"http:"_s) || text.startsWith(u"data:"_s))
            files.append(text);
    } else if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            collect(one, files);
    } else if (value.isObject()) {
        for (const QJsonValue &one : value.toObject())
            collect(one, files);
    }
}

bool isSame(const QJsonValue &sent, const QJsonValue &told)
{
    if (sent == told)
        return true;
    if (sent.isString() && sent.toString().startsWith(u"data:"_s))
        return told.isString() && told.toString().startsWith(u"http"_s);
    if (sent.isArray() && told.isArray() && sent.toArray().size() == told.toArray().size()) {
        const QJsonArray first = sent.toArray();
        const QJsonArray second = told.toArray();
        for (qsizetype i = 0; i < first.size(); ++i) {
            if (!isSame(first[i], second[i]))
                return false;
        }
        return true;
    }
    return false;
}

QDateTime time(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

QStringList Prediction::files() const
{
    QStringList files;
    collect(output, files);
    return files;
}

std::optional<Prediction> predictionFrom(const QJsonObject &object)
{
    static const QRegularExpression id(u"^[A-Za-z0-9_-]{1,128}$"_s);
    Prediction prediction;
    prediction.id = object.value(u"id"_s).toString();
    const QString statusText = object.value(u"status"_s).toString();
    const auto *status = std::ranges::find_if(kStatuses, [&](const auto &pair) { return pair.first == statusText; });
    if (!id.match(prediction.id).hasMatch() || status == kStatuses.end())
        return std::nullopt;
    prediction.status = status->second;
    prediction.model = object.value(u"model"_s).toString();
    prediction.version = object.value(u"version"_s).toString();
    prediction.input = object.value(u"input"_s).toObject();
    prediction.output = object.value(u"output"_s);
    prediction.error = object.value(u"error"_s).toString();
    const double seconds = object.value(u"metrics"_s).toObject().value(u"predict_time"_s).toDouble(-1);
    if (seconds >= 0 && seconds <= kLongestRunSeconds)
        prediction.predictSeconds = seconds;
    prediction.isRemoved = object.value(u"data_removed"_s).toBool();
    prediction.createdAt = time(object.value(u"created_at"_s));
    prediction.completedAt = time(object.value(u"completed_at"_s));
    return prediction;
}

bool isOf(const Prediction &prediction, const QString &endpoint, const QString &version, const QJsonObject &input)
{
    const bool isModel = prediction.model == endpoint || (!version.isEmpty() && prediction.version == version);
    if (!isModel || prediction.isRemoved)
        return false;
    for (auto it = input.begin(); it != input.end(); ++it) {
        if (!isSame(it.value(), prediction.input.value(it.key())))
            return false;
    }
    return !input.isEmpty();
}

} // namespace beatreel::replicate
