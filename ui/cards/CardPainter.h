// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cards/CardParts.h"

#include "ui/common/Painting.h"

#include <QPixmap>

class QPainter;

namespace beatreel {

/// Paints a card into `rect`. `picture` is the frame at any size, or null.
void paintCard(QPainter &painter, const QRect &rect, const CardFace &face, const CardLook &look, const QPixmap &picture,
               const Appearance &appearance);

/// The grip at the right edge of a hovered card, by which its length is dragged, in the card's own coordinates. Empty
/// where it cannot be.
[[nodiscard]] QRect cardGrip(QSize size, const CardFace &face, const CardLook &look, const Appearance &appearance);

/// The edge tells a card's state, or that it is selected.
[[nodiscard]] Edge cardEdge(const CardFace &face, const CardLook &look, const Theme &theme);

} // namespace beatreel
