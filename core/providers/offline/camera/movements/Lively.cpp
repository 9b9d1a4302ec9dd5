// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Random.h"
#include "core/providers/offline/camera/Easing.h"
#include "core/providers/offline/camera/movements/Moves.h"
#include "core/providers/offline/camera/movements/Unrest.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace beatreel::camera {

namespace {

/// A beat at 96 a minute: the score's grid, and 8 cuts a chunk exactly.
constexpr double kCutLength = 0.625;

} // namespace

CameraPose whipPan(double seconds, quint64 seed)
{
    const int side = sideOf(seed);
    const double whip = smootherStep((seconds - kWhipStart) / (kWhipEnd - kWhipStart));
    const double after = std::max(0.0, seconds - kWhipEnd);
    // It comes from the picture's far side and stops a little beyond the subject, where the head of the tripod springs
    // back; then the camera draws back.
    const double spring = 0.016 * std::exp(-5 * after) * smootherStep(after / 0.12) * wave(after, 0.42);
    const double settle = smootherStep((after - 0.1) / 1.8);
    const double drift = glide(after, 7, 1.5);
    const double wait = 0.008 * seconds * (1 - whip);
    return {.span = 0.52 + 0.3 * settle - 0.07 * drift,
            .x = side * (-0.236 + wait + 0.276 * whip + spring - 0.04 * settle),
            .y = 0.02 * (1 - settle)};
}

CameraPose handheldFollow(double seconds, quint64 seed)
{
    const double way = glide(seconds, 6, 0.6);
    return {.span = 0.88 - 0.06 * way + 0.004 * unrest(seconds, seed + 3),
            .x = 0.028 * unrest(seconds, seed) + sideOf(seed) * 0.012 * way,
            .y = 0.026 * unrest(seconds, seed + 1),
            .roll = 0.8 * unrest(seconds, seed + 2)};
}

CameraPose fastCuts(double seconds, quint64 seed)
{
    // A rounding error at a cut must not show the shot before it once more.
    const int cut = static_cast<int>(std::floor(seconds / kCutLength + 1e-6));
    const double inCut = std::max(0.0, seconds - cut * kCutLength);
    Random random(seed * 31 + static_cast<quint64>(cut));
    constexpr std::array<double, 4> kSpans = {0.94, 0.56, 0.74, 0.50};
    const double span = kSpans.at(static_cast<size_t>(cut) % kSpans.size()) + random.between(-0.03, 0.03);
    const double room = (1 - span) / 2 * 0.75;
    // Close and wide change places at each cut, the side at each second one, so that every cut is seen.
    const int side = sideOf(seed) * (cut / 2 % 2 == 0 ? 1 : -1);
    const double push = 0.06 * inCut / kCutLength;
    return {.span = span * (1 - push),
            .x = side * room * random.between(0.25, 0.8),
            .y = room * random.between(-0.45, 0.45)};
}

} // namespace beatreel::camera
