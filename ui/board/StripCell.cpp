// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/StripCell.h"

#include "ui/cards/CardPainter.h"
#include "ui/common/TextPainting.h"

#include <QPainter>

namespace beatreel {

namespace {

constexpr int kFillAlone = 6; ///< under this width there is no room for an edge
constexpr int kNumberFrom = 20;
constexpr int kSignFrom = 40;
constexpr int kPadding = 6;
constexpr int kGap = 6;
constexpr qreal kFaded = 0.3;

enum class Mood { Plain, Stale, Failed };

Mood moodOf(const CardFace &face)
{
    if (face.isLocked)
        return Mood::Plain;
    if (face.state == CardState::Failed || face.state == CardState::Lost || face.isClipFailed)
        return Mood::Failed;
    return face.state == CardState::Stale || face.clipIcon == Icon::Stale ? Mood::Stale : Mood::Plain;
}

std::optional<Icon> signOf(const CardFace &face)
{
    if (face.isLocked)
        return Icon::Lock;
    switch (face.state) {
    case CardState::Stale:
        return Icon::Stale;
    case CardState::Failed:
    case CardState::Lost:
        return Icon::Failed;
    case CardState::Kept:
        return Icon::Pin;
    case CardState::Queued:
        return Icon::Queued;
    case CardState::Making:
        return Icon::Image;
    case CardState::Ready:
    case CardState::NoFrame:
        break;
    }
    return face.clipIcon;
}

QColor colourOf(Mood mood, const Theme &theme)
{
    return mood == Mood::Failed ? theme.failed : mood == Mood::Stale ? theme.stale : theme.text2;
}

Edge edgeOf(const CardFace &face, const CardLook &look, Mood mood, const Theme &theme)
{
    if (look.isSelected || mood == Mood::Plain || face.state == CardState::Making)
        return cardEdge(face, look, theme);
    return {colourOf(mood, theme), theme.edgeWidth, mood == Mood::Stale ? EdgeKind::Dashed : EdgeKind::Solid};
}

QColor groundOf(const CardLook &look, Mood mood, const Theme &theme)
{
    if (look.isSelected)
        return theme.accentTint;
    return mood == Mood::Failed ? theme.failedTint : mood == Mood::Stale ? theme.staleTint : theme.raised;
}

void paintWords(QPainter &painter, QRect room, const CardFace &face, Mood mood, const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    const QColor words = mood == Mood::Plain ? theme.text : colourOf(mood, theme);
    const int icon = appearance.type.scaled(kIconInCaption);
    const std::optional<Icon> sign = signOf(face);
    if (sign && room.width() >= appearance.type.scaled(kSignFrom) - 2 * kPadding) {
        const QColor colour = *sign == Icon::Camera || *sign == Icon::Image ? theme.accent : colourOf(mood, theme);
        paintIcon(painter, *sign, QRect(room.right() - icon + 1, room.top(), icon, room.height()), colour);
        room.setRight(room.right() - icon - kGap);
    }
    const int number = paintLine(painter, room, QString::number(face.number),
                                 {appearance.type.font(TextSize::Caption, QFont::DemiBold), words});
    room.setLeft(room.left() + number + kGap);
    if (room.width() >= appearance.type.scaled(kNumberFrom))
        paintLine(painter, room, face.name, {appearance.type.font(TextSize::Caption), words});
}

} // namespace

void paintStripCell(QPainter &painter, const QRect &rect, const CardFace &face, const CardLook &look, const Appearance &appearance)
{
    const Theme &theme = appearance.theme;
    const Mood mood = moodOf(face);
    const Edge edge = edgeOf(face, look, mood, theme);
    const qreal before = painter.opacity();
    if (look.isFaded)
        painter.setOpacity(before * kFaded);
    if (rect.width() < kFillAlone) {
        painter.fillRect(rect, edge.colour);
    } else {
        paintBox(painter, rect, kCellRadius, groundOf(look, mood, theme), edge);
        if (rect.width() >= appearance.type.scaled(kNumberFrom))
            paintWords(painter, rect.adjusted(kPadding, 0, -kPadding, 0), face, mood, appearance);
        if (look.hasFocus)
            paintFocusRingInside(painter, rect, kCellRadius, theme.accent);
    }
    painter.setOpacity(before);
}

} // namespace beatreel
