// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Random.h"
#include "core/providers/offline/camera/Easing.h"
#include "core/providers/offline/camera/movements/Moves.h"

namespace beatreel::camera {

namespace {

/// A tripod on a floor where people walk: slow, and less than a hundredth of the frame.
CameraPose breathing(double seconds, quint64 seed, double size)
{
    Random random(seed);
    const double first = random.unit();
    const double second = random.unit();
    return {.span = 1 - size * (2.2 + wave(seconds, 7.3, first)),
            .x = size * 0.42 * wave(seconds, 9.1, second),
            .y = size * 0.42 * wave(seconds, 6.1, first + second)};
}

} // namespace

CameraPose stillFrame(double seconds, quint64 seed)
{
    return breathing(seconds, seed, 0.006);
}

CameraPose stillHold(double seconds, quint64 seed)
{
    CameraPose pose = breathing(seconds, seed, 0.004);
    pose.span -= 0.03 * glide(seconds, 9, 1.2);
    return pose;
}

} // namespace beatreel::camera
