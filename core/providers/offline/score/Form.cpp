// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Form.h"

#include "core/providers/offline/score/Score.h"

#include <algorithm>

namespace beatreel::score {

namespace {

constexpr double kGrowthInSection = 0.06;

double energyOf(EnergyLevel level)
{
    switch (level) {
    case EnergyLevel::Low:
        return 0.25;
    case EnergyLevel::Medium:
        return 0.55;
    case EnergyLevel::High:
        return 0.88;
    }
    return 0.55;
}

} // namespace

Tier Cell::tier() const
{
    if (energy < 0.42)
        return Tier::Low;
    return energy < 0.75 ? Tier::Medium : Tier::High;
}

std::vector<Cell> formOf(const QList<SpecBeat> &beats)
{
    std::vector<Cell> cells;
    for (int section = 0; section < beats.size(); ++section) {
        const SpecBeat &beat = beats[section];
        const int count = std::max<int>(1, static_cast<int>(beat.duration.count() / kSecondsPerCell));
        for (int i = 0; i < count; ++i) {
            cells.push_back({.section = section,
                             .indexInSection = i,
                             .energy = energyOf(beat.energy) + kGrowthInSection * std::min(i, 2),
                             .isBeforeCut = i == count - 1 && section < beats.size() - 1});
        }
    }
    for (size_t i = 0; i + 1 < cells.size(); ++i)
        cells[i].rise = cells[i + 1].energy - cells[i].energy;
    return cells;
}

} // namespace beatreel::score
