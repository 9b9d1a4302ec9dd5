// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/OverlayPainter.h"
#include "core/media/RgbToYuv.h"

#include <vector>

namespace beatreel {

/// Lays overlays into pictures as video has them, in BT.709 limited range, without a way through RGB: where nothing lies over
/// a picture its bytes stay. Integers only: the same bytes on every machine. Used by one thread.
class OverlayPlanes
{
public:
    explicit OverlayPlanes(OverlayPainter painter);

    [[nodiscard]] bool isTouched(int picture) const { return m_painter.isTouched(picture); }
    /// Of a picture of the painter's size, counted from 0.
    void blend(int picture, QSize size, const YuvPlanes &planes) const;

private:
    /// One plane of a layer: what it adds over black, and how far it covers.
    struct Plane
    {
        int width = 0;
        int height = 0;
        std::vector<uint8_t> colour;
        std::vector<uint8_t> alpha;
    };
    struct Planes
    {
        Plane y, u, v;
    };

    [[nodiscard]] static Planes planesOf(const QImage &image);
    static void blend(const Plane &plane, int offset, int share, uint8_t *to, qsizetype stride);

    OverlayPainter m_painter;
    std::vector<Planes> m_planes; ///< of each of the painter's layers
};

} // namespace beatreel
