// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/PlansView.h"

#include "core/base/Language.h"
#include "core/project/Requests.h"
#include "ui/brief/PlanChange.h"
#include "ui/brief/PlanGround.h"
#include "ui/brief/Sketches.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/HeadRow.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Speaking.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kViewPadding = 16;
constexpr int kLeastUnit = 64;
constexpr int kUsualUnit = 100;
constexpr int kMostUnit = 160; ///< where the columns are wide

} // namespace

PlansView::PlansView(const Parts &parts, Pictures &pictures, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_maker(parts),
      m_sketches(new Sketches(*parts.generators({}).frame, this)), m_scroll(new QScrollArea(this)), m_ground(new PlanGround(m_scroll))
{
    setObjectName(QStringLiteral("plansView"));
    for (qsizetype i = 0; i < kPlans; ++i) {
        m_columns.append(new PlanColumn(parts, pictures, *m_sketches, m_ground));
        m_ground->add(m_columns[i]);
        connectColumn(i);
    }
    m_scroll->setWidget(m_ground);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_ground->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kViewPadding, kViewPadding, kViewPadding, kViewPadding);
    column->setSpacing(kViewPadding);
    column->addWidget(makeHead());
    column->addWidget(m_scroll, 1);
    connect(&m_maker, &PlanMaker::planningChanged, this, [this](bool isPlanning) {
        showState();
        emit planningChanged(isPlanning);
    });
    m_ground->setVisible(false);
    showState();
}

QWidget *PlansView::makeHead()
{
    auto *head = new HeadRow(this);
    auto *title = new QLabel(tr("Three plans"), head);
    setTextFont(title, TextSize::Page);
    m_state = new ElidingLabel(head);
    m_state->setObjectName(QStringLiteral("plansState"));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_spreads = new SegmentedControl(head);
    m_spreads->setObjectName(QStringLiteral("planSpread"));
    m_spreads->setAccessibleName(tr("In what the plans differ"));
    m_spreads->addSegment(tr("Strict, balanced, free"));
    m_spreads->addSegment(tr("Three seeds"));
    m_spreads->setCurrent(0);
    m_offline = new PriceButton(tr("Plan offline"), Price::free(), head);
    m_offline->setObjectName(QStringLiteral("plansOffline"));
    m_offline->hide();
    m_leave = new QToolButton(head);
    m_leave->setObjectName(QStringLiteral("leavePlans"));
    m_leave->setText(tr("Back to the project"));
    m_leave->setFocusPolicy(Qt::TabFocus);
    m_leave->hide();
    QHBoxLayout &row = head->line();
    row.setContentsMargins(0, 0, 0, 0);
    row.setSpacing(12);
    row.addWidget(title);
    row.addWidget(m_state, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_offline, m_spreads, m_leave})
        row.addWidget(part);
    head->letGo(m_state);
    head->letGo(title);
    connect(m_offline, &QPushButton::clicked, this, [this] {
        plan(m_brief, m_models, By::BuiltInPlanner);
    });
    connect(m_leave, &QToolButton::clicked, this, &PlansView::leaveWanted);
    connect(m_spreads, &SegmentedControl::chosen, this, [this](int index) {
        spreadBy(index == 0 ? PlanSpread::Creativity : PlanSpread::Seeds);
    });
    return head;
}

void PlansView::connectColumn(qsizetype index)
{
    PlanColumn *column = m_columns[index];
    connect(column, &PlanColumn::focused, this, [this, index, column] {
        setCurrent(index);
        const QRect seen = m_scroll->viewport()->rect().translated(-m_ground->pos());
        m_scroll->ensureVisible(column->geometry().center().x(), seen.center().y(), column->width() / 2, 0); // sideways alone
    });
    connect(column, &PlanColumn::edited, this, [this, index] {
        setCurrent(index); // the plan that is worked at
        fitScale();
        showChange(index);
    });
    connect(column, &PlanColumn::takeWanted, this, [this, column] { emit planTaken(taken(m_columns.indexOf(column)), column->planned().brief, m_models); });
    connect(&column->beats(), &PlanBeats::copyWanted, this, [this, index](qsizetype beat, PlanBeats::Side side) { copy(index, beat, side); });
    connect(&column->beats(), &PlanBeats::leaveWanted, this, [this, index](PlanBeats::Side side) { moveFocus(index, side); });
}

