// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/TipBar.h"

#include "ui/common/ElidingLabel.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/PriceButton.h"
#include "ui/common/Speaking.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace beatreel {

namespace {

constexpr int kPadding = 8;
constexpr int kSpacing = 8;

} // namespace

TipBar::TipBar(QWidget *parent) : QWidget(parent), m_icon(new QWidget(this)), m_sentence(new ElidingLabel(this)), m_offer(new PriceButton(this))
{
    setObjectName(QStringLiteral("tipBar"));
    setScaledWidth(m_icon, kIconInCaption);
    m_sentence->setObjectName(QStringLiteral("tipSentence"));
    setTextFont(m_sentence, TextSize::Caption);
    m_offer->setObjectName(QStringLiteral("tipOffer"));
    m_offer->setLook(ButtonLook::Flat);
    m_offer->setSize(ButtonSize::Small);
    m_offer->setFocusPolicy(Qt::TabFocus);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("dismissTip"));
    close->setIcon(themedIcon(Icon::Close));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Dismiss"));
    close->setToolTip(tr("Dismiss"));
    m_close = close;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kPadding, 2, 0, 2);
    row->setSpacing(kSpacing);
    row->addStretch(1);
    row->addWidget(m_icon);
    row->addWidget(m_sentence);
    row->addWidget(m_offer);
    row->addWidget(m_close);
    connect(close, &QToolButton::clicked, this, &TipBar::dismiss);
    connect(m_offer, &PriceButton::clicked, this, [this] {
        const auto act = m_act;
        dismiss();
        act();
    });
    followAppearance(this, [this](const Appearance &) { fit(); });
    clear();
}

void TipBar::show(const QString &sentence, const QString &offer, std::function<void()> act)
{
    m_act = std::move(act);
    m_sentence->setText(sentence);
    m_offer->setOffer(offer, std::nullopt);
    place();
    fit();
    setVisible(true);
    update();
    beatreel::announce(*this, sentence);
}

void TipBar::clear()
{
    m_act = nullptr;
    m_sentence->setText({});
    setAccessibleName({});
    hide();
}

QString TipBar::sentence() const
{
    return m_sentence->text();
}

void TipBar::dismiss()
{
    clear();
    emit dismissed();
}

void TipBar::standIn(QMenuBar &menus)
{
    m_menus = &menus;
    setParent(&menus);
    hide();
    menus.installEventFilter(this);
}

bool TipBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_menus && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        QTimer::singleShot(0, this, &TipBar::place); // once the menus have their places
    return QWidget::eventFilter(watched, event);
}

void TipBar::place()
{
    const QWidget *corner = m_menus ? m_menus->cornerWidget() : nullptr;
    if (!corner || m_menus->actions().isEmpty())
        return;
    const QRect last = m_menus->actionGeometry(m_menus->actions().last());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int left = (isMirrored ? corner->geometry().right() : last.right()) + 1 + kSpacing;
    const int right = (isMirrored ? last.left() : corner->geometry().left()) - kSpacing;
    const bool hasRoom = last.isValid() && left < right; // else the last menus are behind an arrow
    setGeometry(left, 0, hasRoom ? right - left : 0, m_menus->height());
}

void TipBar::fit()
{
    const int whole = kPadding + m_icon->width() + m_sentence->sizeHint().width() + m_offer->sizeHint().width() + m_close->sizeHint().width() + 3 * kSpacing;
    m_offer->setVisible(!sentence().isEmpty() && whole <= width());
}

void TipBar::resizeEvent(QResizeEvent *)
{
    fit();
}

void TipBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(this);
    const QRect parts = m_icon->geometry().united(m_close->geometry());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect plate = parts.adjusted(isMirrored ? 0 : -kPadding, 0, isMirrored ? kPadding : 0, 0);
    paintBox(painter, QRectF(plate.left(), 2, plate.width(), height() - 4), kFieldRadius, theme.accentTint);
    paintIcon(painter, Icon::Info, m_icon->geometry(), theme.accent);
}

} // namespace beatreel
