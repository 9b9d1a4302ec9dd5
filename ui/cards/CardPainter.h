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

/// The edge tells a card's state, or that it is selected.
[[nodiscard]] Edge cardEdge(const CardFace &face, const CardLook &look, const Theme &theme);

} // namespace beatreel
