// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/replicate/Purchase.h"

#include "core/base/Sentence.h"
#include "core/providers/replicate/OutputFile.h"
#include "core/providers/replicate/ReplicateErrors.h"

#include <QRandomGenerator>

namespace beatreel::replicate {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kMostCreates = 2;
constexpr auto kGrace = 60s;
constexpr auto kRatePatience = 30min;

} // namespace

Purchase::Purchase(const ReplicateApi &api, const RemoteModel &model, const PaidOrder &order, const TaskContext &context)
    : m_api(api), m_model(model), m_order(order), m_context(context)
{
}

Result<Bought> Purchase::run(const MakeInput &makeInput, const QString &folder)
{
    const auto place = m_api.gate().enter(m_context.cancel);
    if (!place)
        return std::unexpected(place.error());
    if (const auto known = introduce(); !known)
        return std::unexpected(known.error());
    auto begun = begunEarlier();
    if (!begun)
        return std::unexpected(begun.error());
    if (!*begun) {
        const auto created = create(makeInput);
        if (!created)
            return std::unexpected(created.error());
        *begun = *created;
    }
    const auto ended = wait(**begun);
    if (!ended)
        return std::unexpected(ended.error());
    if (ended->isRemoved)
        return settleLost(**begun, *ended);
    if (ended->status != Status::Succeeded)
        return settleFailure(**begun, *ended);
    return fetch(**begun, *ended, folder);
}

Result<std::optional<Bought>> Purchase::conclude(const RequestRow &row, const QString &folder)
{
    if (const auto known = introduce(); !known)
        return std::unexpected(known.error());
    const auto begun = openRow(row);
    if (!begun)
        return std::unexpected(begun.error());
    if (!*begun)
        return std::nullopt;
    const auto ended = endNow(**begun);
    if (!ended)
        return std::unexpected(ended.error());
    if (!*ended)
        return std::nullopt;
    auto bought = fetch(**begun, **ended, folder);
    if (!bought && bought.error().kind == ErrorKind::ProviderRefused)
        return std::nullopt; // its row says why
    if (!bought)
        return std::unexpected(bought.error());
    return *bought;
}

/// Nothing is reserved with a key that is not valid; and from then on the service's clock is known.
Result<void> Purchase::introduce()
{
    if (m_api.now().isValid())
        return {};
    if (const auto account = m_api.account(m_context.cancel); !account && account.error().kind != ErrorKind::NotFound)
        return std::unexpected(account.error());
    return {};
}

Result<Purchase::Begun> Purchase::create(const MakeInput &makeInput)
{
    for (int attempt = 1;; ++attempt) {
        const auto input = makeInput();
        if (!input)
            return std::unexpected(input.error());
        const auto row = reserve(*input);
        if (!row)
            return std::unexpected(row.error());
        const auto begun = send(*row, *input);
        if (!begun)
            return std::unexpected(begun.error());
        if (*begun)
            return **begun;
        if (attempt == kMostCreates)
            return fail(ErrorKind::Unavailable, Sentence::tr("Replicate does not take the request just now. Nothing was paid for it; try again later."));
    }
}

Result<RequestId> Purchase::reserve(const QJsonObject &input)
{
    NewRequest request;
    request.key = m_order.key;
    request.provider = u"replicate"_s;
    request.model = m_model.model.id;
    request.input = input;
    request.madeFrom = m_order.inputs;
    request.estimateUsd = m_order.estimateUsd;
    request.providerTime = m_api.now();
    request.build = m_order.build;
    request.repeats = m_repeats;
    return m_order.journal->reserve(request, m_order.budget);
}

/// nullopt: it was certainly not created, its row is withdrawn, and it may be tried again.
Result<std::optional<Purchase::Begun>> Purchase::send(RequestId row, const QJsonObject &input)
{
    const auto patience = std::chrono::steady_clock::now() + kRatePatience;
    for (int attempt = 1;;) {
        if (const auto open = m_api.gate().waitToCreate(m_context.cancel); !open) {
            settle(row, RequestOutcome::withdrawn(open.error().sentence));
            return std::unexpected(open.error());
        }
        const QDateTime since = m_api.now();
        const auto created = m_api.create(m_model.asked(), input, m_context.cancel);
        if (created) {
            const auto noted = m_order.journal->recordProviderId(row, created->id, created->toldAt);
            if (!noted)
                return std::unexpected(noted.error());
            m_context.note(Sentence::tr("Replicate makes it as prediction %1.").arg(created->id));
            return Begun{row, created->id, input, since};
        }
        const Error &error = created.error();
        if (error.kind == ErrorKind::OutcomeUnknown || error.kind == ErrorKind::Cancelled) {
            settle(row, RequestOutcome::unknown(error.sentence));
            if (error.kind == ErrorKind::Cancelled)
                return std::unexpected(error);
            const auto found = findLost(row, input, since);
            if (found && !*found)
                settle(row, RequestOutcome::withdrawn(error.sentence));
            return found;
        }
        // Told to come back later, one comes back, as often as it takes; the gate keeps the time.
        if (error.kind == ErrorKind::Unavailable && error.retryAfter && std::chrono::steady_clock::now() < patience)
            continue;
        const auto pause = error.kind == ErrorKind::Unavailable
                               ? m_api.settings().retry.pause(attempt++, error.retryAfter, QRandomGenerator::global()->generateDouble())
                               : std::nullopt;
        const auto waited = pause ? pauseFor(*pause, m_context.cancel) : Result<void>(std::unexpected(error));
        if (!waited) {
            settle(row, RequestOutcome::withdrawn(waited.error().sentence));
            return std::unexpected(waited.error());
        }
    }
}

Result<Prediction> Purchase::wait(const Begun &begun)
{
    const auto latest = std::chrono::steady_clock::now() + m_api.settings().deadline + kGrace;
    for (int asked = 0;; ++asked) {
        const auto told = ask(begun);
        if (told && (told->isRemoved || isFinal(told->status)))
            return told;
        if (!told && told.error().kind != ErrorKind::Cancelled)
            return std::unexpected(told.error());
        if (told) {
            m_context.report(told->status == Status::Starting ? 0.1 : 0.4);
            if (std::chrono::steady_clock::now() > latest) {
                (void)m_api.cancel(begun.predictionId);
                return fail(ErrorKind::Unavailable, Sentence::tr("The model takes too long. What it has made meanwhile is fetched with the next build."));
            }
        }
        if (!told || !pauseFor(m_api.settings().poll.pause(asked), m_context.cancel))
            return stop(begun);
    }
}

} // namespace beatreel::replicate
