// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/TaskNews.h"

#include "core/base/ErrorKindText.h"
#include "core/base/Sentence.h"

#include <QJsonArray>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

TaskNews failed(ErrorKind kind, const QString &sentence, const QString &detail)
{
    return {TaskNews::State::Failed, {}, Error{kind, sentence, detail, std::nullopt}};
}

TaskNews malformed(const QString &why)
{
    return failed(ErrorKind::Unavailable, Sentence::tr("The farm's answer about a step cannot be read. Check that its workers are of Beatreel's own version."), why);
}

/// A failure in the worker's own words: ["media", "The clip cannot be read.", {"detail": …, "retry_after_ms": …}].
TaskNews stepFailed(const QJsonArray &words)
{
    const QString sentence = words.at(1).toString();
    if (sentence.isEmpty())
        return malformed(u"a failure without a sentence"_s);
    const QJsonObject more = words.at(2).toObject();
    TaskNews news = failed(errorKindFromText(words.at(0).toString()).value_or(ErrorKind::Unavailable), sentence, more[u"detail"_s].toString());
    if (const double pause = more[u"retry_after_ms"_s].toDouble(); pause > 0 && pause < 1e9)
        news.error->retryAfter = std::chrono::milliseconds(qint64(pause));
    return news;
}

TaskNews failure(const QJsonObject &result)
{
    const QString type = result[u"exc_type"_s].toString();
    const QJsonValue message = result[u"exc_message"_s];
    const QJsonArray words = message.isArray() ? message.toArray() : QJsonArray{message};
    QStringList texts;
    for (const QJsonValue &word : words)
        texts.append(word.toVariant().toString().left(300));
    const QString detail = (u"Celery: "_s + type + u": "_s + texts.join(u' ')).left(1000);
    if (type == u"StepFailed"_s)
        return stepFailed(words);
    if (type == u"NotRegistered"_s)
        return failed(ErrorKind::Unavailable, Sentence::tr("The farm's workers do not know this step. They serve another program, or an older Beatreel: see docs/farm.md."), detail);
    if (type == u"WorkerLostError"_s)
        return failed(ErrorKind::Unavailable, Sentence::tr("The farm's worker ended in the middle of a step. Try again."), detail);
    if (type.endsWith(u"TimeLimitExceeded"_s))
        return failed(ErrorKind::Unavailable, Sentence::tr("A step took longer than the farm lets it. Raise BEATREEL_FARM_STEP_LIMIT on its workers."), detail);
    if (type.isEmpty())
        return malformed(u"a failure without a type"_s);
    return failed(ErrorKind::Unavailable, Sentence::tr("The farm's worker failed at a step. Its log says why: look there, then build again, or render on this computer."), detail);
}

TaskNews revoked(const QJsonObject &result)
{
    const QString why = result[u"exc_message"_s].toArray().at(0).toString();
    if (why == u"expired"_s)
        return failed(ErrorKind::Unavailable, Sentence::tr("No worker of the farm took the step in time. Start more workers."), why);
    return failed(ErrorKind::Cancelled, Sentence::tr("Stopped."), why);
}

} // namespace

std::optional<TaskNews> TaskNews::read(const QByteArray &bytes, const QString &id)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return malformed(u"no JSON object"_s);
    const QJsonObject object = document.object();
    const QString status = object[u"status"_s].toString();
    const QJsonValue result = object[u"result"_s];
    if (status.isEmpty() || !object.contains(u"result"_s))
        return malformed(u"no status or no result"_s);
    if (object.contains(u"task_id"_s) && object[u"task_id"_s].toString() != id)
        return malformed(u"it is about another task"_s);
    if (status == u"SUCCESS"_s)
        return TaskNews{State::Done, result, {}};
    if (status == u"FAILURE"_s)
        return failure(result.toObject());
    if (status == u"REVOKED"_s)
        return revoked(result.toObject());
    if (status == u"PENDING"_s || status == u"RETRY"_s || status == u"RECEIVED"_s)
        return std::nullopt;
    return TaskNews{State::Running, result.toObject(), {}}; // STARTED, PROGRESS and what others may call it
}

} // namespace beatreel
