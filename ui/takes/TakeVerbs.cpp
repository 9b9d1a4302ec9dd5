// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/TakeVerbs.h"

#include "ui/common/FollowAppearance.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/PriceButton.h"
#include "ui/takes/TakeWords.h"
#include "ui/workspace/TakeCommands.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace beatreel {

using Letter = ComparedTakes::Letter;

TakeVerbs::TakeVerbs(ComparedTakes &compared, QWidget *parent)
    : QWidget(parent), m_compared(compared), m_useA(new PriceButton(this)), m_useB(new PriceButton(this)), m_follows(new QLabel(this))
{
    m_useA->setObjectName(QStringLiteral("useA"));
    m_useB->setObjectName(QStringLiteral("useB"));
    m_follows->setObjectName(QStringLiteral("useFollows"));
    m_follows->setWordWrap(true);
    m_follows->setTextFormat(Qt::PlainText);
    setTextFont(m_follows, TextSize::Caption);
    m_follows->setForegroundRole(QPalette::PlaceholderText);
    connect(m_useA, &PriceButton::clicked, this, [this] { use(Letter::A); });
    connect(m_useB, &PriceButton::clicked, this, [this] { use(Letter::B); });
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_useA, 1);
    verbs->addWidget(m_useB, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(verbs);
    column->addWidget(m_follows);
    connect(&compared, &ComparedTakes::changed, this, &TakeVerbs::refresh);
    refresh();
}

void TakeVerbs::show(PriceButton &button, Letter letter)
{
    const TakeId id = m_compared.id(letter);
    const bool isUsed = id == m_compared.inUse();
    const bool isA = letter == Letter::A;
    if (isUsed)
        button.setOffer(isA ? tr("A in use") : tr("B in use"), std::nullopt);
    else
        button.setOffer(isA ? tr("Use A") : tr("Use B"), Price::free());
    button.setIcon(isUsed ? themedIcon(Icon::Tick) : QIcon());
    button.setLook(isUsed ? ButtonLook::Plain : ButtonLook::Filled);
    // Stays where it is, so that the keyboard does too.
    button.setEnabled(!isUsed);
    button.setToolTip(isUsed ? tr("The film shows it") : tr("The film shows it then; undo brings the other back"));
    button.setVisible(!id.isEmpty());
}

void TakeVerbs::refresh()
{
    setVisible(m_compared.slot() && !m_compared.takes().isEmpty());
    if (!m_compared.slot())
        return;
    const bool hadFocus = m_useA->hasFocus() || m_useB->hasFocus();
    show(*m_useA, Letter::A);
    show(*m_useB, Letter::B);
    if (hadFocus && !m_useA->hasFocus() && !m_useB->hasFocus())
        (m_useA->isEnabled() ? m_useA : m_useB)->setFocus(Qt::OtherFocusReason);
    const TakeId used = m_compared.inUse();
    const TakeId other = m_compared.id(m_compared.id(Letter::B) == used ? Letter::A : Letter::B);
    const bool canUse = !other.isEmpty() && other != used;
    m_follows->setText(canUse ? followsText(*m_compared.open(), *m_compared.slot(), choosing(*m_compared.open(), *m_compared.slot(), other)) : QString());
    m_follows->setVisible(canUse);
    m_useA->setAccessibleDescription(m_follows->text());
    m_useB->setAccessibleDescription(m_follows->text());
}

void TakeVerbs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHorizontalLine(painter, QRect(0, 0, width(), 1), Appearance::of(this).theme.line);
}

void TakeVerbs::use(Letter letter)
{
    chooseTake(*m_compared.open(), *m_compared.slot(), TakeId(m_compared.id(letter)));
}

} // namespace beatreel
