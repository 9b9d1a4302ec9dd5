// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Scheduler.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace beatreel {

namespace {

/// For each step the expected time from its start to the end of the longest chain that hangs on it.
std::vector<double> timeToEnd(const std::vector<Step> &steps)
{
    std::vector<double> seconds(steps.size());
    for (size_t i = steps.size(); i-- > 0;) {
        seconds[i] += steps[i].expectedSeconds;
        for (const size_t dependency : steps[i].dependsOn)
            seconds[dependency] = std::max(seconds[dependency], seconds[i]);
    }
    return seconds;
}

/// One run: the state that its worker threads share.
class Run
{
public:
    Run(const std::vector<Step> &steps, Scheduler::Limits limits, const TaskContext &context, SchedulerObserver &observer)
        : m_steps(steps), m_context(context), m_observer(observer), m_priority(timeToEnd(steps)),
          m_free{limits.compute, limits.wait}, m_waitingFor(steps.size()), m_dependents(steps.size()), m_results(steps.size()),
          m_open(steps.size())
    {
        for (size_t i = 0; i < steps.size(); ++i) {
            m_waitingFor[i] = steps[i].dependsOn.size();
            for (const size_t dependency : steps[i].dependsOn)
                m_dependents[dependency].push_back(i);
            if (m_waitingFor[i] == 0)
                m_ready.push_back(i);
        }
    }

    void work()
    {
        const std::stop_callback wake(m_context.cancel, [this] {
            const std::scoped_lock lock(m_mutex);
            m_changed.notify_all();
        });
        std::unique_lock lock(m_mutex);
        while (m_open > 0) {
            if (m_context.isCancelled()) {
                cancelReadySteps(lock);
                if (m_open == 0)
                    return;
            } else if (const auto step = takeReady()) {
                perform(*step, lock);
                continue;
            }
            m_changed.wait(lock);
        }
    }

    [[nodiscard]] std::vector<StepResult> takeResults() { return std::move(m_results); }

private:
    class Context final : public StepContext
    {
    public:
        Context(Run &run, size_t step) : m_run(run), m_lane(run.m_steps[step].lane)
        {
            m_task.cancel = run.m_context.cancel;
            m_task.log = run.m_context.log;
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
            std::unique_lock lock(m_run.m_mutex);
            ++m_run.place(m_lane);
            m_run.m_changed.notify_all();
            ++m_run.queue(lane);
            m_run.m_changed.wait(lock, [&] { return m_run.place(lane) > 0 || m_run.m_context.isCancelled(); });
            --m_run.queue(lane);
            // A cancelled step goes on without a place only to return; the count may dip below zero for that.
            --m_run.place(lane);
            m_lane = lane;
            return !m_run.m_context.isCancelled();
        }

        [[nodiscard]] Lane lane() const { return m_lane; }

    private:
        Run &m_run;
        Lane m_lane;
        TaskContext m_task;
    };

    int &place(Lane lane) { return m_free[static_cast<size_t>(lane)]; }
    int &queue(Lane lane) { return m_queued[static_cast<size_t>(lane)]; }

    /// The ready step with the longest way to the end whose lane has a place that no running step waits for.
    std::optional<size_t> takeReady()
    {
        auto best = m_ready.end();
        for (auto it = m_ready.begin(); it != m_ready.end(); ++it) {
            const Lane lane = m_steps[*it].lane;
            if (place(lane) - queue(lane) > 0 && (best == m_ready.end() || m_priority[*it] > m_priority[*best]))
                best = it;
        }
        if (best == m_ready.end())
            return std::nullopt;
        const size_t step = *best;
        m_ready.erase(best);
        return step;
    }

    void perform(size_t step, std::unique_lock<std::mutex> &lock)
    {
        --place(m_steps[step].lane);
        lock.unlock();
        {
            const std::scoped_lock tell(m_observerMutex);
            m_observer.stepStarted(step);
        }
        Context context(*this, step);
        const Result<void> made = m_steps[step].run(context);
        StepResult result;
        if (made)
            result.outcome = StepOutcome::Done;
        else if (made.error().kind == ErrorKind::Cancelled)
            result.outcome = StepOutcome::Cancelled;
        else
            result = {StepOutcome::Failed, made.error()};
        lock.lock();
        ++place(context.lane());
        settle(step, std::move(result), lock);
    }

    /// Gives a step its outcome, and those their outcome that now cannot run any more.
    void settle(size_t first, StepResult result, std::unique_lock<std::mutex> &lock)
    {
        std::vector<size_t> settled{first};
        m_results[first] = std::move(result);
        for (size_t i = 0; i < settled.size(); ++i) {
            const StepOutcome outcome = m_results[settled[i]].outcome;
            for (const size_t dependent : m_dependents[settled[i]]) {
                if (m_waitingFor[dependent] == kSettled)
                    continue;
                if (outcome == StepOutcome::Done) {
                    if (--m_waitingFor[dependent] == 0)
                        m_ready.push_back(dependent);
                } else {
                    m_waitingFor[dependent] = kSettled;
                    m_results[dependent].outcome =
                        outcome == StepOutcome::Cancelled ? StepOutcome::Cancelled : StepOutcome::Skipped;
                    settled.push_back(dependent);
                }
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

    void cancelReadySteps(std::unique_lock<std::mutex> &lock)
    {
        while (!m_ready.empty()) {
            const size_t step = m_ready.back();
            m_ready.pop_back();
            settle(step, {StepOutcome::Cancelled, {}}, lock);
        }
    }

    static constexpr size_t kSettled = static_cast<size_t>(-1);

    const std::vector<Step> &m_steps;
    const TaskContext &m_context;
    SchedulerObserver &m_observer;
    const std::vector<double> m_priority;

    std::mutex m_observerMutex; ///< never taken while m_mutex is held
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::array<int, 2> m_free;
    std::array<int, 2> m_queued{};
    std::vector<size_t> m_waitingFor;
    std::vector<std::vector<size_t>> m_dependents;
    std::vector<size_t> m_ready;
    std::vector<StepResult> m_results;
    size_t m_open;
};

} // namespace

std::vector<StepResult> Scheduler::run(const std::vector<Step> &steps, const TaskContext &context,
                                       SchedulerObserver &observer) const
{
    Run run(steps, m_limits, context, observer);
    {
        std::vector<std::jthread> workers;
        const auto count = std::min(steps.size(), static_cast<size_t>(m_limits.compute + m_limits.wait));
        for (size_t i = 0; i < count; ++i)
            workers.emplace_back([&run] { run.work(); });
    }
    return run.takeResults();
}

} // namespace beatreel
