// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/CameraPose.h"

#include <array>
#include <cmath>

namespace beatreel::camera {

namespace {

/// Distance of the camera in widths of the frame: a normal lens.
constexpr double kDistance = 1.3;

double radians(double degrees)
{
    return degrees * 3.14159265358979323846 / 180;
}

/// Where the ray through a point of the picture (from its middle, in pixels of a still seen whole) meets the
/// still, from the still's middle. The camera looks at (x, y) from `yaw` to the side.
QPointF hitPoint(const CameraPose &pose, QSizeF still, QPointF point)
{
    const double roll = radians(pose.roll);
    const double across = (point.x() * std::cos(roll) - point.y() * std::sin(roll)) * pose.span;
    const double down = (point.x() * std::sin(roll) + point.y() * std::cos(roll)) * pose.span;
    const double yaw = radians(pose.yaw);
    const double distance = kDistance * still.width() * pose.span;
    // The camera stands at distance * (-sin, 0, -cos); a ray goes through its screen, which stands in (x, y).
    const double depth = distance * std::cos(yaw);
    const double reach = depth / (depth - across * std::sin(yaw));
    const QPointF centre(pose.x * still.width(), pose.y * still.height());
    const double startAcross = -distance * std::sin(yaw);
    return centre + QPointF(startAcross + (across * std::cos(yaw) - startAcross) * reach, down * reach);
}

} // namespace

CameraPose between(const CameraPose &from, const CameraPose &to, double amount)
{
    const auto mix = [amount](double a, double b) { return a + (b - a) * amount; };
    return {.span = mix(from.span, to.span),
            .x = mix(from.x, to.x),
            .y = mix(from.y, to.y),
            .roll = mix(from.roll, to.roll),
            .yaw = mix(from.yaw, to.yaw),
            .light = mix(from.light, to.light)};
}

QPolygonF sourceQuad(const CameraPose &pose, QSizeF still)
{
    const QPointF middle(still.width() / 2, still.height() / 2);
    QPolygonF quad;
    for (const QPointF corner : std::array{QPointF(-1, -1), QPointF(1, -1), QPointF(1, 1), QPointF(-1, 1)}) {
        const QPointF point(corner.x() * middle.x(), corner.y() * middle.y());
        quad.append(middle + hitPoint(pose, still, point));
    }
    return quad;
}

QTransform viewTransform(const CameraPose &pose, QSizeF still, QSizeF picture)
{
    if (pose.yaw == 0) {
        QTransform view = QTransform::fromTranslate(picture.width() / 2, picture.height() / 2);
        view.rotate(-pose.roll);
        view.scale(picture.width() / still.width() / pose.span, picture.height() / still.height() / pose.span);
        view.translate(-(0.5 + pose.x) * still.width(), -(0.5 + pose.y) * still.height());
        return view;
    }
    const QPolygonF corners({{0, 0}, {picture.width(), 0}, {picture.width(), picture.height()}, {0, picture.height()}});
    QTransform view;
    QTransform::quadToQuad(sourceQuad(pose, still), corners, view);
    return view;
}

} // namespace beatreel::camera
