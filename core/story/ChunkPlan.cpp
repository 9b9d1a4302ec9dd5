// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/ChunkPlan.h"

namespace beatreel {

using namespace Qt::StringLiterals;

QString toText(ChunkInput input)
{
    return input == ChunkInput::Storyboard ? u"storyboard"_s : u"previous_frame"_s;
}

int chunksIn(Seconds beatDuration)
{
    return static_cast<int>(std::max<qint64>(0, beatDuration / kChunkLength));
}

QList<PlannedChunk> planChunks(const QList<SpecBeat> &beats)
{
    QList<PlannedChunk> chunks;
    Seconds beatStart{0};
    for (const SpecBeat &beat : beats) {
        for (int i = 0; i < chunksIn(beat.duration); ++i) {
            chunks.append({static_cast<int>(chunks.size()), beat.id, i, beatStart + i * kChunkLength,
                           i == 0 ? ChunkInput::Storyboard : ChunkInput::PreviousFrame});
        }
        beatStart += beat.duration;
    }
    return chunks;
}

} // namespace beatreel
