// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/CardPainter.h"

#include "ui/cards/CardCanvas.h"
#include "ui/common/Painting.h"

namespace beatreel {

namespace {

constexpr qreal kFaded = 0.3;
constexpr qreal kLifted = 0.92;

void paintGround(const CardCanvas &canvas)
{
    paintBox(canvas.painter, canvas.rect, kCardRadius, canvas.look.isSelected ? canvas.theme.accentTint : canvas.theme.raised);
    if (canvas.parts.words.isEmpty() || canvas.look.lane == CardLane::Low)
        return;
    // The tint is the foot's and the low card's: words read best on the plain ground.
    paintBox(canvas.painter, QRect(canvas.parts.words.left(), canvas.rect.top(), canvas.rect.right() - canvas.parts.words.left() + 1, canvas.parts.picture.height()),
             0, canvas.theme.raised);
}

void paintEdge(const CardCanvas &canvas)
{
    if (canvas.parts.words.isEmpty() && !canvas.parts.foot.isEmpty())
        paintHorizontalLine(canvas.painter, QRect(canvas.rect.left(), canvas.parts.foot.top(), canvas.rect.width(), 1), canvas.theme.line);
    Edge edge{canvas.look.isHovered ? canvas.theme.control : canvas.theme.edge, canvas.theme.edgeWidth, EdgeKind::Solid};
    if (!canvas.face.isLocked) {
        if (canvas.face.state == CardState::Stale)
            edge = {canvas.theme.stale, canvas.theme.edgeWidth, EdgeKind::Dashed};
        else if (canvas.face.state == CardState::Failed || canvas.face.state == CardState::Lost)
            edge.colour = canvas.theme.failed;
        else if (canvas.face.state == CardState::Making)
            edge.colour = canvas.theme.accent;
        else if (canvas.face.state == CardState::NoFrame)
            edge = {canvas.theme.control, canvas.theme.edgeWidth, EdgeKind::Dashed};
        else if (canvas.face.state == CardState::Kept)
            edge = {canvas.theme.text3, canvas.theme.edgeWidth, EdgeKind::Dashed};
    }
    if (canvas.look.isSelected || canvas.look.isLifted)
        edge = {canvas.theme.accent, 2, EdgeKind::Solid};
    paintBox(canvas.painter, canvas.rect, kCardRadius, {}, edge);
    if (canvas.look.hasFocus)
        paintFocusRingOutside(canvas.painter, canvas.rect, kCardRadius, canvas.theme.accent);
}

} // namespace

void paintCard(QPainter &painter, const QRect &rect, const CardFace &face, const CardLook &look, const QPixmap &picture,
               const Appearance &appearance)
{
    CardCanvas canvas{painter, rect, face, look, appearance, appearance.theme,
                      cardParts(rect.size(), face, look, appearance)};
    for (QRect CardParts::*part : {&CardParts::picture, &CardParts::foot, &CardParts::band, &CardParts::offer, &CardParts::words}) {
        if (!(canvas.parts.*part).isEmpty())
            (canvas.parts.*part).translate(rect.topLeft());
    }
    painter.save();
    if (look.isFaded)
        painter.setOpacity(kFaded);
    if (look.isLifted) {
        paintBox(painter, rect.adjusted(-1, 0, 1, 3), kCardRadius + 1, canvas.theme.shade);
        painter.setOpacity(kLifted);
    }
    paintGround(canvas);
    paintCardPicture(canvas, picture);
    paintCardPlates(canvas);
    paintCardWords(canvas);
    paintEdge(canvas);
    painter.restore();
}

} // namespace beatreel
