// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/camera/LineParts.h"

#include <QTransform>

namespace beatreel::camera {

/// A picture on its way to a target.
struct LaidPicture
{
    const QImage &picture; ///< RGB32 or ARGB32_Premultiplied, at least 2x2 pixels
    const std::vector<LineParts> *lines = nullptr; ///< of a transparent one: what need not be painted then is not
    /// Takes its pixels to those of the target, without mirroring; none of these may lie behind the viewer.
    QTransform view = {};
    double opacity = 1; ///< 0 to 1, for opaque ones
};

/// Lays pictures over `target` (RGB32), from the back to the front: bilinear, places rounded to 1/256 of a pixel. Beyond
/// the edge of an opaque picture the edge goes on. The same bytes everywhere.
void layOver(const std::vector<LaidPicture> &pictures, QImage &target);

} // namespace beatreel::camera
