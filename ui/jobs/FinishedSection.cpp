// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/FinishedSection.h"

#include "ui/common/FoldableSection.h"
#include "ui/jobs/JobFace.h"
#include "ui/jobs/JobWords.h"

#include <QLabel>
#include <QListWidget>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace beatreel {

namespace {

constexpr int kRowsShown = 6;
constexpr qsizetype kMostRows = 200;

bool isToday(const QDateTime &when)
{
    return when.toLocalTime().date() == QDate::currentDate();
}

/// Jobs of this session, and the takes of earlier ones, the newest first.
QList<Job> finishedToday(const QList<Take> &takes, const QList<Job> &past)
{
    QList<Job> jobs;
    QHash<Slot, int> known;
    for (const Job &job : past) {
        if (!isToday(job.ended))
            continue;
        jobs.append(job);
        if (job.state == Job::State::Made)
            ++known[job.slot];
    }
    for (auto take = takes.rbegin(); take != takes.rend(); ++take) {
        if (take->isUsersOwn() || !isToday(take->made))
            continue;
        if (int &left = known[take->slot]; left > 0) {
            --left;
            continue;
        }
        Job job;
        job.state = Job::State::Made;
        job.slot = take->slot;
        job.model = take->model;
        job.price = Price::exact(std::max(take->costUsd, 0.0));
        job.ended = take->made;
        jobs.append(job);
    }
    std::ranges::stable_sort(jobs, std::ranges::greater(), [](const Job &job) { return job.ended; });
    return jobs;
}

} // namespace

FinishedSection::FinishedSection(QWidget *parent)
    : QWidget(parent), m_section(new FoldableSection(tr("Finished today"), this)), m_list(new QListWidget), m_log(new QLabel)
{
    setObjectName(QStringLiteral("finishedSection"));
    m_list->setObjectName(QStringLiteral("finishedList"));
    m_list->setAccessibleName(tr("Finished today"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_log->setObjectName(QStringLiteral("finishedLog"));
    m_log->setWordWrap(true);
    m_log->setTextFormat(Qt::PlainText);
    m_log->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long word does not widen the panel
    m_log->setForegroundRole(QPalette::PlaceholderText);
    m_log->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_log->hide();
    connect(m_list, &QListWidget::currentRowChanged, this, &FinishedSection::showLog);
    connect(m_section, &FoldableSection::folded, this, &FinishedSection::fill);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    column->addWidget(m_list);
    column->addWidget(m_log);
    m_section->setContent(content);
    m_section->setOpen(false);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(12, 0, 12, 0);
    frame->addWidget(m_section);
}

bool FinishedSection::isOpen() const
{
    return m_section->isOpen();
}

void FinishedSection::setOpen(bool isOpen)
{
    m_section->setOpen(isOpen);
    fill();
}

void FinishedSection::show(const Project &project, const QList<Take> &takes, const QList<Job> &past)
{
    if (project.beats.isSharedWith(m_project.beats) && takes.isSharedWith(m_takes) && past.isSharedWith(m_past))
        return;
    m_project = project;
    m_takes = takes;
    m_past = past;
    m_jobs = finishedToday(takes, past);
    setVisible(!m_jobs.isEmpty());
    const auto made = [this](Slot::Kind kind) {
        return static_cast<int>(std::ranges::count_if(m_jobs, [&](const Job &job) { return job.state == Job::State::Made && job.slot.kind == kind; }));
    };
    m_section->setSummary(takeCounts(made(Slot::Kind::Frame), made(Slot::Kind::Clip), made(Slot::Kind::Music)));
    fill();
}

/// Only what differs, so that the choice stays; the newest, where there are many.
void FinishedSection::fill()
{
    if (!isOpen())
        return;
    const qsizetype rows = std::min(m_jobs.size(), kMostRows);
    while (m_list->count() > rows)
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < rows)
        m_list->addItem(QString());
    for (int i = 0; i < m_list->count(); ++i) {
        const QString text = tr("%1: %2", "job, what became of it").arg(jobTitle(m_project, m_jobs[i].slot), endedSentence(m_project, m_jobs[i]));
        if (QListWidgetItem *item = m_list->item(i); item->text() != text) {
            item->setText(text);
            item->setToolTip(text);
        }
    }
    const int shown = std::min(kRowsShown, m_list->count());
    m_list->setFixedHeight(shown * std::max(m_list->sizeHintForRow(0), 1) + 4);
    showLog();
}

void FinishedSection::showLog()
{
    const int row = m_list->currentRow();
    const QStringList lines = row >= 0 && row < m_jobs.size() ? logLines(m_jobs[row]) : QStringList();
    m_log->setText(lines.join(u'\n'));
    m_log->setVisible(!lines.isEmpty());
}

} // namespace beatreel
