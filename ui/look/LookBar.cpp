// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/LookBar.h"

#include "core/base/Language.h"
#include "ui/common/Appearance.h"
#include "ui/common/Painting.h"
#include "ui/common/PriceButton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace beatreel {

LookBar::LookBar(QWidget *parent)
    : QWidget(parent), m_sentences(new QLabel(this)), m_apply(new PriceButton(tr("Apply"), Price::free(), this)),
      m_discard(new PriceButton(this))
{
    setObjectName(QStringLiteral("lookBar"));
    m_sentences->setObjectName(QStringLiteral("lookEffect"));
    m_sentences->setTextFormat(Qt::PlainText);
    m_sentences->setWordWrap(true);
    m_apply->setObjectName(QStringLiteral("applyLook"));
    m_apply->setSize(ButtonSize::Normal);
    m_apply->setToolTip(tr("Changes the look of all beats; builds nothing"));
    m_discard->setObjectName(QStringLiteral("discardLook"));
    m_discard->setOffer(tr("Discard"), std::nullopt);
    m_discard->setSize(ButtonSize::Normal);
    m_discard->setToolTip(tr("Puts the fields back to what the film has"));
    connect(m_apply, &PriceButton::clicked, this, &LookBar::applied);
    connect(m_discard, &PriceButton::clicked, this, &LookBar::discarded);

    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_apply);
    verbs->addWidget(m_discard);
    verbs->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_sentences);
    column->addLayout(verbs);
}

void LookBar::say(const QStringList &sentences, Verbs verbs)
{
    const QString text = inOneParagraph(sentences);
    m_sentences->setText(text);
    m_apply->setAccessibleDescription(text);
    m_apply->setEnabled(verbs == Verbs::Both);
}

void LookBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    paintHorizontalLine(painter, QRect(0, 0, width(), 1), theme.line);
}

} // namespace beatreel
