// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/planner/ArchetypeChooser.h"
#include "core/providers/offline/planner/BeatComposer.h"
#include "core/story/Spec.h"

namespace beatreel {

/// The planner's account of a plan in sentences that are true of this very plan. `kept` are the beats that it
/// is composed round.
[[nodiscard]] Reasoning explainPlan(const ArchetypeChoice &choice, const BriefReading &reading,
                                    const QList<ComposedBeat> &beats, const QList<KeptBeat> &kept,
                                    const StoryLibrary &library);

} // namespace beatreel
