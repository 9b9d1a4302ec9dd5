// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Redrawn.h"

#include <QPainter>

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

/// All layers over each other.
QImage flat(const std::vector<DrawnLayer> &layers)
{
    if (layers.empty())
        return {};
    QImage whole = layers.front().picture.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&whole);
    for (size_t i = 1; i < layers.size(); ++i)
        painter.drawImage(0, 0, layers[i].picture);
    return whole;
}

std::vector<DrawnLayer> drawnFrom(const DrawnFrames &drawn, const QString &file, double scale,
                                  bool isInLayers)
{
    if (isInLayers)
        return drawn.redrawInLayers(file, std::max(1.0, scale));
    const std::optional<QImage> picture = scale < kLeast ? std::nullopt : drawn.redraw(file, scale);
    return picture ? std::vector<DrawnLayer>{{*picture, Depth::Subject}} : std::vector<DrawnLayer>();
}

} // namespace

std::vector<DrawnLayer> redrawn(const DrawnFrames &drawn, const QString &file, const QImage &picture,
                                const Viewing &viewing)
{
    const double pixels =
        double(fillingPart(picture.size(), viewing.picture).width()) / viewing.picture.width();
    const double scale = std::min(kDetail / viewing.spans.closest, kLargest) / pixels;
    std::vector<DrawnLayer> layers = drawnFrom(drawn, file, scale, viewing.isInLayers);
    if (layers.empty() || !isSamePicture(flat(layers), picture))
        return {{picture, Depth::Subject}};
    // Nothing is behind the first.
    layers.front().picture.convertTo(QImage::Format_RGB32);
    if (layers.size() == 1)
        layers.front().depth = Depth::Subject;
    return layers;
}

} // namespace beatreel::camera
