// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/LineParts.h"

#include <iterator>

namespace beatreel::camera {

namespace {

Columns seenIn(const QRgb *line, int width)
{
    const auto isSeen = [](QRgb pixel) { return pixel != 0; };
    const auto *end = line + width;
    const auto *first = std::find_if(line, end, isSeen);
    const auto *last = std::find_if(std::make_reverse_iterator(end), std::make_reverse_iterator(first), isSeen).base();
    return {static_cast<int>(first - line), static_cast<int>(last - line)};
}

Columns solidIn(const QRgb *line, Columns seen)
{
    const auto isSolid = [](QRgb pixel) { return qAlpha(pixel) == 255; };
    Columns longest;
    for (Columns run{seen.first, seen.first}; run.end < seen.end; run.first = run.end) {
        run.first = static_cast<int>(std::find_if(line + run.end, line + seen.end, isSolid) - line);
        run.end = static_cast<int>(std::find_if_not(line + run.first, line + seen.end, isSolid) - line);
        if (run.count() > longest.count())
            longest = run;
    }
    return longest;
}

} // namespace

std::vector<LineParts> linePartsOf(const QImage &picture)
{
    Q_ASSERT(picture.format() == QImage::Format_ARGB32_Premultiplied);
    std::vector<LineParts> lines;
    lines.reserve(static_cast<size_t>(picture.height()));
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        const Columns seen = seenIn(line, picture.width());
        lines.push_back({seen, solidIn(line, seen)});
    }
    return lines;
}

} // namespace beatreel::camera
