// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/SchedulerRun.h"

#include <algorithm>

namespace beatreel {

/// What a running step is given. Its token follows both the run's and its own.
class Scheduler::Run::Context final : public StepContext
{
public:
    Context(Run &run, size_t step)
        : m_run(run), m_lane(run.m_steps[step].lane), m_cancel(run.m_cancels[step]),
          m_follow(run.m_context.cancel, Follow{m_cancel})
    {
        m_task.cancel = m_cancel.get_token();
        m_task.log = [&run, step](const QString &line) {
            run.m_context.note(line);
            const std::scoped_lock tell(run.m_observerMutex);
            run.m_observer.stepNoted(step, line);
        };
        m_task.progress = [&run, step](double fraction) {
            const std::scoped_lock tell(run.m_observerMutex);
            run.m_observer.stepProgressed(step, fraction);
        };
    }

    [[nodiscard]] const TaskContext &task() const override { return m_task; }

    [[nodiscard]] bool enterLane(Lane lane) override
    {
        if (lane == m_lane)
            return true;
        const auto isCancelled = [this] { return m_task.isCancelled() || m_run.m_context.isCancelled(); };
        std::unique_lock lock(m_run.m_mutex);
        ++m_run.place(m_lane);
        m_run.m_changed.notify_all();
        ++m_run.queue(lane);
        m_run.m_changed.wait(lock, [&] { return m_run.place(lane) > 0 || isCancelled(); });
        --m_run.queue(lane);
        // A cancelled step goes on without a place only to return; the count may dip below zero for that.
        --m_run.place(lane);
        m_lane = lane;
        return !isCancelled();
    }

    [[nodiscard]] Lane lane() const { return m_lane; }

private:
    struct Follow
    {
        std::stop_source &source;
        void operator()() const { source.request_stop(); }
    };

    Run &m_run;
    Lane m_lane;
    TaskContext m_task;
    std::stop_source m_cancel;
    std::stop_callback<Follow> m_follow;
};

Scheduler::Run::Run(const std::vector<Step> &steps, Limits limits, const TaskContext &context, SchedulerObserver &observer)
    : m_steps(steps), m_context(context), m_observer(observer), m_free{limits.compute, limits.wait},
      m_order(startOrder(steps)), m_states(steps.size(), State::Waiting), m_waitingFor(steps.size()),
      m_dependents(steps.size()), m_cancels(steps.size()), m_results(steps.size()), m_open(steps.size())
{
    for (size_t i = 0; i < steps.size(); ++i) {
        m_waitingFor[i] = steps[i].dependsOn.size();
        for (const size_t dependency : steps[i].dependsOn)
            m_dependents[dependency].push_back(i);
        if (m_waitingFor[i] == 0)
            m_states[i] = State::Ready;
    }
}

void Scheduler::Run::wakeAll()
{
    const std::scoped_lock lock(m_mutex);
    m_changed.notify_all();
}

void Scheduler::Run::work()
{
    std::unique_lock lock(m_mutex);
    while (m_open > 0) {
        if (const auto step = takeReady())
            perform(*step, lock);
        else
            m_changed.wait(lock);
    }
}

void Scheduler::Run::attend()
{
    const std::stop_callback wake(m_context.cancel, [this] { wakeAll(); });
    std::unique_lock lock(m_mutex);
    while (m_open > 0) {
        if (const auto step = nextToCancel())
            settle(*step, {StepOutcome::Cancelled, {}, std::nullopt}, lock);
        else
            m_changed.wait(lock);
    }
}

void Scheduler::Run::setPaused(bool isPaused)
{
    const std::scoped_lock lock(m_mutex);
    m_isPaused = isPaused;
    m_changed.notify_all();
}

void Scheduler::Run::cancel(size_t step)
{
    m_cancels[step].request_stop(); // without the lock: it calls whoever waits for it
    wakeAll();
}

void Scheduler::Run::moveBefore(size_t step, size_t other)
{
    const std::scoped_lock lock(m_mutex);
    const std::vector<bool> needed = neededBy(step);
    if (needed[other])
        return;
    const auto place = std::ranges::find(m_order, other);
    // Those that are needed and come later go before the other, in their own order.
    std::stable_partition(place, m_order.end(), [&](size_t each) { return needed[each]; });
}

/// The step itself and all that it depends on.
std::vector<bool> Scheduler::Run::neededBy(size_t step) const
{
    std::vector<bool> needed(m_steps.size());
    needed[step] = true;
    for (size_t i = step + 1; i-- > 0;) {
        if (!needed[i])
            continue;
        for (const size_t dependency : m_steps[i].dependsOn)
            needed[dependency] = true;
    }
    return needed;
}

/// The first ready step whose lane has a place that no running step waits for.
std::optional<size_t> Scheduler::Run::takeReady()
{
    if (m_isPaused || m_context.isCancelled())
        return std::nullopt;
    for (const size_t step : m_order) {
        const Lane lane = m_steps[step].lane;
        if (m_states[step] == State::Ready && place(lane) - queue(lane) > 0 && !m_cancels[step].stop_requested()) {
            m_states[step] = State::Running;
            return step;
        }
    }
    return std::nullopt;
}

/// A step that does not run yet and is not to run any more.
std::optional<size_t> Scheduler::Run::nextToCancel() const
{
    const bool areAll = m_context.isCancelled();
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const bool isDue = m_states[i] == State::Ready ? areAll || m_cancels[i].stop_requested()
                                                       : m_states[i] == State::Waiting && m_cancels[i].stop_requested();
        if (isDue)
            return i;
    }
    return std::nullopt;
}

void Scheduler::Run::perform(size_t step, std::unique_lock<std::mutex> &lock)
{
    --place(m_steps[step].lane);
    lock.unlock();
    {
        const std::scoped_lock tell(m_observerMutex);
        m_observer.stepStarted(step);
    }
    StepResult result;
    Lane lane;
    {
        Context context(*this, step);
        const Result<void> made = m_steps[step].run(context);
        if (made)
            result.outcome = StepOutcome::Done;
        else if (made.error().kind == ErrorKind::Cancelled)
            result.outcome = StepOutcome::Cancelled;
        else
            result = {StepOutcome::Failed, made.error(), std::nullopt};
        lane = context.lane();
    }
    lock.lock();
    ++place(lane);
    settle(step, std::move(result), lock);
}

/// Gives a step its outcome, and those their outcome that now cannot run any more.
void Scheduler::Run::settle(size_t first, StepResult result, std::unique_lock<std::mutex> &lock)
{
    std::vector<size_t> settled{first};
    m_states[first] = State::Settled;
    m_results[first] = std::move(result);
    const StepOutcome outcome = m_results[first].outcome;
    for (size_t i = 0; i < settled.size(); ++i) {
        for (const size_t dependent : m_dependents[settled[i]]) {
            if (m_states[dependent] == State::Settled)
                continue;
            if (outcome == StepOutcome::Done) {
                if (--m_waitingFor[dependent] == 0)
                    m_states[dependent] = State::Ready;
                continue;
            }
            m_states[dependent] = State::Settled;
            m_results[dependent].outcome = outcome == StepOutcome::Cancelled ? StepOutcome::Cancelled : StepOutcome::Skipped;
            m_results[dependent].because = first;
            settled.push_back(dependent);
        }
    }
    lock.unlock();
    {
        const std::scoped_lock tell(m_observerMutex);
        for (const size_t step : settled)
            m_observer.stepFinished(step, m_results[step]);
    }
    lock.lock();
    m_open -= settled.size();
    m_changed.notify_all();
}

} // namespace beatreel
