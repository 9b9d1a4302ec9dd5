// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPainterPath>

namespace beatreel {

/// A smooth curve through points, in order from left to right, that never swings beyond them: level at each.
[[nodiscard]] QPainterPath curveThrough(const QList<QPointF> &points);

} // namespace beatreel
