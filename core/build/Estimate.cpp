// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Estimate.h"

#include "core/story/ChunkPlan.h"

#include <numeric>

namespace beatreel {

namespace {

bool areMusicWordsWritten(const ModelChoice &models, const ModelCatalogue &catalogue)
{
    const Model *music = catalogue.find(PipelineStep::Music, models.music);
    return !models.musicWords.isEmpty() && music && music->provider != QStringLiteral("offline");
}

/// Adds up what there is to make for a film of this length.
class Tally
{
public:
    Tally(const ModelChoice &models, const ModelCatalogue &catalogue, Seconds film)
        : m_catalogue(catalogue), m_chunks(std::max(1, chunksIn(film)))
    {
        for (const Phase phase : kPhases)
            m_result.phases[static_cast<size_t>(phase)].phase = phase;
        begin(Phase::Planning, PipelineStep::Plan, models.planner);
        begin(Phase::Storyboard, PipelineStep::Frame, models.frames);
        begin(Phase::Chunks, PipelineStep::Clip, models.clips);
        m_result.phases[static_cast<size_t>(Phase::Stitching)].models.append(ModelEstimate());
        begin(Phase::Music, PipelineStep::Music, models.music, m_chunks);
    }

    void addPlan() { ++m_result.phases[static_cast<size_t>(Phase::Planning)].models.first().count; }

    /// Clips are for so many chunks each; those that are for none are cut from another.
    void add(Slot::Kind kind, const QString &model, int count = 1, int chunks = 1)
    {
        if (count == 0 || chunks == 0)
            return;
        QList<ModelEstimate> &models = m_result.phases[static_cast<size_t>(phaseOf(kind))].models;
        auto it = std::ranges::find_if(
            models, [&](const ModelEstimate &each) { return each.model == model && each.chunks == chunks; });
        if (it == models.end())
            it = models.insert(models.end(),
                               {model, 0, m_catalogue.price(stepOf(kind), model, chunks), chunks});
        it->count += count;
    }

    /// The clips of beats of so many chunks.
    void addClips(const QString &model, int chunks)
    {
        auto known = m_perClip.find(model);
        if (known == m_perClip.end()) {
            const Model *entry = m_catalogue.find(PipelineStep::Clip, model);
            known = m_perClip.insert(model, entry ? chunksPerClip(*entry) : 1);
        }
        const int perClip = *known;
        add(Slot::Kind::Clip, model, chunks / perClip, perClip);
        add(Slot::Kind::Clip, model, chunks % perClip);
    }

    /// The music, and the words for its prompt, where another model writes them.
    void addMusic(const ModelChoice &models)
    {
        add(Slot::Kind::Music, models.music, 1, m_chunks);
        if (!areMusicWordsWritten(models, m_catalogue))
            return;
        m_result.phases[static_cast<size_t>(Phase::Music)].models.append(
            {models.musicWords, 1, m_catalogue.price(PipelineStep::Plan, models.musicWords)});
    }

    [[nodiscard]] const Estimate &result() const { return m_result; }

private:
    void begin(Phase phase, PipelineStep step, const QString &model, int chunks = 1)
    {
        m_result.phases[static_cast<size_t>(phase)].models.append({model, 0, m_catalogue.price(step, model, chunks), chunks});
    }

    const ModelCatalogue &m_catalogue;
    int m_chunks;
    QHash<QString, int> m_perClip; ///< chunks, by the clip model
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
    Tally tally(project.models, catalogue, project.duration());
    if (!project.isPlanned)
        tally.addPlan();
    for (const SlotState &state : states.all()) {
        const bool isOwnFile = state.slot.kind == Slot::Kind::Music && !isMusicMade(project.models);
        if (!state.needsMaking || isOwnFile)
            continue;
        if (state.slot.kind == Slot::Kind::Music)
            tally.addMusic(project.models);
        else
            tally.add(state.slot.kind, state.model, 1, state.chunks);
    }
    return tally.result();
}

Price priceOfMusicWords(const ModelChoice &models, const ModelCatalogue &catalogue)
{
    return areMusicWordsWritten(models, catalogue) ? catalogue.price(PipelineStep::Plan, models.musicWords) : Price::free();
}

QHash<BeatId, Price> estimateByBeat(const SlotStates &states, const ModelCatalogue &catalogue)
{
    QHash<BeatId, Price> beats;
    for (const SlotState &state : states.all()) {
        if (state.needsMaking && !state.slot.beat.isEmpty())
            beats[state.slot.beat] += priceOf(state, catalogue);
    }
    return beats;
}

Estimate estimate(const Spec &spec, const ModelChoice &models, const ModelCatalogue &catalogue)
{
    Tally tally(models, catalogue, spec.duration());
    tally.addPlan();
    tally.add(Slot::Kind::Frame, models.frames, static_cast<int>(spec.beats.size()));
    for (const SpecBeat &beat : spec.beats)
        tally.addClips(models.clips, chunksIn(beat.duration));
    if (isMusicMade(models))
        tally.addMusic(models);
    return tally.result();
}

Estimate estimateOfAll(const Project &project, const ModelCatalogue &catalogue)
{
    Tally tally(project.models, catalogue, project.duration());
    tally.addPlan();
    const auto modelOf = [&](const Beat &beat, Slot::Kind kind) {
        const QString own = beat->ownModel(kind);
        return own.isEmpty() ? project.models.of(kind) : own;
    };
    for (const Beat &beat : project.beats) {
        tally.add(Slot::Kind::Frame, modelOf(beat, Slot::Kind::Frame));
        tally.addClips(modelOf(beat, Slot::Kind::Clip), chunksIn(beat->spec.duration));
    }
    if (isMusicMade(project.models))
        tally.addMusic(project.models);
    return tally.result();
}

} // namespace beatreel
