// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Still.h"

#include "core/providers/offline/camera/Resampling.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace beatreel::camera {

namespace {

/// Pixels of a level to one of the picture: fewer, and bilinear taps blur and sharpen with the phase they
/// fall on.
constexpr double kOversampling = 1.7;
/// What a level has at most. 24 MB, as many as 1280x720 has at a span of 0.67.
constexpr double kMostPixels = 6'000'000;
/// How far a span may be from that of its level: 1.3 from one to the next.
constexpr double kStep = 1.3;
/// Width of the cubic's hat in pixels of the picture. 1 keeps most detail, and shimmers twice as much as 1.2.
constexpr double kHat = 1.2;
/// How near a level's own span, as a part of the way to the next, it is shown alone: two take twice the time.
constexpr double kAlone = 0.32;
/// A share so small is not seen.
constexpr double kLeastShare = 0.02;

/// Spans of levels, evenly on the scale of the eye, each in the middle of its part.
std::vector<double> levelsFor(const Spans &spans)
{
    const double ratio = spans.widest / spans.closest;
    const int count = std::max(1, static_cast<int>(std::ceil(std::log(ratio) / std::log(kStep) - 1e-9)));
    std::vector<double> levels;
    for (int i = 0; i < count; ++i)
        levels.push_back(spans.widest * std::pow(ratio, -(i + 0.5) / count));
    return levels;
}

/// The smallest part that holds all that is not transparent, and a margin for soft edges; of nothing, one
/// pixel.
QRect visiblePart(const QImage &image)
{
    constexpr int kMargin = 8;
    QRect part;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        const auto *end = line + image.width();
        const auto isSeen = [](QRgb pixel) { return pixel != 0; };
        const auto *first = std::find_if(line, end, isSeen);
        if (first == end)
            continue;
        const auto *last =
            std::find_if(std::make_reverse_iterator(end), std::make_reverse_iterator(first), isSeen).base();
        part |= QRect(static_cast<int>(first - line), y, static_cast<int>(last - first), 1);
    }
    if (part.isEmpty())
        return {0, 0, 1, 1};
    return part.adjusted(-kMargin, -kMargin, kMargin, kMargin) & image.rect();
}

} // namespace

QRect fillingPart(QSize source, QSize picture)
{
    const QSize part = picture.scaled(source, Qt::KeepAspectRatio).expandedTo({1, 1});
    const QPoint corner((source.width() - part.width()) / 2, (source.height() - part.height()) / 2);
    return {corner, part};
}

Still::Still(const QImage &source, QSize picture, const Spans &spans)
    : m_picture(picture),
      m_spans(source.hasAlphaChannel() ? std::vector{std::sqrt(spans.closest * spans.widest)}
                                       : levelsFor(spans)),
      m_levels(m_spans.size())
{
    const QRect part = fillingPart(source.size(), picture);
    m_source = part.size() == source.size() ? source : source.copy(part);
    m_part = source.hasAlphaChannel() ? visiblePart(m_source) : m_source.rect();
}

Still::View Still::at(double span)
{
    const double place = this->place(span);
    const auto first = static_cast<size_t>(place);
    const double share = std::clamp((place - static_cast<double>(first) - kAlone) / (1 - 2 * kAlone), 0.0, 1.0);
    if (share < kLeastShare)
        return {.level = &level(first)};
    if (share > 1 - kLeastShare)
        return {.level = &level(first + 1)};
    return {.level = &level(first), .closer = &level(first + 1), .share = share};
}

const Still::Level &Still::nearest(double span)
{
    return level(static_cast<size_t>(std::lround(place(span))));
}

/// Where a span stands among the levels, 0 for the first.
double Still::place(double span) const
{
    if (m_spans.size() == 1)
        return 0;
    const double step = std::log(m_spans[0] / m_spans[1]);
    return std::clamp(std::log(m_spans[0] / span) / step, 0.0, static_cast<double>(m_spans.size() - 1));
}

/// In pixels, of the part that is shown.
QSize Still::levelSize(double span) const
{
    const double most = std::sqrt(kMostPixels / (double(m_picture.width()) * m_picture.height()));
    const double scale = std::max(1.0, std::min(kOversampling / span, most));
    const double across = scale * m_picture.width() / m_source.width();
    const double down = scale * m_picture.height() / m_source.height();
    return QSizeF(m_part.width() * across, m_part.height() * down).toSize().expandedTo({2, 2});
}

const Still::Level &Still::level(size_t number)
{
    Level &level = m_levels[number];
    if (level.picture.isNull()) {
        const double span = m_spans[number];
        const QImage part = m_part == m_source.rect() ? m_source : m_source.copy(m_part);
        level.picture = resampled(part, levelSize(span), kHat * span * m_source.width() / m_picture.width());
        if (level.picture.hasAlphaChannel())
            level.lines = linePartsOf(level.picture);
    }
    return level;
}

} // namespace beatreel::camera
