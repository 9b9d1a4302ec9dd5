// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/BoardGrid.h"

#include <algorithm>

namespace beatreel {

int BoardGrid::usualCard(int viewWidth, const Appearance &appearance)
{
    constexpr int kInARow = 5;
    const int room = (viewWidth - kGap) / kInARow - kGap;
    return std::clamp(room * kUsualCard / std::max(appearance.type.scaled(kUsualCard), 1), kUsualCard, kUsualMost);
}

BoardGrid::BoardGrid(qsizetype count, int viewWidth, int cardWidth, BoardWords words, const Appearance &appearance) : m_count(count)
{
    constexpr int kNarrowest = 120; // below this nothing would be read
    const int room = std::max(viewWidth - 2 * kGap, kNarrowest);
    const int width = std::min(appearance.type.scaled(std::clamp(cardWidth, kLeastCard, kMostCard)), room);
    m_columns = std::max(1, (room + kGap) / (width + kGap));
    m_card = QSize(width, boardCardHeight(width, words, appearance));
}

int BoardGrid::height() const
{
    const qsizetype rows = m_count / m_columns + 1; // with the place behind the last card
    return kGap + static_cast<int>(rows) * rowHeight();
}

QRect BoardGrid::rect(qsizetype place) const
{
    const int row = static_cast<int>(place / m_columns);
    const int column = static_cast<int>(place % m_columns);
    return {QPoint(kGap + column * (m_card.width() + kGap), kGap + row * rowHeight()), m_card};
}

int BoardGrid::rowAt(int y) const
{
    const int last = static_cast<int>(m_count / m_columns);
    return std::clamp((y - kGap / 2) / rowHeight(), 0, last);
}

qsizetype BoardGrid::at(const QPoint &point) const
{
    const qsizetype column = std::clamp((point.x() - kGap) / (m_card.width() + kGap), 0, m_columns - 1);
    const qsizetype place = rowAt(point.y()) * m_columns + column;
    return place < m_count && rect(place).contains(point) ? place : -1;
}

std::pair<qsizetype, qsizetype> BoardGrid::between(int top, int bottom) const
{
    const qsizetype first = static_cast<qsizetype>(std::max(0, (top - kGap) / rowHeight())) * m_columns;
    const qsizetype behind = static_cast<qsizetype>(std::max(0, (bottom - kGap) / rowHeight()) + 1) * m_columns;
    const qsizetype last = std::min(behind, m_count) - 1;
    return first > last ? std::pair<qsizetype, qsizetype>(0, -1) : std::pair(first, last);
}

DropPlace BoardGrid::dropPlaceAt(const QPoint &point, Onto onto) const
{
    const int column = std::clamp((point.x() - kGap / 2) / (m_card.width() + kGap), 0, m_columns - 1);
    const qsizetype place = static_cast<qsizetype>(rowAt(point.y())) * m_columns + column;
    if (place >= m_count)
        return {m_count, -1};
    const double across = static_cast<double>(point.x() - rect(place).left()) / m_card.width();
    return dropPlaceIn(place, across, onto);
}

} // namespace beatreel
