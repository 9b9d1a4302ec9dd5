// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/HttpClient.h"
#include "core/net/RequestGate.h"
#include "core/net/RetryPolicy.h"
#include "core/providers/replicate/Prediction.h"
#include "core/providers/replicate/ProviderClock.h"

namespace beatreel::replicate {

struct Settings
{
    QUrl base{QStringLiteral("https://api.replicate.com/v1")};
    QString token;
    GateLimits limits;
    PollPolicy poll;
    RetryPolicy retry;
    std::chrono::seconds deadline{900}; ///< of a prediction, from its creation (`Cancel-After`)
    std::chrono::milliseconds answer{60'000}; ///< the longest that one answer may take
    std::chrono::milliseconds stall{30'000};
    qint64 mostBytes = 1LL << 30; ///< of a file that is fetched
};

/// The calls of the service. Blocking and thread-safe; no error, neither its own nor a prediction's, holds the token.
class ReplicateApi
{
public:
    ReplicateApi(const HttpClient &http, Settings settings) : m_http(http), m_settings(std::move(settings)), m_gate(m_settings.limits) {}

    /// Sent once. Errors say what is certain: ProviderRefused, NotFound and Unavailable: nothing was created;
    /// OutcomeUnknown, Cancelled: it may have been.
    [[nodiscard]] Result<Prediction> create(const QString &asked, const QJsonObject &input, const CancelToken &cancel) const;
    /// Asked again while the service is not there, or answers what is no prediction; NotFound where it knows no such prediction.
    [[nodiscard]] Result<Prediction> get(const QString &id, const CancelToken &cancel) const;
    [[nodiscard]] Result<Prediction> cancel(const QString &id) const;
    /// What was created from then on, newest first.
    [[nodiscard]] Result<QList<Prediction>> createdSince(const QDateTime &time, const CancelToken &cancel) const;
    /// Where the file can be had by a model.
    [[nodiscard]] Result<QString> upload(const QString &file, const QByteArray &contentType, const CancelToken &cancel) const;
    /// The account's name; costs nothing. Also sets the clock.
    [[nodiscard]] Result<QString> account(const CancelToken &cancel) const;
    /// Fetches an output file. The token goes along only to the API's own host. NotFound where it is not there (404, 410).
    [[nodiscard]] Result<HttpReply> download(const QUrl &url, const QString &toFile, const CancelToken &cancel) const;

    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    [[nodiscard]] RequestGate &gate() const { return m_gate; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }

private:
    [[nodiscard]] HttpRequest shaped(HttpRequest request) const;
    [[nodiscard]] Result<HttpReply> send(const HttpRequest &request, const CancelToken &cancel) const;
    using IsWhole = bool (*)(const QJsonObject &body);
    [[nodiscard]] Result<HttpReply> read(const QUrl &url, IsWhole isWhole, const CancelToken &cancel) const;
    [[nodiscard]] Result<Prediction> prediction(const HttpReply &reply) const;
    [[nodiscard]] QString scrubbed(QString text) const;
    [[nodiscard]] Error scrubbed(Error error) const;

    const HttpClient &m_http;
    const Settings m_settings;
    mutable RequestGate m_gate;
    mutable ProviderClock m_clock;
};

} // namespace beatreel::replicate
