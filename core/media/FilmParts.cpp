// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/FilmParts.h"

#include "core/media/ChunkEncoder.h"

#include <algorithm>

namespace beatreel {

namespace {

void addParts(std::vector<FilmPart> &parts, const ExportPiece &piece, int first, int end, bool mayCopy)
{
    const auto add = [&](int from, int to, bool isCopied) {
        if (from < to)
            parts.push_back({&piece, from, to - from, isCopied});
    };
    const int firstGroup = (first + kGroupLength - 1) / kGroupLength * kGroupLength;
    // A piece's last group may be short; it is whole where the piece ends with it.
    const int lastGroup = end == piece.pictures.pictures ? end : end / kGroupLength * kGroupLength;
    if (!mayCopy || firstGroup >= lastGroup) {
        add(first, end, false);
        return;
    }
    add(first, firstGroup, false);
    add(firstGroup, lastGroup, true);
    add(lastGroup, end, false);
}

} // namespace

FilmRange rangeOf(const ExportJob &job)
{
    int pictures = 0;
    for (const ExportPiece &piece : job.pieces)
        pictures += piece.pictures.pictures;
    if (!job.range)
        return {0, pictures};
    const int first = std::clamp(job.range->first, 0, pictures);
    return {first, std::clamp(job.range->count, 0, pictures - first)};
}

bool isAsChunks(const ExportJob &job)
{
    return job.codec == FilmCodec::H264 && !job.stamp && (job.size.isEmpty() || job.size == job.format.size);
}

std::vector<FilmPart> partsOf(const ExportJob &job)
{
    std::vector<FilmPart> parts;
    const FilmRange range = rangeOf(job);
    int start = 0;
    for (const ExportPiece &piece : job.pieces) {
        const int first = std::max(0, range.first - start);
        const int end = std::min(piece.pictures.pictures, range.first + range.count - start);
        if (first < end)
            addParts(parts, piece, first, end, isAsChunks(job) && !piece.chunk.isEmpty());
        start += piece.pictures.pictures;
    }
    return parts;
}

ExportWork workOf(const ExportJob &job)
{
    ExportWork work;
    for (const FilmPart &part : partsOf(job))
        (part.isCopied ? work.copied : work.encoded) += part.count;
    return work;
}

} // namespace beatreel
