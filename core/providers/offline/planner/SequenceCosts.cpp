// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/SequenceCosts.h"

#include <cmath>

namespace beatreel {

namespace {

double level(EnergyLevel energy)
{
    return energy == EnergyLevel::Low ? 0 : energy == EnergyLevel::Medium ? 0.5 : 1;
}

/// The energy that the curve wants at a place of the video, 0 to 1.
double wantedEnergy(EnergyCurve curve, double energy, double place)
{
    const double swing = 0.5;
    switch (curve) {
    case EnergyCurve::Building:
        return std::clamp(energy + swing * (place - 0.5), 0.0, 1.0);
    case EnergyCurve::Peaking:
        return std::clamp(energy + swing * (0.5 - 1.8 * std::abs(place - 2.0 / 3)), 0.0, 1.0);
    case EnergyCurve::Steady:
        return energy;
    }
    Q_UNREACHABLE();
}

} // namespace

SequenceCosts::SequenceCosts(double creativity)
    : addition(std::lerp(2.4, 0.3, creativity)), drop(std::lerp(3.0, 0.4, creativity)), length(3.5),
      chance(3.2 * creativity * creativity), taste(std::lerp(0.6, 1.0, creativity))
{
    // Strictly on the template, a departure outweighs everything else; lengths then bend first.
    if (creativity <= 0) {
        addition = drop = 1000;
        taste = 0.3;
    }
}

double energyGap(EnergyLevel beat, EnergyCurve curve, double energy, double place)
{
    return std::abs(level(beat) - wantedEnergy(curve, energy, place));
}

} // namespace beatreel
