// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"

namespace beatreel {

/// Reserves a request in the journal. What the built-in generators make costs nothing, so whatever became of
/// an earlier request of the same key, they may run again; for all others the journal's own rule holds.
[[nodiscard]] Result<RequestId> book(RequestJournal &journal, NewRequest request, const Budget &budget);

/// The account of an open row of the journal, which outlives it.
class BookedAccount final : public RequestAccount
{
public:
    BookedAccount(RequestJournal &journal, RequestId row, const Budget &budget, double estimateUsd)
        : m_journal(journal), m_row(row), m_budget(budget), m_reservedUsd(estimateUsd)
    {
    }

    [[nodiscard]] Result<void> reserve(double usd) override;
    void charge(double usd) override { m_chargedUsd = usd; }

    [[nodiscard]] double reservedUsd() const { return m_reservedUsd; }
    /// How the request ended that gave this error: what was charged or may be is waste.
    [[nodiscard]] RequestOutcome outcomeOf(const Error &error) const;

private:
    RequestJournal &m_journal;
    RequestId m_row;
    Budget m_budget;
    double m_reservedUsd;
    std::optional<double> m_chargedUsd;
};

/// How a request ended that gave this error: a cancelled one was never made, any other failed.
[[nodiscard]] RequestOutcome outcomeOf(const Error &error);

} // namespace beatreel
