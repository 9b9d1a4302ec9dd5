// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace beatreel::camera {

/// `source` (RGB32 or ARGB32_Premultiplied) as a picture of `size`, in the same form: the cubic of Catmull
/// and Rom (1974), which keeps its pixels where it magnifies. `width` is that of its hat in pixels of the
/// source, at least 1: as wide as the pixels of what is to be seen, it leaves nothing finer than they can
/// show. Beyond the edge the edge goes on. The same bytes everywhere.
[[nodiscard]] QImage resampled(const QImage &source, QSize size, double width);

} // namespace beatreel::camera
