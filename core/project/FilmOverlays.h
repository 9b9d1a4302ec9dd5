// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Project.h"
#include "core/story/ChunkOverlays.h"

namespace beatreel {

/// What an overlay says in this beat; empty where it has no words.
[[nodiscard]] QString wordsOf(const Overlay &overlay, const Project &project, const BeatContent &beat);

/// What is painted over the pictures of a beat's chunk, counted from 0: those of the beat's overlays that are seen in it,
/// the dips at the beat's start and at that of the next, and the film's own fades. Empty: the pictures stay as they are.
[[nodiscard]] ChunkOverlays chunkOverlays(const Project &project, const BeatId &beat, int index);
/// The same for whoever knows the beat's place in the film, counted from 0.
[[nodiscard]] ChunkOverlays chunkOverlaysAt(const Project &project, qsizetype place, int index);

} // namespace beatreel
