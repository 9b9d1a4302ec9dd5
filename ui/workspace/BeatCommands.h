// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

namespace beatreel {

/// What a person does to beats, whether by mouse, by key or from a menu: one entry of the history each, and the
/// selection goes where the eye expects it. A place is a gap of the present order, as in BeatEdits.h. What cannot be
/// done (an end of the film, a locked beat, nothing selected) changes nothing.

void insertTemplate(OpenProject &open, qsizetype place, const BeatTemplate &beatTemplate);
void moveBeats(OpenProject &open, const QList<BeatId> &beats, qsizetype place);
void swapBeats(OpenProject &open, const BeatId &a, const BeatId &b);
void swapTemplate(OpenProject &open, const QList<BeatId> &beats, const BeatTemplate &beatTemplate);
void setLength(OpenProject &open, const QList<BeatId> &beats, Seconds duration);
/// Copies of beats from this project or another, see withBeatsCopied.
void pasteBeats(OpenProject &open, qsizetype place, const QList<Beat> &beats, const Project &from);
void duplicateBeats(OpenProject &open, const QList<BeatId> &beats);
/// The beat behind the last of them is selected then, or else the one before.
void deleteBeats(OpenProject &open, const QList<BeatId> &beats);

enum class Towards { Start, End };
/// One place earlier or later.
void moveSelection(OpenProject &open, Towards where);
/// 5 s shorter or longer, within 5 to 15 s.
enum class Resize { Shorter, Longer };
void resizeSelection(OpenProject &open, Resize how);
/// Locks the selected beats, or unlocks them where all of them are locked.
void toggleLockOfSelection(OpenProject &open);
/// Selects the beat before or after the current one.
void selectNeighbour(OpenProject &open, Towards where);
/// Selects the beat before or after the one under the playhead, and the playhead goes to its start.
void goToNeighbour(OpenProject &open, Towards where);
/// Towards the end: from the current beat into its clips and on along them; towards the start: back again.
void selectClipBeside(OpenProject &open, Towards where);

/// Those of the beats that are not locked: a locked beat keeps its place and its length.
[[nodiscard]] QList<BeatId> movable(const Project &project, const QList<BeatId> &beats);
/// The gap behind the selection; behind all beats where nothing is selected.
[[nodiscard]] qsizetype placeBehindSelection(OpenProject &open);

} // namespace beatreel
