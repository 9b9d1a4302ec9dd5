// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/SqlConnection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace beatreel {

/// A connection with a thread of its own, since a Qt connection may be used only where it was opened. Calls
/// of any threads run one after another in the order of their arrival.
class SqlThread
{
public:
    using Open = std::function<Result<std::unique_ptr<SqlConnection>>()>;

    /// Starts the thread and calls `open` in it; fails with its error.
    [[nodiscard]] static Result<std::unique_ptr<SqlThread>> start(const Open &open);
    /// Closes the connection. No call may be under way.
    ~SqlThread();
    SqlThread(const SqlThread &) = delete;
    SqlThread &operator=(const SqlThread &) = delete;

    /// Runs `work(connection)` in the thread and waits for what it returns.
    template <class Work>
    auto call(const Work &work) -> std::invoke_result_t<Work, SqlConnection &>
    {
        // Shared, since this caller may be gone before the thread has returned from set_value.
        const auto promise = std::make_shared<std::promise<std::invoke_result_t<Work, SqlConnection &>>>();
        post([promise, &work](SqlConnection &connection) { promise->set_value(work(connection)); });
        return promise->get_future().get();
    }

private:
    using Job = std::function<void(SqlConnection &)>;

    SqlThread() = default;
    void post(Job job);
    void serve(const std::stop_token &stop, SqlConnection &connection);

    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::deque<Job> m_jobs;
    std::jthread m_thread; // last: it uses the others
};

} // namespace beatreel
