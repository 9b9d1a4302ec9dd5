// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/SqlThread.h"

namespace beatreel {

Result<std::unique_ptr<SqlThread>> SqlThread::start(const Open &open)
{
    std::unique_ptr<SqlThread> thread(new SqlThread);
    const auto opened = std::make_shared<std::promise<Result<void>>>();
    thread->m_thread = std::jthread([opened, open, self = thread.get()](const std::stop_token &stop) {
        const Result<std::unique_ptr<SqlConnection>> connection = open();
        if (!connection) {
            opened->set_value(std::unexpected(connection.error()));
            return;
        }
        opened->set_value({});
        self->serve(stop, **connection);
    });
    if (const Result<void> isOpen = opened->get_future().get(); !isOpen)
        return std::unexpected(isOpen.error());
    return thread;
}

SqlThread::~SqlThread() = default;

void SqlThread::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_arrived.notify_one();
}

void SqlThread::serve(const std::stop_token &stop, SqlConnection &connection)
{
    std::unique_lock lock(m_mutex);
    while (m_arrived.wait(lock, stop, [this] { return !m_jobs.empty(); })) {
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job(connection);
        lock.lock();
    }
}

} // namespace beatreel
