// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/score/Score.h"
#include "core/story/Spec.h"

namespace beatreel::test {

/// A spec of this mood from words like "low5 medium5 high10".
[[nodiscard]] Spec specOf(const QString &mood, const QString &beats, const QString &aesthetic = {});

/// Beats as planners give them, 5 to 120 s in all, of any energies and lengths; as words for `specOf`.
[[nodiscard]] QString beatsOf(quint64 seed);

/// The moods of TDD 9.3 and one that is none of them.
[[nodiscard]] QStringList moods();

/// Notes that begin in these five seconds.
[[nodiscard]] std::vector<score::Note> notesIn(const score::Score &score, int cell);

/// Notes of one channel that begin before the last chord.
[[nodiscard]] std::vector<score::Note> notesOn(const score::Score &score, int channel);

} // namespace beatreel::test
