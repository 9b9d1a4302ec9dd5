// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Build.h"

namespace beatreel {

/// Ends the requests that an earlier run of the program left open and for which the project has no use any more: their
/// beat is gone, or what they were made from has changed. What had finished becomes a take that the film does not show;
/// what still ran is stopped. So the budget is free again for what is wanted. Where a service cannot be asked, the
/// context's log is told, and the next build tries again.
void concludeLeftovers(const BuildSite &site, const Project &project, const BuildOptions &options, const TaskContext &context);

} // namespace beatreel
