// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QTransform>

namespace beatreel::test {

/// What remains between two neighbouring pictures of a move when the move itself is taken out: both are
/// brought to the place half-way between them, which `first` and `second` map to each of them. Root mean
/// square of the luma, in levels of 255. Resampling that depends on where pixels fall, and detail finer than
/// pixels, make it large.
[[nodiscard]] double flicker(const QImage &one, const QTransform &first, const QImage &other,
                             const QTransform &second);

/// How much fine detail a picture has: root mean square of the Laplacian of its luma, in levels.
[[nodiscard]] double detail(const QImage &picture);

} // namespace beatreel::test
