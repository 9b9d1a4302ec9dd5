// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace beatreel {

struct Appearance;
struct VideoRow;

/// Draws a video's row, two lines high: what it is and what was wanted, its status as a badge, a bar while it is built.
class VideosDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kPadding = 12; ///< left and right of what stands in a cell

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    [[nodiscard]] static int rowHeight(const Appearance &look);
    /// What a column wants at least, in logical pixels, apart from its title.
    [[nodiscard]] static int columnWidth(int column, const Appearance &look);

private:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintStatus(QPainter &painter, const QRect &room, const VideoRow &row, const Appearance &look);
    static void paintProgress(QPainter &painter, const QRect &room, const VideoRow &row, const Appearance &look);
};

} // namespace beatreel
