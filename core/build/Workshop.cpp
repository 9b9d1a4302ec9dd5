// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/WorkshopRun.h"

#include <algorithm>
#include <utility>

namespace beatreel {

namespace {

/// A clip needs its beat's frame and the clips before it.
bool needs(const Slot &slot, const Slot &other)
{
    return slot.kind == Slot::Kind::Clip && other.beat == slot.beat && other.kind != Slot::Kind::Music
           && (other.kind == Slot::Kind::Frame || other.index < slot.index);
}

} // namespace

Workshop::Workshop(const ProjectFolder &folder, const BuildBooks &books, const ModelCatalogue &models, QObject *parent)
    : QObject(parent), m_folder(folder), m_books(books), m_models(models)
{
}

Workshop::~Workshop()
{
    for (const auto &run : m_runs)
        run->stop();
}

void Workshop::order(BuildOrder order)
{
    if (order.options.isWhole() && isBuilding())
        m_next = std::move(order);
    else
        begin(std::move(order));
    emit stateChanged();
}

void Workshop::stop()
{
    m_next.reset();
    for (const auto &run : m_runs)
        run->stop();
}

void Workshop::setPaused(bool isPaused)
{
    if (m_isPaused == isPaused)
        return;
    m_isPaused = isPaused;
    for (const auto &run : m_runs)
        run->control().setPaused(isPaused);
    emit stateChanged();
}

void Workshop::cancel(const Slot &slot)
{
    for (const auto &run : m_runs) {
        for (const size_t step : run->stepsFor(slot))
            run->control().cancel(step);
    }
}

Workshop::Run *Workshop::runOf(const Slot &slot) const
{
    const auto run = std::ranges::find(m_runs, m_makers.value(slot), &std::unique_ptr<Run>::get);
    return run == m_runs.end() ? nullptr : run->get();
}

std::optional<Slot> Workshop::aheadOf(const Slot &slot) const
{
    const Run *run = runOf(slot);
    if (!run || !m_line.contains(slot))
        return std::nullopt;
    for (qsizetype i = m_line.indexOf(slot); i-- > 0;) {
        if (!needs(slot, m_line[i]) && runOf(m_line[i]) == run)
            return m_line[i];
    }
    return std::nullopt;
}

bool Workshop::canMoveUp(const Slot &slot) const
{
    return aheadOf(slot).has_value();
}

void Workshop::moveUp(const Slot &slot)
{
    const auto ahead = aheadOf(slot);
    if (!ahead)
        return;
    Run *run = runOf(slot);
    const size_t other = run->stepsFor(*ahead).front();
    for (const size_t step : run->stepsFor(slot))
        run->control().moveBefore(step, other);
    const auto place = m_line.begin() + m_line.indexOf(*ahead);
    std::stable_partition(place, m_line.end(), [&](const Slot &each) { return each == slot || needs(slot, each); });
    emit jobChanged(slot);
    emit stateChanged();
}

bool Workshop::isBuilding() const
{
    return std::ranges::any_of(m_runs, [](const auto &run) { return run->isWhole(); });
}

QList<Job> Workshop::list() const
{
    QList<Job> running;
    QList<Job> failed;
    for (const Job &job : m_jobs) {
        if (job.state == Job::State::Running)
            running.append(job);
        else if (job.state == Job::State::Failed)
            failed.append(job);
    }
    std::ranges::sort(running, {}, [](const Job &job) { return std::pair(job.started, job.id); });
    std::ranges::sort(failed, {}, [](const Job &job) { return std::pair(job.ended, job.id); });
    QList<Job> all = running;
    for (const Slot &slot : m_line)
        all.append(m_jobs.value(slot));
    return all + failed;
}

QList<Slot> Workshop::failed() const
{
    QList<Slot> failed;
    for (const Job &job : m_jobs) {
        if (job.state == Job::State::Failed)
            failed.append(job.slot);
    }
    return failed;
}

const Job *Workshop::job(const Slot &slot) const
{
    const auto it = m_jobs.constFind(slot);
    return it == m_jobs.constEnd() ? nullptr : &*it;
}

std::optional<Slot> Workshop::waitsFor(const Slot &slot) const
{
    if (slot.kind != Slot::Kind::Clip)
        return std::nullopt;
    const Slot before = slot.index == 0 ? Slot::frame(slot.beat) : Slot::clip(slot.beat, slot.index - 1);
    const Job *job = this->job(before);
    return job && job->state != Job::State::Failed ? std::optional(before) : std::nullopt;
}

int Workshop::placeInLine(const Slot &slot) const
{
    int place = 0;
    for (const Slot &queued : m_line) {
        place += waitsFor(queued) ? 0 : 1;
        if (queued == slot)
            return place;
    }
    return 0;
}

void Workshop::dismiss(const Slot &slot)
{
    if (const Job *job = this->job(slot); job && job->state == Job::State::Failed)
        removeJob(slot);
    emit stateChanged();
}

void Workshop::begin(BuildOrder order)
{
    if (order.options.isWhole())
        m_progress = {};
    m_runs.push_back(std::make_unique<Run>(*this, std::move(order), m_isPaused));
}

void Workshop::collect()
{
    // Whoever hears of something may order more.
    std::vector<std::pair<Run *, Run::News>> all;
    for (const auto &run : m_runs)
        all.emplace_back(run.get(), run->takeNews());
    for (const auto &[run, news] : all) {
        for (const Event &event : news.events)
            handle(*run, event);
        if (run->isWhole() && news.progress)
            m_progress = *news.progress;
    }
    std::vector<std::pair<std::unique_ptr<Run>, BuildReport>> ended;
    for (auto &[run, news] : all) {
        const auto it = std::ranges::find(m_runs, run, &std::unique_ptr<Run>::get);
        if (!news.report)
            continue;
        ended.emplace_back(std::move(*it), std::move(*news.report));
        m_runs.erase(it);
    }
    if (m_next && !isBuilding())
        begin(*std::exchange(m_next, std::nullopt));
    if (m_runs.empty())
        m_isPaused = false;
    emit stateChanged();
    for (const auto &[run, report] : ended)
        emit orderEnded(run->options(), report);
}

} // namespace beatreel
