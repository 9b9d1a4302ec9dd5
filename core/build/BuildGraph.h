// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Build.h"
#include "core/build/Products.h"
#include "core/build/TakeMaker.h"

#include <mutex>
#include <vector>

namespace beatreel {

/// The steps of one build and the state they share. It lives while the scheduler runs.
class BuildGraph
{
public:
    BuildGraph(ProjectFolder &folder, TakeMaker &maker, const GeneratorIdentities &identities, const BuildOptions &options);

    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    [[nodiscard]] const std::vector<Phase> &phases() const { return m_phases; }

    /// What was made and what is there, once the run is over.
    [[nodiscard]] BuildReport report() const;

private:
    size_t addStep(QString name, Phase phase, double expectedSeconds, std::vector<size_t> dependsOn,
                   std::function<Result<void>(StepContext &)> run);
    [[nodiscard]] std::vector<size_t> addBeat(const Beat &beat, const QString &label);
    void addSoundtrack(std::vector<size_t> dependsOn);

    [[nodiscard]] Result<void> fillSlot(const Slot &slot, StepContext &step);
    [[nodiscard]] Result<void> makeChunk(const Slot &clip, const TaskContext &context);
    [[nodiscard]] Result<void> stitchChunks(const TaskContext &context);
    [[nodiscard]] Result<void> mix(const TaskContext &context);
    [[nodiscard]] Result<void> mux(const TaskContext &context);

    [[nodiscard]] QList<SlotState> statesBefore(const Slot &slot) const;
    void count(int BuildCounts::*what);

    ProjectFolder &m_folder;
    TakeMaker &m_maker;
    GeneratorIdentities m_identities;
    BuildOptions m_options;
    SlotStates m_atStart;
    std::vector<Step> m_steps;
    std::vector<Phase> m_phases;

    Products m_products;
    mutable std::mutex m_mutex; ///< guards everything below
    QHash<Slot, SlotState> m_states;
    QHash<Slot, Fingerprint> m_chunks;
    Fingerprint m_stitchedFrom;
    Fingerprint m_soundFrom;
    BuildReport m_report;
};

} // namespace beatreel
