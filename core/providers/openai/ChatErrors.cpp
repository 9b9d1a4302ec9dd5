// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/ChatErrors.h"

#include "core/base/Sentence.h"

namespace beatreel::openai {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestQuote = 300;

QJsonObject errorObject(const HttpReply &reply)
{
    const QJsonValue error = reply.json().value(u"error"_s);
    return error.isString() ? QJsonObject{{u"message"_s, error}} : error.toObject();
}

/// Whether a 429 is about money rather than about the rate.
bool isBilling(const QJsonObject &error)
{
    static const QStringList codes{u"insufficient_quota"_s, u"credit_balance_exhausted"_s, u"organization_spend_limit_exceeded"_s,
                                   u"project_spend_limit_exceeded"_s, u"organization_usage_limit_exceeded"_s};
    return codes.contains(error.value(u"code"_s).toString()) || error.value(u"type"_s).toString() == u"insufficient_quota"_s;
}

} // namespace

Error errorOf(const HttpReply &reply, const QString &server)
{
    const QJsonObject error = errorObject(reply);
    const QString message = error.value(u"message"_s).toString().simplified().left(kLongestQuote);
    const QString detail = u"HTTP %1: %2"_s.arg(reply.status).arg(message);
    const auto make = [&](ErrorKind kind, const QString &sentence) { return Error{kind, sentence, detail, std::nullopt}; };
    switch (reply.status) {
    case 400:
    case 422:
        return make(ErrorKind::BadInput, Sentence::tr("“%1” does not take the request: %2. Choose another planning model.").arg(server, message));
    case 401:
        return make(ErrorKind::ProviderRefused, Sentence::tr("“%1” does not accept the key. Put a valid one in the settings (OPENAI_API_KEY).").arg(server));
    case 402:
        return make(ErrorKind::ProviderRefused, Sentence::tr("There is no credit left at “%1”. Add some, or plan offline.").arg(server));
    case 403:
        return make(ErrorKind::ProviderRefused, Sentence::tr("“%1” does not allow this from your account or country. Plan offline, or with another server.").arg(server));
    case 404:
        return make(ErrorKind::NotFound, Sentence::tr("“%1” does not know the planning model; it may have been shut down. Choose another.").arg(server));
    case 429:
        if (isBilling(error))
            return make(ErrorKind::ProviderRefused, Sentence::tr("There is no credit left at “%1”, or its limit is reached. Raise it, or plan offline.").arg(server));
        break;
    default:
        if (reply.status < 500)
            return make(ErrorKind::ProviderRefused, Sentence::tr("“%1” refuses the request (%2): %3").arg(server).arg(reply.status).arg(message));
        break;
    }
    Error passing = make(ErrorKind::Unavailable, reply.status == 429 ? Sentence::tr("“%1” is asked too often. Wait a little.").arg(server)
                                                                     : Sentence::tr("“%1” has trouble of its own just now (%2). Try again later.").arg(server).arg(reply.status));
    passing.retryAfter = reply.retryAfter();
    return passing;
}

QString refusedParameter(const HttpReply &reply)
{
    static const QStringList names{u"max_completion_tokens"_s, u"max_tokens"_s, u"reasoning_effort"_s, u"temperature"_s};
    const QJsonObject error = errorObject(reply);
    const QString named = error.value(u"param"_s).toString().section(u'.', 0, 0);
    if (!named.isEmpty())
        return named;
    // The first that the message speaks of; it may go on to say what to use instead.
    const QString message = error.value(u"message"_s).toString();
    QString first;
    qsizetype place = message.size();
    for (const QString &name : names) {
        const qsizetype at = message.indexOf(name);
        if (at >= 0 && at < place) {
            first = name;
            place = at;
        }
    }
    return first;
}

} // namespace beatreel::openai
