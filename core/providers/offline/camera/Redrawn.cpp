// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Redrawn.h"

#include <algorithm>
#include <cmath>

namespace beatreel::camera {

namespace {

/// Pixels of a drawing to one of what is seen of it: more cost more than they show.
constexpr double kDetail = 1.5;
/// The largest scale to draw in: closer views are a little softer.
constexpr double kLargest = 2.5;
constexpr double kLeast = 1.1;
constexpr QSize kThumbnail(64, 36);
constexpr int kMostDifference = 24;

/// Whether one is a larger copy of the other: of their thumbnails no pixel may differ by more than edges do.
bool isSamePicture(const QImage &a, const QImage &b)
{
    const auto small = [](const QImage &image) {
        return image.scaled(kThumbnail, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    };
    const QImage first = small(a), second = small(b);
    return std::equal(first.constBits(), first.constBits() + first.sizeInBytes(), second.constBits(),
                      [](int x, int y) { return std::abs(x - y) <= kMostDifference; });
}

} // namespace

QImage redrawn(const DrawnFrames &drawn, const QString &file, const QImage &picture, QSize shown,
               const Spans &spans)
{
    const double pixels = double(fillingPart(picture.size(), shown).width()) / shown.width();
    const double scale = std::min(kDetail / spans.closest, kLargest) / pixels;
    if (scale < kLeast)
        return picture;
    const std::optional<QImage> larger = drawn.redraw(file, scale);
    return larger && isSamePicture(*larger, picture) ? *larger : picture;
}

} // namespace beatreel::camera
