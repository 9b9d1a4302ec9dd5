// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Finding.h"
#include "core/story/Spec.h"

namespace beatreel {

/// All findings of TDD 5.4 at once. Errors: `no_beats`, `bad_duration` (not 5, 10, 15), `unknown_beat`,
/// `wrong_sum` (against the requested duration), `duplicate_id`, `unknown_archetype`. Warnings:
/// `unusual_opening` (first neither opening nor middle), `unusual_closing`, `unknown_mood`, `palette_size`
/// (not 3 to 5 colours). Places read "beats[2].duration".
[[nodiscard]] Findings checkSpec(const Spec &spec, const StoryLibrary &library);

/// The five moods of TDD 5.4.
[[nodiscard]] const QStringList &knownMoods();

} // namespace beatreel
