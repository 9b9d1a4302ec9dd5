// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/TaskContext.h"

#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace beatreel {

/// Where a step runs: waiting for a provider costs no core, computing does.
enum class Lane { Compute, Wait };

/// What a running step gets: its task context, and the way to change lanes.
class StepContext
{
public:
    virtual ~StepContext() = default;
    [[nodiscard]] virtual const TaskContext &task() const = 0;
    /// Gives up the present lane and waits for a place in `lane`. False where the run was cancelled instead.
    [[nodiscard]] virtual bool enterLane(Lane lane) = 0;
};

/// One node of a build's graph.
struct Step
{
    std::string name;
    Lane lane = Lane::Compute;
    std::vector<size_t> dependsOn; ///< indexes of earlier steps of the same list
    double expectedSeconds = 0;    ///< for the order of ready steps and for the progress
    std::function<Result<void>(StepContext &)> run;
    bool usesSeveralCores = false; ///< by itself, as an encoder of pictures does
};

enum class StepOutcome {
    Done,
    Failed,
    Skipped,  ///< a step it depends on did not end well
    Cancelled,
};

struct StepResult
{
    StepOutcome outcome = StepOutcome::Cancelled;
    Error error; ///< where it failed
    /// The step whose failure or cancellation took this one along; nullopt: it ended by itself.
    std::optional<size_t> because = std::nullopt;
};

/// Hears of a run. Called from the run's threads, never two calls at once.
class SchedulerObserver
{
public:
    virtual ~SchedulerObserver() = default;
    virtual void stepStarted(size_t step) = 0;
    virtual void stepProgressed(size_t step, double fraction) = 0;
    virtual void stepFinished(size_t step, const StepResult &result) = 0;
    /// A line for the log of a step.
    virtual void stepNoted(size_t step, const QString &line)
    {
        static_cast<void>(step);
        static_cast<void>(line);
    }
};

/// The steps in the order in which they begin where their dependencies and the lanes allow it: those of one core before
/// those of several, for the last ones have the machine to themselves, and of each kind those with the longest way to
/// the end first.
[[nodiscard]] std::vector<size_t> startOrder(const std::vector<Step> &steps);

/// Steers one run from other threads: before it begins, while it goes on, and (to no effect) after it. Every function
/// may be called from any thread.
class RunControl
{
public:
    /// What runs goes on; nothing new begins until it is resumed.
    void setPaused(bool isPaused);
    /// Ends one step, and with it those that depend on it. Others go on.
    void cancel(size_t step);
    /// Lets a step, and what it needs, begin before another.
    void moveBefore(size_t step, size_t other);

    RunControl() = default;
    RunControl(const RunControl &) = delete;
    RunControl &operator=(const RunControl &) = delete;

private:
    friend class Scheduler;

    class Steered
    {
    public:
        virtual ~Steered() = default;
        virtual void setPaused(bool isPaused) = 0;
        virtual void cancel(size_t step) = 0;
        virtual void moveBefore(size_t step, size_t other) = 0;
    };

    void attach(Steered *run);
    void detach();

    std::mutex m_mutex;
    Steered *m_run = nullptr;
    bool m_isPaused = false;
    std::set<size_t> m_cancelled;
    std::vector<std::pair<size_t, size_t>> m_moved;
};

/// Runs a graph of blocking steps as parallel as its dependencies and the lanes allow, in their startOrder unless it is
/// steered otherwise. A failed step stops only what depends on it. Standard threads and locks only, so that
/// the thread sanitizer can judge it.
class Scheduler
{
public:
    struct Limits
    {
        int compute = 1; ///< steps that compute at once, 1 or more
        int wait = 8;    ///< steps that wait at once, 1 or more
    };

    explicit Scheduler(Limits limits) : m_limits(limits) {}

    /// Blocks until every step has an outcome; the results are in the order of the steps. After cancellation
    /// running steps are awaited and no further one starts. `control` may be nullptr.
    [[nodiscard]] std::vector<StepResult> run(const std::vector<Step> &steps, const TaskContext &context,
                                              SchedulerObserver &observer, RunControl *control = nullptr) const;

private:
    class Run;

    Limits m_limits;
};

} // namespace beatreel
