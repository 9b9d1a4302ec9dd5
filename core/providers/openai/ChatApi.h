// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/HttpClient.h"
#include "core/net/RequestGate.h"
#include "core/net/RetryPolicy.h"

#include <QDate>
#include <QJsonArray>

#include <atomic>
#include <functional>

namespace beatreel::openai {

struct Settings
{
    QUrl base{QStringLiteral("https://api.openai.com/v1")};
    QString key; ///< empty: no Authorization header
    RetryPolicy retry;
    GateLimits limits;
    std::chrono::milliseconds patience{60'000}; ///< with a server that has no time for a question: beyond it, that is the error
    std::chrono::milliseconds answer{180'000};
    std::chrono::milliseconds stall{180'000}; ///< a model may think for long before its first byte
};

/// What a model is asked.
struct Question
{
    QString model;
    QJsonArray messages;
    std::optional<double> temperature; ///< nullopt: the model takes none
    QString reasoningEffort;           ///< empty: it is no reasoning model
    int mostTokens = 4000;
    bool usesOtherLimit = false;       ///< the server wants the other one of the two names of the limit
    QString schemaName;
    QJsonObject schema;                ///< of the object that is wanted
    /// Where the answer is lost: whether it is asked once more, and may be paid twice. Not set: it is not.
    std::function<bool()> mayRepeatLost = {};
};

struct Usage
{
    qint64 in = 0;
    qint64 cached = 0; ///< of those that went in
    qint64 out = 0;

    Usage &operator+=(const Usage &other);
};

/// What it answered.
struct Answer
{
    QString text;
    bool isCut = false;          ///< at the limit of tokens
    std::optional<Usage> usage;
    int lost = 0;                ///< answers that did not come and may be billed
    std::optional<Error> refused; ///< it holds nothing but this; what it says of its use, and what was lost before, is billed
};

/// A model of the server's list.
struct ListedModel
{
    QString id;
    QDate shutdown; ///< invalid: none is known
};

/// Chat completions of OpenAI or any compatible server, all that are asked held to its limits together. Blocking and
/// thread-safe; no error or answer holds the key.
class ChatApi
{
public:
    ChatApi(const HttpClient &http, Settings settings) : m_http(http), m_settings(std::move(settings)), m_gate(m_settings.limits) {}

    /// Asks for an object of the schema; where the server does not take that, for a JSON object, then for text. A refusal and a
    /// content filter are answers, as is any error after an answer that was lost and may be billed. Errors: ProviderRefused,
    /// NotFound, BadInput, Unavailable, OutcomeUnknown, Cancelled.
    [[nodiscard]] Result<Answer> ask(Question question, const CancelToken &cancel) const;

    /// Costs nothing.
    [[nodiscard]] Result<QList<ListedModel>> models(const CancelToken &cancel) const;

    [[nodiscard]] QString server() const { return m_settings.base.host(); }
    /// Whether it is OpenAI's own, whose parameters have names of their own.
    [[nodiscard]] bool isOpenAi() const;

private:
    enum class Form { Schema, Object, Text };

    [[nodiscard]] Result<HttpReply> send(const Question &question, Form form, int &lost, const CancelToken &cancel) const;
    [[nodiscard]] QJsonObject body(const Question &question, Form form) const;
    [[nodiscard]] Answer read(const HttpReply &reply) const;
    [[nodiscard]] QString scrubbed(QString text) const;
    [[nodiscard]] Error scrubbed(Error error) const;

    const HttpClient &m_http;
    const Settings m_settings;
    mutable RequestGate m_gate;
    mutable std::atomic<Form> m_form = Form::Schema; ///< what the server is known to take
};

} // namespace beatreel::openai
