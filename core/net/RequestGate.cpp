// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/RequestGate.h"

namespace beatreel {

RequestGate::Place::~Place()
{
    if (m_gate)
        m_gate->leave();
}

Result<RequestGate::Place> RequestGate::enter(const CancelToken &cancel)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, cancel, [this] { return m_inside < m_limits.atOnce; }))
        return cancelled();
    ++m_inside;
    return Place(this);
}

Result<void> RequestGate::waitToCreate(const CancelToken &cancel)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (cancel.stop_requested())
            return cancelled();
        const Instant now = std::chrono::steady_clock::now();
        while (!m_created.empty() && now - m_created.front() >= std::chrono::minutes(1))
            m_created.pop_front();
        Instant open = m_closedUntil;
        if (static_cast<int>(m_created.size()) >= m_limits.createsAMinute)
            open = std::max(open, m_created.front() + std::chrono::minutes(1));
        if (open <= now) {
            m_created.push_back(now);
            if (now < m_spacedUntil)
                m_closedUntil = now + m_spacing;
            return {};
        }
        (void)m_changed.wait_until(lock, cancel, open, [] { return false; });
    }
}

void RequestGate::slowDown(std::chrono::milliseconds pause)
{
    const std::lock_guard lock(m_mutex);
    const Instant over = std::chrono::steady_clock::now() + pause;
    m_closedUntil = std::max(m_closedUntil, over);
    m_spacing = pause;
    m_spacedUntil = over + std::chrono::minutes(1);
}

void RequestGate::leave()
{
    {
        const std::lock_guard lock(m_mutex);
        --m_inside;
    }
    m_changed.notify_all();
}

Result<void> pauseFor(std::chrono::milliseconds time, const CancelToken &cancel)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    (void)wake.wait_for(lock, cancel, time, [] { return false; });
    if (cancel.stop_requested())
        return cancelled();
    return {};
}

} // namespace beatreel
