// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/LoopbackHttp.h"

#include <QJsonArray>

#include <memory>
#include <optional>

namespace beatreel::test {

/// A stand-in for a chat completions server that refuses what the real ones refuse: a wrong key, unknown fields, forms of
/// output that it does not know, schemas that are not strict.
class FakeChat
{
public:
    explicit FakeChat(quint16 port = 0);

    [[nodiscard]] QUrl base() const { return m_http->url(QStringLiteral("/v1")); }
    static QString key() { return QStringLiteral("sk-marked-key-0815"); }

    bool needsKey = true;
    bool takesSchema = true;
    bool takesObject = true;
    bool takesTemperature = true;
    QStringList contents;                      ///< of the answers, one after the other; the last one for ever
    QString finish = QStringLiteral("stop");
    QJsonValue refusal;
    bool tellsUsage = true;
    QJsonObject usage{{QStringLiteral("prompt_tokens"), 8000},
                      {QStringLiteral("completion_tokens"), 1000},
                      {QStringLiteral("total_tokens"), 9000},
                      {QStringLiteral("prompt_tokens_details"), QJsonObject{{QStringLiteral("cached_tokens"), 2000}}}};
    std::function<std::optional<HttpAnswer>(const HttpSeen &)> instead;
    std::function<void(HttpAnswer &)> afterwards;

    [[nodiscard]] int answered() const { return m_answered; } ///< what would be billed
    [[nodiscard]] QList<QJsonObject> asked() const; ///< the bodies that were taken
    [[nodiscard]] const LoopbackHttp &http() const { return *m_http; }

private:
    [[nodiscard]] HttpAnswer handle(const HttpSeen &seen);
    [[nodiscard]] std::optional<HttpAnswer> fault(const QJsonObject &body) const;

    std::atomic<int> m_answered = 0;
    mutable std::mutex m_mutex;
    QList<QJsonObject> m_asked;
    std::unique_ptr<LoopbackHttp> m_http;
};

} // namespace beatreel::test
