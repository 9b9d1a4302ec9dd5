// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QPainter;
class QRect;

namespace beatreel {

struct Appearance;

/// A beat's energy as three rising bars, of which 1 (low) to 3 (high) are lit. 13x12 logical pixels at 100 %.
[[nodiscard]] QSize energyBarsSize(const Appearance &appearance);
void paintEnergyBars(QPainter &painter, const QRect &rect, int level, const Appearance &appearance);

} // namespace beatreel
