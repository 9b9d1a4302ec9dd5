// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Build.h"
#include "core/build/ProductMaker.h"
#include "core/build/Products.h"
#include "core/build/TakeMaker.h"

#include <mutex>
#include <vector>

namespace beatreel {

/// The steps of one build and the state they share. It lives while the scheduler runs.
class BuildGraph
{
public:
    BuildGraph(const BuildSite &site, const Project &project, const BuildOptions &options);

    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    [[nodiscard]] const std::vector<Phase> &phases() const { return m_phases; }
    /// What each step is.
    [[nodiscard]] const std::vector<BuildStep> &what() const { return m_what; }

    /// What was made and what is there, once the run is over.
    [[nodiscard]] BuildReport report() const;

private:
    using Run = std::function<Result<void>(StepContext &)>;

    void addSteps();
    size_t addStep(const BuildStep &what, QString name, double expectedSeconds, std::vector<size_t> dependsOn, Run run);
    size_t addSlot(const Slot &slot, const QString &name, std::vector<size_t> dependsOn);
    [[nodiscard]] std::vector<size_t> addBeat(const Beat &beat, qsizetype number);
    void addOrder(const TakeOrder &order, const QString &name);
    void addSoundtrack(std::vector<size_t> dependsOn);
    size_t addMusic();
    /// How many of a beat's clips are to be made; -1: not even its frame.
    [[nodiscard]] int clipsToMake(const Beat &beat) const;

    [[nodiscard]] Result<void> fillSlot(const Slot &slot, StepContext &step);
    /// Where the site says. Gives who made it.
    [[nodiscard]] Result<StepPlace::Product> makeProduct(const StepOrder &order, const QString &out, const TaskContext &context);
    [[nodiscard]] Result<void> makeChunk(const Slot &clip, const TaskContext &context);
    [[nodiscard]] Result<void> stitchChunks(const TaskContext &context);
    [[nodiscard]] Result<void> mix(const TaskContext &context);
    [[nodiscard]] Result<void> mux(const TaskContext &context);

    [[nodiscard]] QList<SlotState> statesBefore(const Slot &slot) const;
    void count(int BuildCounts::*what);

    const ProjectFolder &m_folder;
    Project m_project;
    TakeMaker m_maker;
    GeneratorIdentities m_identities;
    BuildOptions m_options;
    SlotStates m_atStart;
    std::vector<Step> m_steps;
    std::vector<Phase> m_phases;
    std::vector<BuildStep> m_what;
    std::vector<size_t> m_frames; ///< the steps of the frames, for who looks at them

    StepPlace *m_place; ///< nullptr: here
    ProductMaker m_productMaker;
    Products m_products;
    mutable std::mutex m_mutex; ///< guards everything below
    QHash<Slot, SlotState> m_states;
    QHash<Slot, Fingerprint> m_chunks;
    Fingerprint m_stitchedFrom;
    Fingerprint m_soundFrom;
    BuildReport m_report;
};

} // namespace beatreel
