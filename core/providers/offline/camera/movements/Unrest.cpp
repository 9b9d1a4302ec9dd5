// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/movements/Unrest.h"

#include "core/base/Random.h"
#include "core/providers/offline/camera/Easing.h"

#include <cmath>

namespace beatreel::camera {

namespace {

/// Sines are as good as filtered noise where there are many of them, at frequencies that have nothing to do
/// with each other; and they need no history: any time can be asked for.
constexpr int kSines = 20;
constexpr double kLowest = 0.2; ///< hertz
constexpr double kHighest = 6.5;
/// Above it muscles and the camera's weight leave little.
constexpr double kTremor = 3;
/// The power of a sine falls by its frequency to twice this, that in a hertz by one power more.
constexpr double kFall = 0.8;
/// Brings the sum to 0.4 rms.
constexpr double kSize = 0.085;

} // namespace

double unrest(double seconds, quint64 seed)
{
    Random random(seed * 0x9e3779b97f4a7c15ULL + 0x68616e64);
    double sum = 0;
    for (int i = 0; i < kSines; ++i) {
        const double hertz = kLowest * std::pow(kHighest / kLowest, (i + random.unit()) / kSines);
        const double size = std::pow(hertz, -kFall) / (1 + hertz * hertz / (kTremor * kTremor));
        sum += size * wave(seconds, 1 / hertz, random.unit());
    }
    sum *= kSize;
    return sum / std::hypot(1, sum);
}

} // namespace beatreel::camera
