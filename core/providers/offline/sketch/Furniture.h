// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/sketch/Scene.h"

#include <QRectF>

class QPainter;

namespace beatreel::sketch {

/// What products and people stand, sit and hang on. All measures are canvas units.

/// A table on four legs; `top` is its board, `floor` where its legs end.
void paintTable(QPainter &painter, const Scene &scene, const QRectF &top, double floor);
void paintStool(QPainter &painter, const Scene &scene, QPointF seat, double width, double floor);
/// A round plinth; its top is an ellipse about `centre`.
void paintPlinth(QPainter &painter, const Scene &scene, QPointF centre, double half, double depth);
/// A counter across the picture, close to us, from `top` down.
void paintCounter(QPainter &painter, const Scene &scene, double top);
/// A board with the product on it as a poster: on posts that end at `floor`, or on the wall where that is 0.
void paintBoard(QPainter &painter, const Scene &scene, const QRectF &board, double floor);

} // namespace beatreel::sketch
