// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Shot.h"

#include "core/providers/offline/camera/Easing.h"
#include "core/providers/offline/camera/Movements.h"

#include <algorithm>

namespace beatreel::camera {

namespace {

/// How long, in seconds, a movement takes to come from the hand-on picture into its own path.
constexpr double kMoveOff = 3.5;
/// In seconds, as the library has them.
constexpr double kLongestBeat = 15;

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

Spans Shot::spans() const
{
    constexpr double kInterval = 0.05;
    const double start = m_isFromHandOnPicture ? 0 : -m_start;
    const double length = m_isFromHandOnPicture ? static_cast<double>(kChunkLength.count()) : kLongestBeat;
    Spans spans{at(start).span, at(start).span};
    for (int i = 0; i * kInterval <= length; ++i) {
        const double span = at(start + i * kInterval).span;
        spans = {.closest = std::min(spans.closest, span), .widest = std::max(spans.widest, span)};
    }
    return spans;
}

bool Shot::hasParallax() const
{
    return camera::hasParallax(m_movement);
}

bool Shot::isBlurredAt(double seconds) const
{
    return isBlurred(m_movement, m_start + seconds);
}

} // namespace beatreel::camera
