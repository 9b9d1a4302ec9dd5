// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/CompareView.h"

#include "ui/common/Painting.h"
#include "ui/common/TextPainting.h"
#include "ui/takes/TakeFace.h"
#include "ui/takes/TakePictures.h"
#include "ui/takes/WipeHandle.h"

#include <QPainter>
#include <QToolButton>

// Where the two pictures lie, and how they are painted.

namespace beatreel {

namespace {

constexpr int kAround = 12;
constexpr int kBetween = 8;
constexpr int kTitle = 24;
constexpr int kTitleInset = 12;
constexpr int kLetter = 18;
constexpr int kTitlePadding = 4;

QRect fitted(const QRect &room, const QSize &format)
{
    const QSize size = format.scaled(room.size(), Qt::KeepAspectRatio);
    return {QPoint(room.left() + (room.width() - size.width()) / 2, room.top() + (room.height() - size.height()) / 2), size};
}

} // namespace

QRect CompareView::pictureRect(Letter letter) const
{
    if (!m_compared.open())
        return {};
    const QSize format = m_compared.open()->project().format.size;
    const QRect room = rect().adjusted(kAround, kAround, -kAround, -kAround);
    if (m_mode != CompareMode::SideBySide || !m_compared.take(Letter::B))
        return fitted(room, format);
    const int half = (room.width() - kBetween) / 2;
    const int left = letter == Letter::A ? room.left() : room.right() + 1 - half;
    return fitted({left, room.top(), half, room.height()}, format);
}

void CompareView::placeHandle()
{
    const QRect picture = pictureRect(Letter::A);
    const int x = picture.left() + qRound(picture.width() * wipe());
    m_handle->move(x - m_handle->width() / 2, picture.center().y() - m_handle->height() / 2);
    m_play->adjustSize();
    const QRect lowest = m_mode == CompareMode::SideBySide ? pictureRect(Letter::A).united(pictureRect(Letter::B)) : picture;
    m_play->move(lowest.left() + kTitleInset, lowest.bottom() + 1 - kTitleInset - m_play->height());
}

void CompareView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // by itself it has the application's
    const Theme dark = Theme::dark();
    painter.fillRect(rect(), Appearance::of(this).theme.surround);
    if (const QString why = whyNothing(); !why.isEmpty()) {
        paintLines(painter, rect().adjusted(kAround, kAround, -kAround, -kAround), why,
                   {Appearance::of(this).type.font(TextSize::Body), dark.text2, Qt::AlignCenter}, Appearance::of(this).type.lineHeight(TextSize::Body));
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect whole = pictureRect(Letter::A);
    if (m_mode == CompareMode::Wipe && m_compared.take(Letter::B)) {
        const int split = whole.left() + qRound(whole.width() * wipe());
        paintPicture(painter, Letter::A, {whole.left(), whole.top(), split - whole.left(), whole.height()});
        paintPicture(painter, Letter::B, {split, whole.top(), whole.right() + 1 - split, whole.height()});
        paintWipeLine(painter);
    } else {
        for (const Letter letter : {Letter::A, Letter::B}) {
            if (shows(letter) && (letter == Letter::A || m_mode != CompareMode::Wipe))
                paintPicture(painter, letter, pictureRect(letter));
        }
    }
    for (const Letter letter : {Letter::A, Letter::B}) {
        if (shows(letter))
            paintTitle(painter, letter);
    }
    if (hasVisibleFocus(this))
        paintFocusRingInside(painter, rect().adjusted(2, 2, -2, -2), kCellRadius, dark.accent);
}

void CompareView::paintPicture(QPainter &painter, Letter letter, const QRect &part)
{
    const QImage &image = letter == Letter::A ? m_imageA : m_imageB;
    const QRect whole = pictureRect(letter);
    painter.save();
    painter.setClipRect(part);
    if (image.isNull())
        painter.fillRect(whole, Theme::dark().raised);
    else
        painter.drawImage(whole, image);
    painter.restore();
    if (const Take *take = m_compared.take(letter); image.isNull() && m_pictures.isBroken(*take)) {
        const Appearance &appearance = Appearance::of(this);
        const int line = appearance.type.lineHeight(TextSize::Body);
        paintLines(painter, {part.left(), part.center().y() - line, part.width(), 2 * line}, tr("Its file is gone or broken. Put it back, or choose another take."),
                   {appearance.type.font(TextSize::Body), Theme::dark().text2, Qt::AlignCenter}, line);
    }
}

/// "A  Take 2, in use": at the outer edge of its side.
void CompareView::paintTitle(QPainter &painter, Letter letter)
{
    const Appearance &appearance = Appearance::of(this);
    const TakeId id = m_compared.id(letter);
    const QString title = id == m_compared.inUse() ? tr("Take %1, in use").arg(m_compared.number(id)) : tr("Take %1").arg(m_compared.number(id));
    const QFont font = appearance.type.font(TextSize::Body, QFont::Medium);
    const int height = appearance.type.controlHeight(kTitle);
    const int side = appearance.type.scaled(kLetter);
    const QRect picture = pictureRect(letter);
    const int room = (m_mode == CompareMode::Wipe ? picture.width() / 2 : picture.width()) - 2 * kTitleInset;
    const int whole = kTitlePadding + side + 2 * kTitlePadding + textWidth(font, title) + 2 * kTitlePadding;
    const bool hasWords = whole <= room; // else the letter alone
    const int width = hasWords ? whole : side + 2 * kTitlePadding;
    const bool isRight = letter == Letter::B && m_mode == CompareMode::Wipe;
    const int left = isRight ? picture.right() + 1 - kTitleInset - width : picture.left() + kTitleInset;
    const QRect plate(left, picture.top() + kTitleInset, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme dark = Theme::dark();
    paintBox(painter, plate, kCellRadius, dark.plate);
    const QRect mark(plate.left() + kTitlePadding, plate.top() + (height - side) / 2, side, side);
    paintLetter(painter, mark, letter == Letter::A ? QStringLiteral("A") : QStringLiteral("B"), appearance);
    if (hasWords)
        paintLine(painter, plate.adjusted(mark.right() + 1 - plate.left() + 2 * kTitlePadding, 0, -kTitlePadding, 0), title, {font, dark.plateText});
    painter.restore();
}

void CompareView::paintWipeLine(QPainter &painter)
{
    const QRect whole = pictureRect(Letter::A);
    const int x = whole.left() + qRound(whole.width() * wipe());
    const Theme dark = Theme::dark();
    const int top = std::max(0, whole.top() - kTitlePadding);
    const int height = std::min(rect().bottom(), whole.bottom() + kTitlePadding) - top;
    painter.fillRect(QRect(x - 2, top, 4, height), dark.shade);
    painter.fillRect(QRect(x - 2, top, 1, height), dark.canvas);
    painter.fillRect(QRect(x + 1, top, 1, height), dark.canvas);
    painter.fillRect(QRect(x - 1, top, 2, height), dark.plateText);
}

} // namespace beatreel
