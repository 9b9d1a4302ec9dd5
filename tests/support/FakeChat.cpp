// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FakeChat.h"

#include <QJsonDocument>

namespace beatreel::test {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer chatProblem(int status, const QString &message, const QString &param = {}, const QString &type = u"invalid_request_error"_s)
{
    return HttpAnswer::json(status, {{u"error"_s, QJsonObject{{u"message"_s, message},
                                                              {u"type"_s, type},
                                                              {u"param"_s, param.isEmpty() ? QJsonValue() : QJsonValue(param)},
                                                              {u"code"_s, QJsonValue()}}}});
}

/// Every object of a strict schema lists all its members as required and allows no others.
bool isStrict(const QJsonValue &value)
{
    if (value.isArray())
        return std::ranges::all_of(value.toArray(), [](const QJsonValue &one) { return isStrict(one); });
    if (!value.isObject())
        return true;
    const QJsonObject object = value.toObject();
    if (object.value(u"type"_s) == u"object"_s) {
        QStringList required;
        for (const QJsonValue &name : object.value(u"required"_s).toArray())
            required.append(name.toString());
        required.sort();
        if (object.value(u"additionalProperties"_s) != QJsonValue(false) || required != object.value(u"properties"_s).toObject().keys())
            return false;
    }
    return std::ranges::all_of(object, [](const QJsonValue &one) { return isStrict(one); });
}

} // namespace

FakeChat::FakeChat(quint16 port)
{
    m_http = std::make_unique<LoopbackHttp>(
        [this](const HttpSeen &seen) {
            if (instead) {
                if (const auto other = instead(seen))
                    return *other;
            }
            HttpAnswer made = handle(seen);
            if (afterwards)
                afterwards(made);
            return made;
        },
        QHostAddress::LocalHost, port);
}

QList<QJsonObject> FakeChat::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

std::optional<HttpAnswer> FakeChat::fault(const QJsonObject &body) const
{
    static const QStringList known{u"model"_s, u"messages"_s, u"temperature"_s, u"max_tokens"_s, u"max_completion_tokens"_s, u"reasoning_effort"_s, u"response_format"_s};
    for (const QString &name : body.keys()) {
        if (!known.contains(name))
            return chatProblem(400, u"Unrecognized request argument supplied: "_s + name, name);
    }
    if (!body.value(u"model"_s).isString() || body.value(u"messages"_s).toArray().isEmpty())
        return chatProblem(400, u"model and messages are required"_s);
    if (body.contains(u"temperature"_s) && !takesTemperature)
        return chatProblem(400, u"Unsupported parameter: 'temperature' is not supported with this model."_s, u"temperature"_s);
    const double temperature = body.value(u"temperature"_s).toDouble(1);
    if (temperature < 0 || temperature > 2)
        return chatProblem(400, u"temperature is out of range"_s, u"temperature"_s);
    const QJsonObject format = body.value(u"response_format"_s).toObject();
    const QString type = format.value(u"type"_s).toString();
    const QJsonObject schema = format.value(u"json_schema"_s).toObject();
    if (type == u"json_schema"_s && !takesSchema)
        return chatProblem(400, u"'response_format.type' json_schema is not supported"_s, u"response_format"_s);
    if (type == u"json_schema"_s && (schema.value(u"name"_s).toString().isEmpty() || !isStrict(schema.value(u"schema"_s))))
        return chatProblem(400, u"Invalid schema for response_format"_s, u"response_format"_s);
    if (type == u"json_object"_s && !takesObject)
        return chatProblem(400, u"'response_format.type' must be 'json_schema' or 'text'"_s, u"response_format"_s);
    if (type == u"json_object"_s && !QJsonDocument(body).toJson().contains("JSON"))
        return chatProblem(400, u"'messages' must contain the word 'json' in some form"_s, u"messages"_s);
    return std::nullopt;
}

HttpAnswer FakeChat::handle(const HttpSeen &seen)
{
    const QByteArray given = seen.headers.value("authorization");
    if (needsKey && given != "Bearer " + key().toLatin1())
        return chatProblem(401, u"Incorrect API key provided: "_s + QString::fromLatin1(given), {}, u"authentication_error"_s);
    if (seen.method == "GET" && seen.path() == u"/v1/models"_s) {
        return HttpAnswer::json(200, {{u"object"_s, u"list"_s},
                                      {u"data"_s, QJsonArray{QJsonObject{{u"id"_s, u"gpt-6-luna"_s}, {u"shutdown_date"_s, QJsonValue()}},
                                                             QJsonObject{{u"id"_s, u"gpt-5"_s}, {u"shutdown_date"_s, u"2026-12-11"_s}}}}});
    }
    if (seen.method != "POST" || seen.path() != u"/v1/chat/completions"_s)
        return chatProblem(404, u"Not found"_s);
    const QJsonObject body = seen.json();
    if (const auto refused = fault(body))
        return *refused;
    {
        const std::lock_guard lock(m_mutex);
        m_asked.append(body);
    }
    const int turn = m_answered++;
    const QString content = contents.isEmpty() ? QString() : contents[std::min<qsizetype>(turn, contents.size() - 1)];
    QJsonObject reply{{u"id"_s, u"chatcmpl-1"_s},
                      {u"object"_s, u"chat.completion"_s},
                      {u"model"_s, body.value(u"model"_s)},
                      {u"choices"_s,
                       QJsonArray{QJsonObject{{u"index"_s, 0},
                                              {u"finish_reason"_s, finish},
                                              {u"message"_s, QJsonObject{{u"role"_s, u"assistant"_s},
                                                                         {u"content"_s, refusal.isNull() ? QJsonValue(content) : QJsonValue()},
                                                                         {u"refusal"_s, refusal}}}}}}};
    if (tellsUsage)
        reply.insert(u"usage"_s, usage);
    return HttpAnswer::json(200, reply);
}

} // namespace beatreel::test
