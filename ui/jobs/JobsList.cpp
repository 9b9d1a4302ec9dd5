// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/JobsList.h"

#include "ui/common/Speaking.h"
#include "ui/jobs/JobRow.h"

#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace beatreel {

namespace {

constexpr int kMost = 40; ///< of a kind

} // namespace

JobsList::JobsList(Pictures &pictures, QWidget *before, QWidget *parent)
    : QWidget(parent), m_pictures(pictures), m_before(before), m_column(new QVBoxLayout(this)), m_more(new QLabel(this))
{
    setObjectName(QStringLiteral("jobsList"));
    setAccessibleName(tr("Jobs"));
    setSpokenRole(*this, QAccessible::List);
    m_more->setObjectName(QStringLiteral("jobsMore"));
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_more->setContentsMargins(12, 8, 12, 8);
    m_more->hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void JobsList::show(OpenProject &open, const QList<Job> &jobs)
{
    QList<JobRow *> rows;
    QSet<JobId> alive;
    int waiting = 0;
    int failed = 0;
    for (const Job &job : jobs) {
        waiting += job.state == Job::State::Queued ? 1 : 0;
        failed += job.state == Job::State::Failed ? 1 : 0;
        if ((job.state == Job::State::Queued && waiting > kMost) || (job.state == Job::State::Failed && failed > kMost))
            continue;
        JobRow *row = rowFor(job.id);
        row->show(jobFace(open, job));
        rows.append(row);
        alive.insert(job.id);
    }
    QStringList more;
    if (const int hidden = waiting - kMost; hidden > 0)
        more.append(hidden == 1 ? tr("1 more waits") : tr("%n more wait", nullptr, hidden));
    if (const int hidden = failed - kMost; hidden > 0)
        more.append(tr("%n more failed", nullptr, hidden));
    m_more->setVisible(!more.isEmpty());
    m_more->setText(more.join(u'\n'));
    arrange(rows);
    for (auto it = m_byJob.begin(); it != m_byJob.end();) {
        if (alive.contains(it.key())) {
            ++it;
            continue;
        }
        it.value()->hide();
        it.value()->deleteLater();
        it = m_byJob.erase(it);
    }
}

void JobsList::clear()
{
    qDeleteAll(m_byJob);
    m_byJob.clear();
    m_rows.clear();
    m_more->hide();
}

JobRow *JobsList::rowFor(JobId id)
{
    JobRow *&row = m_byJob[id];
    if (!row) {
        row = new JobRow(m_pictures, this);
        emit rowMade(row);
    }
    return row;
}

/// The order of the keyboard, too. A row that goes hands its focus to the one that comes in its place.
void JobsList::arrange(const QList<JobRow *> &rows)
{
    if (rows == m_rows)
        return;
    const auto focused = std::ranges::find_if(m_rows, [](const JobRow *row) {
        const QWidget *focus = row->window()->focusWidget();
        return focus && (focus == row || row->isAncestorOf(focus));
    });
    const bool hasLost = focused != m_rows.end() && !rows.contains(*focused);
    const qsizetype place = focused - m_rows.begin();
    m_column->removeWidget(m_more);
    for (JobRow *row : std::as_const(m_rows))
        m_column->removeWidget(row);
    QWidget *before = m_before;
    for (JobRow *row : rows) {
        m_column->addWidget(row);
        row->setVisible(true);
        for (QWidget *stop : row->tabStops()) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
    m_column->addWidget(m_more);
    m_rows = rows;
    if (hasLost && !rows.isEmpty())
        rows[std::min(place, rows.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

} // namespace beatreel
