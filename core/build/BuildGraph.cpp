// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/BuildGraph.h"

#include "core/base/Sentence.h"
#include "core/build/ChunkFiles.h"
#include "core/build/MusicWording.h"
#include "core/story/ChunkPlan.h"

namespace beatreel {

namespace {

// Rough times of the built-in generators; they only order the steps and feed the progress.
constexpr double kFrameSeconds = 0.2;
constexpr double kClipSeconds = 3;
constexpr double kMusicSeconds = 1;
constexpr double kChunkSeconds = 0.05;
constexpr double kStitchSeconds = 0.1;
constexpr double kMixSeconds = 1;
constexpr double kMuxSeconds = 0.1;

Phase phaseOf(BuildStep::Kind kind)
{
    switch (kind) {
    case BuildStep::Kind::Frame:
        return Phase::Storyboard;
    case BuildStep::Kind::Clip:
    case BuildStep::Kind::Chunk:
        return Phase::Chunks;
    case BuildStep::Kind::Stitch:
        return Phase::Stitching;
    case BuildStep::Kind::Music:
    case BuildStep::Kind::Sound:
    case BuildStep::Kind::Master:
        break;
    }
    return Phase::Music;
}

BuildStep::Kind kindOf(const Slot &slot)
{
    switch (slot.kind) {
    case Slot::Kind::Frame:
        return BuildStep::Kind::Frame;
    case Slot::Kind::Clip:
        return BuildStep::Kind::Clip;
    case Slot::Kind::Music:
        break;
    }
    return BuildStep::Kind::Music;
}

double secondsOf(const Slot &slot)
{
    switch (slot.kind) {
    case Slot::Kind::Frame:
        return kFrameSeconds;
    case Slot::Kind::Clip:
        return kClipSeconds;
    case Slot::Kind::Music:
        break;
    }
    return kMusicSeconds;
}

int BuildCounts::*counterOf(const Slot &slot)
{
    switch (slot.kind) {
    case Slot::Kind::Frame:
        return &BuildCounts::frames;
    case Slot::Kind::Clip:
        return &BuildCounts::clips;
    case Slot::Kind::Music:
        break;
    }
    return &BuildCounts::music;
}

} // namespace

BuildGraph::BuildGraph(const BuildSite &site, const Project &project, const BuildOptions &options)
    : m_folder(site.folder), m_project(project), m_maker(site, m_project, options), m_identities(site.generators.identities()),
      m_options(options), m_atStart(project, site.folder.takes(), m_identities), m_place(site.place), m_productMaker(site.folder, m_project),
      m_products(site.folder.path())
{
    addSteps();
    const std::vector<size_t> order = startOrder(m_steps);
    for (size_t turn = 0; turn < order.size(); ++turn)
        m_what[order[turn]].turn = turn;
}

void BuildGraph::addSteps()
{
    const Project &project = m_project;
    const BuildOptions &options = m_options;
    if (!options.orders.isEmpty()) {
        for (qsizetype i = 0; i < options.orders.size(); ++i)
            addOrder(options.orders[i], Sentence::tr("take %1 of %2", "step of a build").arg(i + 1).arg(options.orders[i].slot.text()));
        return;
    }
    if (options.scope == BuildScope::Soundtrack) {
        addSoundtrack({});
        return;
    }
    std::vector<size_t> chunks;
    for (qsizetype i = 0; i < project.beats.size(); ++i) {
        for (const size_t step : addBeat(project.beats[i], i + 1))
            chunks.push_back(step);
    }
    if (!options.only.isEmpty()) {
        if (options.only.contains(Slot::music()))
            addMusic();
        return;
    }
    if (options.scope != BuildScope::Master)
        return;
    const size_t stitched = addStep({BuildStep::Kind::Stitch, {}, false, 0, {}, {}, 0}, Sentence::tr("stitch", "step of a build"), kStitchSeconds, chunks,
                                    [this](StepContext &step) { return stitchChunks(step.task()); });
    addSoundtrack({stitched});
}

size_t BuildGraph::addStep(const BuildStep &what, QString name, double expectedSeconds, std::vector<size_t> dependsOn, Run run)
{
    const bool encodesPictures = what.kind == BuildStep::Kind::Clip || what.kind == BuildStep::Kind::Chunk;
    m_steps.push_back({name.toStdString(), m_place ? Lane::Wait : Lane::Compute, std::move(dependsOn), expectedSeconds, std::move(run), encodesPictures});
    m_phases.push_back(phaseOf(what.kind));
    m_what.push_back(what);
    m_what.back().expectedSeconds = expectedSeconds;
    return m_steps.size() - 1;
}

size_t BuildGraph::addSlot(const Slot &slot, const QString &name, std::vector<size_t> dependsOn)
{
    const SlotState *state = m_atStart.find(slot);
    const bool isDue = state && state->needsMaking;
    BuildStep what{kindOf(slot), slot, isDue, 0, {}, {}, 0};
    const Run run = [this, slot](StepContext &context) { return fillSlot(slot, context); };
    if (!isDue)
        return addStep(what, name, 0, std::move(dependsOn), run);
    const TakeMaker::Maker maker = m_maker.makerFor(*state);
    what.price = m_maker.price(maker);
    what.model = m_maker.model(maker);
    const size_t step =
        addStep(what, name, maker.chunks > 0 ? secondsOf(slot) : kChunkSeconds, std::move(dependsOn), run);
    if (m_maker.waits(maker))
        m_steps[step].lane = Lane::Wait;
    return step;
}

int BuildGraph::clipsToMake(const Beat &beat) const
{
    if (m_options.only.isEmpty())
        return m_options.scope == BuildScope::Storyboard ? 0 : chunksIn(beat->spec.duration);
    int clips = -1;
    for (const Slot &slot : m_options.only) {
        if (slot.beat == beat.id())
            clips = std::max(clips, slot.kind == Slot::Kind::Clip ? slot.index + 1 : 0);
    }
    return std::min(clips, chunksIn(beat->spec.duration));
}

std::vector<size_t> BuildGraph::addBeat(const Beat &beat, qsizetype number)
{
    std::vector<size_t> chunks;
    const int clips = clipsToMake(beat);
    if (clips < 0)
        return chunks;
    size_t previous = addSlot(Slot::frame(beat.id()), Sentence::tr("frame of beat %1", "step of a build").arg(number), {});
    m_frames.push_back(previous);
    for (int k = 0; k < clips; ++k) {
        const Slot clip = Slot::clip(beat.id(), k);
        previous = addSlot(clip, Sentence::tr("clip %1 of beat %2", "step of a build").arg(k + 1).arg(number), {previous});
        if (!m_options.only.isEmpty())
            continue;
        const bool isDue = m_what[previous].isDue;
        chunks.push_back(addStep({BuildStep::Kind::Chunk, clip, false, 0, {}, {}, 0},
                                 Sentence::tr("chunk %1 of beat %2", "step of a build").arg(k + 1).arg(number), isDue ? kChunkSeconds : 0, {previous},
                                 [this, clip](StepContext &step) { return makeChunk(clip, step.task()); }));
    }
    return chunks;
}

void BuildGraph::addOrder(const TakeOrder &order, const QString &name)
{
    const TakeMaker::Maker maker = TakeMaker::makerFor(order);
    const BuildStep what{kindOf(order.slot), order.slot, true, 0, m_maker.price(maker), m_maker.model(maker), 0};
    const size_t added = addStep(what, name, secondsOf(order.slot), {}, [this, order](StepContext &step) -> Result<void> {
        const auto take = m_maker.make(order, step.task());
        if (!take)
            return std::unexpected(take.error());
        count(counterOf(order.slot));
        const std::scoped_lock lock(m_mutex);
        m_report.spentUsd[phaseOf(kindOf(order.slot))] += take->costUsd;
        return {};
    });
    if (m_maker.waits(maker))
        m_steps[added].lane = Lane::Wait;
}

void BuildGraph::addSoundtrack(std::vector<size_t> dependsOn)
{
    std::vector<size_t> mixDependsOn;
    if (m_project.hasMusic())
        mixDependsOn.push_back(addMusic());
    dependsOn.push_back(addStep({BuildStep::Kind::Sound, {}, false, 0, {}, {}, 0}, Sentence::tr("sound", "step of a build"), kMixSeconds, mixDependsOn,
                                [this](StepContext &step) { return mix(step.task()); }));
    addStep({BuildStep::Kind::Master, {}, false, 0, {}, {}, 0}, Sentence::tr("master", "step of a build"), kMuxSeconds, std::move(dependsOn),
            [this](StepContext &step) { return mux(step.task()); });
}

/// Beside the frames, unless a model is to look at them first.
size_t BuildGraph::addMusic()
{
    const SlotState *state = m_atStart.find(Slot::music());
    const bool isWorded = state && state->needsMaking && state->inputs.contains(QStringLiteral("words_by"));
    return addSlot(Slot::music(), Sentence::tr("music", "step of a build"), isWorded ? m_frames : std::vector<size_t>());
}

QList<SlotState> BuildGraph::statesBefore(const Slot &slot) const
{
    QList<SlotState> before;
    if (slot.kind != Slot::Kind::Clip)
        return before;
    const std::scoped_lock lock(m_mutex);
    before.append(m_states.value(Slot::frame(slot.beat)));
    for (int k = 0; k < slot.index; ++k)
        before.append(m_states.value(Slot::clip(slot.beat, k)));
    return before;
}

void BuildGraph::count(int BuildCounts::*what)
{
    const std::scoped_lock lock(m_mutex);
    ++(m_report.made.*what);
}

Result<void> BuildGraph::fillSlot(const Slot &slot, StepContext &step)
{
    const QList<SlotState> before = statesBefore(slot);
    SlotState state = slotState(m_project, m_folder.takes(), m_identities, slot, before);
    const bool isRemade = state.waitsForUser && m_options.remakeLost && !(state.shown && state.shown->isUsersOwn());
    if (state.needsMaking || isRemade) {
        const auto take = m_maker.make(state, before, step.task());
        if (!take)
            return std::unexpected(take.error());
        count(counterOf(slot));
        state = slotState(m_project, m_folder.takes(), m_identities, slot, before);
        const std::scoped_lock lock(m_mutex);
        m_report.spentUsd[phaseOf(kindOf(slot))] += take->costUsd;
        if (const QString notice = take->parameters.value(kMusicNotice).toString(); !notice.isEmpty())
            m_report.notices.append(notice);
    }
    if (state.waitsForUser) {
        const TakeId chosen = m_project.settings(slot).choice;
        const QString file = state.shown ? state.shown->file : chosen.text() + QStringLiteral(".json");
        if (state.shown && state.shown->isUsersOwn()) {
            return fail(ErrorKind::NotFound,
                        Sentence::tr("Your own file of %1 is gone (takes/%2). Put it back, or give another.").arg(slot.text(), file));
        }
        return fail(ErrorKind::NotFound,
                    Sentence::tr("The take of %1 is gone (takes/%2). Put it back, or make it again for %3: on the command line, with --remake-lost.")
                        .arg(slot.text(), file)
                        .arg(moneyText(m_maker.estimateUsd(m_maker.makerFor(state)))));
    }
    if (!state.shown)
        return fail(ErrorKind::NotFound, Sentence::tr("%1 has no take and is locked. Unlock it to build it.").arg(slot.text()));
    const std::scoped_lock lock(m_mutex);
    m_report.shown.insert(slot, *state.shown);
    m_states.insert(slot, state);
    return {};
}

BuildReport BuildGraph::report() const
{
    const std::scoped_lock lock(m_mutex);
    BuildReport report = m_report;
    for (const Slot &slot : m_project.slotList()) {
        if (slot.kind != Slot::Kind::Clip)
            continue;
        report.chunks.append(m_chunks.contains(slot) ? m_products.path(chunkProduct(slot)) : QString());
        const Slot previous = Slot::clip(slot.beat, slot.index - 1);
        if (slot.index > 0 && report.shown.contains(previous)) {
            report.handOns.insert(slot, m_products.path(handOnProduct(report.shown.value(previous), m_productMaker.conformOptions(previous))));
        }
    }
    if (!m_stitchedFrom.isEmpty() && m_products.fresh(kStitchedProduct, m_stitchedFrom))
        report.stitched = m_products.path(kStitchedProduct);
    return report;
}

} // namespace beatreel
