// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/RequestJournal.h"
#include "core/storage/LedgerBook.h"

namespace beatreel::ledger {

/// The steps that the ledger's operations are made of; those that decide something and then write belong into
/// one transaction of their caller.

/// Those of the book's rows that `rest` ("AND …", "ORDER BY …") selects.
[[nodiscard]] Result<QList<RequestRow>> selectRows(const Book &book, const QString &rest, const QVariantList &values = {});
[[nodiscard]] Result<std::optional<RequestRow>> newestOfKey(const Book &book,
                                                            const RequestKey &key);
/// NotFound where there is no such row.
[[nodiscard]] Result<RequestRow> rowOfId(const Book &book, RequestId id);

/// Exists where the row is settled.
[[nodiscard]] Result<void> refuseSettled(const RequestRow &row);
/// Whether the key of `request` may be requested (again) after its newest row; Exists where not.
[[nodiscard]] Result<void> checkRepeat(const NewRequest &request, const std::optional<RequestRow> &newest);
/// OverBudget where so much more does not fit.
[[nodiscard]] Result<void> checkBudget(const Book &book, double estimateUsd, const QString &build,
                                       const Budget &budget);

/// Who writes a row, on a server.
struct RowOrigin
{
    QString token;   ///< of this row alone
    QString session; ///< of all rows of one ledger
};

/// Writes the row of a new request, reserved at `now`.
[[nodiscard]] Result<RequestId> insertRow(const Book &book, const NewRequest &request, const QVariant &now, const RowOrigin &origin);
/// The row that was written with that token, on a server.
[[nodiscard]] Result<std::optional<RequestId>> idOfToken(const Book &book, const QString &token);

[[nodiscard]] Result<JournalTotals> totals(const Book &book);

} // namespace beatreel::ledger
