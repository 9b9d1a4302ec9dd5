// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Scheduler.h"

#include "core/build/SchedulerRun.h"

#include <algorithm>
#include <numeric>
#include <thread>
#include <utility>

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

} // namespace

std::vector<size_t> startOrder(const std::vector<Step> &steps)
{
    const std::vector<double> seconds = timeToEnd(steps);
    std::vector<size_t> order(steps.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, {}, [&](size_t i) { return std::pair(steps[i].usesSeveralCores, -seconds[i]); });
    return order;
}

void RunControl::setPaused(bool isPaused)
{
    const std::scoped_lock lock(m_mutex);
    m_isPaused = isPaused;
    if (m_run)
        m_run->setPaused(isPaused);
}

void RunControl::cancel(size_t step)
{
    const std::scoped_lock lock(m_mutex);
    if (m_run)
        m_run->cancel(step);
    else
        m_cancelled.insert(step);
}

void RunControl::moveBefore(size_t step, size_t other)
{
    const std::scoped_lock lock(m_mutex);
    if (m_run)
        m_run->moveBefore(step, other);
    else
        m_moved.emplace_back(step, other);
}

void RunControl::attach(Steered *run)
{
    const std::scoped_lock lock(m_mutex);
    m_run = run;
    run->setPaused(m_isPaused);
    for (const auto &[step, other] : m_moved)
        run->moveBefore(step, other);
    for (const size_t step : m_cancelled)
        run->cancel(step);
}

void RunControl::detach()
{
    const std::scoped_lock lock(m_mutex);
    m_run = nullptr;
}

std::vector<StepResult> Scheduler::run(const std::vector<Step> &steps, const TaskContext &context,
                                       SchedulerObserver &observer, RunControl *control) const
{
    Run run(steps, m_limits, context, observer);
    if (control)
        control->attach(&run);
    {
        std::vector<std::jthread> workers;
        const auto count = std::min(steps.size(), static_cast<size_t>(m_limits.compute + m_limits.wait));
        for (size_t i = 0; i < count; ++i)
            workers.emplace_back([&run] { run.work(); });
        run.attend();
    }
    if (control)
        control->detach();
    return run.takeResults();
}

} // namespace beatreel
