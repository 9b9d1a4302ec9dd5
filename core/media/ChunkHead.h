// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Ffmpeg.h"
#include "core/media/MediaSource.h"
#include "core/story/VideoFormat.h"

namespace beatreel {

/// What a chunk's header says.
struct ChunkHead
{
    VideoFormat format;
    QByteArray headers; ///< the avcC record: profile, level and everything a decoder must know
};

/// Reads the head of an open file. The Media error says why the file is no chunk.
[[nodiscard]] Result<ChunkHead> readChunkHead(const MediaSource &source);

/// Why a chunk with the head `other` cannot follow one with the head `first`; empty where it can.
[[nodiscard]] QString differenceOf(const ChunkHead &other, const ChunkHead &first);

/// Whether this packet is the `index`-th of a chunk, in the order of storage: its times, length and key frame.
[[nodiscard]] bool isChunkPacket(const AVPacket &packet, int index, const VideoFormat &format);

/// The error for a file that is no chunk.
[[nodiscard]] std::unexpected<Error> noChunk(const QString &file, const QString &reason);

} // namespace beatreel
