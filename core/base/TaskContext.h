// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <stop_token>

namespace beatreel {

/// Cancellation: the owner keeps the CancelSource, every task gets tokens of it. Thread-safe.
using CancelToken = std::stop_token;
using CancelSource = std::stop_source;

/// What a blocking task gets from whoever runs it. The callbacks may be called from the task's own
/// threads, so they must be thread-safe; both may be empty.
struct TaskContext
{
    CancelToken cancel;
    std::function<void(double)> progress;       ///< 0 to 1 of this task
    std::function<void(const QString &)> log;   ///< one line for the log

    [[nodiscard]] bool isCancelled() const { return cancel.stop_requested(); }
    void report(double fraction) const
    {
        if (progress)
            progress(fraction);
    }
    void note(const QString &line) const
    {
        if (log)
            log(line);
    }
};

} // namespace beatreel
