// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/DrawnFrames.h"
#include "core/providers/offline/camera/CameraPose.h"

namespace beatreel::camera {

/// The pose from which a layer of that depth is seen where the camera is in `pose`: the subject's is that
/// itself, what is farther away moves less, what is before the lens not at all. In the default pose all are the same; and no layer shows its edge
/// where the subject's does not.
[[nodiscard]] CameraPose seenAt(const CameraPose &pose, Depth depth);

} // namespace beatreel::camera
