// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/EditEffect.h"

#include <QCoreApplication>

namespace beatreel {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::EditEffect)

public:
    [[nodiscard]] static QString frames(int count)
    {
        return count == 1 ? tr("1 frame to make.") : tr("%n frames to make.", nullptr, count);
    }
    [[nodiscard]] static QString clips(int count)
    {
        return count == 1 ? tr("1 clip to make.") : tr("%n clips to make.", nullptr, count);
    }
    [[nodiscard]] static QString music() { return tr("The music to make."); }
    [[nodiscard]] static QString held(int count)
    {
        return count == 1 ? tr("1 take goes stale and stays as it is.")
                          : tr("%n takes go stale and stay as they are.", nullptr, count);
    }
    [[nodiscard]] static QString cost(const Price &price)
    {
        return price == Price::free() ? tr("Refreshing costs nothing.")
                                      : tr("Refreshing costs %1.").arg(priceText(price));
    }
};

EditEffect::Part &partOf(EditEffect &effect, Slot::Kind kind)
{
    switch (kind) {
    case Slot::Kind::Frame:
        return effect.frames;
    case Slot::Kind::Clip:
        return effect.clips;
    case Slot::Kind::Music:
        break;
    }
    return effect.music;
}

bool isHeldStale(const SlotState *state)
{
    return state && state->status == SlotStatus::Stale && state->isHeld;
}

/// Once each; music belongs to none.
void addBeat(QList<BeatId> &beats, const Slot &slot)
{
    if (slot.kind != Slot::Kind::Music && (beats.isEmpty() || beats.last() != slot.beat))
        beats.append(slot.beat);
}

} // namespace

QStringList EditEffect::sentences() const
{
    QStringList list;
    if (frames.count > 0)
        list.append(Sentences::frames(frames.count));
    if (clips.count > 0)
        list.append(Sentences::clips(clips.count));
    if (music.count > 0)
        list.append(Sentences::music());
    if (!list.isEmpty())
        list.append(Sentences::cost(price()));
    if (held > 0)
        list.append(Sentences::held(held));
    return list;
}

EditEffect effectOf(const SlotStates &before, const SlotStates &after, const ModelCatalogue &catalogue)
{
    EditEffect effect;
    for (const SlotState &state : after.all()) {
        const SlotState *former = before.find(state.slot);
        if (state.needsMaking && !(former && former->needsMaking)) {
            EditEffect::Part &part = partOf(effect, state.slot.kind);
            ++part.count;
            effect.due.append(state.slot);
            part.price += priceOf(state, catalogue);
            addBeat(effect.beats, state.slot);
        }
        if (isHeldStale(&state) && !isHeldStale(former)) {
            ++effect.held;
            effect.heldSlots.append(state.slot);
            addBeat(effect.heldBeats, state.slot);
            effect.isMusicHeld = effect.isMusicHeld || state.slot.kind == Slot::Kind::Music;
        }
    }
    for (const SlotState &former : before.all()) {
        const SlotState *state = after.find(former.slot);
        if (former.needsMaking && !(state && state->needsMaking))
            ++effect.spared;
    }
    return effect;
}

} // namespace beatreel
