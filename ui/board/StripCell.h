// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cards/CardFace.h"
#include "ui/cards/CardParts.h"

class QPainter;

namespace beatreel {

/// A beat in the time strip: number, name and sign as far as there is room, with the edges of its card. A clip that
/// failed or is stale is told on it too, as there is nothing else to see of it.
void paintStripCell(QPainter &painter, const QRect &rect, const CardFace &face, const CardLook &look, const Appearance &appearance);

} // namespace beatreel
