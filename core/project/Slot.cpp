// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/Slot.h"

#include <QStringList>

namespace beatreel {

QString Slot::text() const
{
    switch (kind) {
    case Kind::Frame:
        return QStringLiteral("frame:") + beat.text();
    case Kind::Clip:
        return QStringLiteral("clip:%1:%2").arg(beat.text()).arg(index);
    case Kind::Music:
        break;
    }
    return QStringLiteral("music");
}

std::optional<Slot> Slot::fromText(const QString &text)
{
    const QStringList parts = text.split(u':');
    Slot slot;
    if (parts.size() == 2 && parts[0] == QStringLiteral("frame"))
        slot = frame(BeatId(parts[1]));
    else if (parts.size() == 3 && parts[0] == QStringLiteral("clip"))
        slot = clip(BeatId(parts[1]), parts[2].toInt());
    const bool isOfBeat = slot.kind != Kind::Music;
    // One slot, one text: "clip:b1:+1" and "clip:b1:01" are none.
    if (slot.text() != text || slot.index < 0 || (isOfBeat && slot.beat.isEmpty()))
        return std::nullopt;
    return slot;
}

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

size_t qHash(const Slot &slot, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(slot.kind), slot.beat, slot.index);
}

} // namespace beatreel
