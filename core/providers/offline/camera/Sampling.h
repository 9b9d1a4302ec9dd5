// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QTransform>

namespace beatreel::camera {

/// Lays `picture` (RGB32 or ARGB32_Premultiplied, at least 2x2 pixels) over `target` (RGB32): bilinear, places rounded to
/// 1/256 of a pixel. `view` takes its pixels to those of the target, without mirroring, and none of these may lie behind
/// the viewer. Beyond the edge of an opaque picture the edge goes on; `opacity` (0 to 1) is for such ones. The same bytes
/// everywhere.
void layOver(const QImage &picture, const QTransform &view, double opacity, QImage &target);

} // namespace beatreel::camera
