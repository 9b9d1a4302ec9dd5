// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/JobsPanel.h"

#include "ui/common/Appearance.h"
#include "ui/common/Background.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PriceButton.h"
#include "ui/jobs/CostsSection.h"
#include "ui/jobs/FinishedSection.h"
#include "ui/jobs/JobRow.h"
#include "ui/jobs/JobsHead.h"
#include "ui/jobs/JobsList.h"
#include "ui/jobs/JobWords.h"
#include "ui/jobs/RenderBar.h"
#include "ui/workspace/Pictures.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace beatreel {

namespace {

constexpr std::chrono::milliseconds kBetween{100};
constexpr QLatin1String kFinishedKey{"finished_open"};
constexpr QLatin1String kByBeatKey{"costs_by_beat"};

QRect onScreen(const QWidget *button)
{
    return {button->mapToGlobal(QPoint(0, 0)), button->size()};
}

/// A separator between the sections.
class Gap final : public QWidget
{
public:
    explicit Gap(QWidget *parent) : QWidget(parent) { setFixedHeight(4); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Appearance::of(this).theme.canvas); }
};

} // namespace

JobsPanel::JobsPanel(Pictures &pictures, QWidget *parent)
    : QWidget(parent), m_pictures(pictures), m_head(new JobsHead(this)), m_render(new RenderBar(this)), m_scroll(new QScrollArea(this)),
      m_list(new JobsList(pictures, m_render->lastTabStop())), m_idle(new EmptyState(Icon::Tick, {})), m_build(new PriceButton(m_idle)),
      m_finished(new FinishedSection), m_costs(new CostsSection)
{
    setObjectName(QStringLiteral("jobsPanel"));
    setAccessibleName(tr("Jobs"));
    m_idle->setObjectName(QStringLiteral("jobsIdle"));
    m_build->setObjectName(QStringLiteral("jobsBuild"));
    m_idle->addOffer(m_build);
    layOut();
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_clock.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &JobsPanel::refresh);
    connect(&m_clock, &QTimer::timeout, this, &JobsPanel::refreshLater);
    connect(&pictures, &Pictures::arrived, this, [this] { m_list->update(); });
    connect(m_list, &JobsList::rowMade, this, &JobsPanel::connectRow);
    connect(m_build, &QPushButton::clicked, this, [this] { emit buildWanted(onScreen(m_build)); });
    connect(m_head, &JobsHead::pauseWanted, this, [this](bool isToPause) {
        if (m_open)
            m_open->workshop().setPaused(isToPause);
    });
    connect(m_head, &JobsHead::stopWanted, this, [this] {
        if (m_open)
            m_open->workshop().stop();
    });
}

JobsPanel::~JobsPanel()
{
    m_pool.waitForDone();
}

void JobsPanel::layOut()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_idle);
    column->addWidget(m_finished);
    column->addWidget(new Gap(body));
    column->addWidget(m_costs);
    column->addStretch(1);
    body->setAutoFillBackground(false);
    m_scroll->setObjectName(QStringLiteral("jobsScroll"));
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(0);
    frame->addWidget(m_head);
    frame->addWidget(m_render);
    frame->addWidget(m_scroll, 1);
}

void JobsPanel::connectRow(JobRow *row)
{
    connect(row, &JobRow::cancelWanted, this, [this](const Slot &slot) { m_open->workshop().cancel(slot); });
    connect(row, &JobRow::dismissWanted, this, [this](const Slot &slot) { m_open->workshop().dismiss(slot); });
    connect(row, &JobRow::moveUpWanted, this, [this](const Slot &slot) { m_open->workshop().moveUp(slot); });
    connect(row, &JobRow::editPromptWanted, this, &JobsPanel::editPromptWanted);
    connect(row, &JobRow::retryWanted, this, [this](const Slot &slot, const QRect &button) { emit makeWanted({slot}, button); });
    connect(row, &JobRow::otherModelWanted, this, &JobsPanel::otherModelWanted);
}

void JobsPanel::setProject(OpenProject *open)
{
    if (m_open) {
        m_open->disconnect(this);
        m_open->workshop().disconnect(this);
        m_pool.waitForDone(); // it reads the project's ledger
    }
    m_open = open;
    m_rows.clear();
    m_takes.clear();
    m_areCostsDue = true;
    ++m_reading;
    m_list->clear();
    if (open) {
        connectWorkshop();
        readLedger();
    }
    refresh();
}

