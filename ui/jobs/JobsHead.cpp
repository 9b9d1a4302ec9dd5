// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/JobsHead.h"

#include "ui/common/Appearance.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/PriceButton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace beatreel {

namespace {

constexpr int kIconsFrom = 400;

} // namespace

JobsHead::JobsHead(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(tr("Jobs"), this)), m_counts(new ElidingLabel(this)), m_pause(new PriceButton(this)),
      m_stop(new PriceButton(this))
{
    setObjectName(QStringLiteral("jobsHead"));
    m_counts->setObjectName(QStringLiteral("jobsCounts"));
    m_pause->setObjectName(QStringLiteral("jobsPause"));
    m_stop->setObjectName(QStringLiteral("jobsStop"));
    for (PriceButton *button : {m_pause, m_stop})
        button->setSize(ButtonSize::Small);
    m_stop->setOffer(tr("Stop all"), std::nullopt);
    m_stop->setToolTip(tr("Ends what runs and lets nothing new begin. What is finished is kept."));
    connect(m_pause, &QPushButton::clicked, this, [this] { emit pauseWanted(m_work == Work::Goes); });
    connect(m_stop, &QPushButton::clicked, this, &JobsHead::stopWanted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_counts, 1);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    show({}, Work::None);
    takeLook();
}

void JobsHead::show(const QString &counts, Work work)
{
    m_work = work;
    m_counts->setText(counts);
    const bool isPaused = work == Work::IsPaused;
    m_pause->setOffer(isPaused ? tr("Resume") : tr("Pause"), std::nullopt);
    m_pause->setToolTip(isPaused ? tr("Goes on with what waits.") : tr("What runs is finished; nothing new begins until you resume."));
    m_pause->setEnabled(work != Work::None);
    m_stop->setEnabled(work != Work::None);
    showIcons();
}

/// The counts come before the icons where there is not room for both, and the verbs before the title: the tab has it.
void JobsHead::showIcons()
{
    const bool hasRoom = width() >= Appearance::of(this).type.scaled(kIconsFrom);
    m_pause->setIcon(!hasRoom ? QIcon() : themedIcon(m_work == Work::IsPaused ? Icon::Play : Icon::Pause));
    m_stop->setIcon(hasRoom ? themedIcon(Icon::Stop) : QIcon());
    const QMargins margins = layout()->contentsMargins();
    const int verbs = m_pause->sizeHint().width() + m_stop->sizeHint().width();
    const int between = margins.left() + margins.right() + 3 * layout()->spacing();
    m_title->setVisible(width() >= m_title->sizeHint().width() + verbs + between);
}

void JobsHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showIcons();
}

QWidget *JobsHead::lastTabStop() const
{
    return m_stop;
}

void JobsHead::takeLook()
{
    const Appearance &look = Appearance::of(this);
    QPalette palette;
    palette.setColor(QPalette::WindowText, look.theme.text2);
    m_counts->setPalette(palette);
    m_counts->setFont(look.type.font(TextSize::Body));
    m_title->setFont(look.type.font(TextSize::Prose, QFont::DemiBold));
}

void JobsHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        takeLook();
    QWidget::changeEvent(event);
}

void JobsHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHorizontalLine(painter, QRect(0, height() - 1, width(), 1), Appearance::of(this).theme.line);
}

} // namespace beatreel
