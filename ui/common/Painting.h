// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Theme.h"

#include <QPen>
#include <QRectF>

class QPainter;

namespace beatreel {

/// Radii of corners, in logical pixels.
inline constexpr qreal kCellRadius = 4;
inline constexpr qreal kFieldRadius = 5;
inline constexpr qreal kCardRadius = 6;
inline constexpr qreal kColumnRadius = 8;

/// Gap and width of the focus ring, in logical pixels.
inline constexpr int kRingGap = 2;
inline constexpr int kRingWidth = 2;

/// A length or position rounded to whole device pixels; never under one of them where `value` is positive.
[[nodiscard]] qreal crisp(qreal value, qreal deviceRatio);

/// Where the middle of a line of `width` runs that lies just inside `rect` and covers whole device pixels.
[[nodiscard]] QRectF crispInside(const QRectF &rect, qreal width, qreal deviceRatio);

enum class EdgeKind { Solid, Dashed };

struct Edge
{
    QColor colour;
    qreal width = 1; ///< in logical pixels
    EdgeKind kind = EdgeKind::Solid;
};

/// Fills a rounded box and draws its edge just inside. Either colour may be invalid: then that part is left out.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const Edge &edge = {});

/// A straight separator of one logical pixel, rounded to device pixels.
void paintHorizontalLine(QPainter &painter, const QRect &rect, const QColor &colour);
void paintVerticalLine(QPainter &painter, const QRect &rect, const QColor &colour);

/// The ring round `rect`: it lies outside, after a gap.
void paintFocusRingOutside(QPainter &painter, const QRectF &rect, qreal radius, const QColor &accent);
/// The ring within the edge of `rect`, for rows and cells.
void paintFocusRingInside(QPainter &painter, const QRectF &rect, qreal radius, const QColor &accent);

} // namespace beatreel
