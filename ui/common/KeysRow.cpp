// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/KeysRow.h"

#include "ui/common/Appearance.h"

#include <QAbstractItemView>
#include <QPainter>

namespace beatreel {

namespace {

constexpr int kPadding = 10;

bool isHeading(const QModelIndex &index)
{
    return !(index.flags() & Qt::ItemIsEnabled);
}

QFont fontOf(const QModelIndex &index, const TypeScale &type)
{
    if (isHeading(index))
        return type.font(TextSize::Caption, QFont::DemiBold);
    return type.font(TextSize::Body,
                     index.data(KeysRow::kIsOwnRole).toBool() ? QFont::DemiBold : QFont::Normal);
}

} // namespace

QSize KeysRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TypeScale &type = Appearance::of(option.widget).type;
    const int width = textWidth(fontOf(index, type), index.data().toString());
    return {width + 2 * kPadding, type.controlHeight(isHeading(index) && index.row() > 0 ? 32 : 24)};
}

void KeysRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Appearance &look = Appearance::of(option.widget);
    const Theme &theme = look.theme;
    painter->save();
    if (index.column() == 0) {
        QStyleOptionViewItem row = option; // one ground and one ring for all columns
        row.rect.setLeft(0);
        row.rect.setWidth(static_cast<const QAbstractItemView *>(option.widget)->viewport()->width());
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, option.widget);
    }
    QRect room = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    if (isHeading(index))
        room.setTop(room.bottom() + 1 - look.type.controlHeight(24));
    const bool isName = index.column() == 0;
    const bool isQuiet = isHeading(index) || (!isName && !index.data(kIsOwnRole).toBool());
    painter->setFont(fontOf(index, look.type));
    painter->setPen(isQuiet ? theme.text2 : theme.text);
    const Qt::Alignment side = isName ? Qt::AlignLeading : Qt::AlignTrailing;
    painter->drawText(
        room, static_cast<int>(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace beatreel
