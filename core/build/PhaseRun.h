// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Build.h"
#include "core/build/Phase.h"
#include "core/story/StoryLibrary.h"

#include <QJsonObject>

namespace beatreel {

/// What the phases work with. Everything outlives the call.
struct PhaseWorkshop
{
    const StoryLibrary &library;
    const ModelCatalogue &models;
    const Planner &planner;
    /// The generators for a project's models.
    std::function<GeneratorSet(const ModelChoice &)> generators;
    Scheduler::Limits limits{2, 8};
    QString databaseUrl = {}; ///< of the video database, which may hold the ledger
};

/// Runs one phase as the specification describes it: its input JSON (TDD 5.3, 6.2, 7.3, 8.2, 9.2) to its
/// output JSON. Files go to the project at `projectFolder`, which is made where there is none; one that
/// belongs to another video is refused. URLs in the output are absolute `file://`; inputs may be such URLs,
/// plain paths, or paths inside the project. A failure is an output whose status is "failed".
[[nodiscard]] QJsonObject runPhase(Phase phase, const QJsonObject &input, const QString &projectFolder,
                                   const PhaseWorkshop &workshop, const TaskContext &context);

/// The output of a phase that could not even begin.
[[nodiscard]] QJsonObject failedPhase(Phase phase, const QString &videoId, const Error &error);

/// The folder name for a video id that came from outside: "video-" and the id where it is one plain name.
[[nodiscard]] Result<QString> phaseFolderName(const QString &videoId);

} // namespace beatreel
