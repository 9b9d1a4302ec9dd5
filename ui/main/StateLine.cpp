// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/StateLine.h"

#include "core/build/Reserved.h"
#include "core/project/LookEdits.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/Speaking.h"
#include "ui/common/TabularText.h"
#include "ui/main/LengthOffers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace beatreel {

namespace {

constexpr int kHeight = 28;

void paintSign(QLabel *label, Icon icon, const QColor &colour)
{
    const int side = Appearance::of(label).type.scaled(kIconInCaption);
    QPixmap sign(QSize(side, side) * label->devicePixelRatioF());
    sign.setDevicePixelRatio(label->devicePixelRatioF());
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    paintIcon(painter, icon, QRect(0, 0, side, side), colour);
    painter.end();
    label->setPixmap(sign);
}

void setColour(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::ButtonText, colour);
    widget->setPalette(palette);
}

} // namespace

StateLine::StateLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("stateLine"));
    setControlHeight(this, kHeight);
    setTextFont(this, TextSize::Caption);
    m_lengthSign = new QLabel(this);
    m_length = new TabularLabel(this);
    m_length->setObjectName(QStringLiteral("lengthState"));
    setTextFont(m_length, TextSize::Caption, QFont::Medium);
    m_setTarget = makeButton(QStringLiteral("setTarget"));
    m_shorten = makeButton(QStringLiteral("shorten"));
    m_findingSign = new QLabel(this);
    m_findings = new ElidingLabel(this);
    m_findings->setObjectName(QStringLiteral("findings"));
    m_showFindings = makeButton(QStringLiteral("showFindings"));
    m_showFindings->setText(tr("Show"));
    m_stale = makeButton(QStringLiteral("staleCount"));
    m_failed = makeButton(QStringLiteral("failedCount"));
    m_said = new ElidingLabel(this);
    m_said->setObjectName(QStringLiteral("announcement"));
    m_running = new ElidingLabel(this);
    m_running->setObjectName(QStringLiteral("running"));
    m_bar = new QProgressBar(this);
    setScaledWidth(m_bar, 64);
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_money = new TabularLabel(this);
    m_money->setObjectName(QStringLiteral("money"));
    for (QLabel *label : std::initializer_list<QLabel *>{m_findings, m_said, m_running, m_money})
        setTextFont(label, TextSize::Caption);
    connect(m_setTarget, &QToolButton::clicked, this, [this] {
        m_open->apply(EditKind::ChangeTarget, withRequestedDuration(m_open->project(), m_open->project().duration()));
    });
    connect(m_shorten, &QToolButton::clicked, this, &StateLine::openShorten);
    connect(m_showFindings, &QToolButton::clicked, this, &StateLine::openFindings);
    connect(m_stale, &QToolButton::clicked, this, &StateLine::selectStale);
    connect(m_failed, &QToolButton::clicked, this, &StateLine::showFailed);
    m_bar->setAccessibleName(tr("Progress of what runs"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_lengthSign);
    row->addWidget(m_length);
    row->addWidget(m_setTarget);
    row->addWidget(m_shorten);
    row->addSpacing(12);
    row->addWidget(m_findingSign);
    row->addWidget(m_findings, 1);
    row->addWidget(m_showFindings);
    row->addStretch(1);
    row->addWidget(m_stale);
    row->addWidget(m_failed);
    row->addWidget(m_said);
    row->addWidget(m_running);
    row->addWidget(m_bar);
    row->addSpacing(12);
    row->addWidget(m_money);
    followAppearance(this, [this](const Appearance &) { refresh(); });
}

QToolButton *StateLine::makeButton(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setTextFont(button, TextSize::Caption, QFont::Medium);
    return button;
}

void StateLine::setProject(OpenProject *open)
{
    if (m_open) {
        m_open->disconnect(this);
        m_open->workshop().disconnect(this);
    }
    m_open = open;
    m_said->setText({});
    m_wasBusy = open && open->workshop().isBusy();
    if (open) {
        connect(open, &OpenProject::changed, this, [this] {
            m_said->setText({}); // that was of the project before
            refresh();
        });
        connect(open, &OpenProject::wentStale, this, [this](const EditEffect &effect) { speak(effect.sentences().join(u' ')); });
        connect(open, &OpenProject::statesChanged, this, &StateLine::refresh);
        connect(&open->workshop(), &Workshop::stateChanged, this, [this] {
            showRunning();
            showCounts();
            showMoneyOfJobs();
        });
        connect(&open->workshop(), &Workshop::orderEnded, this, &StateLine::showMoney);
    }
    refresh();
}

void StateLine::announce(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(m_open && !sentence.isEmpty());
    speak(sentence);
}

void StateLine::speak(const QString &sentence)
{
    beatreel::announce(*this, sentence);
}

void StateLine::refresh()
{
    if (!m_open) {
        for (int i = 0; i < layout()->count(); ++i) {
            if (QWidget *part = layout()->itemAt(i)->widget())
                part->hide();
        }
        return;
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_lengthSign, m_length, m_money})
        part->show();
    showLength();
    showFindings();
    showCounts();
    showRunning();
    showMoney();
}

