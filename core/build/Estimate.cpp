// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Estimate.h"

#include "core/story/ChunkPlan.h"

namespace beatreel {

namespace {

Estimate priced(const ModelChoice &models, const ModelCatalogue &catalogue)
{
    const auto entry = [&](Phase phase, PipelineStep step, const QString &model) {
        return PhaseEstimate{phase, model, 0, catalogue.price(step, model)};
    };
    return {{entry(Phase::Planning, PipelineStep::Plan, models.planner),
             entry(Phase::Storyboard, PipelineStep::Frame, models.frames),
             entry(Phase::Chunks, PipelineStep::Clip, models.clips),
             PhaseEstimate{Phase::Stitching, {}, 0, {}},
             entry(Phase::Music, PipelineStep::Music, models.music)}};
}

PhaseEstimate &phaseOf(Estimate &estimate, Slot::Kind kind)
{
    return estimate.phases[static_cast<size_t>(beatreel::phaseOf(kind))];
}

} // namespace

Price Estimate::total() const
{
    return phases[static_cast<size_t>(Phase::Planning)].cost() + ofTakes();
}

Price Estimate::ofTakes() const
{
    Price sum;
    for (const PhaseEstimate &phase : phases) {
        if (phase.phase != Phase::Planning)
            sum += phase.cost();
    }
    return sum;
}

Estimate estimate(const Project &project, const SlotStates &states, const ModelCatalogue &catalogue)
{
    Estimate result = priced(project.models, catalogue);
    if (!project.isPlanned)
        result.phases[0].count = 1;
    for (const SlotState &state : states.all()) {
        if (state.needsMaking)
            ++phaseOf(result, state.slot.kind).count;
    }
    return result;
}

QHash<BeatId, Price> estimateByBeat(const Project &project, const SlotStates &states, const ModelCatalogue &catalogue)
{
    QHash<BeatId, Price> beats;
    for (const SlotState &state : states.all()) {
        if (state.needsMaking && !state.slot.beat.isEmpty())
            beats[state.slot.beat] += catalogue.price(stepOf(state.slot.kind), project.models.of(state.slot.kind));
    }
    return beats;
}

Estimate estimate(const Spec &spec, const ModelChoice &models, const ModelCatalogue &catalogue)
{
    Estimate result = priced(models, catalogue);
    result.phases[0].count = 1;
    phaseOf(result, Slot::Kind::Frame).count = static_cast<int>(spec.beats.size());
    phaseOf(result, Slot::Kind::Clip).count = static_cast<int>(planChunks(spec.beats).size());
    if (models.music != QStringLiteral("none") && models.music != QStringLiteral("file"))
        phaseOf(result, Slot::Kind::Music).count = 1;
    return result;
}

} // namespace beatreel
