// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/ShotPainter.h"

#include "core/base/WideLoops.h"
#include "core/providers/offline/camera/Sampling.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace beatreel::camera {

namespace {

constexpr double kPixelsPerInstant = 4;
constexpr int kMostInstants = 16; // 16 * 255 fits the sums
/// How dark it is where the light has not come yet.
constexpr int kDarkness = 225;
/// Width of the light's soft edge as a part of the picture's.
constexpr double kEdge = 0.55;

/// The longest way that a corner of the picture goes between two poses, in pixels of the picture.
double wayBetween(const CameraPose &from, const CameraPose &to, QSizeF picture)
{
    const QPolygonF a = sourceQuad(from, picture);
    const QPolygonF b = sourceQuad(to, picture);
    double longest = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        longest = std::max(longest, std::hypot(b[i].x() - a[i].x(), b[i].y() - a[i].y()));
    return longest / std::min(from.span, to.span);
}

/// What the camera sees of a level of a still.
LaidPicture laid(const Still &still, const Still::Level &level, const CameraPose &pose, QSize target, double opacity = 1)
{
    const QRect &part = still.part();
    const QImage &picture = level.picture;
    const QTransform inStill = QTransform::fromScale(double(part.width()) / picture.width(), double(part.height()) / picture.height()) *
                               QTransform::fromTranslate(part.left(), part.top());
    return {picture, picture.hasAlphaChannel() ? &level.lines : nullptr, inStill * viewTransform(pose, still.size(), target), opacity};
}

BEATREEL_WIDE void addBytes(const uchar *__restrict from, quint16 *__restrict sums, size_t count)
{
    for (size_t i = 0; i < count; ++i)
        sums[i] = static_cast<quint16>(sums[i] + from[i]);
}

/// Of as many bytes as `instants`, 2 to kMostInstants. The product is exact for all sums of them.
BEATREEL_WIDE void writeMeans(const quint16 *__restrict sums, int instants, uchar *__restrict to, size_t count)
{
    const auto reciprocal = static_cast<quint16>(0xffff / instants + 1);
    const auto half = static_cast<quint16>(instants / 2);
    for (size_t i = 0; i < count; ++i) {
        const auto sum = static_cast<quint16>(sums[i] + half);
        to[i] = static_cast<uchar>(static_cast<quint32>(sum) * reciprocal >> 16);
    }
}

/// Darkens what the light, coming from the left along a slant, has not reached.
void darken(double light, QImage &target)
{
    const double width = target.width();
    const double front = light * (1 + kEdge) * width;
    QLinearGradient shade(QPointF(front - kEdge * width, 0), QPointF(front, 0.16 * width));
    shade.setColorAt(0, QColor(6, 8, 14, 0));
    shade.setColorAt(1, QColor(6, 8, 14, kDarkness));
    QPainter(&target).fillRect(target.rect(), shade);
}

} // namespace

void ShotPainter::paint(const CameraPose &pose, QImage &target)
{
    std::vector<LaidPicture> pictures;
    for (auto &[still, depth] : m_layers) {
        const CameraPose seen = seenAt(pose, depth);
        const Still::View view = still.at(seen.span);
        pictures.push_back(laid(still, *view.level, seen, target.size()));
        if (view.closer != nullptr)
            pictures.push_back(laid(still, *view.closer, seen, target.size(), view.share));
    }
    layOver(pictures, target);
    if (pose.light < 1)
        darken(pose.light, target);
}

void ShotPainter::paintBlurred(const std::function<CameraPose(double)> &poseAt, QImage &target)
{
    const double way = wayBetween(poseAt(0), poseAt(1), target.size());
    const int instants = std::clamp(static_cast<int>(std::ceil(way / kPixelsPerInstant)), 1, kMostInstants);
    if (instants == 1) {
        paint(poseAt(0), target);
        return;
    }
    if (m_instant.size() != target.size())
        m_instant = QImage(target.size(), QImage::Format_RGB32);
    const auto bytes = static_cast<size_t>(target.sizeInBytes());
    m_sums.assign(bytes, 0);
    for (int i = 0; i < instants; ++i) {
        const CameraPose pose = poseAt((i + 0.5) / instants);
        std::vector<LaidPicture> pictures;
        for (auto &[still, depth] : m_layers) {
            const CameraPose seen = seenAt(pose, depth);
            pictures.push_back(laid(still, still.nearest(seen.span), seen, m_instant.size()));
        }
        layOver(pictures, m_instant);
        addBytes(m_instant.constBits(), m_sums.data(), bytes);
    }
    writeMeans(m_sums.data(), instants, target.bits(), bytes);
    if (const double light = poseAt(0.5).light; light < 1)
        darken(light, target);
}

} // namespace beatreel::camera
