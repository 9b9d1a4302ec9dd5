// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Skeleton.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace beatreel::sketch {

namespace {

// Shares of the body's height after the usual canon of seven and a half heads.
constexpr double kThigh = 24.5;
constexpr double kShin = 23.5;
constexpr double kTrunk = 31;
constexpr double kUpperArm = 16;
constexpr double kForearm = 14.5;
constexpr double kNeck = 8.8;
constexpr double kAnkle = 4;

struct PoseAngles
{
    double lean = 0;
    double headLean = 0;
    LimbAngles nearArm;
    LimbAngles farArm;
    LimbAngles nearLeg;
    LimbAngles farLeg;
    double lift = 0; ///< how far the lower foot is above the ground
};

PoseAngles anglesOf(Pose pose)
{
    switch (pose) {
    case Pose::Stand:
        return {1, 2, {-6, 6}, {8, 20}, {-3, -4}, {5, 2}, 0};
    case Pose::Walk:
        return {3, 3, {-26, -6}, {24, 46}, {24, 12}, {-20, -34}, 0};
    case Pose::Run:
        return {12, 4, {44, 128}, {-52, 12}, {-22, -84}, {58, -6}, 3};
    case Pose::Leap:
        return {12, -4, {-48, -20}, {78, 112}, {76, 50}, {-58, -92}, 13};
    case Pose::Cheer:
        return {-4, -10, {110, 160}, {-134, -152}, {-14, -58}, {34, 4}, 7}; // the near arm before the face would hide it
    case Pose::Hold:
        return {2, 10, {26, 104}, {-10, -4}, {-3, -4}, {6, 2}, 0};
    case Pose::Look:
        return {4, 18, {20, 124}, {-10, -4}, {-4, -5}, {6, 2}, 0};
    case Pose::Drink:
        return {-3, -8, {58, 150}, {-10, -4}, {-4, -5}, {6, 2}, 0};
    case Pose::Reach:
        return {5, 2, {84, 94}, {-8, 8}, {-8, -10}, {12, 4}, 0};
    case Pose::Sit:
        return {-4, 4, {16, 62}, {22, 70}, {84, 2}, {80, -8}, 0};
    case Pose::Type:
        return {6, 14, {34, 84}, {40, 86}, {84, 0}, {80, -10}, 0};
    case Pose::Slump:
        return {15, 30, {2, 12}, {10, 22}, {-2, -8}, {10, -2}, 0};
    case Pose::Bend:
        return {36, 10, {30, 48}, {26, 44}, {-6, -10}, {14, 4}, 0};
    case Pose::Kneel:
        return {70, -34, {-6, 14}, {2, 24}, {86, 2}, {-8, -110}, 0};
    }
    return {};
}

Limb limb(QPointF root, const LimbAngles &angles, double upper, double lower)
{
    const QPointF middle = along(root, angles.upper, upper);
    return {root, middle, along(middle, angles.lower, lower), angles.lower};
}

} // namespace

void Skeleton::reach(QPointF target)
{
    const auto bend = [](Limb &arm, QPointF to) {
        constexpr double kLower = kForearm + kToHand;
        constexpr double kDegrees = 180 / std::numbers::pi;
        const QPointF way = to - arm.root;
        const double far = std::clamp(std::hypot(way.x(), way.y()), 6.0, kUpperArm + kLower - 0.05);
        const double straight = std::atan2(way.x(), -way.y()) * kDegrees;
        const auto corner = [&](double side, double other) {
            return std::acos(std::clamp((side * side + far * far - other * other) / (2 * side * far), -1.0, 1.0)) * kDegrees;
        };
        const LimbAngles angles{straight - corner(kUpperArm, kLower), straight + corner(kLower, kUpperArm)};
        arm = limb(arm.root, angles, kUpperArm, kForearm);
    };
    bend(nearArm, target);
    bend(farArm, target + QPointF(kHand * 1.8, 0));
}

QPointF along(QPointF from, double angle, double length)
{
    const double a = angle * std::numbers::pi / 180;
    return from + QPointF(std::sin(a), -std::cos(a)) * length;
}

Skeleton Skeleton::of(Pose pose)
{
    const PoseAngles angles = anglesOf(pose);
    Skeleton s;
    s.lean = angles.lean;
    s.headLean = angles.headLean;
    const auto ankle = [](const LimbAngles &leg) {
        return along(along({0, 0}, leg.upper, kThigh), leg.lower, kShin).y();
    };
    s.hip = {0, kAnkle - std::min(ankle(angles.nearLeg), ankle(angles.farLeg)) + angles.lift};
    s.neck = along(s.hip, 180 - angles.lean, kTrunk);
    s.head = along(s.neck, 180 - angles.lean - angles.headLean, kNeck);
    const QPointF shoulder = along(s.neck, -angles.lean, 2.5);
    s.nearArm = limb(shoulder + QPointF(-1.6, 0), angles.nearArm, kUpperArm, kForearm);
    s.farArm = limb(shoulder + QPointF(2.2, 0), angles.farArm, kUpperArm, kForearm);
    s.nearLeg = limb(s.hip + QPointF(-0.8, 0), angles.nearLeg, kThigh, kShin);
    s.farLeg = limb(s.hip + QPointF(1.2, 0), angles.farLeg, kThigh, kShin);
    return s;
}

} // namespace beatreel::sketch
