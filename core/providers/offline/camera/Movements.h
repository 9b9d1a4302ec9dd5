// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/camera/CameraPose.h"

#include <QString>
#include <QStringList>

namespace beatreel::camera {

/// The camera of a movement at a time since the beat's start, 0 to 15 s and beyond: a pure function, smooth
/// in time except where fast_cuts cuts and never leaving the picture. The seed decides direction and small
/// things. A movement that the library does not have is the one that its words speak of, else a gentle push.
[[nodiscard]] CameraPose poseAt(const QString &movement, double seconds, quint64 seed);

/// Whether a movement is so fast at times that a film camera would blur it.
[[nodiscard]] bool isBlurred(const QString &movement, double seconds);

/// Whether a movement goes through space, so that what is near moves more than what is far: not where the camera only
/// turns (a whip) or stands, or the picture is cut.
[[nodiscard]] bool hasParallax(const QString &movement);

/// The movements of the beat library.
[[nodiscard]] QStringList knownMovements();

} // namespace beatreel::camera
