// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/WholePicture.h"

#include "core/media/ChunkTimes.h"

namespace beatreel {

Result<QImage> wholePicture(const QString &clip, const ConformOptions &options, int longest, const TaskContext &context)
{
    const Result<ChunkTimes> times = chunkTimes(clip, options, context);
    if (!times)
        return std::unexpected(times.error());
    Result<ClipReader> reader = ClipReader::open(clip, times->span, context.cancel);
    if (!reader)
        return std::unexpected(reader.error());
    reader->choose(times->span.pictures, {nearestTime(times->span.pictures, times->momentOf(0))});
    const Result<std::optional<TimedPicture>> picture = reader->next();
    if (!picture)
        return std::unexpected(picture.error());
    if (!*picture)
        return reader->source().broken(AVERROR_INVALIDDATA);
    const Orientation orientation = reader->orientation();
    const Result<QImage> image = toImage(*(*picture)->frame, orientation);
    if (!image)
        return std::unexpected(image.error());
    const AVRational aspect = (*picture)->pixelAspect;
    QSizeF size = image->size();
    if (orientation.isTransposed)
        size.setHeight(size.height() * aspect.num / aspect.den);
    else
        size.setWidth(size.width() * aspect.num / aspect.den);
    if (std::max(size.width(), size.height()) > longest)
        size.scale(longest, longest, Qt::KeepAspectRatio);
    return image->scaled(size.toSize().expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace beatreel
