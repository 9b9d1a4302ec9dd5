// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/sketch/ProductPainter.h"

#include <QImage>

namespace beatreel::sketch {

/// A layer in device pixels that covers `box` of the painter's coordinates.
struct ProductLayer
{
    QImage image;
    QRectF box;
    double scale;
};

/// The product alone. What lies outside the picture is not drawn, so that a macro shot costs no more than
/// its picture.
[[nodiscard]] ProductLayer renderLayer(const QPainter &painter, const Scene &scene, const QRectF &box, double line);

/// Shades its side away from the lamp, and gives it the sheen and the darkness of its spot.
void finish(ProductLayer &layer, const Scene &scene, const ProductSpot &spot);

/// The layer's form in one colour.
[[nodiscard]] QImage formOf(const ProductLayer &layer, const QColor &colour);

/// Its own form on the ground, away from the lamp: long in a low sun, short and hard by day.
void castForm(QPainter &painter, const Scene &scene, const ProductLayer &layer, const QRectF &box, double strength);

/// What is out of focus is soft: all but a disc about the lens.
void defocus(ProductLayer &layer, const ProductSpot &spot);

/// Its mirror image on the ground, which fades out before the picture's lower edge, `end`.
void paintReflection(QPainter &painter, const ProductLayer &layer, const QRectF &box, double end);

} // namespace beatreel::sketch
