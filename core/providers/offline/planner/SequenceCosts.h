// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/StoryLibrary.h"

namespace beatreel {

/// How much each kind of departure costs a sequence; only their relation matters.
struct SequenceCosts
{
    double addition;
    double drop;
    double length; ///< another duration than the template's own, for each 5 s
    double chance; ///< the seed's say in each beat
    double taste;  ///< product, energy, shots: everything that is not the archetype's sequence

    /// `creativity` 0 to 1.
    explicit SequenceCosts(double creativity);
};

/// How far a beat's energy is from what the curve of a look with this energy wants at a place of the video.
/// All of them from 0 to 1.
[[nodiscard]] double energyGap(EnergyLevel beat, EnergyCurve curve, double energy, double place);

} // namespace beatreel
