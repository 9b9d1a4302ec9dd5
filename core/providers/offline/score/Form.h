// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/Spec.h"

#include <vector>

namespace beatreel::score {

/// How much plays: the figures of each voice are written for these three.
enum class Tier { Low, Medium, High };

/// Five seconds of the piece.
struct Cell
{
    int section = 0;           ///< which beat of the spec
    int indexInSection = 0;    ///< 0 right after a cut
    double energy = 0.5;       ///< 0 to 1
    double rise = 0;           ///< how much higher the energy is after this cell; negative where it falls
    bool isBeforeCut = false;  ///< the next cell begins another beat of the spec

    [[nodiscard]] bool beginsSection() const { return indexInSection == 0; }
    [[nodiscard]] Tier tier() const;

    bool operator==(const Cell &) const = default;
};

/// The cells of a spec, from the durations and energies of its beats: one for each 5 s, energy changing at
/// cuts and growing slightly inside a longer beat.
[[nodiscard]] std::vector<Cell> formOf(const QList<SpecBeat> &beats);

} // namespace beatreel::score
