// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Filmstrip.h"

#include "core/base/Sentence.h"
#include "core/media/ChunkTimes.h"
#include "core/media/PictureFitter.h"

namespace beatreel {

namespace {

Result<void> check(const FilmstripOptions &options)
{
    const bool isRising = std::ranges::is_sorted(options.chosen, std::less_equal<int>());
    if (options.chosen.size() > kMostFilmstripPictures || !isRising || options.chosen.value(0) < 0)
        return fail(ErrorKind::BadInput, Sentence::tr("The pictures of a filmstrip must be asked for in their order, %1 at most.").arg(kMostFilmstripPictures));
    const auto isSide = [](int length) { return length >= 1 && length <= kLargestFilmstripPicture; };
    if (options.pictures < 1 || options.pictures > kMostFilmstripPictures)
        return fail(
            ErrorKind::BadInput,
            Sentence::tr("A filmstrip has 1 to %1 pictures. Ask for as many.").arg(kMostFilmstripPictures));
    if (!isSide(options.size.width()) || !isSide(options.size.height()))
        return fail(ErrorKind::BadInput,
                    Sentence::tr("A filmstrip's pictures have 1 to %1 pixels a side. Ask for "
                                 "another size.")
                        .arg(kLargestFilmstripPicture));
    return {};
}

/// When, in the clip, the pictures are shown that the chunk shows at these places.
std::vector<qint64> chosenTimes(const ChunkTimes &times, const QList<int> &chosen)
{
    std::vector<qint64> shown;
    for (const int picture : chosen)
        shown.push_back(nearestTime(times.span.pictures, times.momentOf(std::min(picture, times.pictures - 1))));
    return shown;
}

/// When, in the clip, the picture is shown that the chunk shows in the middle of each share.
std::vector<qint64> shownTimes(const ChunkTimes &times, int shares)
{
    std::vector<qint64> shown;
    for (int share = 0; share < shares; ++share) {
        const int picture = (2 * share + 1) * times.pictures / (2 * shares);
        shown.push_back(nearestTime(times.span.pictures, times.momentOf(picture)));
    }
    return shown;
}

std::vector<qint64> withoutRepeats(std::vector<qint64> times)
{
    times.erase(std::ranges::unique(times).begin(), times.end());
    return times;
}

} // namespace

Result<QList<QImage>> filmstrip(const QString &clip, const FilmstripOptions &options,
                                const TaskContext &context)
{
    if (const Result<void> checked = check(options); !checked)
        return std::unexpected(checked.error());
    const Result<ChunkTimes> times = chunkTimes(clip, options.chunk, context);
    if (!times)
        return std::unexpected(times.error());
    Result<ClipReader> reader = ClipReader::open(clip, times->span, context.cancel);
    if (!reader)
        return std::unexpected(reader.error());

    const std::vector<qint64> wanted =
        options.chosen.isEmpty() ? shownTimes(*times, options.pictures) : chosenTimes(*times, options.chosen);
    reader->choose(times->span.pictures, withoutRepeats(wanted));
    PictureFitter fitter(options.chunk.format, reader->orientation(), options.chunk.crop);
    std::vector<ListedPicture> decoded;
    QList<QImage> images;
    while (true) {
        const Result<std::optional<TimedPicture>> picture = reader->next();
        if (context.isCancelled())
            return cancelled();
        if (!picture)
            return std::unexpected(picture.error());
        if (!*picture)
            break;
        const Result<QImage> image = fitter.image(**picture, options.size);
        if (!image)
            return std::unexpected(image.error());
        decoded.push_back({.time = (*picture)->time});
        images.append(*image);
        context.report(std::min(1.0, double(images.size()) / double(wanted.size())));
    }
    if (images.isEmpty())
        return reader->source().broken(AVERROR_INVALIDDATA);

    QList<QImage> strip;
    for (const qint64 time : wanted) {
        const auto place = std::ranges::find(decoded, nearestTime(decoded, time), &ListedPicture::time);
        strip.append(images[place - decoded.begin()]);
    }
    return strip;
}

} // namespace beatreel
