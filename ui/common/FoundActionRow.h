// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace beatreel {

class FoundActions;
class TypeScale;
struct Appearance;
struct FoundAction;

/// Paints the rows of "Find an action": icon or tick, words with the letters that were asked for, the reason
/// why it cannot be used, menu, keys. The last two stand in columns.
class FoundActionRow : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `actions` outlives it.
    FoundActionRow(const FoundActions &actions, QObject *parent);

    /// Makes the columns as wide as these rows need.
    void measure(const QList<FoundAction> &rows, const TypeScale &type);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Menu and keys, from the end of `room` on; returns where they begin, as if written from left to right.
    int paintColumns(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                     const FoundAction &row, const Appearance &look) const;

    const FoundActions &m_actions;
    int m_groupWidth = 0; ///< logical pixels
    int m_keysWidth = 0;
};

} // namespace beatreel
