// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/ChunkProduct.h"

#include "core/media/Chunk.h"

namespace beatreel {

QString chunkProduct(const Slot &clip)
{
    return QStringLiteral("build/chunks/%1-%2.mp4").arg(clip.beat.text()).arg(clip.index);
}

Fingerprint chunkFingerprint(const Take &clip, std::chrono::milliseconds slip, const VideoFormat &format)
{
    return FingerprintBuilder("chunk/1")
        .add("clip", clip.id.text())
        .add("file", clip.file)
        .add("slip", slip.count())
        .add("format", QStringLiteral("%1@%2").arg(format.resolution()).arg(format.fps))
        .add("parameter set", kChunkParameterSet)
        .add("encoder", chunkEncoderVersion())
        .build();
}

} // namespace beatreel
