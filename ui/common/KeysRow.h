// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace beatreel {

/// Paints the rows of the keys editor: an action with its keys, heavier where they are not the shipped ones;
/// headings (disabled items) with air above them.
class KeysRow : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Data of an item: whether its keys are not the shipped ones.
    static constexpr int kIsOwnRole = Qt::UserRole + 16;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace beatreel
