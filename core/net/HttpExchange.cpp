// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/HttpExchange.h"

#include "core/base/Sentence.h"

#include <QNetworkAccessManager>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kReadBuffer = 1 << 20;
constexpr qint64 kLongestRefusal = 64 << 10;

qint64 bodyLength(const HttpRequest &request)
{
    return request.fromFile ? request.fromFile->bytes : request.body.size();
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest made(request.url);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    // A packed body could unpack to any size.
    made.setRawHeader("Accept-Encoding", "identity");
    made.setRawHeader("User-Agent", "Beatreel");
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    if (!request.contentType.isEmpty())
        made.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    if (request.method != "GET" && request.method != "HEAD")
        made.setHeader(QNetworkRequest::ContentLengthHeader, bodyLength(request));
    if (!request.bearer.isEmpty())
        made.setRawHeader("Authorization", "Bearer " + request.bearer);
    return made;
}

} // namespace

HttpExchange::HttpExchange(HttpRequest request, CancelToken cancel, QNetworkAccessManager *network, QObject *parent, End end)
    : QObject(parent), m_request(std::move(request)), m_cancel(std::move(cancel)), m_network(network), m_end(std::move(end)), m_limit(this), m_stall(this)
{
    m_limit.setSingleShot(true);
    m_stall.setSingleShot(true);
}

HttpExchange::~HttpExchange()
{
    if (m_end)
        end(cancelled());
}

void HttpExchange::begin()
{
    if (!m_request.toFile.isEmpty()) {
        m_file.setFileName(m_request.toFile);
        const QIODevice::OpenMode mode = m_request.fileHas > 0 ? QIODevice::ReadWrite : QIODevice::WriteOnly | QIODevice::Truncate;
        if (!m_file.open(mode)) {
            end(fail(ErrorKind::Storage, Sentence::tr("Cannot write “%1”: %2. Make room or choose another folder.").arg(m_request.toFile, m_file.errorString())));
            return;
        }
    }
    const QNetworkRequest request = networkRequest(m_request);
    if (m_request.method == "GET") {
        m_reply = m_network->get(request);
    } else if (m_request.method == "HEAD") {
        m_reply = m_network->head(request);
    } else if (bodyLength(m_request) == 0) {
        m_reply = m_network->sendCustomRequest(request, m_request.method, QByteArray());
    } else {
        m_body = new OneShotBody(m_request, this);
        if (!m_body->isReadable()) {
            end(fail(ErrorKind::Storage, Sentence::tr("Cannot read “%1” to send it. Check that it is still there.").arg(m_request.fromFile->path)));
            return;
        }
        m_reply = m_network->sendCustomRequest(request, m_request.method, m_body);
    }
    m_reply->setParent(this);
    m_reply->setReadBufferSize(kReadBuffer);
    const auto moved = [this] {
        m_stall.start(m_request.stall);
        if (m_request.moved)
            m_request.moved(m_sent, m_answer.bytes);
        // The signal waits behind what has come already.
        if (m_cancel.stop_requested())
            end(cancelled());
    };
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this, moved](qint64 sent, qint64) {
        m_sent = std::max(m_sent, sent);
        moved();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { readHead(); });
    connect(m_reply, &QNetworkReply::readyRead, this, [this, moved] {
        read();
        if (m_end)
            moved();
    });
    connect(m_reply, &QNetworkReply::finished, this, [this] { finished(); });
    connect(&m_limit, &QTimer::timeout, this, [this] { end(std::unexpected(lost(Sentence::tr("“%1” did not answer in time.")))); });
    connect(&m_stall, &QTimer::timeout, this, [this] { end(std::unexpected(lost(Sentence::tr("“%1” stopped answering.")))); });
    m_limit.start(m_request.limit);
    m_stall.start(m_request.stall);
}

void HttpExchange::cancel()
{
    end(cancelled());
}

void HttpExchange::readHead()
{
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.headers.clear();
    for (const auto &pair : m_reply->rawHeaderPairs())
        m_answer.headers.append({pair.first, pair.second});
    m_answer.contentType = m_answer.header("content-type");
    m_answer.date = httpDate(m_answer.header("date"));
    bool hasLength = false;
    const qint64 length = m_answer.header("content-length").toLongLong(&hasLength);
    m_promised = hasLength && m_request.method != "HEAD" ? length : -1;
    if (m_promised > mostBytes())
        end(fail(ErrorKind::ProviderRefused, Sentence::tr("“%1” sent more than it should have: the file is too big.").arg(m_request.url.host())));
}

