// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cards/CardFace.h"
#include "ui/common/Appearance.h"
#include "ui/common/ButtonFace.h"

namespace beatreel {

/// How much of a face a card shows, by its width in logical pixels at 100 %.
enum class CardForm {
    Wide,   ///< from 420, as far as 16:9 of its height leave room: the picture, and words beside it
    Middle, ///< from 132
    Narrow, ///< from 44
    Slit,
};

enum class CardLane {
    Full, ///< 184 high, or more
    Low,  ///< 72: the picture at the left, few words beside it
    Board, ///< none: the picture above, and below it everything that there is to read
};

/// What a card is drawn with beside its face.
struct CardLook
{
    CardLane lane = CardLane::Full;
    bool isSelected = false;
    bool hasFocus = false;  ///< and shows it
    bool isHovered = false;
    bool isLifted = false;  ///< being dragged
    bool isFaded = false;   ///< left out by a filter
    bool showsWords = false; ///< voice-over, on-screen words and notes

    [[nodiscard]] bool operator==(const CardLook &) const = default;
};

/// Where a card's parts lie, in the card's own coordinates. Empty: the part is not there.
struct CardParts
{
    CardForm form = CardForm::Middle;
    QRect picture;
    QRect foot;
    QRect band;  ///< of a stale or failed card
    QRect offer; ///< the button: on the band, or in the middle of a card without a frame
    QRect words; ///< beside the picture of a wide card; below the foot on the board
    QRect chunks; ///< on the board: the row of small cells
};

/// Between the lines of words on a card of the board, in logical pixels.
inline constexpr int kBoardRowGap = 4;
/// Whether a card of the board shows the lines of voice-over, on-screen words and notes.
enum class BoardWords {
    Hidden,
    Shown,
};
/// How high a card of the board is; its picture is 16:9.
[[nodiscard]] int boardCardHeight(int width, BoardWords words, const Appearance &appearance);

[[nodiscard]] CardForm cardForm(int width, const Appearance &appearance);
[[nodiscard]] CardParts cardParts(QSize size, const CardFace &face, const CardLook &look, const Appearance &appearance);

/// The button of a card's offer.
[[nodiscard]] ButtonFace offerFace(const CardFace &face);

} // namespace beatreel
