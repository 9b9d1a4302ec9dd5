// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/replicate/ReplicateApi.h"

#include "core/base/AtomicFile.h"
#include "core/base/Sentence.h"
#include "core/net/Addresses.h"
#include "core/providers/replicate/ReplicateErrors.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QUrlQuery>
#include <QUuid>

namespace beatreel::replicate {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kMostRedirects = 3;
constexpr int kMostPages = 50;
constexpr qint64 kLargestUpload = 100LL << 20;
constexpr auto kCancelLimit = 5s;

std::unexpected<Error> strange(ErrorKind kind)
{
    return fail(kind, Sentence::tr("Replicate answered something that is no prediction. Check the address of the service."));
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(a.scheme() == u"https"_s ? 443 : 80) == b.port(b.scheme() == u"https"_s ? 443 : 80);
}

} // namespace

QString ReplicateApi::scrubbed(QString text) const
{
    return m_settings.token.isEmpty() ? text : text.replace(m_settings.token, u"…"_s);
}

Error ReplicateApi::scrubbed(Error error) const
{
    error.sentence = scrubbed(error.sentence);
    error.detail = scrubbed(error.detail);
    return error;
}

HttpRequest ReplicateApi::shaped(HttpRequest request) const
{
    request.limit = m_settings.answer;
    request.stall = m_settings.stall;
    return request;
}

Result<HttpReply> ReplicateApi::send(const HttpRequest &request, const CancelToken &cancel) const
{
    if (m_settings.token.isEmpty()) {
        return fail(ErrorKind::ProviderRefused,
                    Sentence::tr("There is no key for Replicate. Make a token at replicate.com/account/api-tokens and put it in the settings (REPLICATE_API_TOKEN)."));
    }
    auto reply = m_http.send(shaped(request), cancel);
    if (!reply)
        return std::unexpected(scrubbed(reply.error()));
    m_clock.note(reply->date);
    if (reply->isOk())
        return reply;
    const Error error = scrubbed(errorOf(*reply));
    if (reply->status == 429 && error.retryAfter)
        m_gate.slowDown(*error.retryAfter);
    return std::unexpected(error);
}

/// Asked again while the service is not there, and while its answer is not whole.
Result<HttpReply> ReplicateApi::read(const QUrl &url, IsWhole isWhole, const CancelToken &cancel) const
{
    HttpRequest request = HttpRequest::get(url, m_settings.token.toUtf8());
    request.mostRedirects = kMostRedirects;
    for (int attempt = 1;; ++attempt) {
        auto reply = send(request, cancel);
        if (reply && !isWhole(reply->json()))
            reply = strange(ErrorKind::Unavailable);
        const bool isPassing = !reply && (reply.error().kind == ErrorKind::Unavailable || reply.error().kind == ErrorKind::OutcomeUnknown);
        if (!isPassing)
            return reply;
        const auto pause = m_settings.retry.pause(attempt, reply.error().retryAfter, QRandomGenerator::global()->generateDouble());
        if (!pause) {
            Error error = reply.error();
            error.kind = ErrorKind::Unavailable;
            return std::unexpected(error);
        }
        if (const auto waited = pauseFor(*pause, cancel); !waited)
            return std::unexpected(waited.error());
    }
}

Result<Prediction> ReplicateApi::prediction(const HttpReply &reply) const
{
    auto made = predictionFrom(reply.json());
    if (!made)
        return strange(ErrorKind::Unavailable);
    made->error = scrubbed(made->error);
    made->toldAt = reply.date;
    return *made;
}

Result<Prediction> ReplicateApi::create(const QString &asked, const QJsonObject &input, const CancelToken &cancel) const
{
    HttpRequest request = HttpRequest::post(under(m_settings.base, u"/predictions"_s), m_settings.token.toUtf8(),
                                            {{u"version"_s, asked}, {u"input"_s, input}});
    request.headers = {{"Cancel-After", QByteArray::number(qint64(m_settings.deadline.count())) + "s"}};
    const auto reply = send(request, cancel);
    if (!reply)
        return std::unexpected(reply.error());
    const auto made = prediction(*reply);
    // It said yes, and to what is not known.
    return made ? made : strange(ErrorKind::OutcomeUnknown);
}

Result<Prediction> ReplicateApi::get(const QString &id, const CancelToken &cancel) const
{
    const auto isWhole = [](const QJsonObject &body) { return predictionFrom(body).has_value(); };
    const auto reply = read(under(m_settings.base, u"/predictions/"_s + id), isWhole, cancel);
    return reply ? prediction(*reply) : Result<Prediction>(std::unexpected(reply.error()));
}

