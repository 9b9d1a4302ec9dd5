// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/PriceButton.h"

#include <QPainter>
#include <QStyle>

namespace beatreel {

namespace {

QString withoutMnemonic(const QString &verb)
{
    QString plain;
    for (qsizetype i = 0; i < verb.size(); ++i) {
        if (verb[i] == u'&' && i + 1 < verb.size())
            ++i;
        plain += verb[i];
    }
    return plain;
}

} // namespace

PriceButton::PriceButton(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

PriceButton::PriceButton(const QString &verb, const Price &price, QWidget *parent) : PriceButton(parent)
{
    setOffer(verb, price);
}

void PriceButton::setOffer(const QString &verb, const std::optional<Price> &price)
{
    if (m_price == price && text() == verb)
        return;
    m_price = price;
    setText(verb);
    const QString spoken = withoutMnemonic(verb);
    setAccessibleName(price ? tr("%1, %2", "verb, price").arg(spoken, spokenPrice(*price)) : spoken);
    updateGeometry();
    update();
}

void PriceButton::setLook(ButtonLook look)
{
    m_look = look;
    updateGeometry();
    update();
}

void PriceButton::setSize(ButtonSize size)
{
    m_size = size;
    updateGeometry();
    update();
}

QSize PriceButton::sizeHint() const
{
    return faceSize(face(), Appearance::of(this));
}

QSize PriceButton::minimumSizeHint() const
{
    return leastFaceSize(face(), Appearance::of(this));
}

int PriceButton::readableWidth() const
{
    return readableFaceWidth(face(), Appearance::of(this));
}

void PriceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintButtonFace(painter, rect(), face(), Appearance::of(this));
}

ButtonFace PriceButton::face() const
{
    return {.verb = text(), .price = m_price ? priceText(*m_price) : QString(), .icon = icon(), .look = m_look, .size = m_size,
            .isEnabled = isEnabled(), .isHovered = underMouse(), .isPressed = isDown(), .isChecked = isChecked(),
            .hasMenu = menu() != nullptr,
            .showsMnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0};
}

} // namespace beatreel
