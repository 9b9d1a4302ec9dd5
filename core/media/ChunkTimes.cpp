// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/ChunkTimes.h"

#include "core/base/Sentence.h"

namespace beatreel {

namespace {

constexpr qint64 kChunkTicks = kChunkLength.count() * kTicksPerSecond;
/// A short clip is slowed down to at most 6/5 of its length.
constexpr qint64 kStretchNumerator = 6, kStretchDenominator = 5;

} // namespace

Result<ChunkTimes> chunkTimes(const QString &clip, const ConformOptions &options, const TaskContext &context)
{
    qint64 slip = options.slip.count() * (kTicksPerSecond / 1000);
    if (slip < 0)
        return fail(ErrorKind::BadInput,
                    Sentence::tr("A chunk cannot start before its clip. Choose a slip of 0 or more."));
    const Result<ClipSpan> span = clipSpan(clip, slip + kChunkTicks, context.cancel);
    if (!span)
        return std::unexpected(span.error());
    const qint64 latest = std::max<qint64>(0, span->length - kChunkTicks);
    if (slip > latest) {
        context.note(Sentence::tr("%1: the chunk starts %2 s into the clip, the latest it can.")
                         .arg(clip)
                         .arg(double(latest) / double(kTicksPerSecond)));
        slip = latest;
    }
    const qint64 atLeast = kChunkTicks * kStretchDenominator / kStretchNumerator;
    return ChunkTimes{*span, slip, std::clamp(span->length - slip, atLeast, kChunkTicks),
                      options.format.picturesPerChunk()};
}

} // namespace beatreel
