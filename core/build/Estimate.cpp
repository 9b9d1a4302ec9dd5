// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Estimate.h"

#include "core/story/ChunkPlan.h"

#include <numeric>

namespace beatreel {

namespace {

/// Adds up what there is to make.
class Tally
{
public:
    Tally(const ModelChoice &models, const ModelCatalogue &catalogue) : m_catalogue(catalogue)
    {
        for (const Phase phase : kPhases)
            m_result.phases[static_cast<size_t>(phase)].phase = phase;
        begin(Phase::Planning, PipelineStep::Plan, models.planner);
        begin(Phase::Storyboard, PipelineStep::Frame, models.frames);
        begin(Phase::Chunks, PipelineStep::Clip, models.clips);
        m_result.phases[static_cast<size_t>(Phase::Stitching)].models.append(ModelEstimate());
        begin(Phase::Music, PipelineStep::Music, models.music);
    }

    void addPlan() { ++m_result.phases[static_cast<size_t>(Phase::Planning)].models.first().count; }

    void add(Slot::Kind kind, const QString &model, int count = 1)
    {
        QList<ModelEstimate> &models = m_result.phases[static_cast<size_t>(phaseOf(kind))].models;
        auto it = std::ranges::find(models, model, &ModelEstimate::model);
        if (it == models.end())
            it = models.insert(models.end(), {model, 0, m_catalogue.price(stepOf(kind), model)});
        it->count += count;
    }

    /// The words for a music model's prompt, where another model writes them.
    void addWords(const ModelChoice &models)
    {
        const Model *music = m_catalogue.find(PipelineStep::Music, models.music);
        if (models.musicWords.isEmpty() || !music || music->provider == QStringLiteral("offline"))
            return;
        m_result.phases[static_cast<size_t>(Phase::Music)].models.append(
            {models.musicWords, 1, m_catalogue.price(PipelineStep::Plan, models.musicWords)});
    }

    [[nodiscard]] const Estimate &result() const { return m_result; }

private:
    void begin(Phase phase, PipelineStep step, const QString &model)
    {
        m_result.phases[static_cast<size_t>(phase)].models.append({model, 0, m_catalogue.price(step, model)});
    }

    const ModelCatalogue &m_catalogue;
    Estimate m_result;
};

bool isMusicMade(const ModelChoice &models)
{
    return models.music != QStringLiteral("none") && models.music != QStringLiteral("file");
}

} // namespace

int PhaseEstimate::count() const
{
    return std::accumulate(models.begin(), models.end(), 0, [](int sum, const ModelEstimate &each) { return sum + each.count; });
}

Price PhaseEstimate::cost() const
{
    Price sum;
    for (const ModelEstimate &each : models)
        sum += each.cost();
    return sum;
}

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
    Tally tally(project.models, catalogue);
    if (!project.isPlanned)
        tally.addPlan();
    for (const SlotState &state : states.all()) {
        if (!state.needsMaking)
            continue;
        tally.add(state.slot.kind, state.model);
        if (state.slot.kind == Slot::Kind::Music)
            tally.addWords(project.models);
    }
    return tally.result();
}

QHash<BeatId, Price> estimateByBeat(const SlotStates &states, const ModelCatalogue &catalogue)
{
    QHash<BeatId, Price> beats;
    for (const SlotState &state : states.all()) {
        if (state.needsMaking && !state.slot.beat.isEmpty())
            beats[state.slot.beat] += catalogue.price(stepOf(state.slot.kind), state.model);
    }
    return beats;
}

Estimate estimate(const Spec &spec, const ModelChoice &models, const ModelCatalogue &catalogue)
{
    Tally tally(models, catalogue);
    tally.addPlan();
    tally.add(Slot::Kind::Frame, models.frames, static_cast<int>(spec.beats.size()));
    tally.add(Slot::Kind::Clip, models.clips, static_cast<int>(planChunks(spec.beats).size()));
    if (isMusicMade(models)) {
        tally.add(Slot::Kind::Music, models.music);
        tally.addWords(models);
    }
    return tally.result();
}

Estimate estimateOfAll(const Project &project, const ModelCatalogue &catalogue)
{
    Tally tally(project.models, catalogue);
    tally.addPlan();
    const auto add = [&](const Beat &beat, Slot::Kind kind, int count) {
        const QString own = beat->ownModel(kind);
        tally.add(kind, own.isEmpty() ? project.models.of(kind) : own, count);
    };
    for (const Beat &beat : project.beats) {
        add(beat, Slot::Kind::Frame, 1);
        add(beat, Slot::Kind::Clip, chunksIn(beat->spec.duration));
    }
    if (isMusicMade(project.models)) {
        tally.add(Slot::Kind::Music, project.models.music);
        tally.addWords(project.models);
    }
    return tally.result();
}

} // namespace beatreel
