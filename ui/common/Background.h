// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QRunnable>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace beatreel {

/// Runs `task` on a thread of `pool`, and then hands its result to `then` in the thread of `receiver`. Nothing is
/// handed over where the receiver has gone by then: it must have waited for the pool. Of what waits in the pool,
/// the highest priority runs first.
template <class Task, class Then>
void runInBackground(QObject *receiver, QThreadPool &pool, int priority, Task task, Then then)
{
    pool.start(
        [receiver, task = std::move(task), then = std::move(then)]() mutable {
            auto result = task();
            QMetaObject::invokeMethod(
                receiver, [result = std::move(result), then = std::move(then)]() mutable { then(result); },
                Qt::QueuedConnection);
        },
        priority);
}

} // namespace beatreel
