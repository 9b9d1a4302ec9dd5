// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/SlotStateMemo.h"

#include "core/project/TakeEdits.h"

namespace beatreel {

SlotStates SlotStateMemo::states(const Project &project, const GeneratorIdentities &identities)
{
    const Shared shared{project.models.frames,
                        project.models.clips,
                        identities.frame.fingerprint(),
                        identities.clip.fingerprint(),
                        identities.frames,
                        identities.clips,
                        project.brief.seed,
                        project.format,
                        project.product,
                        project.style,
                        trashOf(project)};
    if (shared != m_shared)
        forgetAll();
    m_shared = shared;
    QHash<BeatId, Known> known;
    known.reserve(project.beats.size());
    QList<SlotState> all;
    for (const Beat &beat : project.beats) {
        Known entry = m_beats.value(beat.id());
        if (entry.states.isEmpty() || !(entry.beat == beat))
            entry = {beat, statesOfBeat(project, m_catalogue, identities, beat)};
        all += entry.states;
        known.insert(beat.id(), std::move(entry));
    }
    if (project.hasMusic())
        all.append(slotState(project, m_catalogue, identities, Slot::music(), {}));
    m_beats = std::move(known);
    return SlotStates(std::move(all));
}

void SlotStateMemo::forget(const Slot &slot)
{
    m_beats.removeIf([&](const auto &entry) {
        return entry.key() == slot.beat || (*entry->beat).takesFrom.contains(slot.beat);
    });
}

} // namespace beatreel
