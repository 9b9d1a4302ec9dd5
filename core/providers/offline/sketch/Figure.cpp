// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Figure.h"

#include "core/providers/offline/sketch/FigurePainter.h"

namespace beatreel::sketch {

Pose gladPose(const Scene &scene)
{
    switch (scene.light.finish) {
    case Finish::Dots:
    case Finish::Wash:
        return Pose::Cheer;
    case Finish::Grid:
        return Pose::Reach;
    case Finish::Haze:
    case Finish::Blank:
        break;
    }
    return Pose::Stand;
}

QList<Pose> gladPoses(const Scene &scene, bool isWhole)
{
    switch (scene.light.finish) {
    case Finish::Dots:
    case Finish::Wash:
        return {Pose::Cheer, Pose::Cheer, isWhole ? Pose::Walk : Pose::Stand};
    case Finish::Grid:
        return {Pose::Cheer, Pose::Stand, isWhole ? Pose::Walk : Pose::Stand};
    case Finish::Haze:
    case Finish::Blank:
        break;
    }
    return {Pose::Stand, isWhole ? Pose::Walk : Pose::Stand};
}

FigureAnchors paintFigure(QPainter &painter, const Scene &scene, const FigureSpot &spot)
{
    scene.reach(painter, Depth::Subject);
    return FigurePainter(painter, scene, spot).paint();
}

} // namespace beatreel::sketch