void StateLine::showLength()
{
    const Theme &theme = Appearance::of(this).theme;
    const Seconds length = m_open->project().duration();
    const Seconds target = m_open->project().requestedDuration;
    const bool isOnTarget = length == target;
    m_length->setText(tr("%1 s of %2 s").arg(length.count()).arg(target.count()));
    setColour(m_length, isOnTarget ? theme.text : theme.stale);
    for (QWidget *offer : {m_setTarget, m_shorten, m_showFindings})
        setColour(offer, theme.accent);
    paintSign(m_lengthSign, isOnTarget ? Icon::Tick : Icon::Finding, isOnTarget ? theme.ready : theme.stale);
    m_setTarget->setVisible(!isOnTarget && length > Seconds(0));
    m_setTarget->setText(tr("Set target to %1 s").arg(length.count()));
    m_shorten->setVisible(!isOnTarget && !lengthOffers(m_open->project(), 1).isEmpty());
    m_shorten->setText(length > target ? tr("Shorten…") : tr("Lengthen…"));
}

void StateLine::showFindings()
{
    m_list = findingsOf(*m_open);
    const bool hasFindings = !m_list.isEmpty();
    m_findingSign->setVisible(hasFindings);
    m_findings->setVisible(hasFindings);
    m_showFindings->setVisible(hasFindings);
    if (!hasFindings)
        return;
    const bool isError = m_list.first().severity == Severity::Error;
    const Theme &theme = Appearance::of(this).theme;
    paintSign(m_findingSign, Icon::Finding, isError ? theme.failed : theme.stale);
    const int count = static_cast<int>(m_list.size());
    m_findings->setText(count == 1 ? m_list.first().sentence : tr("%n findings: %1", nullptr, count).arg(m_list.first().sentence));
}

void StateLine::showCounts()
{
    const Theme &theme = Appearance::of(this).theme;
    const auto stale = static_cast<int>(std::ranges::count_if(m_open->states().all(), [](const SlotState &state) {
        return state.needsMaking && state.status != SlotStatus::Missing;
    }));
    m_stale->setVisible(stale > 0);
    m_stale->setText(tr("%n stale", nullptr, stale));
    m_stale->setIcon(themedIcon(Icon::Stale));
    setColour(m_stale, theme.stale);
    const auto failed = static_cast<int>(std::ranges::count_if(m_open->workshop().jobs(), [](const Job &job) { return job.state == Job::State::Failed; }));
    m_failed->setVisible(failed > 0);
    m_failed->setText(tr("%n failed", nullptr, failed));
    m_failed->setIcon(themedIcon(Icon::Failed));
    setColour(m_failed, theme.failed);
}

void StateLine::showRunning()
{
    const bool isBusy = m_open->workshop().isBusy();
    const qsizetype jobs = std::ranges::count_if(m_open->workshop().jobs(), [](const Job &job) { return job.state != Job::State::Failed; });
    m_mostJobs = isBusy ? std::max(m_mostJobs, jobs) : 0;
    if (!std::exchange(m_wasBusy, isBusy) && isBusy) {
        m_said->setText({}); // that was of what went before
        m_spoken.begin();
    }
    m_said->setVisible(!m_said->text().isEmpty());
    m_bar->setVisible(isBusy);
    m_running->setVisible(isBusy);
    if (!isBusy)
        return;
    m_running->setText(jobs == 1 ? tr("1 job") : tr("%n jobs", nullptr, static_cast<int>(jobs)));
    m_bar->setValue(static_cast<int>(fractionDone(jobs) * 100));
    m_spoken.tell(*this, m_running->text(), fractionDone(jobs));
}

/// Of the whole build; where only single takes are being made, of those.
double StateLine::fractionDone(qsizetype jobs) const
{
    if (m_open->workshop().isBuilding())
        return m_open->workshop().progress().fraction;
    if (m_mostJobs == 0)
        return 0;
    auto done = static_cast<double>(m_mostJobs - jobs);
    for (const Job &job : m_open->workshop().jobs())
        done += job.state == Job::State::Running ? job.fraction : 0;
    return done / static_cast<double>(m_mostJobs);
}

/// Progress costs nothing.
void StateLine::showMoneyOfJobs()
{
    QList<std::tuple<JobId, Job::State, int>> ordered;
    for (const Job &job : m_open->workshop().jobs())
        ordered.append({job.id, job.state, job.takes});
    if (ordered != std::exchange(m_ordered, ordered))
        showMoney();
}

void StateLine::showMoney()
{
    const double spent = m_open->spentUsd();
    const double reserved = reservedUsd(m_open->workshop().jobs(), m_open->ledger());
    const auto budget = m_open->project().budgetUsd;
    const QString shown = moneyText(spent);
    if (reserved > 0 && budget)
        m_money->setText(tr("Spent %1, reserved %2, budget %3").arg(shown, moneyText(reserved), moneyText(*budget)));
    else if (budget)
        m_money->setText(tr("Spent %1, budget %2").arg(shown, moneyText(*budget)));
    else if (reserved > 0)
        m_money->setText(tr("Spent %1, reserved %2").arg(shown, moneyText(reserved)));
    else
        m_money->setText(tr("Spent %1").arg(shown));
}

void StateLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    paintHorizontalLine(painter, QRect(0, 0, width(), 1), theme.line);
}

} // namespace beatreel
