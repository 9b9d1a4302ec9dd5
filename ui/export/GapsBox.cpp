// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/GapsBox.h"

#include "ui/common/Appearance.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/PriceButton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace beatreel {

namespace {

constexpr int kPadding = 12;
constexpr int kRadius = 6;

} // namespace

GapsBox::GapsBox(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("exportGaps"));
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(QStringLiteral("exportGapsSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_build = new PriceButton(this);
    m_build->setObjectName(QStringLiteral("exportBuildFirst"));
    m_build->setLook(ButtonLook::Filled);
    m_asIs = new PriceButton(this);
    m_asIs->setObjectName(QStringLiteral("exportAsIs"));
    m_asIs->setOffer(tr("Export as it is"), std::nullopt);
    connect(m_build, &QPushButton::clicked, this, &GapsBox::buildWanted);
    connect(m_asIs, &QPushButton::clicked, this, &GapsBox::asIsWanted);
    const int side = Appearance::of(this).type.scaled(kIconInButton);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_build);
    buttons->addWidget(m_asIs);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPadding + side + 8, kPadding, kPadding, kPadding);
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
}

void GapsBox::setGaps(const QString &sentence, const Price &price)
{
    m_sentence->setText(sentence);
    m_build->setOffer(tr("Build first"), price);
    setVisible(!sentence.isEmpty());
}

void GapsBox::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::of(this);
    QPainter painter(this);
    paintBox(painter, rect(), kRadius, look.theme.staleTint, {look.theme.stale, 1});
    const int side = look.type.scaled(kIconInButton);
    const int line = look.type.lineHeight(TextSize::Body);
    paintIcon(painter, Icon::Stale, QRect(kPadding, kPadding + (line - side) / 2, side, side), look.theme.stale);
}

} // namespace beatreel
