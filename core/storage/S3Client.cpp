// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/S3Client.h"

#include "core/base/Sentence.h"
#include "core/net/RequestGate.h"

#include <QFileInfo>
#include <QRandomGenerator>

namespace beatreel {

namespace {

constexpr std::chrono::hours kLongestTransfer{12};

bool isPassing(int status)
{
    return status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

/// Codes of a 200 that is none, and of other answers, which are worth another try.
bool isPassing(const QString &code)
{
    static const QStringList codes{QStringLiteral("InternalError"), QStringLiteral("SlowDown"), QStringLiteral("ServiceUnavailable"), QStringLiteral("RequestTimeout"),
                                   QStringLiteral("OperationAborted")};
    return codes.contains(code);
}

std::optional<std::chrono::milliseconds> retryAfterOf(const Result<HttpReply> &reply)
{
    return reply ? reply->retryAfter() : reply.error().retryAfter;
}

} // namespace

S3Client::S3Client(S3Address address, S3Credentials credentials, const HttpClient &http, RetryPolicy retry, const Clock &clock)
    : m_address(std::move(address)), m_credentials(std::move(credentials)), m_http(http), m_retry(retry), m_clock(clock)
{
}

S3Address S3Client::address() const
{
    const std::lock_guard lock(m_mutex);
    return m_address;
}

bool S3Client::moveTo(const QByteArray &region, const QByteArray &signedFor) const
{
    const std::lock_guard lock(m_mutex);
    if (region.isEmpty() || region == signedFor)
        return false;
    m_address.region = region;
    return true;
}

Result<HttpReply> S3Client::send(const S3Call &call, const CancelToken &cancel) const
{
    bool hasMoved = false;
    for (int attempt = 1;;) {
        const QByteArray signedFor = address().region;
        auto reply = sendOnce(call, cancel);
        bool isWorthAgain = !reply && (reply.error().kind == ErrorKind::Unavailable || reply.error().kind == ErrorKind::OutcomeUnknown);
        S3Fault fault;
        if (reply) {
            fault = faultOf(call, *reply, cancel);
            const bool isTaken = reply->isOk() ? fault.code.isEmpty() : reply->status == call.alsoTaken && fault.code != QStringLiteral("NoSuchBucket");
            if (isTaken)
                return reply;
            isWorthAgain = isPassing(reply->status) || isPassing(fault.code);
            if (!hasMoved && !isWorthAgain && moveTo(fault.region, signedFor)) {
                hasMoved = true;
                continue;
            }
        }
        const auto pause = isWorthAgain ? m_retry.pause(attempt, retryAfterOf(reply), QRandomGenerator::global()->generateDouble()) : std::nullopt;
        if (!pause) {
            if (reply)
                return std::unexpected(refused(call, *reply, fault));
            if (reply.error().kind == ErrorKind::OutcomeUnknown) // it may be sent again: there is nothing to be known
                reply.error() = {ErrorKind::Unavailable, Sentence::tr("The connection to “%1” broke off again and again. Try again later.").arg(address().service()),
                                 reply.error().detail, std::nullopt};
            return reply;
        }
        ++attempt;
        if (const auto waited = pauseFor(*pause, cancel); !waited)
            return std::unexpected(waited.error());
    }
}

Result<HttpReply> S3Client::sendOnce(const S3Call &call, const CancelToken &cancel) const
{
    const S3Address address = this->address();
    S3Request asked{call.method, address.base(), address.path(call.key), call.query, call.headers, call.fromFile ? call.payloadHash : s3PayloadHash(call.body)};
    HttpRequest request;
    request.method = call.method;
    request.body = call.body;
    request.fromFile = call.fromFile;
    request.contentType = call.contentType;
    request.mostBytes = call.mostBytes;
    request.mostRedirects = -1;
    request.limit = kLongestTransfer;
    if (!call.toFile.isEmpty()) {
        request.toFile = call.toFile;
        request.fileHas = QFileInfo(call.toFile).size();
        if (request.fileHas > 0)
            asked.headers.append({"range", "bytes=" + QByteArray::number(request.fileHas) + '-'});
    }
    if (call.moved) {
        const bool isUpload = call.fromFile.has_value();
        request.moved = [moved = call.moved, isUpload](qint64 sent, qint64 received) { moved(isUpload ? sent : received); };
    }
    request.url = asked.url();
    request.headers = S3Signature(m_credentials, address.region).headers(asked, m_clock.now());
    return m_http.send(request, cancel);
}

S3Fault S3Client::faultOf(const S3Call &call, const HttpReply &reply, const CancelToken &cancel) const
{
    const bool isList = call.key.isEmpty();
    if (reply.isOk() && call.method != "POST" && call.method != "PUT")
        return {};
    S3Fault fault = s3Fault(reply);
    const bool isMute = call.method == "HEAD" && (reply.status == 301 || reply.status == 400 || reply.status == 403);
    if (!isMute || isList)
        return fault;
    S3Call list;
    list.query = {{"list-type", "2"}, {"max-keys", "1"}};
    const auto told = sendOnce(list, cancel);
    return told && !told->isOk() ? s3Fault(*told) : fault;
}

QUrl S3Client::link(const QString &key, std::chrono::seconds expires) const
{
    const S3Address address = this->address();
    return S3Signature(m_credentials, address.region).link({"GET", address.base(), address.path(key), {}, {}, {}}, m_clock.now(), expires);
}

QString S3Client::clockSentence(const HttpReply &reply) const
{
    const qint64 off = reply.date.isValid() ? std::abs(reply.date.secsTo(m_clock.now())) / 60 : 0;
    const QString said = off > 0 ? Sentence::tr("The clock of this computer is %n minutes off, so “%1” refuses what it signs. Set the clock and try again.", nullptr, static_cast<int>(off))
                                 : Sentence::tr("The clock of this computer is too far off, so “%1” refuses what it signs. Set the clock and try again.");
    return said.arg(address().service());
}

Error S3Client::refused(const S3Call &call, const HttpReply &reply, const S3Fault &fault) const
{
    const S3Address at = address();
    const QString host = at.service();
    const QString detail = QStringLiteral("%1 answered %2 %3").arg(host).arg(reply.status).arg(fault.code);
    const QString &code = fault.code;
    const auto error = [&](ErrorKind kind, const QString &sentence) { return Error{kind, sentence, detail, reply.retryAfter()}; };
    if (code == QStringLiteral("RequestTimeTooSkewed"))
        return error(ErrorKind::ProviderRefused, clockSentence(reply));
    if (code == QStringLiteral("InvalidAccessKeyId"))
        return error(ErrorKind::ProviderRefused, Sentence::tr("“%1” does not know the access key. Check AWS_ACCESS_KEY_ID.").arg(host));
    if (code == QStringLiteral("SignatureDoesNotMatch"))
        return error(ErrorKind::ProviderRefused, Sentence::tr("“%1” does not accept the keys. Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.").arg(host));
    if (code == QStringLiteral("ExpiredToken") || code == QStringLiteral("InvalidToken"))
        return error(ErrorKind::ProviderRefused, Sentence::tr("The session with “%1” has ended. Get new keys with a new AWS_SESSION_TOKEN.").arg(host));
    if (code == QStringLiteral("NoSuchBucket"))
        return error(ErrorKind::NotFound, Sentence::tr("There is no bucket “%1” at “%2”. Make it, or correct BEATREEL_STORAGE_URL.").arg(at.bucket, host));
    if (code == QStringLiteral("NoSuchUpload"))
        return error(ErrorKind::NotFound, Sentence::tr("“%1” has forgotten an upload that was under way. Try again.").arg(host));
    if (reply.status == 301 || reply.status == 307 || code == QStringLiteral("AuthorizationHeaderMalformed") || code == QStringLiteral("PermanentRedirect"))
        return error(ErrorKind::BadInput, Sentence::tr("The bucket “%1” is not in the region “%2”. Set AWS_REGION to the one it is in.").arg(at.bucket, QString::fromLatin1(at.region)));
    if (reply.status == 404)
        return error(ErrorKind::NotFound, Sentence::tr("There is no “%1” in the storage. Check the name, or publish it first.").arg(call.key));
    if (reply.status == 401 || reply.status == 403)
        return error(ErrorKind::ProviderRefused,
                     Sentence::tr("“%1” does not let these keys do that in the bucket “%2”. Give them the right to list, read, write and delete there.").arg(host, at.bucket));
    if (code == QStringLiteral("XAmzContentSHA256Mismatch") || code == QStringLiteral("BadDigest"))
        return error(ErrorKind::Storage, Sentence::tr("A file changed while it was sent to “%1”. Try again.").arg(host));
    if (reply.status == 507 || code == QStringLiteral("QuotaExceeded"))
        return error(ErrorKind::Storage, Sentence::tr("There is no room left at “%1”. Make room or raise the quota.").arg(host));
    if (isPassing(reply.status) || isPassing(code))
        return error(ErrorKind::Unavailable, Sentence::tr("“%1” is too busy or has a fault of its own. Try again later.").arg(host));
    return error(ErrorKind::ProviderRefused, Sentence::tr("“%1” refused a request (%2). Check that it is an S3 service and that BEATREEL_STORAGE_URL is right.")
                                                 .arg(host, code.isEmpty() ? QString::number(reply.status) : code));
}

} // namespace beatreel
