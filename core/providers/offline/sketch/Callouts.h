// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/sketch/ProductPainter.h"

#include <QList>
#include <QPointF>

namespace beatreel::sketch {

/// A line from a disc that shows a detail to the dot on the product, level as far as the elbow; canvas units.
struct Leader
{
    QPointF disc; ///< the disc's middle
    QPointF elbow;
    QPointF dot;
};

/// How a picture with callouts is arranged.
struct Callouts
{
    Scene scene; ///< with the product as it is seen
    bool isPresented = false; ///< someone shows it, behind a counter
    bool isThere = false;     ///< in the place, else before a wash
    double horizon = 0;
    QPointF middle; ///< of the rings of light behind it
    double ring = 0;
    ProductSpot spot;
    double radius = 0; ///< of the discs
    QList<Leader> leaders; ///< one per disc; empty where the product has too few details
};

[[nodiscard]] Callouts arrangeCallouts(const Scene &whole);

/// The lines between the discs and the dots that cross neither each other nor another's dot or disc, where that can be, and of
/// those the ones that hide least of the product. `form` is the product's own, opaque, scaled to `box`. As many discs as dots.
[[nodiscard]] QList<Leader> leadersBetween(const QList<QPointF> &discs, double radius, const QList<QPointF> &dots,
                                           const QImage &form, const QRectF &box);

} // namespace beatreel::sketch
