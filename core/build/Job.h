// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/build/Phase.h"
#include "core/generate/Price.h"
#include "core/project/Slot.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace beatreel {

/// Names one job of a workshop for as long as it lives. A slot that is ordered again is another job.
enum class JobId : qint64 {};

[[nodiscard]] inline size_t qHash(JobId id, size_t seed = 0)
{
    return ::qHash(static_cast<qint64>(id), seed);
}

/// One line of a job's log.
struct JobNote
{
    QDateTime at;
    QString line;
};

/// What is being done, or was done, about one slot.
struct Job
{
    enum class State {
        Queued,    ///< it will be made; see Workshop::waitsFor
        Running,   ///< from the first of its takes on until the last is there
        Failed,    ///< until it is ordered again or dismissed
        Made,      ///< it is over: there is a take more
        Cancelled, ///< it is over: it was stopped, or what it needed was
        Skipped,   ///< it is over: what it needed failed
    };

    State state = State::Queued;
    double fraction = 0; ///< 0 to 1 while it runs; of several takes, the one that told last
    std::chrono::steady_clock::time_point started; ///< while it runs
    Error error{};         ///< where it failed; where one of several takes did, while the others go on

    JobId id{};
    Slot slot{};
    Phase phase = Phase::Storyboard;
    QString model{};       ///< as the catalogue names it
    int takes = 1;         ///< how many are still to come; each is over as a job of its own
    Price price{};         ///< what is reserved for each of them; unknown where the catalogue has no figure
    double expectedSeconds = 0;
    QDateTime ended{};     ///< once it is over, or failed
    std::optional<Slot> because{}; ///< where it was cancelled or skipped: whose end took it along
    QList<JobNote> log{};

    [[nodiscard]] bool isOver() const { return state == State::Made || state == State::Cancelled || state == State::Skipped; }
    [[nodiscard]] std::chrono::seconds elapsed(std::chrono::steady_clock::time_point now) const;
    /// How long it will still run, as far as it told: nullopt before it told anything.
    [[nodiscard]] std::optional<std::chrono::seconds> remaining(std::chrono::steady_clock::time_point now) const;
};

} // namespace beatreel
