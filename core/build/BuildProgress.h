// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Phase.h"
#include "core/build/Scheduler.h"

#include <QString>

#include <array>
#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace beatreel {

/// How far a build is.
struct BuildProgress
{
    Phase phase = Phase::Storyboard;       ///< the earliest that is not finished
    std::array<bool, 5> finished{};        ///< by phase
    double fraction = 0;                   ///< 0 to 1, by estimated seconds
    std::optional<std::chrono::seconds> remaining;
    QString what;                          ///< what was started or finished last, for people
};

/// Turns the scheduler's calls into a progress by phase and time.
class ProgressMeter final : public SchedulerObserver
{
public:
    using Tell = std::function<void(const BuildProgress &)>;

    /// `phases` has the phase of each step. `tell` is called from the run's threads, never twice at once.
    ProgressMeter(const std::vector<Step> &steps, std::vector<Phase> phases, Tell tell);

    void stepStarted(size_t step) override;
    void stepProgressed(size_t step, double fraction) override;
    void stepFinished(size_t step, const StepResult &result) override;

    /// From the start of a phase's first step to the end of its last one.
    [[nodiscard]] double secondsOf(Phase phase) const;

private:
    void publish(const QString &what);

    const std::vector<Step> &m_steps;
    std::vector<Phase> m_phases;
    Tell m_tell;
    std::vector<double> m_done; ///< 0 to 1 by step
    double m_total = 0;
    std::array<int, 5> m_open{};
    using Instant = std::chrono::steady_clock::time_point;
    Instant m_start;
    std::array<std::optional<Instant>, 5> m_firstStart;
    std::array<Instant, 5> m_lastEnd;
};

} // namespace beatreel
