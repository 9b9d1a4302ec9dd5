// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/DrawnFrames.h"
#include "core/providers/offline/camera/Still.h"

namespace beatreel::camera {

/// `picture`, the contents of `file`, drawn as large as views of these spans need it for pictures of size
/// `shown`; as it is where it is large enough, or cannot be drawn, or where what is drawn is not the same
/// picture.
[[nodiscard]] QImage redrawn(const DrawnFrames &drawn, const QString &file, const QImage &picture,
                             QSize shown, const Spans &spans);

} // namespace beatreel::camera
