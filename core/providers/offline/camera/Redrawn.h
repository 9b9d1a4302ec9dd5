// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/DrawnFrames.h"
#include "core/providers/offline/camera/Still.h"

namespace beatreel::camera {

/// What is to be seen, and how.
struct Viewing
{
    QSize picture; ///< in pixels
    Spans spans;
    bool isInLayers = false;
};

/// `picture`, the contents of `file`, drawn as large as it is seen, and in layers where that is wanted; as it
/// is, one layer, where it is large enough, or cannot be drawn, or where what is drawn is not the same
/// picture.
[[nodiscard]] std::vector<DrawnLayer> redrawn(const DrawnFrames &drawn, const QString &file,
                                              const QImage &picture, const Viewing &viewing);

} // namespace beatreel::camera
