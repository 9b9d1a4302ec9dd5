// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

#include <cstdint>

namespace beatreel {

/// The three planes of a 4:2:0 picture: luma at full size, both chroma planes at half width and height.
struct YuvPlanes
{
    uint8_t *y = nullptr;
    uint8_t *u = nullptr;
    uint8_t *v = nullptr;
    qsizetype yStride = 0; ///< bytes from row to row
    qsizetype uvStride = 0;
};

/// Converts RGB32 of even width and height to BT.709 limited range, chroma sited left (horizontally on the
/// even pixels, vertically between rows). Integers only: the same bytes on every machine.
void rgbToYuv(const QImage &picture, const YuvPlanes &planes);

} // namespace beatreel
