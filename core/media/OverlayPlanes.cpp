// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/OverlayPlanes.h"

namespace beatreel {

namespace {

constexpr int kLumaBlack = 16;
constexpr int kGrey = 128; ///< chroma without colour
constexpr int kWhole = 256;

/// As chroma is taken from the pixels: weights 1, 2, 1 around each even column, over two rows.
void halveAlpha(const std::vector<uint8_t> &whole, int width, int height, std::vector<uint8_t> &half)
{
    half.resize(static_cast<size_t>(width / 2) * static_cast<size_t>(height / 2));
    uint8_t *to = half.data();
    for (int y = 0; y + 1 < height; y += 2) {
        const uint8_t *upper = whole.data() + static_cast<ptrdiff_t>(y) * width;
        const uint8_t *lower = upper + width;
        for (int x = 0; x + 1 < width; x += 2) {
            const int before = std::max(0, x - 1);
            const int sum = upper[before] + lower[before] + 2 * (upper[x] + lower[x]) + upper[x + 1] + lower[x + 1];
            *to++ = static_cast<uint8_t>((sum + 4) / 8);
        }
    }
}

/// Towards black: the whole of a plane.
void darken(uint8_t *to, qsizetype stride, int width, int height, int black, int share)
{
    for (int y = 0; y < height; ++y, to += stride) {
        for (int x = 0; x < width; ++x)
            to[x] = static_cast<uint8_t>((black * share + to[x] * (kWhole - share) + kWhole / 2) / kWhole);
    }
}

} // namespace

OverlayPlanes::OverlayPlanes(OverlayPainter painter) : m_painter(std::move(painter))
{
    for (const OverlayPainter::Layer &layer : m_painter.layers())
        m_planes.push_back(planesOf(layer.painted.image));
}

OverlayPlanes::Planes OverlayPlanes::planesOf(const QImage &image)
{
    const int width = image.width(), height = image.height();
    const auto room = [](int across, int down) {
        return Plane{across, down, std::vector<uint8_t>(static_cast<size_t>(across) * static_cast<size_t>(down)), {}};
    };
    Planes planes{room(width, height), room(width / 2, height / 2), room(width / 2, height / 2)};
    // Premultiplied colours are what is seen over black.
    rgbToYuv(image, {planes.y.colour.data(), planes.u.colour.data(), planes.v.colour.data(), width, width / 2});
    planes.y.alpha.reserve(planes.y.colour.size());
    for (int y = 0; y < height; ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < width; ++x)
            planes.y.alpha.push_back(static_cast<uint8_t>(qAlpha(row[x])));
    }
    halveAlpha(planes.y.alpha, width, height, planes.u.alpha);
    planes.v.alpha = planes.u.alpha;
    return planes;
}

/// Over a picture p: p + share (colour - black) - share alpha (p - black), all of it linear in the premultiplied colour.
void OverlayPlanes::blend(const Plane &plane, int black, int share, uint8_t *to, qsizetype stride)
{
    const uint8_t *colour = plane.colour.data();
    const uint8_t *alpha = plane.alpha.data();
    for (int y = 0; y < plane.height; ++y, to += stride) {
        for (int x = 0; x < plane.width; ++x, ++colour, ++alpha) {
            const int added = (*colour - black) * 255 - *alpha * (to[x] - black);
            if (added != 0)
                to[x] = static_cast<uint8_t>(std::clamp(to[x] + qRound(added * share / (255.0 * kWhole)), 0, 255));
        }
    }
}

void OverlayPlanes::blend(int picture, QSize size, const YuvPlanes &planes) const
{
    for (size_t i = 0; i < m_planes.size(); ++i) {
        const OverlayPainter::Layer &layer = m_painter.layers()[static_cast<qsizetype>(i)];
        const int share = qRound(m_painter.opacityOf(layer, picture) * kWhole);
        if (share <= 0)
            continue;
        const QPoint at = layer.painted.at;
        const qsizetype half = at.y() / 2 * planes.uvStride + at.x() / 2;
        blend(m_planes[i].y, kLumaBlack, share, planes.y + at.y() * planes.yStride + at.x(), planes.yStride);
        blend(m_planes[i].u, kGrey, share, planes.u + half, planes.uvStride);
        blend(m_planes[i].v, kGrey, share, planes.v + half, planes.uvStride);
    }
    if (const int share = qRound(m_painter.blackAt(picture) * kWhole); share > 0) {
        darken(planes.y, planes.yStride, size.width(), size.height(), kLumaBlack, share);
        darken(planes.u, planes.uvStride, size.width() / 2, size.height() / 2, kGrey, share);
        darken(planes.v, planes.uvStride, size.width() / 2, size.height() / 2, kGrey, share);
    }
}

} // namespace beatreel
