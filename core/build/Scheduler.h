// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/TaskContext.h"

#include <functional>
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
};

/// Hears of a run. Called from the run's threads, never two calls at once.
class SchedulerObserver
{
public:
    virtual ~SchedulerObserver() = default;
    virtual void stepStarted(size_t step) = 0;
    virtual void stepProgressed(size_t step, double fraction) = 0;
    virtual void stepFinished(size_t step, const StepResult &result) = 0;
};

/// Runs a graph of blocking steps as parallel as its dependencies and the lanes allow, those with the longest
/// way to the end first. A failed step stops only what depends on it. Standard threads and locks only, so that
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
    /// running steps are awaited and no further one starts.
    [[nodiscard]] std::vector<StepResult> run(const std::vector<Step> &steps, const TaskContext &context,
                                              SchedulerObserver &observer) const;

private:
    Limits m_limits;
};

} // namespace beatreel
