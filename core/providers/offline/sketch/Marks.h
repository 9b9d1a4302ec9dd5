// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/sketch/Scene.h"

#include <QPainterPath>

class QPainter;

namespace beatreel::sketch {

/// The draughtsman's marks, used by places, products and compositions alike. All measures are canvas units
/// (the picture's shorter side is 720).

/// A flat shape without an outline.
void fillShape(QPainter &painter, const QPainterPath &shape, const QBrush &brush);
/// Parallel strokes inside a shape; `angle` in degrees from horizontal, counter-clockwise.
void hatch(QPainter &painter, const QPainterPath &inside, const QColor &colour, double angle, double gap,
           double width);
/// A soft-edged disc of light or shade.
void glow(QPainter &painter, QPointF centre, double radius, const QColor &colour, double strength);
/// The shadow of something that stands there: a core and a wider penumbra.
void groundShadow(QPainter &painter, QPointF centre, double halfWidth, double halfHeight,
                  const QColor &colour, double strength);
/// Straight marks behind something fast, from `area`'s left edge to its right, longer in the middle.
void speedLines(QPainter &painter, Random &random, const QRectF &area, int count, const QColor &colour);
/// Wedges of light out of a centre, leaving a hole of radius `inner`.
void rays(QPainter &painter, Random &random, QPointF centre, double inner, double outer, int count,
          const QList<QColor> &colours);
/// Out-of-focus lights.
void bokeh(QPainter &painter, Random &random, const QRectF &area, int count, const QList<QColor> &colours);
/// Small flying bits around a place.
void sparks(QPainter &painter, Random &random, QPointF centre, QSizeF spread, int count,
            const QColor &colour);
/// A vertical wash over the whole canvas.
void skyWash(QPainter &painter, const Scene &scene, double horizon);

[[nodiscard]] QPainterPath polygon(std::initializer_list<QPointF> points);
[[nodiscard]] QPainterPath rectangle(const QRectF &rect, double radius = 0);
[[nodiscard]] QPainterPath ellipse(QPointF centre, double rx, double ry);

} // namespace beatreel::sketch
