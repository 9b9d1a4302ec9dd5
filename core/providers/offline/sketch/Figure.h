// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/sketch/Scene.h"

#include <QLineF>

#include <optional>

class QPainter;

namespace beatreel::sketch {

enum class Pose { Stand, Walk, Run, Leap, Cheer, Hold, Look, Drink, Reach, Sit, Type, Slump, Kneel, Bend };

/// Where a person is in a picture.
struct FigureSpot
{
    QPointF ground;      ///< under the body, canvas units
    double height = 500; ///< of the person standing upright, canvas units
    Pose pose = Pose::Stand;
    bool facesLeft = false;
    bool wearsProduct = true; ///< draws what is worn or held, at its place
    std::optional<QPointF> touches = {}; ///< what both hands lie on, canvas units, where it is within an arm's reach
};

/// Where something can be put, canvas units.
struct FigureAnchors
{
    QPointF hand; ///< the near one
    QPointF head;
    QPointF hip;
    QRectF held;  ///< the box of what the hand holds; empty: nothing
    QLineF palm;  ///< the open hand's upper side, below what lies on it; null: no open hand
};

/// How someone stands who is glad of the product: as loud as the mood.
[[nodiscard]] Pose gladPose(const Scene &scene);

/// The ways to be glad beside something that no hand reaches, as loud as the mood; `isWhole`: the legs are
/// seen too.
[[nodiscard]] QList<Pose> gladPoses(const Scene &scene, bool isWhole);

/// Draws a person with a shadow, as ink and wash. What the product's use puts on or into the
/// body is drawn with it.
FigureAnchors paintFigure(QPainter &painter, const Scene &scene, const FigureSpot &spot);

} // namespace beatreel::sketch
