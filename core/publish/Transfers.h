// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "core/storage/AssetStore.h"

#include <QList>

namespace beatreel {

/// One file that has to travel.
struct Transfer
{
    qint64 bytes = 0;
    std::function<Result<void>(const CancelToken &, const AssetStore::Moved &)> run;
};

/// Runs them, some at once, and reports how much of all has gone. The first that fails stops the others and is the result;
/// else it is the number of bytes that went over the line.
[[nodiscard]] Result<qint64> runTransfers(const QList<Transfer> &transfers, const TaskContext &context);

} // namespace beatreel
