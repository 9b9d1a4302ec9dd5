// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/SampleCard.h"

#include "core/generate/Price.h"
#include "ui/cards/PicturePainting.h"
#include "ui/common/Appearance.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/TextPainting.h"

#include <QKeyEvent>
#include <QPainter>

namespace beatreel {

namespace {

constexpr int kPictureHeight = 196; ///< 16:9 at the usual width; larger text leaves it as it is
constexpr int kWordsHeight = 140;

} // namespace

SampleCard::SampleCard(const QString &title, const Brief &brief, const QString &verb, QWidget *parent)
    : QAbstractButton(parent), m_title(title), m_words(brief.prompt)
{
    m_verb.verb = verb;
    m_verb.price = priceText(Price::free());
    m_verb.size = ButtonSize::Small;
    setObjectName(QStringLiteral("sampleBrief"));
    setAccessibleName(title);
    setAccessibleDescription(brief.prompt + u' ' + verb);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SampleCard::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    update();
}

QSize SampleCard::sizeHint() const
{
    const TypeScale &type = Appearance::of(this).type;
    return {type.scaled(280), kPictureHeight + type.scaled(kWordsHeight)};
}

QRect SampleCard::pictureRect() const
{
    return {0, 0, width(), kPictureHeight};
}

void SampleCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void SampleCard::paintEvent(QPaintEvent *)
{
    const auto &[theme, type, motion] = Appearance::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Edge edge{underMouse() ? theme.control : theme.edge, theme.edgeWidth};
    paintBox(painter, rect(), kCardRadius, isDown() ? theme.pressed : underMouse() ? theme.hover : theme.raised);
    const QRect place = pictureRect();
    const QPainterPath shape = roundedShape(place, kCardRadius, Qt::TopEdge | Qt::LeftEdge | Qt::RightEdge);
    painter.fillPath(shape, theme.well);
    if (m_picture.isNull())
        paintIcon(painter, Icon::Image, QRect(place.center() - QPoint(10, 10), QSize(20, 20)), theme.text3);
    else
        paintFilling(painter, shape, m_picture);
    paintBox(painter, rect(), kCardRadius, {}, edge);
    const QRect room = rect().adjusted(16, place.height() + 16, -16, -14);
    const int body = type.lineHeight(TextSize::Body);
    const int prose = type.lineHeight(TextSize::Prose);
    paintLine(painter, QRect(room.left(), room.top(), room.width(), prose), m_title, {type.font(TextSize::Prose, QFont::DemiBold), theme.text});
    const QSize size = faceSize(m_verb, Appearance::of(this));
    paintLines(painter, QRect(room.left(), room.top() + prose + 8, room.width(), room.height() - prose - size.height() - 16), m_words,
               {type.font(TextSize::Body), theme.text2}, body);
    paintButtonFace(painter, QRect(QPoint(room.left(), room.bottom() - size.height() + 1), size), m_verb, Appearance::of(this));
    if (hasVisibleFocus(this))
        paintFocusRingInside(painter, rect(), kCardRadius, theme.accent);
}

} // namespace beatreel
