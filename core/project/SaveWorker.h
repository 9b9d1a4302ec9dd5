// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/DocumentStore.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace beatreel {

/// Writes projects to a store on a thread of its own, one at a time; of those that wait, the latest wins.
class SaveWorker
{
public:
    struct Job
    {
        Project project;
        int revision = 0;
        DocumentStore::Conflict conflict = DocumentStore::Conflict::Refuse;
    };
    struct Outcome
    {
        int revision = 0;
        Result<void> result;
    };

    /// `store` outlives it. `tell` is called on the worker's thread after each write.
    SaveWorker(DocumentStore &store, std::function<void()> tell);
    /// Writes what waits, then ends.
    ~SaveWorker();
    SaveWorker(const SaveWorker &) = delete;
    SaveWorker &operator=(const SaveWorker &) = delete;

    void post(Job job);
    /// Blocks until nothing waits and nothing is being written.
    void wait();
    /// Of the last write that ended since it was last asked for.
    [[nodiscard]] std::optional<Outcome> takeOutcome();

private:
    void run();

    DocumentStore &m_store;
    std::function<void()> m_tell;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::optional<Job> m_waiting;
    std::optional<Outcome> m_outcome;
    bool m_isWriting = false;
    bool m_isEnding = false;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace beatreel
