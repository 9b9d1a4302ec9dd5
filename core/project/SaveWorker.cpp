// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/SaveWorker.h"

#include <utility>

namespace beatreel {

SaveWorker::SaveWorker(DocumentStore &store, std::function<void()> tell)
    : m_store(store), m_tell(std::move(tell)), m_thread([this] { run(); })
{
}

SaveWorker::~SaveWorker()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void SaveWorker::post(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        // The user's word holds for what replaces the job that carried it.
        if (m_waiting && m_waiting->conflict == DocumentStore::Conflict::Overwrite)
            job.conflict = DocumentStore::Conflict::Overwrite;
        m_waiting = std::move(job);
    }
    m_wake.notify_one();
}

void SaveWorker::wait()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return !m_waiting && !m_isWriting; });
}

std::optional<SaveWorker::Outcome> SaveWorker::takeOutcome()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_outcome, std::nullopt);
}

void SaveWorker::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_waiting || m_isEnding; });
        if (!m_waiting)
            return;
        const Job job = *std::exchange(m_waiting, std::nullopt);
        m_isWriting = true;
        lock.unlock();
        Outcome outcome{job.revision, m_store.write(job.project, job.conflict)};
        lock.lock();
        m_isWriting = false;
        m_outcome = std::move(outcome);
        lock.unlock();
        m_idle.notify_all();
        m_tell();
        lock.lock();
    }
}

} // namespace beatreel
