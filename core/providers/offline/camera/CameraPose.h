// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPolygonF>
#include <QSizeF>
#include <QTransform>

namespace beatreel::camera {

/// Where the camera stands before a still that fills the frame. Lengths are fractions of the frame's width
/// and height, so that a pose means the same in every format. The default sees the whole frame, unchanged.
struct CameraPose
{
    double span = 1;  ///< how much of the frame is seen: 1 all of it, 0.5 the half (twice as close)
    double x = 0;     ///< centre of what is seen, from the middle of the frame to the right
    double y = 0;     ///< and downwards
    double roll = 0;  ///< degrees clockwise
    double yaw = 0;   ///< degrees about the vertical axis: seen in perspective from the side
    double light = 1; ///< how far the light has come across the picture, 0 to 1

    bool operator==(const CameraPose &) const = default;
};

/// Between two poses; `amount` 0 is `from`, 1 is `to`. What both see lies inside the frame, so does this
/// (without roll and yaw exactly).
[[nodiscard]] CameraPose between(const CameraPose &from, const CameraPose &to, double amount);

/// The four points of a still of this size that come to stand in the corners of the picture, clockwise from
/// its upper left.
[[nodiscard]] QPolygonF sourceQuad(const CameraPose &pose, QSizeF still);

/// Maps a still of this size to a picture of that size, the same aspect.
[[nodiscard]] QTransform viewTransform(const CameraPose &pose, QSizeF still, QSizeF picture);

} // namespace beatreel::camera
