// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/replicate/ReplicateErrors.h"

#include "core/base/Sentence.h"

#include <QJsonArray>

namespace beatreel::replicate {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kLongestQuote = 300;

QString quote(const QString &text)
{
    return text.simplified().left(kLongestQuote);
}

/// The fields that were refused, as the service names them.
QString refusedFields(const QJsonObject &body)
{
    QStringList parts;
    for (const QJsonValue &value : body.value(u"invalid_fields"_s).toArray()) {
        const QJsonObject field = value.toObject();
        parts.append(u"%1: %2"_s.arg(field.value(u"field"_s).toString(), field.value(u"description"_s).toString()));
    }
    return parts.isEmpty() ? body.value(u"detail"_s).toString() : parts.join(u"; "_s);
}

} // namespace

Error errorOf(const HttpReply &reply)
{
    const QJsonObject body = reply.json();
    const QString detail = u"HTTP %1: %2"_s.arg(reply.status).arg(quote(body.value(u"detail"_s).toString()));
    const auto refused = [&](const QString &sentence) { return Error{ErrorKind::ProviderRefused, sentence, detail, std::nullopt}; };
    switch (reply.status) {
    case 401:
        return refused(Sentence::tr("Replicate does not accept the key. Put a valid API token in the settings (REPLICATE_API_TOKEN)."));
    case 402:
        return refused(Sentence::tr("There is no credit left at Replicate. Add some at replicate.com/account/billing, then go on."));
    case 403:
        return refused(Sentence::tr("Replicate does not allow this with your account. Look at replicate.com/account."));
    case 404:
        return {ErrorKind::NotFound, Sentence::tr("Replicate does not know this model or prediction. Choose another model."), detail, std::nullopt};
    case 413:
        return refused(Sentence::tr("Replicate takes no files of more than 100 MB. Use a smaller picture."));
    case 422:
        return refused(Sentence::tr("Replicate refuses the request: %1. Change it, or choose another model.").arg(quote(refusedFields(body))));
    case 429:
        return {ErrorKind::Unavailable, Sentence::tr("Replicate is asked too often. Wait a little; with little credit left it is slower."), detail,
                reply.retryAfter().value_or(5s)};
    default:
        break;
    }
    if (reply.status >= 500)
        return {ErrorKind::OutcomeUnknown, Sentence::tr("Replicate has trouble of its own just now (%1). Try again later.").arg(reply.status), detail, reply.retryAfter()};
    return refused(Sentence::tr("Replicate refuses the request (%1): %2").arg(reply.status).arg(quote(body.value(u"detail"_s).toString())));
}

QString failureSentence(const QString &error)
{
    if (error.contains(u"E1001"_s))
        return Sentence::tr("The model ran out of memory. Make it again with a smaller picture, or choose another model.");
    if (error.contains(u"E6716"_s))
        return Sentence::tr("The model did not start in time. Make it again.");
    if (error.contains(u"NSFW"_s, Qt::CaseInsensitive) || error.contains(u"sensitive"_s, Qt::CaseInsensitive))
        return Sentence::tr("The model's filter refused the picture or its text: %1. Change the beat's text.").arg(quote(error));
    return error.isEmpty() ? Sentence::tr("The model failed without saying why. Make it again, or choose another model.")
                           : Sentence::tr("The model failed: %1. Make it again, or choose another model.").arg(quote(error));
}

} // namespace beatreel::replicate
