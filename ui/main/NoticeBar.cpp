// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/NoticeBar.h"

#include "ui/common/Appearance.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/PriceButton.h"
#include "ui/common/Speaking.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace beatreel {

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("noticeBar"));
    m_sentence = new QLabel(this);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("dismissNotice"));
    close->setIcon(themedIcon(Icon::Close));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Dismiss"));
    close->setToolTip(tr("Dismiss"));
    connect(close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    auto *offers = new QWidget(this);
    m_offers = new FlowLayout(8, offers); // the window does not grow for them
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_sentence, 1);
    row->addWidget(offers, 0, Qt::AlignVCenter);
    row->addWidget(close);
    hide();
}

void NoticeBar::show(const QString &sentence, const QList<Offer> &offers)
{
    while (QLayoutItem *item = m_offers->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Offer &offer : offers) {
        auto *button = new PriceButton(this);
        button->setObjectName(QStringLiteral("noticeOffer"));
        button->setOffer(offer.words, offer.price);
        button->setSize(ButtonSize::Small);
        connect(button, &PriceButton::clicked, this, [this, act = offer.act] {
            dismiss();
            act();
        });
        m_offers->addWidget(button);
    }
    m_offers->parentWidget()->setVisible(!offers.isEmpty());
    const bool isNews = isHidden() || sentence != m_sentence->text(); // not where only the offers are others
    m_sentence->setText(sentence);
    setVisible(true);
    if (isNews)
        beatreel::announce(*this, sentence);
}

void NoticeBar::dismiss()
{
    m_sentence->setText({});
    hide();
}

QString NoticeBar::sentence() const
{
    return m_sentence->text();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(this);
    painter.fillRect(rect(), theme.accentTint);
    paintHorizontalLine(painter, QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace beatreel