/// A refusal may be longer than what was asked for.
qint64 HttpExchange::mostBytes() const
{
    return m_answer.isOk() ? m_request.mostBytes : std::max(m_request.mostBytes, kLongestRefusal);
}

void HttpExchange::read()
{
    const QByteArray bytes = m_reply->readAll();
    m_answer.bytes += bytes.size();
    if (m_answer.bytes > mostBytes()) {
        end(fail(ErrorKind::ProviderRefused, Sentence::tr("“%1” sent more than it should have: the file is too big.").arg(m_request.url.host())));
        return;
    }
    if (!m_file.isOpen() || !m_answer.isOk()) {
        m_answer.body += bytes;
    } else if (!placeFile()) {
        end(fail(ErrorKind::ProviderRefused, Sentence::tr("“%1” sent another part of the file than it was asked for. Try again.").arg(m_request.url.host())));
    } else if (m_file.write(bytes) != bytes.size()) {
        end(fail(ErrorKind::Storage, Sentence::tr("Cannot write “%1”: %2. Make room on the disk.").arg(m_request.toFile, m_file.errorString())));
    }
}

/// Before the first byte of a 2xx: behind what the file has, or over it. False where it is another part.
bool HttpExchange::placeFile()
{
    if (m_isPlaced || m_request.fileHas == 0)
        return true;
    m_isPlaced = true;
    qint64 from = 0;
    if (m_answer.status == 206) {
        from = m_request.fileHas;
        if (!m_answer.header("content-range").simplified().startsWith("bytes " + QByteArray::number(from) + '-'))
            return false;
    }
    return m_file.resize(from) && m_file.seek(from);
}

void HttpExchange::finished()
{
    readHead();
    if (!m_end)
        return;
    if (m_reply->bytesAvailable() > 0)
        read();
    if (!m_end)
        return;
    // A status is an answer; Qt counts 4xx and 5xx among its errors.
    const bool isHttpError = m_answer.status >= 400;
    if (m_answer.status == 0 || (m_reply->error() != QNetworkReply::NoError && !isHttpError)) {
        end(std::unexpected(transportError()));
        return;
    }
    if (m_promised > m_answer.bytes) {
        end(std::unexpected(lost(Sentence::tr("“%1” broke off in the middle of its answer."))));
        return;
    }
    if (m_file.isOpen() && (!m_file.flush() || m_file.error() != QFileDevice::NoError)) {
        end(fail(ErrorKind::Storage, Sentence::tr("Cannot write “%1”: %2. Make room on the disk.").arg(m_request.toFile, m_file.errorString())));
        return;
    }
    m_answer.url = m_request.url;
    end(m_answer);
}

void HttpExchange::end(Result<HttpReply> result)
{
    if (!m_end)
        return;
    const End tell = std::exchange(m_end, {});
    m_limit.stop();
    m_stall.stop();
    m_file.close();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    tell(std::move(result));
    deleteLater();
}

Error HttpExchange::lost(const QString &what, const QString &detail) const
{
    const QString sentence = what.arg(m_request.url.host());
    if (m_body && !m_body->isReadable() && m_request.fromFile)
        return {ErrorKind::Storage, Sentence::tr("Cannot read “%1” to its end. Check that it is still there.").arg(m_request.fromFile->path), detail, std::nullopt};
    if (m_body && m_body->wasRead())
        return {ErrorKind::OutcomeUnknown, sentence + u' ' + Sentence::tr("Whether it took the request is not known yet. Check the connection, then try again."), detail, std::nullopt};
    return {ErrorKind::Unavailable, sentence + u' ' + Sentence::tr("Try again later."), detail, std::nullopt};
}

Error HttpExchange::transportError() const
{
    const QString host = m_request.url.host();
    const QString detail = u"network error %1"_s.arg(int(m_reply->error()));
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorKind::Unavailable, Sentence::tr("“%1” takes no connections. Check that the service runs and that its address is right.").arg(host), detail, {}};
    case QNetworkReply::HostNotFoundError:
        return {ErrorKind::Unavailable, Sentence::tr("“%1” was not found. Check the connection to the internet and the service's address.").arg(host), detail, {}};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::Unavailable, Sentence::tr("“%1” could not prove who it is: its certificate is not valid for it. Nothing was sent. Check its address and this computer's clock.").arg(host), detail, {}};
    default:
        return lost(Sentence::tr("The connection to “%1” broke off."), detail);
    }
}

} // namespace beatreel
