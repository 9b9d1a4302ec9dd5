// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/ChunkFiles.h"

#include "core/build/Products.h"
#include "core/project/FilmOverlays.h"

#include <QFileInfo>

namespace beatreel {

QString chunkProduct(const Slot &clip)
{
    return QStringLiteral("build/chunks/%1-%2.mp4").arg(clip.beat.text()).arg(clip.index);
}

Fingerprint chunkFingerprint(const Take &take, const ConformOptions &options, const ChunkOverlays &overlays)
{
    FingerprintBuilder from("chunk/1");
    from.add("clip", take.id.text())
        .add("file", take.file)
        .add("slip", options.slip.count())
        .add("format", QStringLiteral("%1@%2").arg(options.format.resolution()).arg(options.format.fps))
        .add("parameter set", kChunkParameterSet)
        .add("encoder", chunkEncoderVersion());
    // A chunk without is what it was before there were such.
    if (!options.crop.isDefault())
        from.add("crop", options.crop.text());
    if (!overlays.isEmpty())
        from.add("overlays", overlays.fingerprint());
    return from.build();
}

QHash<Slot, BuiltChunk> builtChunks(const QString &folder, const Project &project, const SlotStates &states)
{
    const Products products(folder);
    QHash<Slot, BuiltChunk> chunks;
    for (qsizetype place = 0; place < project.beats.size(); ++place) {
        for (int k = 0; const SlotState *state = states.find(Slot::clip(project.beats[place].id(), k)); ++k) {
            const QString product = chunkProduct(state->slot);
            const QString path = products.path(product);
            if (!QFileInfo(path).isFile())
                continue;
            const ChunkOverlays overlays = chunkOverlaysAt(project, place, k);
            const bool isFresh =
                state->shown && products.fresh(product, chunkFingerprint(*state->shown, {project.format, state->slip, state->crop}, overlays)).has_value();
            chunks.insert(state->slot, {path, isFresh});
        }
    }
    return chunks;
}

} // namespace beatreel
