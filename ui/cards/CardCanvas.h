// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cards/CardParts.h"

#include <QPainter>

namespace beatreel {

/// One card while it is painted: what its parts have in common.
struct CardCanvas
{
    QPainter &painter;
    QRect rect;
    const CardFace &face;
    const CardLook &look;
    const Appearance &appearance;
    const Theme &theme;
    CardParts parts; ///< in the painter's coordinates

    [[nodiscard]] const TypeScale &type() const { return appearance.type; }
};

/// The frame, dimmed where it is stale; its progress; or that there is none.
void paintCardPicture(const CardCanvas &canvas, const QPixmap &picture);
/// Number, state and ladder on the picture, and the band with what it offers.
void paintCardPlates(const CardCanvas &canvas);
/// Everything that is read: the foot, and the words beside the picture.
void paintCardWords(const CardCanvas &canvas);
/// The same on a card of the board.
void paintBoardWords(const CardCanvas &canvas);
void paintShotAndMovement(const CardCanvas &canvas, QRect line);

} // namespace beatreel
