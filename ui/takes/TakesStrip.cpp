// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/TakesStrip.h"

#include "ui/common/FollowAppearance.h"
#include "ui/common/Painting.h"
#include "ui/common/PriceButton.h"
#include "ui/takes/OwnFileSlot.h"
#include "ui/takes/TakeRow.h"
#include "ui/takes/TakeWords.h"
#include "ui/workspace/TakeCommands.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace beatreel {

namespace {

constexpr int kHead = 88;

QRect onScreen(const QWidget &widget)
{
    return {widget.mapToGlobal(QPoint(0, 0)), widget.size()};
}

} // namespace

TakesStrip::TakesStrip(ComparedTakes &compared, const TakeMedia &media, QWidget *parent)
    : HeadRow(parent), m_compared(compared), m_row(new TakeRow(compared, media, TakeRow::Size::Large, this)),
      m_own(new OwnFileSlot(this)), m_again(new PriceButton(this)), m_variants(new PriceButton(this))
{
    setObjectName(QStringLiteral("takesStrip"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_again->setObjectName(QStringLiteral("stripAgain"));
    m_again->setSize(ButtonSize::Small);
    m_variants->setObjectName(QStringLiteral("stripVariants"));
    m_variants->setSize(ButtonSize::Small);
    for (PriceButton *verb : {m_again, m_variants}) // the row of takes scrolls, and gives way
        verb->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(m_again, &PriceButton::clicked, this, [this] { emit againWanted(*m_compared.slot(), onScreen(*m_again)); });
    connect(m_variants, &PriceButton::clicked, this, [this] { emit variantsWanted(*m_compared.slot(), onScreen(*m_variants)); });
    connect(m_own, &OwnFileSlot::clicked, this, [this] { emit ownFilesWanted(*m_compared.slot(), {}); });
    connect(m_own, &OwnFileSlot::dropped, this, [this](const QStringList &files) { emit ownFilesWanted(*m_compared.slot(), files); });
    auto *verbs = new QVBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_again, 0, Qt::AlignLeft);
    verbs->addWidget(m_variants, 0, Qt::AlignLeft);
    verbs->addStretch(1);
    auto *own = new QWidget(this); // goes by itself, whether there is a slot or not
    auto *ownPlace = new QVBoxLayout(own);
    ownPlace->setContentsMargins(0, 0, 0, 0);
    ownPlace->addWidget(m_own, 0, Qt::AlignTop);
    QWidget *head = makeHead();
    line().setContentsMargins(12, 12, 12, 12);
    line().setSpacing(12);
    line().addWidget(head);
    line().addWidget(m_row, 0, Qt::AlignTop);
    line().addWidget(own, 0, Qt::AlignTop);
    line().addLayout(verbs);
    line().addStretch(1);
    letGo(head); // the picture above says whose they are
    letGo(own);  // the menu File has it too
    connect(&compared, &ComparedTakes::changed, this, &TakesStrip::refresh);
    refresh();
}

void TakesStrip::setLow(bool low)
{
    if (m_isLow == low)
        return;
    m_isLow = low;
    m_row->setLow(low);
    m_own->setLow(low);
    layout()->setContentsMargins(12, low ? 8 : 12, 12, low ? 4 : 12);
    refresh();
}

QWidget *TakesStrip::makeHead()
{
    auto *head = new QWidget(this);
    setScaledWidth(head, kHead);
    auto *title = new QLabel(tr("Takes"), head);
    setTextFont(title, TextSize::Body, QFont::DemiBold);
    m_whose = new QLabel(head);
    setTextFont(m_whose, TextSize::Caption);
    m_whose->setForegroundRole(QPalette::PlaceholderText);
    m_hint = new QLabel(tr("Drag A or B onto a take"), head);
    setTextFont(m_hint, TextSize::Caption);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_whose);
    column->addStretch(1);
    column->addWidget(m_hint);
    return head;
}

void TakesStrip::refresh()
{
    const auto &slot = m_compared.slot();
    for (QWidget *widget : {static_cast<QWidget *>(m_row), static_cast<QWidget *>(m_own), static_cast<QWidget *>(m_again)})
        widget->setVisible(slot.has_value());
    m_variants->setVisible(slot && slot->kind == Slot::Kind::Frame);
    m_hint->setVisible(m_compared.takes().size() > 2 && !m_isLow);
    m_whose->setText(slot ? slotTitle(m_compared.open()->project(), *slot) : QString());
    if (!slot)
        return;
    OpenProject &open = *m_compared.open();
    const SlotState *state = open.state(*slot);
    const Job *job = open.workshop().job(*slot);
    QString why;
    if (open.project().isLocked(*slot))
        why = tr("It is locked. Unlock it first.");
    else if (job && job->state != Job::State::Failed)
        why = job->takes > 1 ? tr("%n takes are being made.", nullptr, job->takes) : tr("One is being made.");
    m_own->setKind(slot->kind);
    m_again->setOffer(state && state->shown ? tr("Again") : tr("Make"), open.priceOfAgain(*slot));
    m_variants->setOffer(tr("Four variants"), priceOfVariants(open, *slot));
    m_again->setEnabled(why.isEmpty());
    m_again->setToolTip(why);
    m_variants->setEnabled(why.isEmpty());
    m_variants->setToolTip(why.isEmpty() ? tr("Four takes with four seeds, to choose one of") : why);
}

void TakesStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    paintHorizontalLine(painter, QRect(0, 0, width(), 1), theme.line);
}

} // namespace beatreel
