// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/ChatApi.h"

#include "core/base/Sentence.h"
#include "core/net/Addresses.h"
#include "core/providers/openai/ChatErrors.h"

#include <QRandomGenerator>

namespace beatreel::openai {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A server may refuse one thing after the other.
constexpr int kMostConcessions = 6;
/// More than any model reads or writes at once: such a figure is none.
constexpr double kMostCounted = 1e7;
/// What stands for a key at servers that want none ("x") is no secret, and is found in any text.
constexpr qsizetype kShortestSecret = 12;

QString textOf(const QJsonValue &content)
{
    if (content.isString())
        return content.toString();
    QString text;
    for (const QJsonValue &part : content.toArray())
        text += part.toObject().value(u"text"_s).toString();
    return text;
}

/// Where something may be billed, the error is an answer. What was stopped, or lost again, may be billed whole.
Result<Answer> afterLost(const Error &error, int lost)
{
    if (lost == 0 || error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::OutcomeUnknown)
        return std::unexpected(error);
    Answer answer;
    answer.lost = lost;
    answer.refused = error;
    return answer;
}

std::optional<Usage> usageOf(const QJsonObject &reply)
{
    const QJsonObject usage = reply.value(u"usage"_s).toObject();
    const QJsonValue in = usage.value(u"prompt_tokens"_s);
    const QJsonValue out = usage.value(u"completion_tokens"_s);
    const auto isCount = [](const QJsonValue &value) { return value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= kMostCounted; };
    if (!isCount(in) || !isCount(out))
        return std::nullopt;
    const qint64 cached = usage.value(u"prompt_tokens_details"_s).toObject().value(u"cached_tokens"_s).toInteger();
    return Usage{in.toInteger(), std::clamp<qint64>(cached, 0, in.toInteger()), out.toInteger()};
}

} // namespace

Usage &Usage::operator+=(const Usage &other)
{
    in += other.in;
    cached += other.cached;
    out += other.out;
    return *this;
}

bool ChatApi::isOpenAi() const
{
    return m_settings.base.host() == u"api.openai.com"_s;
}

QString ChatApi::scrubbed(QString text) const
{
    return m_settings.key.isEmpty() ? text : text.replace(m_settings.key, u"…"_s);
}

Error ChatApi::scrubbed(Error error) const
{
    error.sentence = scrubbed(error.sentence);
    error.detail = scrubbed(error.detail);
    return error;
}

QJsonObject ChatApi::body(const Question &question, Form form) const
{
    QJsonObject body{{u"model"_s, question.model}, {u"messages"_s, question.messages}};
    // Ollama silently drops the new name; OpenAI refuses the old one for some models.
    body.insert(isOpenAi() != question.usesOtherLimit ? u"max_completion_tokens"_s : u"max_tokens"_s, question.mostTokens);
    if (question.temperature)
        body.insert(u"temperature"_s, *question.temperature);
    if (!question.reasoningEffort.isEmpty())
        body.insert(u"reasoning_effort"_s, question.reasoningEffort);
    if (form == Form::Schema) {
        body.insert(u"response_format"_s,
                    QJsonObject{{u"type"_s, u"json_schema"_s},
                                {u"json_schema"_s, QJsonObject{{u"name"_s, question.schemaName}, {u"strict"_s, true}, {u"schema"_s, question.schema}}}});
    } else if (form == Form::Object) {
        body.insert(u"response_format"_s, QJsonObject{{u"type"_s, u"json_object"_s}});
    }
    return body;
}

/// One form of the question, asked again while it is answered that it may be; `lost` counts answers that did not come.
Result<HttpReply> ChatApi::send(const Question &question, Form form, int &lost, const CancelToken &cancel) const
{
    HttpRequest request = HttpRequest::post(under(m_settings.base, u"/chat/completions"_s), m_settings.key.toUtf8(), body(question, form));
    request.limit = m_settings.answer;
    request.stall = m_settings.stall;
    const auto place = m_gate.enter(cancel);
    if (!place)
        return std::unexpected(place.error());
    auto waiting = 0ms;
    for (int attempt = 1;; ++attempt) {
        if (const auto open = m_gate.waitToCreate(cancel); !open)
            return std::unexpected(open.error());
        auto reply = m_http.send(request, cancel);
        if (reply && (reply->status != 429 && reply->status < 500))
            return reply;
        const Error error = scrubbed(reply ? errorOf(*reply, server()) : reply.error());
        if (error.kind == ErrorKind::OutcomeUnknown) {
            if (lost > 0 || !question.mayRepeatLost || !question.mayRepeatLost())
                return std::unexpected(error);
            ++lost;
            continue;
        }
        const auto pause = error.kind == ErrorKind::Unavailable
                               ? m_settings.retry.pause(attempt, error.retryAfter, QRandomGenerator::global()->generateDouble())
                               : std::nullopt;
        waiting += pause.value_or(0ms);
        if (!pause || waiting > m_settings.patience)
            return std::unexpected(error);
        if (reply && reply->status == 429 && error.retryAfter)
            m_gate.slowDown(*error.retryAfter);
        if (const auto waited = pauseFor(*pause, cancel); !waited)
            return std::unexpected(waited.error());
    }
}

