// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Shot.h"

#include "core/providers/offline/camera/Easing.h"
#include "core/providers/offline/camera/Movements.h"

namespace beatreel::camera {

namespace {

/// How long, in seconds, a movement takes to come from the hand-on picture into its own path.
constexpr double kMoveOff = 3.5;

} // namespace

Shot::Shot(const ClipRequest &request)
    : m_movement(request.beat.cameraMovement),
      m_picture(request.beatFrame.isEmpty() ? request.inputPicture : request.beatFrame), m_seed(request.seed),
      m_start(static_cast<double>(request.indexInBeat * kChunkLength.count())),
      m_isFromHandOnPicture(request.indexInBeat > 0 && request.beatFrame.isEmpty())
{
}

CameraPose Shot::at(double seconds) const
{
    const CameraPose pose = poseAt(m_movement, m_start + seconds, m_seed);
    return m_isFromHandOnPicture ? between(CameraPose(), pose, smootherStep(seconds / kMoveOff)) : pose;
}

bool Shot::isBlurredAt(double seconds) const
{
    return isBlurred(m_movement, m_start + seconds);
}

} // namespace beatreel::camera
