// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/score/Score.h"
#include "core/story/Spec.h"

namespace beatreel::score {

/// Composes the music of a spec: its length from the beats' durations, its manner from mood and aesthetic,
/// its density and loudness from the beats' energies, everything else from the seed. `spec` has at least one
/// beat. A pure function.
[[nodiscard]] Score compose(const Spec &spec, quint64 seed);

} // namespace beatreel::score
