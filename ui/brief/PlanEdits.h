// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Project.h"
#include "ui/brief/PlanMaker.h"

namespace beatreel {

/// What a person does to a plan before it is taken. A place is a gap of the present order, as in BeatEdits.h.

/// The beat, with an id that the plan does not have yet.
[[nodiscard]] Plan withBeatInserted(Plan plan, qsizetype place, SpecBeat beat);
[[nodiscard]] Plan withBeatMoved(Plan plan, qsizetype from, qsizetype place);
[[nodiscard]] Plan withoutBeat(Plan plan, qsizetype index);

/// A project of the plan with nothing made in it.
[[nodiscard]] Project projectOf(const PlannedBrief &planned, const ModelChoice &models);

} // namespace beatreel
