// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/SlotStateMemo.h"

#include "core/project/Requests.h"
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
    all.reserve(3 * project.beats.size() + 1);
    for (const Beat &beat : project.beats) {
        Known entry = m_beats.value(beat.id());
        if (entry.states.isEmpty() || !(entry.beat == beat))
            entry = {beat, statesOfBeat(project, m_catalogue, identities, beat)};
        all += entry.states;
        known.insert(beat.id(), std::move(entry));
    }
    if (project.hasMusic())
        all.append(musicState(project, identities));
    m_beats = std::move(known);
    return SlotStates(std::move(all));
}

const SlotState &SlotStateMemo::musicState(const Project &project, const GeneratorIdentities &identities)
{
    MusicRequest request = musicRequest(project);
    const bool isKnown = m_music && m_music->state.model == project.models.music &&
                         m_music->settings == project.music && m_music->generator == identities.music &&
                         m_music->request == request;
    if (!isKnown)
        m_music = {std::move(request), identities.music, project.music,
                   slotState(project, m_catalogue, identities, Slot::music(), {})};
    return m_music->state;
}

void SlotStateMemo::forgetAll()
{
    m_beats.clear();
    m_music.reset();
}

void SlotStateMemo::forget(const Slot &slot)
{
    if (slot.kind == Slot::Kind::Music)
        m_music.reset();
    m_beats.removeIf([&](const auto &entry) {
        return entry.key() == slot.beat || (*entry->beat).takesFrom.contains(slot.beat);
    });
}

} // namespace beatreel