void JobsPanel::connectWorkshop()
{
    connect(m_open, &OpenProject::changed, this, [this] {
        m_areCostsDue = true;
        refreshLater();
    });
    connect(m_open, &OpenProject::statesChanged, this, &JobsPanel::readLedger);
    connect(&m_open->workshop(), &Workshop::jobChanged, this, &JobsPanel::refreshLater);
    connect(&m_open->workshop(), &Workshop::stateChanged, this, &JobsPanel::refreshLater);
    connect(&m_open->workshop(), &Workshop::orderEnded, this, &JobsPanel::readLedger);
}

void JobsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshLater();
}

/// Not now, but soon, and not too often.
void JobsPanel::refreshLater()
{
    if (m_timer.isActive() || !isVisible())
        return;
    const auto since = m_shown.isValid() ? std::chrono::milliseconds(m_shown.elapsed()) : kBetween;
    m_timer.start(std::max(kBetween - since, std::chrono::milliseconds(0)));
}

void JobsPanel::refresh()
{
    m_shown.start();
    if (!m_open) {
        m_clock.stop();
        return;
    }
    const QList<Job> jobs = m_open->workshop().list();
    const bool isBusy = m_open->workshop().isBusy();
    const bool isRunning = std::ranges::any_of(jobs, [](const Job &job) { return job.state == Job::State::Running; });
    if (isRunning && isVisible())
        m_clock.start();
    else
        m_clock.stop();
    m_head->show(jobCounts(jobs), !isBusy                          ? JobsHead::Work::None
                                  : m_open->workshop().isPaused() ? JobsHead::Work::IsPaused
                                                                  : JobsHead::Work::Goes);
    m_list->show(*m_open, jobs);
    m_idle->setVisible(jobs.isEmpty());
    if (jobs.isEmpty())
        showIdle();
    m_finished->show(m_open->project(), m_takes, m_open->workshop().past());
    showCosts(jobs);
}

void JobsPanel::showIdle()
{
    const bool isBuilding = m_open->workshop().isBusy();
    m_idle->setIcon(isBuilding ? Icon::Stitch : Icon::Tick);
    m_idle->setSentence(isBuilding ? tr("The film is being put together.") : idleSentence(*m_open));
    const bool isDue = m_open->countOfBuild() > 0 && !isBuilding;
    m_build->setVisible(isDue);
    if (isDue)
        m_build->setOffer(m_open->isAnyStale() ? tr("Build stale") : tr("Build film"), m_open->priceOfBuild());
}

/// On another thread, since whoever writes to the ledger may hold it.
void JobsPanel::readLedger()
{
    m_takes = m_open->takes().all();
    m_areCostsDue = true;
    refreshLater();
    Ledger *ledger = &m_open->ledger();
    runInBackground(
        this, m_pool, 0, [ledger] { return ledger->rows(); },
        [this, reading = ++m_reading](const Result<QList<RequestRow>> &rows) {
            if (reading != m_reading || !rows)
                return;
            m_rows = *rows;
            m_areCostsDue = true;
            refreshLater();
        });
}

/// Progress costs nothing.
void JobsPanel::showCosts(const QList<Job> &jobs)
{
    QList<std::pair<JobId, Job::State>> shape;
    for (const Job &job : jobs)
        shape.append({job.id, job.state});
    if (!std::exchange(m_areCostsDue, false) && shape == m_shape)
        return;
    m_shape = shape;
    m_costs->show(m_open->project(), costsOf({m_open->project(), m_open->states(), m_open->parts().models, jobs, m_rows, m_takes}));
}

QJsonObject JobsPanel::uiState() const
{
    return {{kFinishedKey, m_finished->isOpen()}, {kByBeatKey, m_costs->by() == CostsSection::By::Beat}};
}

void JobsPanel::restoreUiState(const QJsonObject &state)
{
    m_finished->setOpen(state.value(kFinishedKey).toBool());
    m_costs->setBy(state.value(kByBeatKey).toBool() ? CostsSection::By::Beat : CostsSection::By::Phase);
}

/// It never widens its dock.
QSize JobsPanel::minimumSizeHint() const
{
    return {160, std::max(120, QWidget::minimumSizeHint().height())};
}

void JobsPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Appearance::of(this).theme.panel);
}

} // namespace beatreel