Result<Prediction> ReplicateApi::cancel(const QString &id) const
{
    HttpRequest request = HttpRequest::post(under(m_settings.base, u"/predictions/%1/cancel"_s.arg(id)), m_settings.token.toUtf8(), {});
    request.body.clear();
    request.contentType.clear();
    const auto reply = [&]() -> Result<HttpReply> {
        HttpRequest quick = shaped(request);
        quick.limit = kCancelLimit;
        return m_http.send(quick, {});
    }();
    if (!reply)
        return std::unexpected(scrubbed(reply.error()));
    if (!reply->isOk())
        return std::unexpected(scrubbed(errorOf(*reply)));
    return prediction(*reply);
}

Result<QList<Prediction>> ReplicateApi::createdSince(const QDateTime &time, const CancelToken &cancel) const
{
    QUrl url = under(m_settings.base, u"/predictions"_s);
    QUrlQuery query;
    query.addQueryItem(u"created_after"_s, time.toUTC().toString(Qt::ISODateWithMs));
    url.setQuery(query);
    const auto isWhole = [](const QJsonObject &body) { return body.value(u"results"_s).isArray(); };
    QList<Prediction> found;
    for (int page = 0; page < kMostPages; ++page) {
        const auto reply = read(url, isWhole, cancel);
        if (!reply)
            return std::unexpected(reply.error());
        const QJsonObject body = reply->json();
        for (const QJsonValue &value : body.value(u"results"_s).toArray()) {
            if (const auto one = predictionFrom(value.toObject()))
                found.append(*one);
        }
        const QString next = body.value(u"next"_s).toString();
        if (next.isEmpty())
            return found;
        url = url.resolved(QUrl(next));
        if (!isSameOrigin(url, m_settings.base))
            return strange(ErrorKind::Unavailable);
    }
    return found;
}

Result<QString> ReplicateApi::upload(const QString &file, const QByteArray &contentType, const CancelToken &cancel) const
{
    const auto bytes = readFile(file, kLargestUpload);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QByteArray boundary = "beatreel-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    const QByteArray name = "picture." + QFileInfo(file).suffix().toLatin1();
    const auto part = [&](const QByteArray &head, const QByteArray &value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + value + "\r\n";
    };
    HttpRequest request;
    request.method = "POST";
    request.url = under(m_settings.base, u"/files"_s);
    request.bearer = m_settings.token.toUtf8();
    request.contentType = "multipart/form-data; boundary=" + boundary;
    request.body = part("name=\"filename\"", name) + part("name=\"type\"", contentType)
                   + part("name=\"content\"; filename=\"" + name + "\"\r\nContent-Type: " + contentType, *bytes) + "--" + boundary + "--\r\n";
    // A file that is there twice costs nothing.
    for (int attempt = 1;; ++attempt) {
        const auto reply = send(request, cancel);
        if (reply) {
            const QString url = reply->json().value(u"urls"_s).toObject().value(u"get"_s).toString();
            if (!checkAddress(QUrl(url)))
                return strange(ErrorKind::Unavailable);
            return url;
        }
        const bool isPassing = reply.error().kind == ErrorKind::Unavailable || reply.error().kind == ErrorKind::OutcomeUnknown;
        const auto pause = m_settings.retry.pause(attempt, reply.error().retryAfter, QRandomGenerator::global()->generateDouble());
        if (!isPassing || !pause) {
            Error error = reply.error();
            if (isPassing)
                error.kind = ErrorKind::Unavailable;
            return std::unexpected(error);
        }
        if (const auto waited = pauseFor(*pause, cancel); !waited)
            return std::unexpected(waited.error());
    }
}

Result<QString> ReplicateApi::account(const CancelToken &cancel) const
{
    const auto isWhole = [](const QJsonObject &) { return true; }; // its name may be missing
    const auto reply = read(under(m_settings.base, u"/account"_s), isWhole, cancel);
    return reply ? reply->json().value(u"username"_s).toString() : Result<QString>(std::unexpected(reply.error()));
}

Result<HttpReply> ReplicateApi::download(const QUrl &url, const QString &toFile, const CancelToken &cancel) const
{
    if (!isLoopback(m_settings.base) && isLoopback(url))
        return fail(ErrorKind::ProviderRefused, Sentence::tr("Replicate named a place on this computer as its result. It was not fetched. Check the address of the service."));
    HttpRequest request = HttpRequest::get(url, isSameOrigin(url, m_settings.base) ? m_settings.token.toUtf8() : QByteArray());
    request.mostRedirects = kMostRedirects;
    request.mostBytes = m_settings.mostBytes;
    request.toFile = toFile;
    request.stall = m_settings.stall;
    request.limit = 10min;
    auto reply = m_http.send(request, cancel);
    if (!reply)
        return std::unexpected(scrubbed(reply.error()));
    if (!reply->isOk()) {
        const bool isThere = reply->status != 404 && reply->status != 410;
        return std::unexpected(Error{isThere ? ErrorKind::Unavailable : ErrorKind::NotFound,
                                     Sentence::tr("The result cannot be fetched from “%1” just now (%2). It is paid for; the next build fetches it.").arg(url.host())
                                         .arg(reply->status), {}, reply->retryAfter()});
    }
    return reply;
}

} // namespace beatreel::replicate
