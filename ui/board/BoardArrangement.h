// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/BoardGrid.h"

#include <vector>

namespace beatreel {

/// Where the cards are drawn while they give way to what is dragged: on their way from one place of the grid to
/// another. At rest each is at its own place, and nothing is kept. A plain value.
class BoardArrangement
{
public:
    /// Every card at its own place.
    void rest();
    [[nodiscard]] bool isAtRest() const { return m_to.empty(); }

    /// From where they are drawn now to these places, one for each card.
    void aim(const BoardGrid &grid, const std::vector<qsizetype> &places);
    [[nodiscard]] bool isAimedAt(const std::vector<qsizetype> &places) const { return m_to == places; }
    /// `progress`: 0 where they began, 1 where they go.
    void advance(double progress) { m_progress = progress; }

    /// The top left of a card as it is drawn, from the top left of the grid.
    [[nodiscard]] QPoint topLeft(const BoardGrid &grid, qsizetype card) const;
    /// Where a card goes.
    [[nodiscard]] qsizetype place(qsizetype card) const;

private:
    std::vector<QPointF> m_from;
    std::vector<qsizetype> m_to;
    double m_progress = 1;
};

} // namespace beatreel
