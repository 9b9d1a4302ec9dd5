// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/RequestJournal.h"
#include "core/storage/SqlConnection.h"

namespace beatreel::ledger {

/// The steps that the ledger's operations are made of; those that decide something and then write belong into
/// one transaction of their caller.

/// The rows that `rest` (a WHERE or ORDER clause) selects.
[[nodiscard]] Result<QList<RequestRow>> selectRows(const SqlConnection &connection, const QString &rest,
                                                   const QVariantList &values = {});
[[nodiscard]] Result<std::optional<RequestRow>> newestOfKey(const SqlConnection &connection,
                                                            const RequestKey &key);
/// NotFound where there is no such row.
[[nodiscard]] Result<RequestRow> rowOfId(const SqlConnection &connection, RequestId id);

/// Exists where the row is settled.
[[nodiscard]] Result<void> refuseSettled(const RequestRow &row);
/// Whether the key of `request` may be requested (again) after its newest row; Exists where not.
[[nodiscard]] Result<void> checkRepeat(const NewRequest &request, const std::optional<RequestRow> &newest);
/// OverBudget where so much more does not fit.
[[nodiscard]] Result<void> checkBudget(const SqlConnection &connection, double estimateUsd, const QString &build,
                                       const Budget &budget);

/// Writes the row of a new request, reserved at `now`.
[[nodiscard]] Result<RequestId> insertRow(SqlConnection &connection, const NewRequest &request,
                                          const QVariant &now);

[[nodiscard]] Result<JournalTotals> totals(const SqlConnection &connection);

} // namespace beatreel::ledger
