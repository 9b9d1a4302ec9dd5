// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace beatreel {

/// Where a box that is dragged comes to rest. All in fractions of the frame.
struct OverlaySnap
{
    QPointF by; ///< how far the box has still to go
    std::optional<double> across; ///< the line that it lies on, from left to right
    std::optional<double> down;
};

/// To the middle and the thirds by its own middle, to the title-safe area by its edges, where they are nearer than `reach`.
[[nodiscard]] OverlaySnap snapped(const QRectF &box, QSizeF reach);

} // namespace beatreel
