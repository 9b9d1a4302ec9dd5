// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Scheduler.h"

#include <array>
#include <condition_variable>
#include <stop_token>

namespace beatreel {

/// One run of a scheduler: the state that its worker threads share. The thread that called for the run attends to what
/// ends without having run.
class Scheduler::Run final : public RunControl::Steered
{
public:
    Run(const std::vector<Step> &steps, Limits limits, const TaskContext &context, SchedulerObserver &observer);

    /// One worker: performs steps until none is open.
    void work();
    /// Cancels what is to be cancelled until no step is open.
    void attend();
    [[nodiscard]] std::vector<StepResult> takeResults() { return std::move(m_results); }

    void setPaused(bool isPaused) override;
    void cancel(size_t step) override;
    void moveBefore(size_t step, size_t other) override;

private:
    class Context;
    enum class State { Waiting, Ready, Running, Settled };

    int &place(Lane lane) { return m_free[static_cast<size_t>(lane)]; }
    int &queue(Lane lane) { return m_queued[static_cast<size_t>(lane)]; }
    [[nodiscard]] std::optional<size_t> takeReady();
    void perform(size_t step, std::unique_lock<std::mutex> &lock);
    void settle(size_t first, StepResult result, std::unique_lock<std::mutex> &lock);
    [[nodiscard]] std::optional<size_t> nextToCancel() const;
    [[nodiscard]] std::vector<bool> neededBy(size_t step) const;
    void wakeAll();

    const std::vector<Step> &m_steps;
    const TaskContext &m_context;
    SchedulerObserver &m_observer;

    std::mutex m_observerMutex; ///< never taken while m_mutex is held
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isPaused = false;
    std::array<int, 2> m_free;
    std::array<int, 2> m_queued{};
    std::vector<size_t> m_order; ///< who begins before whom
    std::vector<State> m_states;
    std::vector<size_t> m_waitingFor;
    std::vector<std::vector<size_t>> m_dependents;
    std::vector<std::stop_source> m_cancels; ///< of each step
    std::vector<StepResult> m_results;
    size_t m_open;
};

} // namespace beatreel