void PlansView::setProject(OpenProject *open)
{
    if (m_open)
        m_open->disconnect(this);
    m_maker.stop();
    m_open = open;
    m_hasPlans = false;
    m_notices.clear();
    m_offline->hide();
    m_ground->setVisible(false);
    m_leave->setVisible(open != nullptr);
    if (open) {
        connect(open, &OpenProject::changed, this, &PlansView::onChanged);
    }
    showState();
}

void PlansView::onChanged()
{
    if (m_hasPlans && keptBeats(m_open->project()) != m_kept) {
        dropOutdated();
        return;
    }
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        showChange(i);
}

/// What was made round other locked beats would lose those of now.
void PlansView::dropOutdated()
{
    m_hasPlans = false;
    m_ground->setVisible(false);
    showState();
    m_state->setText(tr("Beats were locked or unlocked meanwhile. Go back, and compare again."));
    announce(*m_state, m_state->text());
}

void PlansView::showPlans(const QList<PlannedBrief> &planned, qsizetype own)
{
    m_notices = noticesOf(planned);
    m_hasPlans = true;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        m_columns[i]->setPlan(nameOf(i), planned[i], m_models);
        m_columns[i]->beats().setCurrent(0);
        showChange(i);
    }
    setCurrent(own);
    m_ground->setVisible(true);
    fitScale();
    m_scroll->verticalScrollBar()->setValue(0);
    showState();
    announce(*m_state, m_state->text());
    emit this->planned();
}

void PlansView::setCurrent(qsizetype index)
{
    m_current = index;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_columns[i]->setCurrent(i == index);
}

void PlansView::copy(qsizetype from, qsizetype beat, PlanBeats::Side side)
{
    const qsizetype to = from + (side == PlanBeats::Side::Left ? -1 : 1);
    if (to >= 0 && to < m_columns.size())
        m_columns[to]->insertAt(m_columns[from]->planned().plan.spec.beats[beat], m_columns[from]->beats().startOf(beat));
}

void PlansView::moveFocus(qsizetype from, PlanBeats::Side side)
{
    const qsizetype to = from + (side == PlanBeats::Side::Left ? -1 : 1);
    if (to < 0 || to >= m_columns.size())
        return;
    PlanBeats &before = m_columns[from]->beats();
    PlanBeats &beats = m_columns[to]->beats();
    beats.setCurrent(beats.beatAt(before.startOf(std::max<qsizetype>(0, before.current()))));
    beats.setFocus(Qt::ShortcutFocusReason);
}

void PlansView::showChange(qsizetype index)
{
    if (!m_hasPlans)
        return;
    PlanColumn &column = *m_columns[index];
    column.setChange(m_open ? planChange(*m_open, withNewPlan(*m_open, column.planned().brief, column.planned().plan)).sentences() : QStringList());
}

void PlansView::showState()
{
    if (m_maker.isPlanning())
        m_state->setText(tr("Planning…"));
    else if (!m_notices.isEmpty())
        m_state->setText(inOneParagraph(m_notices));
    else if (price(m_askedOf) == Price::free())
        m_state->setText(tr("Take one, or drag beats from another. Nothing has been spent."));
    else
        m_state->setText(tr("Take one, or drag beats from another. Three plans were three requests."));
    m_state->setToolTip(m_notices.join(u'\n'));
    m_state->setAccessibleName({}); // it is what it says
    m_spreads->setEnabled(m_hasPlans);
}

void PlansView::fitScale()
{
    Seconds longest = kChunkLength;
    int around = 0;
    for (const PlanColumn *column : std::as_const(m_columns)) {
        longest = std::max(longest, column->planned().plan.spec.duration());
        around = std::max(around, column->heightAroundBeats());
    }
    const int room = m_scroll->height() - around - kViewPadding;
    // A picture is to leave more than half of its column to the words.
    const int most = std::clamp(m_scroll->width() / kPlans * 9 / 40, kUsualUnit, kMostUnit);
    const int unit = std::clamp(room / static_cast<int>(longest / kChunkLength), kLeastUnit, most);
    for (PlanColumn *column : std::as_const(m_columns))
        column->beats().setScale(unit, longest);
    m_ground->setScale(unit, longest, &m_columns.first()->beats());
}

void PlansView::resizeEvent(QResizeEvent *)
{
    fitScale();
}

void PlansView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_open)
        emit leaveWanted();
    else
        QWidget::keyPressEvent(event);
}

void PlansView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Appearance::of(this).theme.canvas);
}

} // namespace beatreel
