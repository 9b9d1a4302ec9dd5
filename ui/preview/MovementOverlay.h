// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

class QPainter;
class QRect;

namespace beatreel {

/// Draws the camera's way through the beat under the playhead over its picture in `place`: what it sees at the beat's
/// start (a firm frame), at its end (dashed), and an arrow between them. A movement that stays is named alone.
void paintMovement(QPainter &painter, const QRect &place, const OpenProject &open);

} // namespace beatreel
