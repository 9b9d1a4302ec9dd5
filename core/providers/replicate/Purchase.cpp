// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/replicate/Purchase.h"

#include "core/providers/replicate/OutputFile.h"
#include "core/providers/replicate/ReplicateErrors.h"

#include <QRandomGenerator>

namespace beatreel::replicate {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The list is asked from a little before the request was written down.
constexpr qint64 kListMarginSeconds = 60;
/// How often the list is looked through for a request whose answer was lost just now.
constexpr int kLooks = 3;
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

Result<std::optional<Purchase::Begun>> Purchase::begunEarlier()
{
    const auto row = m_order.journal->find(m_order.key);
    if (!row)
        return std::unexpected(row.error());
    if (!*row || (*row)->state == RequestState::Withdrawn)
        return std::nullopt;
    if (isOpen((*row)->state))
        return openRow(**row);
    if (const auto allowed = mayRepeat(**row); !allowed)
        return std::unexpected(allowed.error());
    m_repeats = (*row)->id;
    return std::nullopt;
}

Result<std::optional<Purchase::Begun>> Purchase::openRow(const RequestRow &row)
{
    if (!row.providerId.isEmpty())
        return Begun{row.id, row.providerId, row.input};
    const QDateTime since = row.providerTime.isValid() ? row.providerTime : row.reservedAt;
    const auto found = findLost(row.id, row.input, since, 1);
    if (!found || *found)
        return found;
    if (since.secsTo(m_api.now()) > kRemembersSeconds) {
        if (!m_order.mayRepeatUnknown) {
            return fail(ErrorKind::OutcomeUnknown,
                        u"A paid request was interrupted more than an hour ago, and Replicate no longer tells what became of it. "
                        "It may have cost %1. Ask for it again with --repeat-unknown."_s.arg(moneyText(row.estimateUsd)));
        }
        settle(row.id, RequestOutcome::lost(row.estimateUsd, u"What became of it could not be found out."_s));
        m_repeats = row.id;
        return std::nullopt;
    }
    settle(row.id, RequestOutcome::withdrawn(u"It was never created."_s));
    return std::nullopt;
}

Result<void> Purchase::mayRepeat(const RequestRow &row)
{
    const bool isStopped = row.reason == stoppedReason();
    const bool isGone = row.state == RequestState::Succeeded || row.state == RequestState::Lost;
    if (isStopped || (isGone && m_order.mayRepeatLost))
        return {};
    if (row.state == RequestState::Failed)
        return fail(ErrorKind::ProviderRefused, row.reason, u"It failed before, and is not paid again by itself."_s);
    return fail(ErrorKind::Exists, u"This was paid already, and its result is gone. Make it again with --remake-lost, for %1."_s.arg(
                                       moneyText(m_order.estimateUsd)));
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
            return fail(ErrorKind::Unavailable, u"Replicate does not take the request just now. Nothing was paid for it; try again later."_s);
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
            m_context.note(u"Replicate makes it as prediction %1."_s.arg(created->id));
            return Begun{row, created->id, input};
        }
        const Error &error = created.error();
        if (error.kind == ErrorKind::OutcomeUnknown || error.kind == ErrorKind::Cancelled) {
            settle(row, RequestOutcome::unknown(error.sentence));
            if (error.kind == ErrorKind::Cancelled)
                return std::unexpected(error);
            const auto found = findLost(row, input, since, kLooks);
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

Result<std::optional<Purchase::Begun>> Purchase::findLost(RequestId row, const QJsonObject &input, const QDateTime &since, int looks)
{
    for (int look = 0; look < looks; ++look) {
        if (look > 0) {
            if (const auto waited = pauseFor(m_api.settings().poll.pause(look), m_context.cancel); !waited)
                return std::unexpected(waited.error());
        }
        const auto listed = m_api.createdSince(since.addSecs(-kListMarginSeconds), m_context.cancel);
        if (!listed)
            return std::unexpected(listed.error());
        const auto known = m_order.journal->providerIds(u"replicate"_s);
        if (!known)
            return std::unexpected(known.error());
        for (const Prediction &one : *listed) {
            if (known->contains(one.id) || !isOf(one, m_model.endpoint, m_model.version, input))
                continue;
            // Another task that looks for its own may have been quicker.
            const auto taken = m_order.journal->recordProviderId(row, one.id, one.createdAt);
            if (!taken && taken.error().kind == ErrorKind::Exists)
                continue;
            if (!taken)
                return std::unexpected(taken.error());
            m_context.note(u"Found prediction %1 again."_s.arg(one.id));
            return Begun{row, one.id, input};
        }
    }
    return std::nullopt;
}

Result<Prediction> Purchase::wait(const Begun &begun)
{
    const auto latest = std::chrono::steady_clock::now() + m_api.settings().deadline + kGrace;
    for (int asked = 0;; ++asked) {
        const auto told = m_api.get(begun.predictionId, m_context.cancel);
        if (told && isFinal(told->status))
            return told;
        if (!told && told.error().kind == ErrorKind::NotFound) {
            Prediction gone;
            gone.id = begun.predictionId;
            gone.isRemoved = true;
            return gone;
        }
        if (!told && told.error().kind != ErrorKind::Cancelled)
            return std::unexpected(told.error());
        if (told) {
            m_context.report(told->status == Status::Starting ? 0.1 : 0.4);
            if (std::chrono::steady_clock::now() > latest) {
                (void)m_api.cancel(begun.predictionId);
                return fail(ErrorKind::Unavailable, u"The model takes too long. What it has made meanwhile is fetched with the next build."_s);
            }
        }
        if (!told || !pauseFor(m_api.settings().poll.pause(asked), m_context.cancel))
            return stop(begun);
    }
}

} // namespace beatreel::replicate
