// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/BoardArrangement.h"

namespace beatreel {

void BoardArrangement::rest()
{
    m_from.clear();
    m_to.clear();
    m_progress = 1;
}

void BoardArrangement::aim(const BoardGrid &grid, const std::vector<qsizetype> &places)
{
    std::vector<QPointF> from;
    from.reserve(places.size());
    for (qsizetype card = 0; card < std::ssize(places); ++card)
        from.emplace_back(topLeft(grid, card));
    m_from = std::move(from);
    m_to = places;
    m_progress = 0;
}

QPoint BoardArrangement::topLeft(const BoardGrid &grid, qsizetype card) const
{
    const QPoint to = grid.rect(place(card)).topLeft();
    if (m_progress >= 1 || card >= std::ssize(m_from))
        return to;
    const QPointF from = m_from[static_cast<size_t>(card)];
    return (from + (to - from) * m_progress).toPoint();
}

qsizetype BoardArrangement::place(qsizetype card) const
{
    return card < std::ssize(m_to) ? m_to[static_cast<size_t>(card)] : card;
}

} // namespace beatreel
