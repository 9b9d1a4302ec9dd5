// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/TileGrid.h"

#include "ui/common/Appearance.h"

#include <algorithm>

namespace beatreel {

namespace {

constexpr int kMargin = 12;
constexpr int kRightMargin = 16; ///< room for the scroll bar, and for a tile's tint beside it
constexpr int kGap = 8;
constexpr int kUnderPicture = 4;
constexpr int kHeading = 24;
constexpr int kBetweenSections = 8;
constexpr int kThreeAcross = 400; ///< from this width on
constexpr int kTwoAcross = 200;

int columnsFor(int width, const Appearance &appearance)
{
    const int three = appearance.type.scaled(kThreeAcross);
    if (width >= three)
        return width * 3 / three;
    return width >= appearance.type.scaled(kTwoAcross) ? 2 : 1;
}

int pictureHeight(int width)
{
    return qRound(width * 9 / 16.0);
}

} // namespace

QRect pictureIn(const QRect &tile)
{
    return {tile.topLeft(), QSize(tile.width(), pictureHeight(tile.width()))};
}

int tileHeight(int width, const Appearance &appearance)
{
    return pictureHeight(width) + kUnderPicture + appearance.type.lineHeight(TextSize::Body) +
           appearance.type.lineHeight(TextSize::Caption);
}

TileGrid::TileGrid(const QList<int> &tilesInSections, int width, const Appearance &appearance)
    : m_columns(columnsFor(width, appearance))
{
    const int content = std::max(m_columns, width - kMargin - kRightMargin);
    const int tile = std::max(1, (content - (m_columns - 1) * kGap) / m_columns);
    const QSize size(tile, tileHeight(tile, appearance));
    const int heading = appearance.type.controlHeight(kHeading);
    int y = 0;
    for (const int count : tilesInSections) {
        m_headings.append(QRect(kMargin, y, content, heading));
        y += heading;
        for (int i = 0; i < count; ++i)
            m_tiles.append(QRect(QPoint(kMargin + i % m_columns * (tile + kGap), y + i / m_columns * (size.height() + kGap)), size));
        const int rows = (count + m_columns - 1) / m_columns;
        y += rows * (size.height() + kGap) - kGap + kBetweenSections;
    }
    m_height = y;
}

void TileGrid::mirror(int width)
{
    for (QList<QRect> *rects : {&m_tiles, &m_headings}) {
        for (QRect &rect : *rects)
            rect.moveLeft(width - rect.left() - rect.width());
    }
}

int TileGrid::tileAt(const QPoint &point) const
{
    const auto it = std::ranges::find_if(m_tiles, [&](const QRect &tile) { return tile.contains(point); });
    return it == m_tiles.end() ? -1 : static_cast<int>(it - m_tiles.begin());
}

int TileGrid::nearestInRow(int top, int x) const
{
    int nearest = -1;
    for (int i = 0; i < size(); ++i) {
        const bool isNearer = nearest < 0 || std::abs(m_tiles[i].left() - x) < std::abs(m_tiles[nearest].left() - x);
        if (m_tiles[i].top() == top && isNearer)
            nearest = i;
    }
    return nearest;
}

int TileGrid::neighbour(int from, Qt::Key key) const
{
    const int last = size() - 1;
    const auto isInOtherRow = [&](int tile) { return m_tiles[tile].top() != m_tiles[from].top(); };
    int to = from;
    switch (key) {
    case Qt::Key_Left:
        return std::max(0, from - 1);
    case Qt::Key_Right:
        return std::min(last, from + 1);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    case Qt::Key_Up:
        while (to > 0 && !isInOtherRow(to))
            --to;
        break;
    case Qt::Key_Down:
        while (to < last && !isInOtherRow(to))
            ++to;
        break;
    default:
        break;
    }
    return isInOtherRow(to) ? nearestInRow(m_tiles[to].top(), m_tiles[from].left()) : from;
}

} // namespace beatreel
