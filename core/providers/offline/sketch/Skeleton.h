// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/sketch/Figure.h"

#include <QPointF>

namespace beatreel::sketch {

/// Two bones that hang from a joint: their directions in degrees from straight down, positive forwards.
struct LimbAngles
{
    double upper = 0;
    double lower = 0;
};

struct Limb
{
    QPointF root;
    QPointF middle; ///< elbow or knee
    QPointF end;    ///< wrist or ankle
    double lowerAngle = 0;
};

/// A body facing right, in units of a hundredth of its upright height, y upwards, the ground at 0.
struct Skeleton
{
    QPointF hip;
    QPointF neck;
    QPointF head;
    double lean = 0; ///< of the trunk, degrees forwards
    double headLean = 0;
    Limb nearArm;
    Limb farArm;
    Limb nearLeg;
    Limb farLeg;

    [[nodiscard]] static Skeleton of(Pose pose);

    /// Bends both arms so that the middles of the hands come to `target`, the far one a little beyond it, or as
    /// near as the arms reach.
    void reach(QPointF target);
};

/// From the wrist to the hand's middle.
inline constexpr double kToHand = 1.6;
inline constexpr double kHand = 2.5; ///< half a closed hand

/// The point `length` away from `from` in the direction `angle` (degrees from straight down, forwards).
[[nodiscard]] QPointF along(QPointF from, double angle, double length);

} // namespace beatreel::sketch
