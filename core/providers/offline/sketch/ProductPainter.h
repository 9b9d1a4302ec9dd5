// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/sketch/Scene.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace beatreel::sketch {

/// How a product is put into a picture.
struct ProductSpot
{
    QPointF foot;        ///< where the middle of its lower edge stands, canvas units
    QSizeF room;         ///< it is as large as fits here
    double line = 1;     ///< factor on the ink's width
    double darkness = 0; ///< 0 lit, to 1: only a rim of light is left
    double sheen = 0;    ///< 0 none, to 1: broad strips of light on it, which part the planes of what is all dark
    double shadow = 1;   ///< factor on the light's shadow; 0 for none
    bool reflection = false;
    bool casts = true; ///< a shadow of its own form, where the light is hard or low
    QPointF wall = {}; ///< how far off its form lies on the wall behind; nothing for none
    double sharp = 0;  ///< radius about `lens` in which it is in focus; 0 for all of it
    QPointF lens = {};
};

/// The box that the product fills at this spot.
[[nodiscard]] QRectF productBox(const Scene &scene, const ProductSpot &spot);

/// A spot in the middle of a round top, half as wide as `half` (see discFlatness): the product's base lies
/// within its edge.
[[nodiscard]] ProductSpot spotOnDisc(const Scene &scene, QPointF centre, double half, QSizeF room);
/// How deep a round top is for its width, seen from where the product is seen.
[[nodiscard]] double discFlatness(const Scene &scene);

/// Draws the product with its shadow. The painter's coordinates are canvas units, but for any rotation.
void paintProduct(QPainter &painter, const Scene &scene, const ProductSpot &spot);

/// What a thing sinks into where no light falls on it: the dark, or a bright mist.
[[nodiscard]] QColor shadeOf(const Scene &scene);

/// The product's form, opaque where it is, `side` pixels on its longer side.
[[nodiscard]] QImage productForm(const Scene &scene, int side);

/// The drawing's SVG with the scene's colours in place of its roles and ink lines `line` times as wide.
[[nodiscard]] QByteArray colouredSvg(const Scene &scene, double line);

} // namespace beatreel::sketch