Result<Answer> ChatApi::ask(Question question, const CancelToken &cancel) const
{
    if (isOpenAi() && m_settings.key.isEmpty()) {
        return fail(ErrorKind::ProviderRefused,
                    Sentence::tr("There is no key for OpenAI. Make one at platform.openai.com/api-keys and put it in the settings (OPENAI_API_KEY), or plan offline."));
    }
    int lost = 0;
    for (int concession = 0;; ++concession) {
        const Form form = m_form;
        const auto reply = send(question, form, lost, cancel);
        if (!reply)
            return afterLost(reply.error(), lost);
        if (reply->isOk()) {
            Answer answer = read(*reply);
            answer.lost = lost;
            return answer;
        }
        const bool isForm = reply->status == 400 || reply->status == 422;
        const QString parameter = refusedParameter(*reply);
        if (isForm && concession < kMostConcessions && parameter == u"temperature"_s && question.temperature)
            question.temperature.reset();
        else if (isForm && concession < kMostConcessions && parameter == u"reasoning_effort"_s && !question.reasoningEffort.isEmpty())
            question.reasoningEffort.clear();
        else if (isForm && concession < kMostConcessions && parameter.startsWith(u"max_"_s) && !question.usesOtherLimit)
            question.usesOtherLimit = true;
        else if (isForm && concession < kMostConcessions && form != Form::Text && reply->json().value(u"error"_s).toObject().value(u"code"_s) != u"context_length_exceeded"_s)
            m_form = form == Form::Schema ? Form::Object : Form::Text;
        else
            return afterLost(scrubbed(errorOf(*reply, server())), lost);
    }
}

Answer ChatApi::read(const HttpReply &reply) const
{
    const QJsonObject object = reply.json();
    const QJsonObject choice = object.value(u"choices"_s).toArray().first().toObject();
    const QJsonObject message = choice.value(u"message"_s).toObject();
    const QString finish = choice.value(u"finish_reason"_s).toString();
    Answer answer;
    answer.usage = usageOf(object);
    if (const QJsonValue refusal = message.value(u"refusal"_s); refusal.isString() && !refusal.toString().isEmpty()) {
        answer.refused = scrubbed({ErrorKind::ProviderRefused,
                                   Sentence::tr("The planning model refuses: “%1” Change the brief, or plan offline.").arg(refusal.toString().simplified().left(300)), {}, {}});
        return answer;
    }
    if (finish == u"content_filter"_s) {
        answer.refused = Error{ErrorKind::ProviderRefused, Sentence::tr("A filter of “%1” held the plan back. Change the brief, or plan offline.").arg(server()), {}, {}};
        return answer;
    }
    answer.text = textOf(message.value(u"content"_s));
    if (m_settings.key.size() >= kShortestSecret)
        answer.text = scrubbed(answer.text);
    answer.isCut = finish == u"length"_s;
    return answer;
}

Result<QList<ListedModel>> ChatApi::models(const CancelToken &cancel) const
{
    HttpRequest request = HttpRequest::get(under(m_settings.base, u"/models"_s), m_settings.key.toUtf8());
    request.mostRedirects = 3;
    request.limit = std::chrono::seconds(30);
    const auto reply = m_http.send(request, cancel);
    if (!reply)
        return std::unexpected(scrubbed(reply.error()));
    if (!reply->isOk())
        return std::unexpected(scrubbed(errorOf(*reply, server())));
    QList<ListedModel> listed;
    for (const QJsonValue &value : reply->json().value(u"data"_s).toArray()) {
        const QJsonObject model = value.toObject();
        if (const QString id = model.value(u"id"_s).toString(); !id.isEmpty())
            listed.append({id, QDate::fromString(model.value(u"shutdown_date"_s).toString(), Qt::ISODate)});
    }
    return listed;
}

} // namespace beatreel::openai
