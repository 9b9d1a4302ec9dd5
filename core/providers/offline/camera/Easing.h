// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cmath>
#include <numbers>

namespace beatreel::camera {

/// 0 to 1 with speed and acceleration 0 at both ends (Perlin 2002).
[[nodiscard]] inline double smootherStep(double t)
{
    t = t < 0 ? 0 : t > 1 ? 1 : t;
    return t * t * t * (t * (6 * t - 15) + 10);
}

/// How far a camera has come, 0 to 1, that starts from rest, takes about `start` seconds to get going, slows
/// down with time constant `pace` and never quite stops: a beat may grow longer without changing what it
/// showed before.
[[nodiscard]] inline double glide(double seconds, double pace, double start = 0.6)
{
    return 1 - std::exp(-seconds * seconds / (seconds + start) / pace);
}

/// A slow sine, for what breathes. `phase` is in turns.
[[nodiscard]] inline double wave(double seconds, double period, double phase = 0)
{
    return std::sin(2 * std::numbers::pi * (seconds / period + phase));
}

} // namespace beatreel::camera
