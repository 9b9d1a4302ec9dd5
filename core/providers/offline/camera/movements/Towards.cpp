// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Random.h"
#include "core/providers/offline/camera/Easing.h"
#include "core/providers/offline/camera/movements/Moves.h"

namespace beatreel::camera {

int sideOf(quint64 seed)
{
    return Random(seed).chance(0.5) ? 1 : -1;
}

CameraPose slowDollyIn(double seconds, quint64 seed)
{
    const double way = glide(seconds, 7, 0.8);
    return {.span = 1 - 0.22 * way, .x = sideOf(seed) * 0.012 * way, .y = -0.02 * way};
}

CameraPose slowPushIn(double seconds, quint64 seed)
{
    const double way = glide(seconds, 8, 1.0);
    return {.span = 1 - 0.16 * way, .x = sideOf(seed) * 0.035 * way, .y = 0.012 * way};
}

CameraPose pushIn(double seconds, quint64 seed)
{
    const double way = glide(seconds, 3.2, 0.5);
    return {.span = 1 - 0.36 * way, .x = sideOf(seed) * 0.02 * way, .y = -0.01 * way};
}

CameraPose gentlePush(double seconds, quint64)
{
    return {.span = 1 - 0.12 * glide(seconds, 7, 0.8)};
}

CameraPose pullBack(double seconds, quint64 seed)
{
    const double way = glide(seconds, 5.5, 0.8);
    return {.span = 0.76 + 0.22 * way, .x = sideOf(seed) * 0.02 * (1 - way), .y = 0.012 * (1 - way)};
}

CameraPose reveal(double seconds, quint64 seed)
{
    const double way = glide(seconds, 4.5, 0.4);
    return {.span = 0.78 + 0.18 * way,
            .x = sideOf(seed) * 0.07 * (1 - way),
            .y = 0.01 * (1 - way),
            .light = 0.30 + 0.70 * smootherStep(seconds / 2.4)};
}

} // namespace beatreel::camera
