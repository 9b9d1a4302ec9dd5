// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/TakeCommands.h"

#include "core/build/TakeOrder.h"
#include "core/generate/Inputs.h"
#include "core/project/SlotEdits.h"

#include <QCoreApplication>

namespace beatreel {

namespace {

class TakeWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::TakeCommands)

public:
    [[nodiscard]] static QString own() { return tr("It is your own file: nothing made it."); }
    [[nodiscard]] static QString modelGone() { return tr("The model that made it is not in the catalogue any more. Make a new take with another one."); }
    [[nodiscard]] static QString pictureGone() { return tr("The picture that it began with is gone. Make a new take with the present one."); }
};

QString &modelFor(ModelChoice &models, Slot::Kind kind)
{
    switch (kind) {
    case Slot::Kind::Frame:
        return models.frames;
    case Slot::Kind::Clip:
        return models.clips;
    case Slot::Kind::Music:
        break;
    }
    return models.music;
}

GeneratorIdentity identityOf(const GeneratorIdentities &identities, Slot::Kind kind)
{
    switch (kind) {
    case Slot::Kind::Frame:
        return identities.frame;
    case Slot::Kind::Clip:
        return identities.clip;
    case Slot::Kind::Music:
        break;
    }
    return identities.music;
}

const Model *modelOf(const OpenProject &open, const Take &take)
{
    return open.parts().models.find(stepOf(take.slot.kind), take.model);
}

/// Beyond every take of the slot and all that was asked for, so that the film does not show it by itself.
int numberBeside(const OpenProject &open, const Slot &slot)
{
    return std::max(highestTakeNumber(open.project(), open.takes(), slot), open.project().settings(slot).takeNumber) + 1;
}

/// That of the take the slot waits for, unless takes with the same inputs, in the trash perhaps, have those from there on.
int numberWanted(const OpenProject &open, const SlotState &state)
{
    int number = state.number;
    for (const Take &take : takesFor(open.project(), open.takes(), state.slot)) {
        if (take.fingerprint == state.wanted)
            number = std::max(number, take.number + 1);
    }
    return number;
}

bool isBeingMade(OpenProject &open, const Slot &slot)
{
    const Job *job = open.workshop().job(slot);
    return job && job->state != Job::State::Failed;
}

} // namespace

QList<Take> takesOf(const OpenProject &open, const Slot &slot)
{
    return showableTakesFor(open.project(), open.takes(), slot);
}

int numberOf(const OpenProject &open, const Slot &slot, const TakeId &take)
{
    const QList<Take> takes = takesOf(open, slot);
    const auto it = std::ranges::find(takes, take, &Take::id);
    return it == takes.end() ? 0 : static_cast<int>(it - takes.begin()) + 1;
}

TakeId takeInUse(const OpenProject &open, const Slot &slot)
{
    const SlotState *state = open.state(slot);
    return state && state->shown ? state->shown->id : TakeId();
}

Project choosing(const OpenProject &open, const Slot &slot, const TakeId &take)
{
    return withChoice(open.project(), slot, take);
}

void chooseTake(OpenProject &open, const Slot &slot, const TakeId &take)
{
    if (take.isEmpty() || takeInUse(open, slot) == take || !open.takes().find(take))
        return;
    open.apply(EditKind::ChooseTake, choosing(open, slot, take));
}

void chooseNeighbour(OpenProject &open, const Slot &slot, Neighbour which)
{
    const QList<Take> takes = takesOf(open, slot);
    const int now = numberOf(open, slot, takeInUse(open, slot)) - 1;
    const int next = now + (which == Neighbour::Next ? 1 : -1);
    if (now >= 0 && next >= 0 && next < takes.size())
        chooseTake(open, slot, takes[next].id);
}

void toggleStar(OpenProject &open, const TakeId &take)
{
    const bool isSet = open.project().takeMarks.value(take).isStarred;
    open.apply(isSet ? EditKind::UnstarTake : EditKind::StarTake,
               withStar(open.project(), take, isSet ? Star::Unset : Star::Set));
}

void setNote(OpenProject &open, const TakeId &take, const QString &note)
{
    open.applyMerged(QStringLiteral("take note ") + take.text(), EditKind::NoteTake, withNote(open.project(), take, note));
}

void trashTake(OpenProject &open, const TakeId &take)
{
    open.apply(EditKind::TrashTake, withTrashed(open.project(), take));
}

void restoreTake(OpenProject &open, const TakeId &take)
{
    open.apply(EditKind::RestoreTake, withRestored(open.project(), take));
}

QList<Slot> usesOf(const OpenProject &open, const TakeId &take)
{
    QList<Slot> uses;
    for (const SlotState &state : open.states().all()) {
        if (state.shown && state.shown->id == take)
            uses.append(state.slot);
    }
    return uses;
}

QList<Take> takesInTrash(const OpenProject &open)
{
    QList<Take> takes = open.takes().all();
    takes.removeIf([&](const Take &take) {
        const TakeMark mark = open.project().takeMarks.value(take.id);
        return !mark.isTrashed || mark.isRemoved || !open.takes().isIntact(take);
    });
    return takes;
}

void copySettings(OpenProject &open, const Take &take, const QList<BeatId> &beats)
{
    const TakeSettings settings = settingsOf(open.project(), take);
    open.apply(EditKind::CopyTakeSettings, withTakeSettings(open.project(), beats, settings), beats.size());
}

QList<TakeId> makeVariants(OpenProject &open, const Slot &frame)
{
    const SlotState *state = open.state(frame);
    if (!state || isBeingMade(open, frame))
        return {};
    // Where nothing is up to date, the first of them is what the slot waits for.
    const int first = state->needsMaking ? numberWanted(open, *state) : numberBeside(open, frame);
    const QList<TakeOrder> orders = variantsOf(*state, first, kVariantCount);
    open.order(orders, open.project().models);
    QList<TakeId> ids;
    for (const TakeOrder &order : orders)
        ids.append(takeId(frame, fingerprintOf(order.inputs), order.number));
    return ids;
}

Price priceOfVariants(const OpenProject &open, const Slot &frame)
{
    Price price;
    for (int i = 0; i < kVariantCount; ++i)
        price += open.priceOfOne(frame);
    return price;
}

void makeAgainAs(OpenProject &open, const Slot &slot, const Take &take)
{
    if (!whyNotAgainAs(open, take).isEmpty() || isBeingMade(open, slot))
        return;
    ModelChoice models = open.project().models;
    modelFor(models, slot.kind) = take.model;
    const GeneratorIdentity identity = identityOf(open.parts().generators(models).identities(), slot.kind);
    TakeOrder order = againAs(take, identity, numberBeside(open, slot));
    order.slot = slot; // a copy of a beat shows its original's
    open.order({order}, models);
}

Price priceOfAgainAs(const OpenProject &open, const Take &take)
{
    return open.parts().models.price(stepOf(take.slot.kind), take.model);
}

QString whyNotAgainAs(const OpenProject &open, const Take &take)
{
    if (take.isUsersOwn() || take.inputs.isEmpty())
        return TakeWords::own();
    if (!modelOf(open, take))
        return TakeWords::modelGone();
    if (take.slot.kind == Slot::Kind::Clip && !clipPicturesOf(take.inputs, open.takes()))
        return TakeWords::pictureGone();
    return {};
}

} // namespace beatreel
