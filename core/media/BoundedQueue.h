// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace beatreel {

/// Hands values from one thread to another, holding back the faster of the two. Thread-safe.
template <class T> class BoundedQueue
{
public:
    explicit BoundedQueue(size_t limit) : m_limit(limit) {}

    /// Waits for room. False, and the value is dropped, once either end has left.
    bool push(T value)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_values.size() < m_limit || m_isClosed; });
        if (m_isClosed)
            return false;
        m_values.push_back(std::move(value));
        m_changed.notify_all();
        return true;
    }

    /// Waits for a value. Empty once the queue is finished and drained, or abandoned.
    [[nodiscard]] std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return !m_values.empty() || m_isClosed; });
        if (m_values.empty())
            return std::nullopt;
        std::optional<T> value(std::move(m_values.front()));
        m_values.pop_front();
        m_changed.notify_all();
        return value;
    }

    /// No more values will come; those that are in it can still be taken.
    void finish()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_all();
    }

    /// Nobody will take or bring anything any more: drops what is in it and wakes both ends.
    void abandon()
    {
        const std::lock_guard lock(m_mutex);
        m_values.clear();
        m_isClosed = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_values;
    size_t m_limit;
    bool m_isClosed = false;
};

} // namespace beatreel
