// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/CostsSection.h"

#include "ui/common/Appearance.h"
#include "ui/common/SegmentedControl.h"
#include "ui/jobs/BudgetBar.h"
#include "ui/jobs/CostsTable.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace beatreel {

namespace {

struct CostsWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::CostsSection)
};

QList<CostLine> byPhase(const Costs &costs)
{
    return {{Icon::Words, CostsWords::tr("Plan"), costs.phase(Phase::Planning)},
            {Icon::Image, CostsWords::tr("Frames"), costs.phase(Phase::Storyboard)},
            {Icon::Clips, CostsWords::tr("Clips"), costs.phase(Phase::Chunks)},
            {Icon::Stitch, CostsWords::tr("Stitch"), costs.phase(Phase::Stitching)},
            {Icon::Music, CostsWords::tr("Music"), costs.phase(Phase::Music)}};
}

/// Beats, and what belongs to none of them.
QList<CostLine> byBeat(const Project &project, const Costs &costs)
{
    QList<CostLine> lines{{Icon::Words, CostsWords::tr("Plan"), costs.phase(Phase::Planning)}};
    QHash<BeatId, CostRow> rest = costs.beats;
    for (int i = 0; i < project.beats.size(); ++i)
        lines.append({std::nullopt, CostsWords::tr("%1 %2", "number, beat").arg(i + 1).arg(project.beats[i]->spec.name), rest.take(project.beats[i].id())});
    if (!rest.isEmpty()) {
        CostRow gone;
        for (const CostRow &row : std::as_const(rest))
            gone += row;
        lines.append({Icon::Trash, CostsWords::tr("Deleted beats"), gone});
    }
    lines.append({Icon::Stitch, CostsWords::tr("Stitch"), costs.phase(Phase::Stitching)});
    lines.append({Icon::Music, CostsWords::tr("Music"), costs.phase(Phase::Music)});
    return lines;
}

} // namespace

CostsSection::CostsSection(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(tr("Costs"), this)), m_choice(new SegmentedControl(this)), m_table(new CostsTable(this)),
      m_bar(new BudgetBar(this)), m_after(new QLabel(this)), m_unused(new QLabel(this))
{
    setObjectName(QStringLiteral("costsSection"));
    m_choice->setObjectName(QStringLiteral("costsBy"));
    m_choice->setSize(SegmentedControl::Size::Small);
    m_choice->addSegment(tr("By phase"), {}, tr("Costs by phase"));
    m_choice->addSegment(tr("By beat"), {}, tr("Costs by beat"));
    m_choice->setCurrent(0);
    connect(m_choice, &SegmentedControl::chosen, this, [this](int index) { setBy(index == 0 ? By::Phase : By::Beat); });
    m_after->setObjectName(QStringLiteral("costsAfter"));
    m_unused->setObjectName(QStringLiteral("costsUnused"));
    for (QLabel *label : {m_after, m_unused}) {
        label->setTextFormat(Qt::RichText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_choice);
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setSpacing(4);
    m_foot->addWidget(m_after);
    m_foot->addWidget(m_unused);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addWidget(m_bar);
    column->addLayout(m_foot);
    takeLook();
}

void CostsSection::show(const Project &project, const Costs &costs)
{
    m_project = project;
    m_costs = costs;
    fill();
}

void CostsSection::setBy(By by)
{
    m_by = by;
    m_choice->setCurrent(by == By::Phase ? 0 : 1);
    fill();
}

void CostsSection::fill()
{
    if (m_by == By::Phase)
        m_table->show(tr("Phase"), byPhase(m_costs), m_costs.total);
    else
        m_table->show(tr("Beat"), byBeat(m_project, m_costs), m_costs.total);
    m_bar->show(m_costs);
    m_after->setText(afterText());
    m_unused->setText(unusedText());
    m_unused->setVisible(m_costs.unused.count > 0);
    arrangeFoot();
}

QString CostsSection::afterText() const
{
    const CostSum after = m_costs.afterBuild();
    const QString usd = QStringLiteral("<b>%1</b>").arg(moneyText(after.known.usd()));
    if (m_costs.budgetUsd) {
        const QString budget = moneyText(*m_costs.budgetUsd);
        return after.unknown > 0 ? tr("After this build at least %1 of the %2 budget, price unknown").arg(usd, budget)
                                 : tr("After this build %1 of the %2 budget").arg(usd, budget);
    }
    return after.unknown > 0 ? tr("After this build at least %1, price unknown").arg(usd) : tr("After this build %1").arg(usd);
}

QString CostsSection::unusedText() const
{
    const CostSum &unused = m_costs.unused;
    const QString usd = QStringLiteral("<b>%1</b>").arg(moneyText(unused.known.usd()));
    return unused.unknown > 0 ? tr("Paid, not used: at least %1, price unknown").arg(usd) : tr("Paid, not used %1").arg(usd);
}

/// Side by side where both fit in one line.
void CostsSection::arrangeFoot()
{
    const auto wide = [](const QLabel *label) {
        QFont bold = label->font();
        bold.setWeight(QFont::DemiBold);
        QString words = label->text();
        return textWidth(bold, words.remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>")));
    };
    const bool fit = wide(m_after) + m_foot->spacing() + wide(m_unused) <= m_bar->width();
    m_foot->setDirection(fit ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_foot->setStretch(0, fit ? wide(m_after) : 0);
    m_foot->setStretch(1, fit ? wide(m_unused) : 0);
    for (QLabel *label : {m_after, m_unused})
        label->setWordWrap(!fit);
    m_unused->setAlignment(fit ? Qt::AlignRight : Qt::AlignLeft);
}

void CostsSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, &CostsSection::arrangeFoot); // not within the layout's own work
}

void CostsSection::takeLook()
{
    const Appearance &look = Appearance::of(this);
    m_title->setFont(look.type.font(TextSize::Prose, QFont::DemiBold));
    QPalette palette;
    palette.setColor(QPalette::WindowText, look.theme.text2);
    for (QLabel *label : {m_after, m_unused}) {
        label->setPalette(palette);
        label->setFont(look.type.font(TextSize::Caption));
    }
}

void CostsSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        takeLook();
    QWidget::changeEvent(event);
}

} // namespace beatreel
