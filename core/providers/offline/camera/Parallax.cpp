// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Parallax.h"

namespace beatreel::camera {

namespace {

/// How much of the subject's movement a layer has. Things stand on the middle one: more of a difference, and
/// they slide.
constexpr double kMiddle = 0.97;
constexpr double kBack = 0.8;
/// Up and down less of one: the horizon must not come away from what stands on it.
constexpr double kBackUp = 0.93;
/// How far the back goes round with an orbit, in widths of the frame to a degree.
constexpr double kRound = 0.0042;

} // namespace

CameraPose seenAt(const CameraPose &pose, Depth depth)
{
    if (depth == Depth::Subject)
        return pose;
    if (depth == Depth::Lens)
        return {};
    const double part = depth == Depth::Back ? kBack : kMiddle;
    CameraPose seen = pose;
    seen.span = 1 - (1 - pose.span) * part;
    seen.x = pose.x * part;
    seen.y = pose.y * (depth == Depth::Back ? kBackUp : kMiddle);
    if (depth == Depth::Back && pose.yaw != 0) {
        // Far away an orbit is a shift: its perspective is not seen.
        seen.x = kRound * pose.yaw;
        seen.yaw = 0;
    }
    return seen;
}

} // namespace beatreel::camera
