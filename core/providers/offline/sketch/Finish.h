// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/sketch/Scene.h"

class QPainter;

namespace beatreel::sketch {

/// What the mood leaves on the place, down to `horizon`: dots, haze, one plain form, blooms or a grid. Goes
/// on before anything stands there.
void paintTexture(QPainter &painter, const Scene &scene, double horizon);

/// What the mood lays over the finished picture: a vignette, the sun's warmth, spatter.
void paintAtmosphere(QPainter &painter, const Scene &scene);

} // namespace beatreel::sketch
