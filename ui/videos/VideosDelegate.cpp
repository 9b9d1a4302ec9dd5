// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/videos/VideosDelegate.h"

#include "ui/common/Appearance.h"
#include "ui/common/Painting.h"
#include "ui/common/TabularText.h"
#include "ui/common/TextPainting.h"
#include "ui/videos/VideosModel.h"
#include "ui/videos/VideoWords.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QtMath>

namespace beatreel {

namespace {

constexpr int kAround = 8;      ///< above and below the lines
constexpr int kInBadge = 6;     ///< left and right in a badge
constexpr int kBar = 4;         ///< thickness of the bar
constexpr int kPercent = 44;    ///< beside it

/// The upper line, or the lower one, or, `isAlone`, the one in the middle.
QRect lineIn(const QRect &room, TextSize size, bool isUpper, bool isAlone, const TypeScale &type)
{
    const int upper = type.lineHeight(TextSize::Body);
    const int lower = type.lineHeight(TextSize::Caption);
    const int top = room.top() + (room.height() - upper - lower) / 2;
    const int height = size == TextSize::Body ? upper : lower;
    if (isAlone)
        return {room.left(), room.top() + (room.height() - height) / 2, room.width(), height};
    return {room.left(), isUpper ? top : top + upper, room.width(), height};
}

void paintTwoLines(QPainter &painter, const QRect &room, const QModelIndex &index, const Appearance &look, Qt::Alignment side)
{
    const QString second = index.data(VideosModel::SecondLineRole).toString();
    const bool isName = index.column() == VideosModel::Video;
    const QFont font = look.type.font(TextSize::Body, isName ? QFont::DemiBold : QFont::Normal);
    paintLine(painter, lineIn(room, TextSize::Body, true, second.isEmpty(), look.type), index.data().toString(),
              {font, isName ? look.theme.text : look.theme.text2, side | Qt::AlignVCenter});
    const QFont small = look.type.font(TextSize::Caption);
    const bool isPath = index.column() == VideosModel::Place; // its end says most
    paintLine(painter, lineIn(room, TextSize::Caption, false, false, look.type), isPath ? QFontMetrics(small).elidedText(second, Qt::ElideLeft, room.width()) : second,
              {small, look.theme.text2, side | Qt::AlignVCenter});
}

} // namespace

int VideosDelegate::rowHeight(const Appearance &look)
{
    return look.type.lineHeight(TextSize::Body) + look.type.lineHeight(TextSize::Caption) + 2 * look.type.scaled(kAround);
}

int VideosDelegate::columnWidth(int column, const Appearance &look)
{
    constexpr std::array<int, VideosModel::kColumns> widths{240, 176, 132, 76, 72, 148, 156};
    const int usual = look.type.scaled(widths[static_cast<size_t>(column)]);
    if (column != VideosModel::Created)
        return usual;
    VideoRow sample; // a date is as long as the language has it, and is not cut
    sample.created = QDateTime(QDate(2028, 9, 28), QTime(22, 58));
    return std::max(usual, qCeil(tabularWidth(look.type.font(TextSize::Body), createdText(sample))) + 2 * kPadding);
}

QSize VideosDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Appearance &look = Appearance::of(option.widget);
    return {columnWidth(index.column(), look), rowHeight(look)};
}

/// One ground and one ring for the whole row, of which each cell draws its part.
void VideosDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = static_cast<const QAbstractItemView *>(option.widget);
    QStyleOptionViewItem row = option;
    row.rect.setLeft(0);
    row.rect.setWidth(view->viewport()->width());
    row.state.setFlag(QStyle::State_MouseOver, false);
    row.state.setFlag(QStyle::State_HasFocus, view->hasFocus() && view->currentIndex().row() == index.row());
    view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, &painter, view);
}

void VideosDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Appearance &look = Appearance::of(option.widget);
    const auto row = index.data(VideosModel::RowRole).value<VideoRow>();
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index);
    const QRect room = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeading);
    const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignTrailing);
    switch (index.column()) {
    case VideosModel::Status:
        paintStatus(*painter, room, row, look);
        break;
    case VideosModel::Progress:
        paintProgress(*painter, room, row, look);
        break;
    case VideosModel::Cost:
    case VideosModel::Length:
    case VideosModel::Created:
        painter->setFont(look.type.font(TextSize::Body));
        painter->setPen(look.theme.text2);
        paintTabular(*painter, room, (index.column() == VideosModel::Created ? start : end) | Qt::AlignVCenter, index.data().toString());
        break;
    default:
        paintTwoLines(*painter, room, index, look, start);
    }
    painter->restore();
}

void VideosDelegate::paintStatus(QPainter &painter, const QRect &room, const VideoRow &row, const Appearance &look)
{
    const TypeScale &type = look.type;
    const QString sentence = statusSentence(row);
    const QRect upper = lineIn(room, TextSize::Body, true, sentence.isEmpty(), type);
    if (const auto sign = signOf(row, look.theme)) {
        const QFont font = type.font(TextSize::Caption, QFont::Medium);
        const int side = type.scaled(kIconInPlate);
        const int width = std::min(room.width(), textWidth(font, statusWord(row)) + side + 2 * kInBadge + 4);
        const QRect badge = upper.adjusted(0, 0, width - upper.width(), 0);
        paintBox(painter, badge, kCellRadius, sign->tint, look.theme.edgeWidth > 1 ? Edge{sign->colour, look.theme.edgeWidth} : Edge());
        paintIcon(painter, sign->icon, QRect(badge.left() + kInBadge, badge.top(), side, badge.height()), sign->colour);
        paintLine(painter, badge.adjusted(kInBadge + side + 4, 0, -kInBadge, 0), statusWord(row), {font, sign->colour});
    } else {
        paintLine(painter, upper, statusWord(row), {type.font(TextSize::Body), look.theme.text2});
    }
    paintLine(painter, lineIn(room, TextSize::Caption, false, false, type).translated(0, 1), sentence, {type.font(TextSize::Caption), look.theme.text2});
}

void VideosDelegate::paintProgress(QPainter &painter, const QRect &room, const VideoRow &row, const Appearance &look)
{
    const QString percent = progressText(row);
    if (percent.isEmpty())
        return;
    const bool isRunning = row.group() == VideoGroup::Active;
    const int words = std::max(look.type.scaled(kPercent), qCeil(tabularWidth(look.type.font(TextSize::Body), percent)) + 8);
    painter.setFont(look.type.font(TextSize::Body));
    painter.setPen(look.theme.text2);
    paintTabular(painter, QRect(room.right() + 1 - words, room.top(), words, room.height()), Qt::AlignRight | Qt::AlignVCenter, percent);
    const QRectF track(room.left(), room.center().y() - kBar / 2.0, room.width() - words, kBar);
    if (track.width() < 2 * kBar)
        return;
    paintBox(painter, track, kBar / 2.0, look.theme.pressed);
    QRectF done = track;
    done.setWidth(std::clamp(row.progress, 0.0, 1.0) * track.width());
    if (done.width() >= kBar)
        paintBox(painter, done, kBar / 2.0, isRunning ? look.theme.accent : look.theme.control);
}

} // namespace beatreel
