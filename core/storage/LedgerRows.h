// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/RequestJournal.h"

#include <QStringList>
#include <QVariant>

namespace beatreel::ledger {

/// How the ledger's file holds rows and money. Money is whole billionths of a dollar, so that sums are exact
/// and a budget of $0.30 holds three requests of $0.10.

/// Marks the file as a ledger (SQLite's `application_id`): "BRld".
inline constexpr int kApplicationId = 0x42526c64;

/// The columns that `toRow` reads, in its order.
[[nodiscard]] QString columns();
[[nodiscard]] RequestRow toRow(const QVariantList &values);

/// "reserved", "sent", …
[[nodiscard]] QString toText(RequestState state);
[[nodiscard]] RequestState stateFromText(const QString &text);

/// SQL that is true for an open row.
[[nodiscard]] QString isOpenCondition();

[[nodiscard]] bool isAmount(double usd);
[[nodiscard]] qint64 toNano(double usd);
[[nodiscard]] double toUsd(qint64 nano);
/// "$0.30", with more places where the amount has them: "$0.0055".
[[nodiscard]] QString toMoneyText(qint64 nano);

} // namespace beatreel::ledger
