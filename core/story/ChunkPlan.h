// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/Spec.h"

#include <QList>

namespace beatreel {

/// What a chunk starts from (TDD 7.2).
enum class ChunkInput { Storyboard, PreviousFrame };
[[nodiscard]] QString toText(ChunkInput input); ///< "storyboard", "previous_frame"

/// One 5 s chunk of the video.
struct PlannedChunk
{
    int index = 0;       ///< in the video, from 0
    BeatId beat;
    int indexInBeat = 0; ///< from 0
    Seconds start{0};
    ChunkInput input = ChunkInput::Storyboard;

    bool operator==(const PlannedChunk &) const = default;
};

/// The chunks of a beat sequence (TDD 7.2): D / 5 for a beat of D seconds, the first from the storyboard
/// frame, each further one from the last picture of the one before.
[[nodiscard]] QList<PlannedChunk> planChunks(const QList<SpecBeat> &beats);
[[nodiscard]] int chunksIn(Seconds beatDuration);

} // namespace beatreel
