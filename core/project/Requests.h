// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"
#include "core/project/Project.h"

namespace beatreel {

/// The requests that make a project's takes. They hold nothing but what the result depends on: a beat's
/// place, length and name, for instance, are left out of a frame's, so that moving or lengthening a beat
/// changes nothing of it. Seeds are those of the first take; folders and pictures are left empty.
[[nodiscard]] FrameRequest frameRequest(const Project &project, const Beat &beat);
[[nodiscard]] ClipRequest clipRequest(const Project &project, const Beat &beat, int indexInBeat);
[[nodiscard]] MusicRequest musicRequest(const Project &project);

/// The locked beats where they lie now, numbered by their place: what planning again is composed round
/// (PlanRequest). Locks of single slots keep no beat.
[[nodiscard]] QList<KeptBeat> keptBeats(const Project &project);

} // namespace beatreel
