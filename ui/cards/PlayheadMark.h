// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Appearance.h"

class QPainter;

namespace beatreel {

/// Rows of a view: the first, and the first one below.
struct RowSpan
{
    int top = 0;
    int bottom = 0;
};

/// The playhead's line at `x` through these rows, and its head, whose point is at `tip`: seen on any picture.
void paintPlayheadMark(QPainter &painter, double x, const RowSpan &rows, int tip, const Appearance &appearance);

/// How far it reaches to either side, in logical pixels.
[[nodiscard]] int playheadReach(const Appearance &appearance);

} // namespace beatreel
