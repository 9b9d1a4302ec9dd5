// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/CeleryMessage.h"

#include <QDateTime>
#include <QUuid>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

/// Between a queue's name and a priority, by which each worker finds the list.
constexpr QByteArrayView kSeparator("\x06\x16");

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString packed(const QByteArray &body)
{
    return QString::fromLatin1(body.toBase64());
}

QJsonObject properties(const QString &exchange, const QString &routingKey, int priority, int deliveryMode)
{
    return {{u"delivery_mode"_s, deliveryMode},
            {u"delivery_info"_s, QJsonObject{{u"exchange"_s, exchange}, {u"routing_key"_s, routingKey}}},
            {u"priority"_s, priority},
            {u"body_encoding"_s, u"base64"_s},
            {u"delivery_tag"_s, newId()}};
}

QByteArray message(const QByteArray &body, const QJsonObject &headers, const QJsonObject &properties)
{
    return compact({{u"body"_s, packed(body)},
                    {u"content-encoding"_s, u"utf-8"_s},
                    {u"content-type"_s, u"application/json"_s},
                    {u"headers"_s, headers},
                    {u"properties"_s, properties}});
}

} // namespace

CeleryTask CeleryTask::make(const QString &name, const QJsonObject &kwargs, const QString &queue)
{
    CeleryTask task;
    task.id = newId();
    task.name = name;
    task.kwargs = kwargs;
    task.queue = queue;
    return task;
}

QByteArray celery::taskMessage(const CeleryTask &task, const QString &replyTo)
{
    const QJsonValue none = QJsonValue::Null;
    const QJsonObject embedded{{u"callbacks"_s, none}, {u"errbacks"_s, none}, {u"chain"_s, none}, {u"chord"_s, none}};
    const QByteArray body = QJsonDocument(QJsonArray{task.args, task.kwargs, embedded}).toJson(QJsonDocument::Compact);
    const QJsonValue expires = task.expires ? QJsonValue(QDateTime::currentDateTimeUtc().addSecs(task.expires->count()).toString(u"yyyy-MM-ddTHH:mm:ss.zzz+00:00"_s)) : none;
    // The two texts stand in workers' logs and monitors.
    const QJsonObject headers{{u"lang"_s, u"py"_s},
                              {u"task"_s, task.name},
                              {u"id"_s, task.id},
                              {u"shadow"_s, none},
                              {u"eta"_s, none},
                              {u"expires"_s, expires},
                              {u"group"_s, none},
                              {u"group_index"_s, none},
                              {u"retries"_s, 0},
                              {u"timelimit"_s, QJsonArray{none, none}},
                              {u"root_id"_s, task.id},
                              {u"parent_id"_s, none},
                              {u"argsrepr"_s, u"[…]"_s},
                              {u"kwargsrepr"_s, u"{…}"_s},
                              {u"origin"_s, u"beatreel"_s},
                              {u"ignore_result"_s, false}};
    QJsonObject about = properties(QString(), task.queue, task.priority, 2);
    about[u"correlation_id"_s] = task.id;
    about[u"reply_to"_s] = replyTo;
    return message(body, headers, about);
}

QByteArray celery::queueKey(const QString &queue, int priority)
{
    const int step = std::clamp(priority, 0, 9) / 3 * 3;
    return step == 0 ? queue.toUtf8() : queue.toUtf8() + kSeparator.toByteArray() + QByteArray::number(step);
}

QList<QByteArray> celery::queueKeys(const QString &queue)
{
    return {queueKey(queue, 0), queueKey(queue, 3), queueKey(queue, 6), queueKey(queue, 9)};
}

QByteArray celery::controlChannel(int database)
{
    return '/' + QByteArray::number(database) + ".celery.pidbox";
}

QByteArray celery::controlMessage(const QString &method, const QJsonObject &arguments, const std::optional<ControlReply> &reply)
{
    const QJsonValue none = QJsonValue::Null;
    QJsonObject command{{u"method"_s, method}, {u"arguments"_s, arguments}, {u"destination"_s, none}, {u"pattern"_s, none}, {u"matcher"_s, none}};
    double expires = 0;
    if (reply) {
        const QString key = reply->queue.section(u'.', 0, 0);
        command[u"ticket"_s] = reply->ticket;
        command[u"reply_to"_s] = QJsonObject{{u"exchange"_s, u"reply.celery.pidbox"_s}, {u"routing_key"_s, key}};
        expires = double(QDateTime::currentMSecsSinceEpoch()) / 1000 + double(reply->expires.count());
    }
    return message(compact(command), {{u"clock"_s, 1}, {u"expires"_s, expires}}, properties(u"celery.pidbox"_s, QString(), 0, 1));
}

QJsonObject celery::controlAnswer(const QByteArray &message, const QString &ticket)
{
    const QJsonObject whole = QJsonDocument::fromJson(message).object();
    if (whole[u"headers"_s][u"ticket"_s].toString() != ticket)
        return {};
    QByteArray body = whole[u"body"_s].toString().toUtf8();
    if (whole[u"properties"_s][u"body_encoding"_s].toString() == u"base64"_s)
        body = QByteArray::fromBase64(body);
    return QJsonDocument::fromJson(body).object();
}

} // namespace beatreel
