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
    [[nodiscard]] static QString cost(double usd)
    {
        return usd > 0 ? tr("Refreshing costs %1.").arg(moneyText(usd)) : tr("Refreshing costs nothing.");
    }
};

PipelineStep stepOf(Slot::Kind kind)
{
    switch (kind) {
    case Slot::Kind::Frame:
        return PipelineStep::Frame;
    case Slot::Kind::Clip:
        return PipelineStep::Clip;
    case Slot::Kind::Music:
        break;
    }
    return PipelineStep::Music;
}

QString modelFor(const ModelChoice &models, Slot::Kind kind)
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
        list.append(Sentences::cost(usd()));
    if (held > 0)
        list.append(Sentences::held(held));
    return list;
}

EditEffect effectOf(const SlotStates &before, const SlotStates &after, const ModelChoice &models,
                    const ModelCatalogue &catalogue)
{
    EditEffect effect;
    for (const SlotState &state : after.all()) {
        const SlotState *former = before.find(state.slot);
        if (state.needsMaking && !(former && former->needsMaking)) {
            EditEffect::Part &part = partOf(effect, state.slot.kind);
            ++part.count;
            part.usd += catalogue.priceOf(stepOf(state.slot.kind), modelFor(models, state.slot.kind));
        }
        if (isHeldStale(&state) && !isHeldStale(former))
            ++effect.held;
    }
    for (const SlotState &former : before.all()) {
        const SlotState *state = after.find(former.slot);
        if (former.needsMaking && !(state && state->needsMaking))
            ++effect.spared;
    }
    return effect;
}

QString moneyText(double usd)
{
    QString text = QString::number(usd, 'f', 4);
    while (text.endsWith(u'0') && text.size() > text.indexOf(u'.') + 3)
        text.chop(1);
    return u'$' + text;
}

} // namespace beatreel
