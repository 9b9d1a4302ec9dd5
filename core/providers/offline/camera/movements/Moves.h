// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/camera/CameraPose.h"

namespace beatreel::camera {

/// A movement: the pose at a time since the beat's start.
using Move = CameraPose (*)(double seconds, quint64 seed);

// Towards and away.
[[nodiscard]] CameraPose slowDollyIn(double seconds, quint64 seed);
[[nodiscard]] CameraPose slowPushIn(double seconds, quint64 seed);
[[nodiscard]] CameraPose pushIn(double seconds, quint64 seed);
[[nodiscard]] CameraPose gentlePush(double seconds, quint64 seed);
[[nodiscard]] CameraPose pullBack(double seconds, quint64 seed);
[[nodiscard]] CameraPose reveal(double seconds, quint64 seed);

// Along.
[[nodiscard]] CameraPose slowPan(double seconds, quint64 seed);
[[nodiscard]] CameraPose panAcross(double seconds, quint64 seed);
[[nodiscard]] CameraPose trackingShot(double seconds, quint64 seed);
[[nodiscard]] CameraPose craneDown(double seconds, quint64 seed);
[[nodiscard]] CameraPose craneUp(double seconds, quint64 seed);
[[nodiscard]] CameraPose slowOrbit(double seconds, quint64 seed);

// Lively.
[[nodiscard]] CameraPose whipPan(double seconds, quint64 seed);
[[nodiscard]] CameraPose handheldFollow(double seconds, quint64 seed);
[[nodiscard]] CameraPose fastCuts(double seconds, quint64 seed);

// Still, but alive.
[[nodiscard]] CameraPose stillFrame(double seconds, quint64 seed);
[[nodiscard]] CameraPose stillHold(double seconds, quint64 seed);

/// -1 or 1: to which side a movement goes.
[[nodiscard]] int sideOf(quint64 seed);

/// When the whip is under way, in seconds since the beat's start.
inline constexpr double kWhipStart = 0.5;
inline constexpr double kWhipEnd = 1.0;

} // namespace beatreel::camera
