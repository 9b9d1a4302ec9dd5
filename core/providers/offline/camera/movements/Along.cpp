// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Easing.h"
#include "core/providers/offline/camera/movements/Moves.h"
#include "core/providers/offline/camera/movements/Unrest.h"

namespace beatreel::camera {

namespace {

/// From one side of the middle to the other, `reach` being the farthest on either.
double across(double reach, double way)
{
    return reach * (2 * way - 1);
}

} // namespace

CameraPose slowPan(double seconds, quint64 seed)
{
    const double way = glide(seconds, 5, 0.8);
    return {.span = 0.82, .x = sideOf(seed) * across(0.086, way), .y = 0.004 * wave(seconds, 11)};
}

CameraPose panAcross(double seconds, quint64 seed)
{
    const double way = glide(seconds, 3.8, 0.5);
    return {.span = 0.70, .x = sideOf(seed) * across(0.146, way)};
}

CameraPose trackingShot(double seconds, quint64 seed)
{
    const double way = glide(seconds, 3.6, 0.25);
    // A rig that rolls along beside the subject: the ground is not quite even.
    return {.span = 0.74 - 0.04 * way,
            .x = sideOf(seed) * across(0.12, way),
            .y = 0.011 * unrest(seconds, seed),
            .roll = 0.26 * unrest(seconds, seed + 1)};
}

CameraPose craneDown(double seconds, quint64 seed)
{
    const double way = glide(seconds, 5, 0.8);
    return {.span = 0.76 + 0.04 * way, .x = sideOf(seed) * 0.015 * (1 - way), .y = across(0.094, way)};
}

CameraPose craneUp(double seconds, quint64 seed)
{
    const double way = glide(seconds, 5, 0.8);
    return {.span = 0.74 + 0.18 * way, .x = sideOf(seed) * 0.012 * (1 - way), .y = 0.11 - 0.145 * way};
}

CameraPose slowOrbit(double seconds, quint64 seed)
{
    const double way = glide(seconds, 6, 0.8);
    return {.span = 0.78, .x = sideOf(seed) * across(-0.035, way), .yaw = sideOf(seed) * across(12, way)};
}

} // namespace beatreel::camera
