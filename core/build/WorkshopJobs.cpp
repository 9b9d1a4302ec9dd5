// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of a workshop's jobs as its runs tell what happens.

#include "core/build/WorkshopRun.h"

#include <algorithm>

namespace beatreel {

namespace {

constexpr qsizetype kMostPast = 200;

bool makesTake(const BuildStep &step)
{
    using Kind = BuildStep::Kind;
    return step.kind == Kind::Frame || step.kind == Kind::Clip || step.kind == Kind::Music;
}

} // namespace

void Workshop::handle(Run &run, const Event &event)
{
    const BuildStep &step = event.steps.front();
    const Job *known = step.isDue || event.kind == Event::Kind::Began ? job(step.slot) : nullptr;
    const bool isRunning = known && known->state == Job::State::Running;
    switch (event.kind) {
    case Event::Kind::Began:
        queue(run, event.steps);
        break;
    case Event::Kind::Started:
        if (step.isDue) {
            Job begun = known ? *known : newJob(step);
            if (begun.state == Job::State::Failed)
                begun.error = {};
            begun.fraction = 0;
            begun.state = Job::State::Running;
            begun.started = std::chrono::steady_clock::now();
            setJob(step.slot, begun);
        }
        break;
    case Event::Kind::Progressed:
        if (isRunning) {
            Job further = *known;
            further.fraction = event.fraction;
            setJob(step.slot, further);
        }
        break;
    case Event::Kind::Noted:
        if (known)
            m_jobs[step.slot].log.append({QDateTime::currentDateTime(), event.line});
        break;
    case Event::Kind::Ended:
        settle(run, step, event.result);
        break;
    }
}

void Workshop::queue(Run &run, const std::vector<BuildStep> &steps)
{
    run.setSteps(steps);
    std::vector<BuildStep> inTurn = steps;
    std::ranges::sort(inTurn, {}, &BuildStep::turn);
    for (const BuildStep &step : inTurn) {
        const Job *other = job(step.slot);
        if (!step.isDue || (other && other->state == Job::State::Running))
            continue;
        const bool isAnotherTake = other && other->state == Job::State::Queued && m_makers.value(step.slot) == &run;
        Job next = isAnotherTake ? *other : newJob(step);
        next.takes += isAnotherTake ? 1 : 0;
        m_makers.insert(step.slot, &run);
        setJob(step.slot, next);
    }
}

Job Workshop::newJob(const BuildStep &step)
{
    Job job;
    job.id = JobId(++m_lastId);
    job.slot = step.slot;
    job.phase = phaseOf(step.slot.kind);
    job.model = step.model;
    job.price = step.price;
    job.expectedSeconds = step.expectedSeconds;
    return job;
}

void Workshop::settle(Run &run, const BuildStep &step, const StepResult &result)
{
    const bool isOfSlot = makesTake(step);
    if (result.outcome == StepOutcome::Failed && (isOfSlot || step.kind == BuildStep::Kind::Chunk)) {
        Job failed = m_jobs.contains(step.slot) ? m_jobs.value(step.slot) : newJob(step);
        if (isOfSlot && failed.takes > 1)
            --failed.takes; // it is failed when the others are there
        else
            failed.state = Job::State::Failed;
        failed.error = result.error;
        failed.ended = QDateTime::currentDateTime();
        failed.log.append({failed.ended, result.error.detail.isEmpty() ? result.error.sentence : result.error.detail});
        setJob(step.slot, failed);
        return;
    }
    if (!isOfSlot || !step.isDue)
        return;
    std::optional<Slot> because;
    if (result.because)
        because = run.step(*result.because).slot;
    switch (result.outcome) {
    case StepOutcome::Done:
        end(step.slot, Job::State::Made, {});
        emit takeMade(step.slot);
        break;
    case StepOutcome::Skipped:
        end(step.slot, Job::State::Skipped, because);
        break;
    default:
        // When all is stopped, what never began is not worth a word.
        if (const Job *known = job(step.slot); run.isStopping() && known && known->state == Job::State::Queued)
            removeJob(step.slot);
        else
            end(step.slot, Job::State::Cancelled, because);
    }
}

void Workshop::end(const Slot &slot, Job::State state, std::optional<Slot> because)
{
    if (!m_jobs.contains(slot))
        return;
    Job rest = m_jobs.value(slot);
    Job over = rest;
    over.takes = 1;
    over.error = {};
    over.state = state;
    over.because = because;
    over.ended = QDateTime::currentDateTime();
    m_past.prepend(over);
    if (m_past.size() > kMostPast)
        m_past.removeLast();
    if (rest.takes > 1) {
        m_past.first().id = JobId(++m_lastId);
        --rest.takes;
        setJob(slot, rest);
    } else if (!rest.error.sentence.isEmpty()) {
        rest.state = Job::State::Failed;
        setJob(slot, rest);
    } else {
        removeJob(slot);
    }
}

void Workshop::setJob(const Slot &slot, const Job &job)
{
    m_jobs.insert(slot, job);
    if (job.state != Job::State::Queued)
        m_line.removeOne(slot);
    else if (!m_line.contains(slot))
        m_line.append(slot);
    emit jobChanged(slot);
}

void Workshop::removeJob(const Slot &slot)
{
    m_line.removeOne(slot);
    m_makers.remove(slot);
    if (m_jobs.remove(slot))
        emit jobChanged(slot);
}

} // namespace beatreel
