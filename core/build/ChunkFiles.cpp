// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/ChunkFiles.h"

#include "core/build/Products.h"
#include "core/media/Chunk.h"

#include <QFileInfo>

namespace beatreel {

QString chunkProduct(const Slot &clip)
{
    return QStringLiteral("build/chunks/%1-%2.mp4").arg(clip.beat.text()).arg(clip.index);
}

Fingerprint chunkFingerprint(const Take &take, std::chrono::milliseconds slip, const VideoFormat &format)
{
    return FingerprintBuilder("chunk/1")
        .add("clip", take.id.text())
        .add("file", take.file)
        .add("slip", slip.count())
        .add("format", QStringLiteral("%1@%2").arg(format.resolution()).arg(format.fps))
        .add("parameter set", kChunkParameterSet)
        .add("encoder", chunkEncoderVersion())
        .build();
}

QHash<Slot, BuiltChunk> builtChunks(const QString &folder, const Project &project, const SlotStates &states)
{
    const Products products(folder);
    QHash<Slot, BuiltChunk> chunks;
    for (const SlotState &state : states.all()) {
        if (state.slot.kind != Slot::Kind::Clip)
            continue;
        const QString product = chunkProduct(state.slot);
        const QString path = products.path(product);
        if (!QFileInfo(path).isFile())
            continue;
        const bool isFresh = state.shown && products.fresh(product, chunkFingerprint(*state.shown, state.slip, project.format)).has_value();
        chunks.insert(state.slot, {path, isFresh});
    }
    return chunks;
}

} // namespace beatreel
