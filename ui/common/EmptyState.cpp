// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/EmptyState.h"

#include "ui/common/Appearance.h"
#include "ui/common/PriceButton.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kSign = 24;
constexpr int kWidest = 320; ///< a sentence in longer lines is hard to read

}

EmptyState::EmptyState(Icon icon, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_sign(new QWidget(this)), m_sentence(new QLabel(this)), m_offers(new QHBoxLayout)
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMaximumWidth(kWidest);
    m_offers->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(m_sign, 0, Qt::AlignHCenter);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_sentence, 1);
    middle->addStretch();
    column->addLayout(middle);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_offers);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    setSentence(sentence);
    takeColours();
}

void EmptyState::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::addOffer(PriceButton *offer)
{
    m_offers->addWidget(offer);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, m_icon, m_sign->geometry(), Appearance::of(this).theme.text3);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        takeColours();
    QWidget::changeEvent(event);
}

void EmptyState::takeColours()
{
    const Appearance &look = Appearance::of(this);
    const int side = look.type.scaled(kSign);
    m_sign->setFixedSize(side, side);
    QPalette palette;
    palette.setColor(QPalette::WindowText, look.theme.text2);
    m_sentence->setPalette(palette);
}

} // namespace beatreel
