// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/CardParts.h"

namespace beatreel {

namespace {

constexpr int kInset = 4; ///< of the offer in its band
constexpr int kFoot = 52;
constexpr int kLeastWords = 180; ///< beside the picture of a wide card

bool hasBand(const CardFace &face, CardForm form, CardLane lane)
{
    const bool isTold = face.state == CardState::Stale || face.state == CardState::Failed || face.state == CardState::Lost;
    return isTold && !face.isLocked && lane != CardLane::Low && (form == CardForm::Wide || form == CardForm::Middle);
}

void placeOffer(CardParts &parts, const CardFace &face, const CardLook &look, const Appearance &appearance)
{
    if (!face.hasOffer() || parts.form == CardForm::Narrow || parts.form == CardForm::Slit)
        return;
    const TypeScale &type = appearance.type;
    if (look.lane == CardLane::Low) {
        const int caption = type.lineHeight(TextSize::Caption);
        const int height = type.lineHeight(TextSize::Body) + 2 * caption + 2;
        const int top = parts.words.top() + std::max(0, (parts.words.height() - height) / 2) + height - caption;
        parts.offer = QRect(parts.words.left() + 8, top, parts.words.width() - 16, caption);
        return;
    }
    const QSize size = faceSize(offerFace(face), appearance);
    if (!parts.band.isEmpty()) {
        const int width = std::min(size.width(), parts.band.width() - type.scaled(28) - kInset);
        parts.offer = QRect(parts.band.right() - kInset - width + 1, parts.band.top() + (parts.band.height() - size.height() + 1) / 2, width, size.height()).intersected(parts.band);
    } else if (face.state == CardState::NoFrame) {
        const int width = std::min(size.width(), parts.picture.width() - 12);
        parts.offer = QRect(parts.picture.left() + (parts.picture.width() - width) / 2, parts.picture.center().y() + 2, width, size.height());
    }
}

/// How wide the picture above the foot is where nothing of it is cut away.
int wholePicture(QSize card, const TypeScale &type)
{
    return std::max(0, card.height() - type.scaled(kFoot)) * 16 / 9;
}

// Of a card of the board, from the foot down.
constexpr int kBoardFoot = 52;
constexpr int kBoardPadding = 12;
constexpr int kBoardCell = 24;
constexpr int kAboveWords = 4;
constexpr int kAfterPrompt = 10;
constexpr int kBeforeChunks = 14;
constexpr int kBelowChunks = 12;

/// The prompt, what is on demand, and the line with the approval.
int boardWordsHeight(BoardWords words, const TypeScale &type)
{
    const int caption = type.lineHeight(TextSize::Caption);
    const int onDemand = words == BoardWords::Shown ? caption + kBoardRowGap : 0;
    return 3 * caption + kAfterPrompt + onDemand + caption;
}

void placeBand(CardParts &parts, const CardFace &face, const CardLook &look, const Appearance &appearance)
{
    if (!hasBand(face, parts.form, look.lane))
        return;
    const int height = std::min(appearance.type.scaled(32), parts.picture.height());
    parts.band = QRect(parts.picture.left(), parts.picture.bottom() + 1 - height, parts.picture.width(), height);
}

CardParts boardParts(QSize size, const CardFace &face, const CardLook &look, const Appearance &appearance)
{
    const TypeScale &type = appearance.type;
    CardParts parts;
    parts.picture = QRect(0, 0, size.width(), size.width() * 9 / 16);
    parts.foot = QRect(0, parts.picture.bottom() + 1, size.width(), type.scaled(kBoardFoot));
    const int width = size.width() - 2 * kBoardPadding;
    parts.words = QRect(kBoardPadding, parts.foot.bottom() + 1 + kAboveWords, width, boardWordsHeight(look.showsWords ? BoardWords::Shown : BoardWords::Hidden, type));
    parts.chunks = QRect(kBoardPadding, parts.words.bottom() + 1 + kBeforeChunks, width, type.scaled(kBoardCell));
    placeBand(parts, face, look, appearance);
    placeOffer(parts, face, look, appearance);
    return parts;
}

} // namespace

int boardCardHeight(int width, BoardWords words, const Appearance &appearance)
{
    const TypeScale &type = appearance.type;
    return width * 9 / 16 + type.scaled(kBoardFoot) + kAboveWords + boardWordsHeight(words, type) + kBeforeChunks
           + type.scaled(kBoardCell) + kBelowChunks;
}

ButtonFace offerFace(const CardFace &face)
{
    ButtonFace button;
    button.verb = face.offerVerb();
    button.price = priceText(face.price);
    button.size = ButtonSize::Small;
    if (face.state == CardState::Stale)
        button.look = ButtonLook::Stale;
    else if (face.state == CardState::Failed || face.state == CardState::Lost)
        button.look = ButtonLook::Failed;
    else
        button.icon = themedIcon(Icon::Pencil);
    return button;
}

CardForm cardForm(int width, const Appearance &appearance)
{
    const TypeScale &type = appearance.type;
    if (width >= type.scaled(420))
        return CardForm::Wide;
    if (width >= type.scaled(132))
        return CardForm::Middle;
    return width >= type.scaled(44) ? CardForm::Narrow : CardForm::Slit;
}

CardParts cardParts(QSize size, const CardFace &face, const CardLook &look, const Appearance &appearance)
{
    if (look.lane == CardLane::Board)
        return boardParts(size, face, look, appearance);
    const TypeScale &type = appearance.type;
    CardParts parts;
    parts.form = cardForm(size.width(), appearance);
    const QRect whole(QPoint(0, 0), size);
    if (parts.form == CardForm::Slit || (parts.form == CardForm::Narrow && look.lane == CardLane::Low)) {
        parts.picture = whole;
        return parts;
    }
    if (parts.form == CardForm::Wide && wholePicture(size, type) + type.scaled(kLeastWords) > size.width())
        parts.form = CardForm::Middle;
    if (look.lane == CardLane::Low) {
        const int width = std::min(size.height() * 16 / 9, size.width() * 46 / 100);
        parts.picture = QRect(0, 0, width, size.height());
        parts.words = whole.adjusted(width, 0, 0, 0);
        placeOffer(parts, face, look, appearance);
        return parts;
    }
    const int notes = look.showsWords && parts.form != CardForm::Narrow ? type.lineHeight(TextSize::Caption) + 2 : 0;
    const int foot = parts.form == CardForm::Narrow ? type.scaled(28) : type.scaled(kFoot) + (parts.form == CardForm::Middle ? notes : 0);
    const int pictureHeight = std::max(0, size.height() - foot);
    parts.picture = QRect(0, 0, size.width(), pictureHeight);
    parts.foot = whole.adjusted(0, pictureHeight, 0, 0);
    if (parts.form == CardForm::Wide) {
        parts.picture.setWidth(wholePicture(size, type));
        parts.words = QRect(parts.picture.right() + 1, 0, size.width() - parts.picture.width(), pictureHeight);
    }
    placeBand(parts, face, look, appearance);
    placeOffer(parts, face, look, appearance);
    return parts;
}

} // namespace beatreel
