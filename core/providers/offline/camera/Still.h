// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace beatreel::camera {

/// How many times the picture's size a still has at most: one bilinear tap shimmers when it shrinks by more.
inline constexpr double kLargestStill = 1.5;

/// A picture of any size and aspect as the camera wants it: cropped around its middle to the aspect of
/// `picture` (pixels), no smaller than it and at most 1.5 times as large, premultiplied. One of exactly that
/// size comes through as it is.
[[nodiscard]] QImage stillFor(const QImage &source, QSize picture);

} // namespace beatreel::camera
