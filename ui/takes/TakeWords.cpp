// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/TakeWords.h"

#include <QCoreApplication>

namespace beatreel {

namespace {

class TakeTexts
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::TakeWords)

public:
    [[nodiscard]] static QString title(const Slot &slot, int beat);
    [[nodiscard]] static QString takesOf(const Slot &slot, int beat);
    [[nodiscard]] static QString segment(const Slot &slot, int beat);
    [[nodiscard]] static QString ownFile() { return tr("Own file"); }
    [[nodiscard]] static QString caption(const QString &model, const QString &price)
    {
        return tr("%1, %2", "model and price of a take").arg(model, price);
    }
    [[nodiscard]] static QString follows(const EditEffect &effect, int held, const QString &theOne);
};

QString TakeTexts::title(const Slot &slot, int beat)
{
    switch (slot.kind) {
    case Slot::Kind::Frame:
        return tr("Frame %1").arg(beat);
    case Slot::Kind::Clip:
        return tr("Clip %1.%2").arg(beat).arg(slot.index + 1);
    case Slot::Kind::Music:
        break;
    }
    return tr("Music");
}

QString TakeTexts::takesOf(const Slot &slot, int beat)
{
    switch (slot.kind) {
    case Slot::Kind::Frame:
        return tr("Takes of frame %1").arg(beat);
    case Slot::Kind::Clip:
        return tr("Takes of clip %1.%2").arg(beat).arg(slot.index + 1);
    case Slot::Kind::Music:
        break;
    }
    return tr("Takes of the music");
}

QString TakeTexts::segment(const Slot &slot, int beat)
{
    switch (slot.kind) {
    case Slot::Kind::Frame:
        return tr("Frame");
    case Slot::Kind::Clip:
        return tr("%1.%2", "beat and clip").arg(beat).arg(slot.index + 1);
    case Slot::Kind::Music:
        break;
    }
    return tr("Music");
}

QString TakeTexts::follows(const EditEffect &effect, int held, const QString &theOne)
{
    const auto due = static_cast<int>(effect.due.size());
    const QString price = priceText(effect.price());
    if (due == 1)
        return tr("%1 goes stale, %2; it is kept unless you refresh it.", "slot, price").arg(theOne, price);
    if (due > 1)
        return tr("%n takes go stale, %1; they are kept unless you refresh them.", nullptr, due).arg(price);
    if (held > 0)
        return held == 1 ? tr("1 take goes stale and stays as it is.") : tr("%n takes go stale and stay as they are.", nullptr, held);
    return tr("Nothing else goes stale.");
}

int beatNumber(const Project &project, const BeatId &beat)
{
    const auto it = std::ranges::find(project.beats, beat, &Beat::id);
    return static_cast<int>(it - project.beats.begin()) + 1;
}

} // namespace

QString slotTitle(const Project &project, const Slot &slot)
{
    return TakeTexts::title(slot, beatNumber(project, slot.beat));
}

QString takesOfTitle(const Project &project, const Slot &slot)
{
    return TakeTexts::takesOf(slot, beatNumber(project, slot.beat));
}

QString slotSegment(const Project &project, const Slot &slot)
{
    return TakeTexts::segment(slot, beatNumber(project, slot.beat));
}

QString modelName(const OpenProject &open, const Take &take)
{
    if (take.isUsersOwn())
        return TakeTexts::ownFile();
    const Model *model = open.parts().models.find(stepOf(take.slot.kind), take.model);
    return model ? model->name : take.model;
}

QString takePrice(const Take &take)
{
    return priceText(Price::exact(take.costUsd));
}

QString takeCaption(const OpenProject &open, const Take &take)
{
    return TakeTexts::caption(modelName(open, take), takePrice(take));
}

QString followsText(OpenProject &open, const Slot &edited, const Project &after)
{
    const EditEffect effect = open.effectOf(after);
    const auto held = static_cast<int>(effect.heldSlots.size() - effect.heldSlots.count(edited));
    return TakeTexts::follows(effect, held, effect.due.isEmpty() ? QString() : slotTitle(after, effect.due.first()));
}

} // namespace beatreel
