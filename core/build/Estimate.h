// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Phase.h"
#include "core/generate/ModelCatalogue.h"
#include "core/project/SlotState.h"

#include <array>

namespace beatreel {

/// What one model would make in a phase, and at what price.
struct ModelEstimate
{
    QString model;
    int count = 0;  ///< plans, images, clips or tracks to make
    Price price;    ///< of one
    int chunks = 1; ///< of clips and music: how many chunks of film one is for
    [[nodiscard]] Price cost() const { return price * count; }
    bool operator==(const ModelEstimate &) const = default;
};

/// What one phase of a build would make and cost.
struct PhaseEstimate
{
    Phase phase = Phase::Planning;
    /// The project's model first, though it may have nothing to make; then those that beats have for themselves.
    QList<ModelEstimate> models;

    [[nodiscard]] int count() const;
    [[nodiscard]] Price cost() const;
};

/// What a build would cost now, by phase.
struct Estimate
{
    std::array<PhaseEstimate, 5> phases;
    [[nodiscard]] Price total() const;
    [[nodiscard]] Price ofTakes() const; ///< without the plan
};

/// For a project: what is missing or stale and neither locked nor kept. A project without a plan has only its
/// plan to make.
[[nodiscard]] Estimate estimate(const Project &project, const SlotStates &states, const ModelCatalogue &catalogue);
/// For the words of a music model's prompt, where a planning model writes them; free where the rules do.
[[nodiscard]] Price priceOfMusicWords(const ModelChoice &models, const ModelCatalogue &catalogue);
/// What of it is for each beat: its frame and its clips. Beats with nothing to make are not there.
[[nodiscard]] QHash<BeatId, Price> estimateByBeat(const SlotStates &states, const ModelCatalogue &catalogue);
/// For a spec that is to be made from nothing, planning included.
[[nodiscard]] Estimate estimate(const Spec &spec, const ModelChoice &models, const ModelCatalogue &catalogue);
/// The same for a project's present beats and their own models.
[[nodiscard]] Estimate estimateOfAll(const Project &project, const ModelCatalogue &catalogue);

} // namespace beatreel
