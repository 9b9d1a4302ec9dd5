// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>

namespace beatreel {

struct Appearance;

/// Where the library's tiles lie: sections one under the other, each a heading over rows of tiles. Tiles are numbered
/// through all sections. A plain value.
class TileGrid
{
public:
    TileGrid() = default;
    /// `tilesInSections` has no empty section. `width` is that of the panel.
    TileGrid(const QList<int> &tilesInSections, int width, const Appearance &appearance);

    /// For a language that is read from the right; `width` is that of the panel.
    void mirror(int width);

    [[nodiscard]] int size() const { return static_cast<int>(m_tiles.size()); }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] const QRect &tile(int index) const { return m_tiles.at(index); }
    [[nodiscard]] const QList<QRect> &headings() const { return m_headings; }
    /// -1: none there.
    [[nodiscard]] int tileAt(const QPoint &point) const;

    /// The tile that an arrow key, Home or End leads to; `from` where it leads nowhere.
    [[nodiscard]] int neighbour(int from, Qt::Key key) const;

private:
    [[nodiscard]] int nearestInRow(int top, int x) const;

    QList<QRect> m_tiles;
    QList<QRect> m_headings;
    int m_columns = 1;
    int m_height = 0;
};

/// The picture's place in a tile of 16:9 and what stands under it.
[[nodiscard]] QRect pictureIn(const QRect &tile);
[[nodiscard]] int tileHeight(int width, const Appearance &appearance);

} // namespace beatreel
