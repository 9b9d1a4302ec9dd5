// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/Spec.h"
#include "ui/common/Appearance.h"

#include <QPixmap>

class QPainter;

namespace beatreel {

/// Everything that a plan's column shows of a beat. A plain value.
struct PlanBeatFace
{
    int number = 0; ///< in the plan, from 1
    SpecBeat beat;
    QString prompt; ///< filled
    bool isKept = false;
    QPixmap picture; ///< its sketch; null while it is drawn
};

/// Paints a beat into `rect`: the picture at the left, `pictureHeight` high, words beside it, and the prompt below where
/// there is room.
void paintPlanBeat(QPainter &painter, const QRect &rect, int pictureHeight, const PlanBeatFace &face, const Appearance &appearance);

} // namespace beatreel
