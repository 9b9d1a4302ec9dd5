// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QHostAddress>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QThread>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>

namespace beatreel::test {

/// A request as it came over the wire.
struct HttpSeen
{
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QString path() const { return QUrl(QString::fromLatin1(target)).path(); }
    [[nodiscard]] QUrlQuery query() const { return QUrlQuery(QUrl::fromEncoded(target)); }
    [[nodiscard]] QJsonObject json() const;
};

/// What a server does with a request.
struct HttpAnswer
{
    enum class Fault {
        None,
        DropUnanswered, ///< the connection is reset after the request was read
        CutBody,        ///< reset in the middle of the body
        Stall,          ///< nothing is ever sent
        StallInBody,    ///< half of the body, then nothing
    };

    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers;
    Fault fault = Fault::None;
    std::chrono::milliseconds delay{0};
    bool hasDate = true;
    qint64 claimedLength = -1; ///< what Content-Length says; -1: the truth

    [[nodiscard]] static HttpAnswer json(int status, const QJsonObject &object);
};

/// A small HTTP server on a loopback address, on a thread of its own, for tests.
class LoopbackHttp : private QThread
{
public:
    using Handler = std::function<HttpAnswer(const HttpSeen &)>; ///< called on the server's thread

    /// `port` 0: any that is free.
    explicit LoopbackHttp(Handler handler, const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);
    /// Speaks TLS with a certificate and its key, both PEM files.
    LoopbackHttp(Handler handler, const QString &certificate, const QString &key);
    ~LoopbackHttp() override;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] QList<HttpSeen> seen() const;
    [[nodiscard]] int count(const QByteArray &method, const QString &path) const;

private:
    void run() override;
    void listen();

    Handler m_handler;
    QHostAddress m_address;
    quint16 m_port;
    std::optional<QSslConfiguration> m_tls;
    mutable std::mutex m_mutex;
    QList<HttpSeen> m_seen;
};

} // namespace beatreel::test
