// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Chunk.h"
#include "core/project/BuiltChunk.h"
#include "core/project/Project.h"
#include "core/project/SlotState.h"
#include "core/story/ChunkOverlays.h"

namespace beatreel {

/// The chunks behind each other, in a project.
inline const QString kStitchedProduct = QStringLiteral("build/stitched.mp4");

/// The chunk products of a project: where they lie and what they are made from.

/// "build/chunks/b1-0.mp4"
[[nodiscard]] QString chunkProduct(const Slot &clip);
/// Of a chunk made from this take of a clip now, with this over its pictures.
[[nodiscard]] Fingerprint chunkFingerprint(const Take &take, const ConformOptions &options, const ChunkOverlays &overlays);

/// The chunks that are there, by their clips' slots. Reads the products' records; `folder` is the project's.
[[nodiscard]] QHash<Slot, BuiltChunk> builtChunks(const QString &folder, const Project &project, const SlotStates &states);

} // namespace beatreel
