// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Job.h"
#include "core/generate/ModelCatalogue.h"
#include "core/generate/RequestJournal.h"
#include "core/project/SlotState.h"

#include <array>

namespace beatreel {

/// A sum of money that knows what it does not know: exact, to be rounded once, when it is shown.
struct CostSum
{
    int count = 0;   ///< how many things it is of; 0: nothing
    int unknown = 0; ///< how many of them have no known price
    Price known;     ///< of the others

    void add(const Price &price);
    CostSum &operator+=(const CostSum &other);
    /// Unknown as soon as one part is.
    [[nodiscard]] Price price() const { return unknown > 0 ? Price::unknown() : known; }
    bool operator==(const CostSum &) const = default;
};

struct CostRow
{
    CostSum toBuild;  ///< missing or stale, and not ordered yet
    CostSum reserved; ///< ordered
    CostSum spent;

    CostRow &operator+=(const CostRow &other);
};

/// What a project has cost, is costing and would cost if all that is stale were built.
struct Costs
{
    std::array<CostRow, 5> phases;
    QHash<BeatId, CostRow> beats; ///< their frames and clips; also of beats that are gone
    CostRow total;
    CostSum unused;               ///< the part of what was spent that the film does not show
    std::optional<double> budgetUsd;

    [[nodiscard]] const CostRow &phase(Phase phase) const { return phases[static_cast<size_t>(phase)]; }
    [[nodiscard]] CostSum afterBuild() const;
};

/// Where the figures come from. All of it outlives the call.
struct CostSources
{
    const Project &project;
    const SlotStates &states;
    const ModelCatalogue &models;
    const QList<Job> &jobs;        ///< Workshop::list
    const QList<RequestRow> &rows; ///< Ledger::rows
    const QList<Take> &takes;      ///< as of `states`; those that no row knows count too
};

[[nodiscard]] Costs costsOf(const CostSources &from);

} // namespace beatreel
