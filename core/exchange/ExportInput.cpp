// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ExportInput.h"

#include "core/media/MediaFacts.h"
#include "core/story/ChunkPlan.h"

#include <QFileInfo>

namespace beatreel {

namespace {

bool willBeMadeAgain(const SlotState &state)
{
    return state.needsMaking || state.willChange;
}

/// The take that a slot shows, where its file is there.
ExportFile shownFile(const SlotStates &states, const TakeCatalogue &takes, const Slot &slot)
{
    const SlotState *state = states.find(slot);
    if (!state || !state->shown || !takes.isIntact(*state->shown))
        return {};
    return {QFileInfo(takes.path(*state->shown)).absoluteFilePath(), willBeMadeAgain(*state)};
}

ExportFile chunkOf(const SlotStates &states, const QHash<Slot, BuiltChunk> &chunks, const Slot &slot)
{
    const auto chunk = chunks.constFind(slot);
    if (chunk == chunks.constEnd())
        return {};
    const SlotState *state = states.find(slot);
    return {QFileInfo(chunk->path).absoluteFilePath(), !chunk->isFresh || !state || willBeMadeAgain(*state)};
}

std::optional<ExportMusic> musicOf(const Project &project, const TakeCatalogue &takes,
                                   const SlotStates &states)
{
    if (!project.hasMusic() || project.music.levels.isMuted)
        return std::nullopt;
    ExportMusic music{shownFile(states, takes, Slot::music()), project.music.slip, 0};
    if (!music.file.isMissing()) {
        const auto facts = probe(music.file.path);
        if (facts && facts->audio)
            music.seconds = facts->audio->seconds > 0 ? facts->audio->seconds : facts->seconds;
    }
    return music;
}

} // namespace

ExportInput exportInput(const Project &project, const TakeCatalogue &takes, const SlotStates &states,
                        const QHash<Slot, BuiltChunk> &chunks)
{
    ExportInput input{project, {}, musicOf(project, takes, states)};
    for (const Beat &beat : project.beats) {
        ExportBeat shown{shownFile(states, takes, Slot::frame(beat.id())), {}};
        for (int k = 0; k < chunksIn(beat->spec.duration); ++k)
            shown.chunks.append(chunkOf(states, chunks, Slot::clip(beat.id(), k)));
        input.beats.append(shown);
    }
    return input;
}

} // namespace beatreel
