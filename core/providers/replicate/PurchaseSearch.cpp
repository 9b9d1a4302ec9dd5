// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Sentence.h"
#include "core/providers/replicate/Purchase.h"

#include "core/generate/Price.h"

#include <algorithm>
#include <cstdlib>

/// How a purchase finds what an earlier run, or a request whose answer was lost, has begun.

namespace beatreel::replicate {

using namespace Qt::StringLiterals;

namespace {

/// The list is asked from a little before the request was written down.
constexpr qint64 kListMarginSeconds = 60;
/// How much older than its request a prediction may seem: `Date` has whole seconds, and so may `created_at`.
constexpr qint64 kClockGrain = 2000; ///< ms
/// How often one looks for what the service may not tell of at once. The pauses between grow by as many steps of the
/// poll's at a time, which makes 20 s of them by default.
constexpr int kLooks = 12;
constexpr int kPollsPerLook = 10;

} // namespace

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
    const QDateTime since = row.providerTime.isValid() ? row.providerTime : row.reservedAt;
    if (!row.providerId.isEmpty())
        return Begun{row.id, row.providerId, row.input, since};
    const auto found = findLost(row.id, row.input, since);
    if (!found || *found)
        return found;
    if (isForgotten(since)) {
        if (!m_order.mayRepeatUnknown) {
            return fail(ErrorKind::OutcomeUnknown,
                        Sentence::tr("A paid request was interrupted more than an hour ago, and Replicate no longer tells what became of it. "
                        "It may have cost %1. Retry asks for it again; on the command line, --repeat-unknown.").arg(moneyText(row.estimateUsd)));
        }
        settle(row.id, RequestOutcome::lost(row.estimateUsd, Sentence::tr("What became of it could not be found out. It may be billed: look at the provider's list before you make it again.")));
        m_repeats = row.id;
        return std::nullopt;
    }
    settle(row.id, RequestOutcome::withdrawn(Sentence::tr("It was never created.")));
    return std::nullopt;
}

Result<void> Purchase::mayRepeat(const RequestRow &row)
{
    const bool isStopped = row.reason == stoppedReason();
    const bool isGone = row.state == RequestState::Succeeded || row.state == RequestState::Lost;
    const bool hasFailed = row.state == RequestState::Failed;
    if (isStopped || (isGone && m_order.mayRepeatLost) || (hasFailed && m_order.mayRepeatFailed))
        return {};
    if (hasFailed)
        return fail(ErrorKind::ProviderRefused, row.reason, u"failed before; not paid again by itself"_s);
    return fail(ErrorKind::Exists, Sentence::tr("This was paid already, and its result is gone. Retry makes it again for %1; on the command line, --remake-lost.").arg(
                                       moneyText(m_order.estimateUsd)));
}

/// The list need not show at once what was created. nullopt: it was not.
Result<std::optional<Purchase::Begun>> Purchase::findLost(RequestId row, const QJsonObject &input, const QDateTime &since)
{
    const int looks = isForgotten(since) ? 1 : kLooks;
    for (int look = 1;; ++look) {
        const auto found = lookForLost(row, input, since);
        if (!found || *found || look == looks)
            return found;
        if (look == 1)
            m_context.note(Sentence::tr("Looks through Replicate's list for a request whose answer was lost."));
        if (const auto waited = pauseAfterLook(look); !waited)
            return std::unexpected(waited.error());
    }
}

Result<std::optional<Purchase::Begun>> Purchase::lookForLost(RequestId row, const QJsonObject &input, const QDateTime &since)
{
    const auto listed = m_api.createdSince(since.addSecs(-kListMarginSeconds), m_context.cancel);
    if (!listed)
        return std::unexpected(listed.error());
    const auto known = m_order.journal->providerIds(u"replicate"_s);
    if (!known)
        return std::unexpected(known.error());
    for (const Prediction &one : likeliestFirst(*listed, input, since)) {
        if (known->contains(one.id))
            continue;
        // Another task that looks for its own may have been quicker.
        const auto taken = m_order.journal->recordProviderId(row, one.id, one.createdAt);
        if (!taken && taken.error().kind == ErrorKind::Exists)
            continue;
        if (!taken)
            return std::unexpected(taken.error());
        m_context.note(Sentence::tr("Found prediction %1 again.").arg(one.id));
        return Begun{row, one.id, input, since};
    }
    return std::nullopt;
}

/// Those that can be the answer to a request sent at `since`: the one that was created soonest after it is, as others may
/// ask for the same.
QList<Prediction> Purchase::likeliestFirst(QList<Prediction> listed, const QJsonObject &input, const QDateTime &since) const
{
    listed.removeIf([&](const Prediction &one) {
        return !isOf(one, m_model.endpoint, m_model.version, input) || since.msecsTo(one.createdAt) < -kClockGrain;
    });
    std::ranges::reverse(listed); // of one second, the older one
    std::ranges::stable_sort(listed, {}, [&](const Prediction &one) {
        const qint64 after = since.msecsTo(one.createdAt);
        return std::pair(after < 0, std::abs(after));
    });
    return listed;
}

/// What the service tells of it. It may not know at once what it has begun, or never, at another address or with the
/// key of another account: only after an hour is that the same as removed.
Result<Prediction> Purchase::ask(const Begun &begun)
{
    for (int look = 1;; ++look) {
        const auto told = m_api.get(begun.predictionId, m_context.cancel);
        if (told || told.error().kind != ErrorKind::NotFound)
            return told;
        if (isForgotten(begun.since)) {
            Prediction gone;
            gone.id = begun.predictionId;
            gone.isRemoved = true;
            return gone;
        }
        if (look == kLooks) {
            return fail(ErrorKind::Unavailable,
                        Sentence::tr("Replicate does not know its prediction %1. Look whether its address and the key are the ones that it was made with; "
                        "the next build asks again.").arg(begun.predictionId));
        }
        if (const auto waited = pauseAfterLook(look); !waited)
            return std::unexpected(waited.error());
    }
}

Result<void> Purchase::pauseAfterLook(int look) const
{
    return pauseFor(m_api.settings().poll.pause(kPollsPerLook * look), m_context.cancel);
}

/// Whether the service need not know any more what was at this time.
bool Purchase::isForgotten(const QDateTime &time) const
{
    return time.secsTo(m_api.now()) > kRemembersSeconds;
}

bool Purchase::isForgotten(const Begun &begun, const Prediction &ended) const
{
    return isForgotten(ended.completedAt.isValid() ? ended.completedAt : begun.since);
}

} // namespace beatreel::replicate
