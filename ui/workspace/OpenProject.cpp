// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/OpenProject.h"

#include "core/build/ProjectLedger.h"
#include "core/build/Reserved.h"
#include "core/farm/Farm.h"
#include "core/project/BeatFields.h"
#include "core/project/Edits.h"
#include "core/project/SlotEdits.h"
#include "core/project/TakeEdits.h"

#include <QFileInfo>

#include <utility>

namespace beatreel {

Result<std::unique_ptr<OpenProject>> OpenProject::open(const QString &path, const Parts &parts)
{
    auto folder = ProjectFolder::open(path, ProjectFolder::Access::Write);
    if (!folder)
        return std::unexpected(folder.error());
    return around(std::move(*folder), parts);
}

Result<std::unique_ptr<OpenProject>> OpenProject::create(const QString &folder, const Project &project,
                                                         const Parts &parts)
{
    auto created = ProjectFolder::create(folder, project);
    if (!created)
        return std::unexpected(created.error());
    return around(std::move(*created), parts);
}

Result<std::unique_ptr<OpenProject>> OpenProject::around(ProjectFolder folder, const Parts &parts)
{
    auto ledger = openLedger(folder, parts.recorder.url());
    if (!ledger)
        return std::unexpected(ledger.error());
    return std::unique_ptr<OpenProject>(new OpenProject(std::move(folder), std::move(*ledger), parts));
}

OpenProject::OpenProject(ProjectFolder folder, std::unique_ptr<Ledger> ledger, const Parts &parts)
    : m_parts(parts), m_folder(std::move(folder)), m_wasLeftOpen(m_folder.wasLeftOpen()),
      m_openedAsOf(QFileInfo(m_folder.documentPath()).lastModified()),
      m_interrupted(unfinishedBuild(m_folder)), m_ledger(std::move(ledger)),
      m_document(m_folder.project(), parts.clock),
      m_store(m_folder.documentPath(), m_folder.project(), parts.clock), m_autosave(m_document, m_store),
      m_memo(m_folder.takes()), m_trialMemo(m_folder.takes()), m_states(statesOf(m_memo, m_document.project())),
      m_selection(m_document), m_playhead(m_document), m_inOut(m_document), m_overlayChoice(m_document),
      m_workshop(m_folder, {*m_ledger, parts.recorder}, parts.models)
{
    connect(&m_document, &Document::changed, this, [this](const ProjectChange &change) {
        const SlotStates before = std::exchange(m_states, statesOf(m_memo, project()));
        emit changed(change);
        // What came back is where the eye is; who adds beats selects them just so.
        if (!change.inserted.isEmpty() && !change.isPlanChanged)
            m_selection.set(change.inserted);
        tellOfStale(before);
    });
    connect(&m_workshop, &Workshop::takeMade, this, &OpenProject::onTakeMade);
    connect(&m_workshop, &Workshop::orderEnded, this, [this](const BuildOptions &options) {
        for (const Slot &slot : options.only)
            m_byOtherModel.remove(slot); // it came to nothing
    });
}

OpenProject::~OpenProject() = default;

SlotStates OpenProject::statesOf(SlotStateMemo &memo, const Project &project) const
{
    return memo.states(project, m_parts.generators(project.models).identities());
}

EditEffect OpenProject::effectOf(const Project &after)
{
    return beatreel::effectOf(m_states, statesOf(m_trialMemo, after), m_parts.models);
}

Price OpenProject::priceOfOne(const Slot &slot) const
{
    const SlotState *state = m_states.find(slot);
    const Price price = state ? beatreel::priceOf(*state, m_parts.models)
                              : m_parts.models.price(stepOf(slot.kind), project().models.of(slot.kind));
    return slot.kind == Slot::Kind::Music ? price + priceOfMusicWords(project().models, m_parts.models) : price;
}

Price OpenProject::priceOf(const QList<Slot> &wanted) const
{
    Price price;
    for (const Slot &slot : dueFor(wanted))
        price += priceOfOne(slot);
    return price;
}

QList<Slot> OpenProject::dueFor(const QList<Slot> &wanted) const
{
    QList<Slot> due;
    const auto add = [&](const Slot &slot) {
        const SlotState *state = m_states.find(slot);
        if (state && state->needsMaking && !due.contains(slot))
            due.append(slot);
    };
    for (const Slot &slot : wanted) {
        if (slot.kind == Slot::Kind::Clip) {
            add(Slot::frame(slot.beat));
            for (int k = 0; k < slot.index; ++k)
                add(Slot::clip(slot.beat, k));
        }
        add(slot);
    }
    return due;
}

Price OpenProject::priceOfAgain(const Slot &wanted) const
{
    const Slot slot = madeWith(m_states, wanted);
    const SlotState *state = m_states.find(slot);
    const Price due = priceOf({slot});
    return state && state->needsMaking ? due : due + priceOfOne(slot);
}

Price OpenProject::priceOfAgain(const QList<Slot> &wanted) const
{
    Price price;
    for (const Slot &slot : wanted)
        price += priceOfAgain(slot);
    return price;
}

Price OpenProject::priceOfBuild() const
{
    return estimate(project(), m_states, m_parts.models).ofTakes();
}

double OpenProject::spentUsd() const
{
    return beatreel::spentUsd(project(), takes(), *m_ledger);
}

std::optional<double> OpenProject::leftAfter(const Price &price) const
{
    if (!project().budgetUsd)
        return std::nullopt;
    return *project().budgetUsd - spentUsd() - reservedUsd(m_workshop.jobs(), *m_ledger) - price.usd();
}

int OpenProject::countOfBuild() const
{
    return static_cast<int>(std::ranges::count_if(m_states.all(), &SlotState::needsMaking));
}

bool OpenProject::isAnyStale() const
{
    return std::ranges::any_of(m_states.all(), [](const SlotState &state) { return state.needsMaking && state.status != SlotStatus::Missing; });
}

QList<Slot> OpenProject::dueSlots(const BeatId &beat) const
{
    QList<Slot> due;
    for (int k = -1;; ++k) {
        const SlotState *state = m_states.find(k < 0 ? Slot::frame(beat) : Slot::clip(beat, k));
        if (!state)
            return due;
        if (state->needsMaking)
            due.append(state->slot);
    }
}

std::optional<InterruptedBuild> OpenProject::interruptedBuild() const
{
    if (!m_interrupted)
        return std::nullopt;
    const auto open = m_ledger->unfinished();
    const auto isPaid = [&](const Slot &slot) {
        return open && std::ranges::any_of(*open, [&](const RequestRow &row) { return row.state == RequestState::Sent && row.key.slot == slot.text(); });
    };
    InterruptedBuild build{*m_interrupted, 0, 0, {}};
    for (const SlotState &state : m_states.all()) {
        const bool isLeft = state.needsMaking && (*m_interrupted != BuildScope::Storyboard || state.slot.kind == Slot::Kind::Frame);
        if (!isLeft)
            continue;
        const bool isFetched = isPaid(state.slot);
        ++(isFetched ? build.paid : build.toMake);
        if (!isFetched)
            build.price += priceOfOne(state.slot);
    }
    return build.paid + build.toMake > 0 ? std::optional(build) : std::nullopt;
}

void OpenProject::forgetInterruptedBuild()
{
    m_interrupted.reset();
    clearUnfinished(m_folder);
}

void OpenProject::apply(EditKind kind, const Project &after, qsizetype beats)
{
    m_document.edit(editName(kind, beats), after);
}

void OpenProject::applyMerged(const QString &key, EditKind kind, const Project &after, qsizetype beats)
{
    m_document.editMerged(key, editName(kind, beats), after);
}

void OpenProject::refreshStates()
{
    const SlotStates before = std::exchange(m_states, statesOf(m_memo, project()));
    emit statesChanged();
    tellOfStale(before);
}

/// What needs making now and did not before.
void OpenProject::tellOfStale(const SlotStates &before)
{
    const EditEffect effect = beatreel::effectOf(before, m_states, m_parts.models);
    if (effect.frames.count + effect.clips.count + effect.music.count > 0)
        emit wentStale(effect);
}

void OpenProject::begin(const Project &project, const ModelChoice &models, BuildOptions options)
{
    options.limits = m_parts.limits;
    if (m_place)
        options.limits.wait = Farm::kSteps;
    m_workshop.order({project, m_parts.generators(models), options, m_place});
}

void OpenProject::build(BuildScope scope)
{
    BuildOptions options;
    options.scope = scope;
    begin(project(), project().models, options);
}

void OpenProject::buildAtItsPrice()
{
    BuildOptions options;
    options.repeatEnded = true;
    begin(project(), project().models, options);
}

void OpenProject::make(const QList<Slot> &wanted)
{
    if (wanted.isEmpty())
        return;
    BuildOptions options;
    options.only = wanted;
    options.repeatEnded = true;
    begin(project(), project().models, options);
}

void OpenProject::again(const QList<Slot> &wanted)
{
    Project after = project();
    QList<Slot> made; // each once, and before it the clip that it is cut from
    for (const Slot &each : wanted) {
        const Slot slot = madeWith(m_states, each);
        const bool isAsked = made.contains(slot);
        for (const Slot &due : {slot, each}) {
            if (!made.contains(due))
                made.append(due);
        }
        if (isAsked)
            continue;
        const SlotState *state = m_states.find(slot);
        if (state && state->needsMaking)
            continue; // a new one comes as it is
        after = withAgain(std::move(after), slot, highestTakeNumber(project(), takes(), slot),
                          state ? state->wanted : Fingerprint());
    }
    apply(EditKind::MakeAgain, after, wanted.size());
    make(made);
}

void OpenProject::order(const QList<TakeOrder> &orders, const ModelChoice &models)
{
    if (orders.isEmpty())
        return;
    BuildOptions options;
    options.orders = orders;
    begin(project(), models, options);
}

Result<qint64> OpenProject::emptyTrash()
{
    auto freed = m_folder.takes().removeFiles(trashOf(project()));
    if (freed)
        apply(EditKind::EmptyTrash, withTrashEmptied(project()));
    m_memo.forgetAll();
    m_trialMemo.forgetAll();
    m_states = statesOf(m_memo, project());
    emit statesChanged();
    return freed;
}

/// What is there already stays as it is: only this slot is the other model's.
void OpenProject::makeWith(const Slot &slot, const QString &model)
{
    Project other = withChoice(project(), slot, {});
    other.models.of(slot.kind) = model;
    if (slot.kind != Slot::Kind::Music)
        other = withBeatModel(std::move(other), {slot.beat}, slot.kind, {});
    for (const SlotState &state : m_states.all()) {
        if (state.slot != slot && state.shown)
            other = withChoice(other, state.slot, state.shown->id);
    }
    m_byOtherModel.insert(slot, model);
    BuildOptions options;
    options.only = {slot};
    begin(other, other.models, options);
}

void OpenProject::chooseByOtherModel(const Slot &slot)
{
    const QString model = m_byOtherModel.take(slot);
    const QList<Take> made = takes().takesOf(slot);
    const auto take = std::find_if(made.rbegin(), made.rend(), [&](const Take &each) { return each.model == model; });
    if (take != made.rend() && m_states.find(slot))
        apply(EditKind::ChooseTake, withChoice(project(), slot, take->id));
}

void OpenProject::keep(const QList<Slot> &wanted)
{
    Project after = project();
    for (const Slot &slot : wanted) {
        if (const SlotState *state = m_states.find(slot); state && state->status == SlotStatus::Stale)
            after = withKept(std::move(after), slot, state->wanted);
    }
    apply(EditKind::KeepAsItIs, after);
}

void OpenProject::onTakeMade(const Slot &slot)
{
    m_memo.forget(slot);
    m_trialMemo.forget(slot);
    m_states = statesOf(m_memo, project());
    emit statesChanged();
    if (m_byOtherModel.contains(slot))
        chooseByOtherModel(slot);
}

} // namespace beatreel
