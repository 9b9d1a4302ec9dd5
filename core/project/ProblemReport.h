// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ProgramFacts.h"
#include "core/project/SlotState.h"

namespace beatreel {

/// What goes into a report of a problem about a project: counts, durations, states, and the names of shipped models.
/// Nothing that somebody wrote, named or put there: no brief, prompt, note, path, key or id.
[[nodiscard]] QStringList structureOf(const Project &project, const SlotStates &states, const TakeCatalogue &takes, const ModelCatalogue &shipped);

/// What the program logged: of each line its level, category and place in the source, never its words, which may name
/// somebody's files. The newest last; equal ones in a row are counted.
class ProblemLog
{
public:
    /// Remembers what the program logs from now on, and passes it on as before. Any thread may log. Once a program.
    static void start();
    [[nodiscard]] static QStringList lines();
};

/// What is about the program and the computer: versions, system, processors, language.
[[nodiscard]] QStringList programLines(const ProgramFacts &facts);

/// The whole report as it is shown and saved. `project` empty: none is open.
[[nodiscard]] QString problemReport(const ProgramFacts &facts, const QStringList &settings, const QStringList &project);

} // namespace beatreel
