// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/RenderBar.h"

#include "ui/common/Appearance.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/Painting.h"
#include "ui/common/SegmentedControl.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kSpacing = 8;

} // namespace

RenderBar::RenderBar(QWidget *parent) : QWidget(parent), m_title(new QLabel(tr("Render on"), this)), m_choice(new SegmentedControl(this)), m_sentence(makeSentence(this))
{
    setObjectName(QStringLiteral("renderBar"));
    m_choice->setObjectName(QStringLiteral("renderOn"));
    m_choice->setSize(SegmentedControl::Size::Small);
    m_choice->addSegment(tr("This computer"), {}, tr("Render on this computer"));
    m_choice->addSegment(tr("The farm"), {}, tr("Render on the farm"));
    m_sentence->setObjectName(QStringLiteral("farmSentence"));
    m_title->setObjectName(QStringLiteral("renderTitle"));
    setTextFont(m_title, TextSize::Body);
    followAppearance(m_title, [title = m_title](const Appearance &look) {
        QPalette palette;
        palette.setColor(QPalette::WindowText, look.theme.text2);
        title->setPalette(palette);
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpacing);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_choice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_sentence);
    connect(m_choice, &SegmentedControl::chosen, this, [this](int index) { emit chosen(static_cast<RenderOn>(index)); });
    show(RenderOn::ThisComputer, {});
}

void RenderBar::show(RenderOn where, const QString &whyNoFarm)
{
    m_choice->setCurrent(static_cast<int>(where));
    QToolButton *here = m_choice->segment(static_cast<int>(RenderOn::ThisComputer));
    QToolButton *farm = m_choice->segment(static_cast<int>(RenderOn::Farm));
    here->setToolTip(tr("What you start from now on is made here."));
    farm->setEnabled(whyNoFarm.isEmpty());
    farm->setToolTip(whyNoFarm.isEmpty() ? tr("What you start from now on is made by the farm's workers. What costs money is still asked for here.") : whyNoFarm);
    farm->setAccessibleDescription(whyNoFarm);
}

void RenderBar::tell(const QString &words, Tone tone)
{
    say(*m_sentence, words, tone);
}

QWidget *RenderBar::lastTabStop() const
{
    return m_choice->segment(m_choice->count() - 1);
}

/// The words of the choice come before the title, which their tips say too.
void RenderBar::fit()
{
    const QMargins margins = layout()->contentsMargins();
    const int needed = margins.left() + m_title->sizeHint().width() + kSpacing + m_choice->readableWidth() + margins.right();
    m_title->setVisible(width() >= needed);
}

void RenderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool RenderBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit(); // other fonts
    return QWidget::event(event);
}

void RenderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHorizontalLine(painter, QRect(0, height() - 1, width(), 1), Appearance::of(this).theme.line);
}

} // namespace beatreel
