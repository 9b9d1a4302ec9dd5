// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/CardPainter.h"

#include "ui/cards/CardCanvas.h"

namespace beatreel {

namespace {

constexpr qreal kFaded = 0.3;
constexpr qreal kLifted = 0.92;
constexpr int kSliver = 8; ///< narrower: the edge alone tells what it is
constexpr QSize kGrip(8, 32);
constexpr int kGripRadius = 3;
constexpr int kGripInset = 7;
constexpr int kGripLine = 2;

void paintGround(const CardCanvas &canvas)
{
    if (canvas.look.lane == CardLane::Board) {
        paintBox(canvas.painter, canvas.rect, kCardRadius, canvas.theme.raised);
        if (canvas.look.isSelected)
            canvas.painter.fillRect(canvas.parts.foot, canvas.theme.accentTint);
        return;
    }
    paintBox(canvas.painter, canvas.rect, kCardRadius, canvas.look.isSelected ? canvas.theme.accentTint : canvas.theme.raised);
    if (canvas.parts.words.isEmpty() || canvas.look.lane == CardLane::Low)
        return;
    // The tint is the foot's and the low card's: words read best on the plain ground.
    paintBox(canvas.painter, QRect(canvas.parts.words.left(), canvas.rect.top(), canvas.rect.right() - canvas.parts.words.left() + 1, canvas.parts.picture.height()),
             0, canvas.theme.raised);
}

Edge edgeOfState(const CardFace &face, const CardLook &look, const Theme &theme)
{
    const Edge plain{look.isHovered ? theme.control : theme.edge, theme.edgeWidth, EdgeKind::Solid};
    if (face.isLocked)
        return plain;
    switch (face.state) {
    case CardState::Stale:
        return {theme.stale, theme.edgeWidth, EdgeKind::Dashed};
    case CardState::Failed:
    case CardState::Lost:
        return {theme.failed, theme.edgeWidth, EdgeKind::Solid};
    case CardState::Making:
        return {theme.accent, theme.edgeWidth, EdgeKind::Solid};
    case CardState::NoFrame:
        return {theme.control, theme.edgeWidth, EdgeKind::Dashed};
    case CardState::Kept:
        return {theme.text3, theme.edgeWidth, EdgeKind::Dashed};
    case CardState::Ready:
    case CardState::Queued:
        break;
    }
    return plain;
}

void paintEdge(const CardCanvas &canvas)
{
    const bool isAboveFoot = canvas.parts.words.isEmpty() || canvas.look.lane == CardLane::Board;
    if (isAboveFoot && !canvas.parts.foot.isEmpty())
        paintHorizontalLine(canvas.painter, QRect(canvas.rect.left(), canvas.parts.foot.top(), canvas.rect.width(), 1), canvas.theme.line);
    paintBox(canvas.painter, canvas.rect, kCardRadius, {}, cardEdge(canvas.face, canvas.look, canvas.theme));
    if (canvas.look.hasFocus)
        paintFocusRingOutside(canvas.painter, canvas.rect, kCardRadius, canvas.theme.accent);
}

/// Where the length is dragged.
void paintGrip(const CardCanvas &canvas)
{
    const QRect grip = cardGrip(canvas.rect.size(), canvas.face, canvas.look, canvas.appearance).translated(canvas.rect.topLeft());
    if (grip.isEmpty())
        return;
    paintBox(canvas.painter, grip, kGripRadius, canvas.theme.plate);
    const int inset = canvas.type().scaled(kGripInset);
    canvas.painter.fillRect(QRect(grip.center().x(), grip.top() + inset, kGripLine, grip.height() - 2 * inset), canvas.theme.plateText);
}

/// Hundreds of these are in sight at once.
void paintSliver(QPainter &painter, const QRect &rect, const CardFace &face, const CardLook &look, const Theme &theme)
{
    const qreal before = painter.opacity();
    if (look.isFaded)
        painter.setOpacity(kFaded);
    paintBox(painter, rect, kCardRadius, look.isSelected ? theme.accentTint : theme.raised, cardEdge(face, look, theme));
    if (look.isFaded)
        painter.setOpacity(before);
}

} // namespace

Edge cardEdge(const CardFace &face, const CardLook &look, const Theme &theme)
{
    return look.isSelected || look.isLifted ? Edge{theme.accent, 2, EdgeKind::Solid} : edgeOfState(face, look, theme);
}

QRect cardGrip(QSize size, const CardFace &face, const CardLook &look, const Appearance &appearance)
{
    const bool isDragged = look.isHovered && !look.isLifted && !face.isLocked && look.lane != CardLane::Board;
    if (!isDragged || cardForm(size.width(), appearance) == CardForm::Slit)
        return {};
    const int height = appearance.type.scaled(kGrip.height());
    return {size.width() - kGrip.width() - 2, (size.height() - height) / 2, kGrip.width(), height};
}

void paintCard(QPainter &painter, const QRect &rect, const CardFace &face, const CardLook &look, const QPixmap &picture,
               const Appearance &appearance)
{
    if (rect.width() < kSliver && !look.isLifted) {
        paintSliver(painter, rect, face, look, appearance.theme);
        return;
    }
    CardCanvas canvas{painter, rect, face, look, appearance, appearance.theme,
                      cardParts(rect.size(), face, look, appearance)};
    for (QRect CardParts::*part : {&CardParts::picture, &CardParts::foot, &CardParts::band, &CardParts::offer, &CardParts::words, &CardParts::chunks}) {
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
    paintGrip(canvas);
    painter.restore();
}

} // namespace beatreel
