// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Build.h"
#include "core/storage/Ledger.h"
#include "core/storage/VideoRecorder.h"

namespace beatreel {

/// Where a whole build is written down for others: the project's row in the video database, and the phases'
/// outputs in its ledger. Both outlive the build.
struct BuildBooks
{
    Ledger &ledger;
    VideoRecorder &recorder;
};

/// `build`, and the books kept meanwhile and afterwards; until it ends, and after it was cancelled, the folder says
/// that it is unfinished. Where that or a phase's output cannot be written, the context's log is told.
[[nodiscard]] BuildReport recordedBuild(const BuildSite &site, const BuildBooks &books, const Project &project,
                                        const BuildOptions &options, const TaskContext &context, BuildWatch *watch,
                                        RunControl *control = nullptr);

/// What the project has cost so far: its takes and its plan.
[[nodiscard]] double spentUsd(const Project &project, const TakeCatalogue &takes);
/// The same with what was charged for nothing. Of each kind of request the journal's figure counts; the takes' and the plan's where
/// it knows of less, as in a project that is older than its journal.
[[nodiscard]] double spentUsd(const Project &project, const TakeCatalogue &takes, const JournalTotals &totals);
/// The journal's own figures; without them, where it cannot be read.
[[nodiscard]] double spentUsd(const Project &project, const TakeCatalogue &takes, const RequestJournal &journal);

} // namespace beatreel
