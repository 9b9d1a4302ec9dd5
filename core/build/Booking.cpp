// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Booking.h"

#include "core/base/Sentence.h"

namespace beatreel {

Result<RequestId> book(RequestJournal &journal, NewRequest request, const Budget &budget)
{
    if (request.provider != QStringLiteral("offline"))
        return journal.reserve(request, budget);
    const auto earlier = journal.find(request.key);
    if (!earlier)
        return std::unexpected(earlier.error());
    if (*earlier && isOpen((*earlier)->state)) {
        const auto withdrawn = journal.finish((*earlier)->id, RequestOutcome::withdrawn(Sentence::tr("Interrupted.")));
        if (!withdrawn)
            return std::unexpected(withdrawn.error());
    } else if (*earlier && (*earlier)->state != RequestState::Withdrawn) {
        request.repeats = (*earlier)->id;
    }
    return journal.reserve(request, budget);
}

Result<void> BookedAccount::reserve(double usd)
{
    const auto raised = m_journal.raise(m_row, usd, m_budget);
    if (raised)
        m_reservedUsd = std::max(m_reservedUsd, usd);
    return raised;
}

RequestOutcome BookedAccount::outcomeOf(const Error &error) const
{
    if (error.kind == ErrorKind::OutcomeUnknown)
        return RequestOutcome::unknown(error.sentence);
    if (error.kind == ErrorKind::Cancelled)
        return RequestOutcome::lost(m_reservedUsd, Sentence::tr("Stopped; it may be billed."));
    return m_chargedUsd ? RequestOutcome::failed(*m_chargedUsd, error.sentence) : RequestOutcome::withdrawn(error.sentence);
}

RequestOutcome outcomeOf(const Error &error)
{
    return error.kind == ErrorKind::Cancelled ? RequestOutcome::withdrawn(error.sentence)
                                              : RequestOutcome::failed(0, error.sentence);
}

} // namespace beatreel
