// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>
#include <QPixmap>

class QPainter;

namespace beatreel {

/// A box of which those corners are round that lie between two of these edges.
[[nodiscard]] QPainterPath roundedShape(const QRectF &box, qreal radius, Qt::Edges edges);

/// Paints a picture so that it fills the shape's box, cropped about its middle. `opacity` below 1 dims it over what
/// is there. Nothing where it is null.
void paintFilling(QPainter &painter, const QPainterPath &shape, const QPixmap &picture, qreal opacity = 1);

/// Thin slanted lines over the shape: what it shows is not settled.
void paintHatching(QPainter &painter, const QPainterPath &shape, const QColor &colour);

} // namespace beatreel
