// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/videos/VideosHeader.h"

#include "ui/common/Appearance.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/TextPainting.h"
#include "ui/videos/VideosDelegate.h"

#include <QPainter>

namespace beatreel {

namespace {

constexpr int kBesideArrow = 4;

} // namespace

VideosHeader::VideosHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("videosHeader"));
    setAccessibleName(tr("Columns"));
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
}

int VideosHeader::titleWidth(int section) const
{
    const TypeScale &type = Appearance::of(this).type;
    return textWidth(type.font(TextSize::Caption, QFont::DemiBold), model()->headerData(section, orientation(), Qt::DisplayRole).toString())
           + type.scaled(kIconInPlate) + kBesideArrow + 2 * VideosDelegate::kPadding;
}

void VideosHeader::paintEvent(QPaintEvent *event)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.raised);
    paintHorizontalLine(painter, QRect(0, height() - 1, width(), 1), theme.line);
    painter.end();
    QHeaderView::paintEvent(event);
}

void VideosHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Appearance &look = Appearance::of(this);
    const bool isSorted = sortIndicatorSection() == section;
    const auto side = static_cast<Qt::Alignment>(model()->headerData(section, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>());
    const QFont font = look.type.font(TextSize::Caption, isSorted ? QFont::DemiBold : QFont::Medium);
    const QString words = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const QRect room = rect.adjusted(VideosDelegate::kPadding, 0, -VideosDelegate::kPadding, 0);
    const int arrow = look.type.scaled(kIconInPlate);
    const int width = std::min(textWidth(font, words), room.width());
    const bool isRight = side & Qt::AlignRight;
    painter->fillRect(rect, look.theme.raised);
    paintHorizontalLine(*painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), look.theme.line);
    paintLine(*painter, room, words, {font, isSorted ? look.theme.text : look.theme.text2, side});
    if (isSorted) {
        // On the side where there is room for it.
        const int left = isRight ? room.right() - width - arrow - kBesideArrow : room.left() + width + kBesideArrow;
        paintIcon(*painter, sortIndicatorOrder() == Qt::DescendingOrder ? Icon::ChevronDown : Icon::ChevronUp,
                  QRect(left, rect.top(), arrow, rect.height()), look.theme.text2);
    }
}

} // namespace beatreel
