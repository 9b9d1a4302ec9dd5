// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cards/CardParts.h"
#include "ui/cards/GestureMarks.h"

namespace beatreel {

/// Where the cards of the board lie: in rows, read left to right, and behind the last one the place to add another.
/// Positions are logical pixels from the top left of all of it. A plain value.
class BoardGrid
{
public:
    static constexpr int kGap = 16; ///< between cards, and round all of them
    /// Widths of a card at 100 % text.
    static constexpr int kLeastCard = 240;
    static constexpr int kUsualCard = 300;
    static constexpr int kMostCard = 640;
    static constexpr int kUsualMost = 560;

    /// The width of a card at 100 % text where nobody has chosen one: what lets five stand in a row of a large screen.
    [[nodiscard]] static int usualCard(int viewWidth, const Appearance &appearance);

    BoardGrid() = default;
    /// `cardWidth` is the one at 100 %; in a view that is narrower, cards are too.
    BoardGrid(qsizetype count, int viewWidth, int cardWidth, BoardWords words, const Appearance &appearance);

    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] QSize cardSize() const { return m_card; }
    [[nodiscard]] int rowHeight() const { return m_card.height() + kGap; }
    /// Of everything.
    [[nodiscard]] int height() const;
    /// Of the card at a place; at count() it is the place to add another.
    [[nodiscard]] QRect rect(qsizetype place) const;
    /// The card under a point; -1: none.
    [[nodiscard]] qsizetype at(const QPoint &point) const;
    /// The first and last card of the rows that lie between two heights; empty (0, -1) where there is none.
    [[nodiscard]] std::pair<qsizetype, qsizetype> between(int top, int bottom) const;

    [[nodiscard]] DropPlace dropPlaceAt(const QPoint &point, Onto onto) const;

private:
    [[nodiscard]] int rowAt(int y) const;

    qsizetype m_count = 0;
    int m_columns = 1;
    QSize m_card{kUsualCard, 1};
};

} // namespace beatreel
