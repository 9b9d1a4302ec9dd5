// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/FoundActionRow.h"

#include "ui/common/Appearance.h"
#include "ui/common/FoundActions.h"
#include "ui/common/Painting.h"

#include <QAbstractItemView>
#include <QAction>
#include <QPainter>

namespace beatreel {

namespace {

constexpr int kPadding = 12;
constexpr int kSign = 24; ///< column of icons and ticks, at 100 % text
constexpr int kGap = 16;

/// Draws `text` from `x` on and returns where it ends; the letters at `places` are heavier.
int paintWords(QPainter &painter, QRect room, const FoundAction &row, const TypeScale &type)
{
    const QFont normal = type.font(TextSize::Body);
    const QFont heavy = type.font(TextSize::Body, QFont::Bold);
    int x = room.left();
    for (qsizetype from = 0; from < row.text.size();) {
        const bool isAsked = row.places.contains(static_cast<int>(from));
        qsizetype to = from + 1;
        while (to < row.text.size() && row.places.contains(static_cast<int>(to)) == isAsked)
            ++to;
        const QString part = row.text.sliced(from, to - from);
        painter.setFont(isAsked ? heavy : normal);
        const QFontMetrics metrics = painter.fontMetrics();
        const int width = metrics.horizontalAdvance(part);
        if (x + width > room.right()) {
            painter.drawText(QRect(x, room.top(), room.right() - x, room.height()), Qt::AlignVCenter,
                             metrics.elidedText(part, Qt::ElideRight, room.right() - x));
            return room.right();
        }
        painter.drawText(QRect(x, room.top(), width, room.height()), Qt::AlignVCenter, part);
        x += width;
        from = to;
    }
    return x;
}

void paintSign(QPainter &painter, const QRect &room, Qt::LayoutDirection direction, const FoundAction &row,
               const Appearance &look)
{
    if (!row.action)
        return;
    const bool isUsable = row.action->isEnabled();
    const int side = look.type.scaled(kIconInButton);
    const QRect place(room.left(), room.center().y() - side / 2 + 1, side, side);
    const QRect sign = QStyle::visualRect(direction, room, place);
    if (row.action->isChecked())
        paintIcon(painter, Icon::Tick, sign, isUsable ? look.theme.accent : look.theme.disabled);
    else if (!row.action->icon().isNull())
        paintIcon(painter, row.action->icon(), sign, isUsable ? look.theme.text2 : look.theme.disabled);
}

} // namespace

FoundActionRow::FoundActionRow(const FoundActions &actions, QObject *parent)
    : QStyledItemDelegate(parent), m_actions(actions)
{
}

void FoundActionRow::measure(const QList<FoundAction> &rows, const TypeScale &type)
{
    m_groupWidth = 0;
    m_keysWidth = 0;
    for (const FoundAction &row : rows) {
        m_groupWidth = std::max(m_groupWidth, textWidth(type.font(TextSize::Caption), row.group));
        m_keysWidth = std::max(m_keysWidth, textWidth(type.font(TextSize::Body), row.keys));
    }
}

QSize FoundActionRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {m_groupWidth + m_keysWidth, Appearance::of(option.widget).type.controlHeight(28)};
}

void FoundActionRow::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const FoundAction &row = m_actions.at(index.row());
    const Appearance &look = Appearance::of(option.widget);
    const Theme &theme = look.theme;
    const bool isUsable = row.action && row.action->isEnabled();
    painter->save();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->currentIndex() == index) {
        const Edge edge{theme.edgeWidth > 1 ? theme.accent : QColor(), theme.edgeWidth};
        paintBox(*painter, option.rect.adjusted(4, 0, -4, 0), kCellRadius, theme.accentTint, edge);
    }
    if (row.endsRecent) {
        const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
        paintHorizontalLine(*painter, line, theme.line);
    }
    QRect words = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    words.setRight(paintColumns(*painter, words, option.direction, row, look) - kGap);
    paintSign(*painter, words, option.direction, row, look);
    words.setLeft(words.left() + look.type.scaled(kSign));
    painter->setPen(isUsable ? theme.text : theme.disabled);
    words = QStyle::visualRect(option.direction, option.rect, words);
    const int end = paintWords(*painter, words, row, look.type);
    if (!row.why.isEmpty()) {
        const QRect reason(end + kGap, words.top(), words.right() - end - kGap, words.height());
        painter->setFont(look.type.font(TextSize::Caption));
        painter->setPen(theme.text3);
        painter->drawText(reason, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(row.why, Qt::ElideRight, reason.width()));
    }
    painter->restore();
}

int FoundActionRow::paintColumns(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                                 const FoundAction &row, const Appearance &look) const
{
    const Theme &theme = look.theme;
    const bool isUsable = row.action && row.action->isEnabled();
    const QRect keys(room.right() + 1 - m_keysWidth, room.top(), m_keysWidth, room.height());
    painter.setFont(look.type.font(TextSize::Body));
    painter.setPen(isUsable ? theme.text2 : theme.disabled);
    painter.drawText(QStyle::visualRect(direction, room, keys), Qt::AlignVCenter | Qt::AlignTrailing,
                     row.keys);
    const QRect group(keys.left() - kGap - m_groupWidth, room.top(), m_groupWidth, room.height());
    painter.setFont(look.type.font(TextSize::Caption));
    painter.setPen(isUsable ? theme.text3 : theme.disabled);
    painter.drawText(QStyle::visualRect(direction, room, group), Qt::AlignVCenter | Qt::AlignLeading,
                     row.group);
    return group.left();
}

} // namespace beatreel
