// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace beatreel {

/// A body that is read from a file while it is sent.
struct FilePiece
{
    QString path;
    qint64 from = 0;
    qint64 bytes = 0;
};

/// One request. The key is apart from the other headers: it goes to the host of `url` only and is in no error.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QByteArray bearer;  ///< the key; empty: no Authorization header
    QByteArray contentType;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::optional<FilePiece> fromFile; ///< the body, in the place of `body`
    std::chrono::milliseconds limit{60'000}; ///< for all of it
    std::chrono::milliseconds stall{30'000}; ///< without a byte in either direction
    qint64 mostBytes = 16LL << 20;           ///< of the reply's body
    int mostRedirects = 0;                   ///< GET only; -1: a redirect is the answer
    QString toFile;                          ///< the body of a 2xx goes there instead of into memory
    /// `toFile` has this many bytes, which a Range leaves out: a 206 is written behind them, any other 2xx over them.
    qint64 fileHas = 0;
    /// Bytes of the body that were sent, and of the answer that came; called on the network's thread.
    std::function<void(qint64 sent, qint64 received)> moved;

    [[nodiscard]] static HttpRequest get(const QUrl &url, const QByteArray &bearer = {});
    [[nodiscard]] static HttpRequest post(const QUrl &url, const QByteArray &bearer, const QJsonObject &body);
};

/// What the server answered, whatever the status.
struct HttpReply
{
    int status = 0;
    QByteArray body; ///< empty where it went to a file
    QByteArray contentType;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QDateTime date; ///< by the server's clock, invalid where it did not say
    QUrl url;       ///< of the last redirect
    qint64 bytes = 0;

    [[nodiscard]] bool isOk() const { return status >= 200 && status < 300; }
    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< the case does not matter
    /// The body as an object; empty where it is none.
    [[nodiscard]] QJsonObject json() const;
    /// What the server asks to wait: its `retry-after`, or a member `retry_after` of the body.
    [[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter() const;
};

/// A date of HTTP's headers, "Sun, 06 Nov 1994 08:49:37 GMT"; invalid where it is none.
[[nodiscard]] QDateTime httpDate(const QByteArray &text);

} // namespace beatreel
