// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/RequestJournal.h"

namespace beatreel {

/// Reserves a request in the journal. What the built-in generators make costs nothing, so whatever became of
/// an earlier request of the same key, they may run again; for all others the journal's own rule holds.
[[nodiscard]] Result<RequestId> book(RequestJournal &journal, NewRequest request, const Budget &budget);

/// How a request ended that gave this error: a cancelled one was never made, any other failed.
[[nodiscard]] RequestOutcome outcomeOf(const Error &error);

} // namespace beatreel
