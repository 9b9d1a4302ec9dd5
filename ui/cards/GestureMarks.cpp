// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/GestureMarks.h"

#include "ui/common/Painting.h"
#include "ui/common/Plate.h"

#include <QPainter>
#include <QPainterPath>

namespace beatreel {

void paintSlot(QPainter &painter, const QRect &slot, const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    paintBox(painter, slot, kCardRadius, theme.accentTint, {theme.accent, 1.5, EdgeKind::Dashed});
}

void paintCaret(QPainter &painter, const QPoint &top, int height, const Appearance &appearance)
{
    constexpr int kHalf = 4;
    const int x = top.x();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(appearance.theme.accent);
    painter.drawRect(QRectF(x - 1, top.y(), 2, height));
    for (const auto &[y, direction] : {std::pair(top.y() - 3, 1), std::pair(top.y() + height + 3, -1)}) {
        QPainterPath arrow;
        arrow.moveTo(x - kHalf, y);
        arrow.lineTo(x + kHalf, y);
        arrow.lineTo(x, y + direction * 5);
        arrow.closeSubpath();
        painter.drawPath(arrow);
    }
    painter.restore();
}

void paintSwapMark(QPainter &painter, const QRect &card, const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    QColor veil = theme.accentTint;
    veil.setAlphaF(0.7F);
    paintBox(painter, card, kCardRadius, veil, {theme.accent, 2});
    const int side = std::min(appearance.type.scaled(28), card.width() - 4);
    const QRect plate(card.center() - QPoint(side / 2, side / 2), QSize(side, side));
    paintBox(painter, plate, kCellRadius, theme.plate);
    paintIcon(painter, Icon::Swap, plate.adjusted(6, 6, -6, -6), theme.plateText);
}

void paintFileTarget(QPainter &painter, const QRect &place, const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    QColor veil = theme.accentTint;
    veil.setAlphaF(0.7F);
    paintBox(painter, place, kCardRadius, veil, {theme.accent, 2});
}

void paintGesturePlate(QPainter &painter, int viewWidth, const QPoint &near, const QString &words, std::optional<Icon> icon,
                       const Appearance &appearance)
{
    Plate plate{words, {}, icon, icon ? Theme::dark().stale : QColor()};
    const QSize size = plateSize(plate, appearance) + QSize(0, 4);
    const int left = std::clamp(near.x() - size.width() / 2, 4, std::max(4, viewWidth - size.width() - 4));
    const QRect rect(QPoint(left, std::max(2, near.y() - size.height() - 6)), size);
    paintBox(painter, rect, kCellRadius, appearance.theme.plate, {appearance.theme.control, 1});
    paintPlate(painter, rect, plate, appearance);
}

DropPlace dropPlaceIn(qsizetype beat, double across, Onto onto)
{
    if (onto == Onto::MiddleThird && across > 1.0 / 3 && across < 2.0 / 3)
        return {-1, beat};
    return {across < 0.5 ? beat : beat + 1, -1};
}

} // namespace beatreel
