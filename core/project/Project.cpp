// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/Project.h"

#include "core/story/ChunkPlan.h"

#include <numeric>

namespace beatreel {

const QString &ModelChoice::of(Slot::Kind kind) const
{
    switch (kind) {
    case Slot::Kind::Frame:
        return frames;
    case Slot::Kind::Clip:
        return clips;
    case Slot::Kind::Music:
        break;
    }
    return music;
}

QString &ModelChoice::of(Slot::Kind kind)
{
    return const_cast<QString &>(std::as_const(*this).of(kind));
}

Spec Project::spec() const
{
    Spec spec;
    spec.archetype = archetype;
    spec.requestedDuration = requestedDuration;
    spec.format = format;
    spec.product = product;
    spec.style = style;
    spec.reasoning = reasoning;
    spec.rest = specRest;
    spec.beats.reserve(beats.size());
    for (const Beat &beat : beats)
        spec.beats.append(beat->spec);
    spec.layOut();
    return spec;
}

Seconds Project::duration() const
{
    return std::accumulate(beats.begin(), beats.end(), Seconds(0),
                           [](Seconds sum, const Beat &beat) { return sum + beat->spec.duration; });
}

bool Project::hasMusic() const
{
    return models.music != QStringLiteral("none");
}

const Beat *Project::find(const BeatId &id) const
{
    const auto it = std::ranges::find_if(beats, [&](const Beat &beat) { return beat.id() == id; });
    return it == beats.end() ? nullptr : &*it;
}

SlotSettings Project::settings(const Slot &slot) const
{
    if (slot.kind == Slot::Kind::Music)
        return music;
    const Beat *beat = find(slot.beat);
    if (!beat)
        return {};
    return slot.kind == Slot::Kind::Frame ? (*beat)->frame : (*beat)->clips.value(slot.index);
}

bool Project::isLocked(const Slot &slot) const
{
    const Beat *beat = find(slot.beat);
    return settings(slot).isLocked || (beat && (*beat)->isLocked);
}

QList<Slot> Project::slotList() const
{
    QList<Slot> list;
    for (const Beat &beat : beats) {
        list.append(Slot::frame(beat.id()));
        for (int k = 0; k < chunksIn(beat->spec.duration); ++k)
            list.append(Slot::clip(beat.id(), k));
    }
    if (hasMusic())
        list.append(Slot::music());
    return list;
}

quint64 beatSeed(const Project &project, const Beat &beat)
{
    if (beat->seed)
        return *beat->seed;
    return FingerprintBuilder("beat-seed/1").add("seed", project.brief.seed).add("beat", beat.id().text()).build().number();
}

quint64 takeSeed(quint64 seed, int takeNumber)
{
    if (takeNumber == 0)
        return seed;
    return FingerprintBuilder("take-seed/1").add("seed", seed).add("number", takeNumber).build().number();
}

} // namespace beatreel
