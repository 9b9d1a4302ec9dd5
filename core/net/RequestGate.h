// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/TaskContext.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace beatreel {

/// How hard a provider may be pressed.
struct GateLimits
{
    int atOnce = 8;         ///< requests that are being worked on
    int createsAMinute = 600;
};

/// Holds all tasks of one provider to its limits, together. Thread-safe.
class RequestGate
{
public:
    explicit RequestGate(GateLimits limits = {}) : m_limits(limits) {}

    /// A place among those that are being worked on, until it is destroyed.
    class Place
    {
    public:
        explicit Place(RequestGate *gate) : m_gate(gate) {}
        ~Place();
        Place(Place &&other) noexcept : m_gate(std::exchange(other.m_gate, nullptr)) {}
        Place &operator=(Place &&) = delete;

    private:
        RequestGate *m_gate;
    };
    /// Waits for one. Cancelled where it is no longer wanted.
    [[nodiscard]] Result<Place> enter(const CancelToken &cancel);

    /// Waits until one more may be created.
    [[nodiscard]] Result<void> waitToCreate(const CancelToken &cancel);

    /// The provider asks for a pause: nobody creates before it is over, and for a minute after it no two create within
    /// such a pause of each other.
    void slowDown(std::chrono::milliseconds pause);

private:
    using Instant = std::chrono::steady_clock::time_point;
    void leave();

    const GateLimits m_limits;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    int m_inside = 0;
    Instant m_closedUntil{};
    std::chrono::milliseconds m_spacing{0}; ///< between two creates, until `m_spacedUntil`
    Instant m_spacedUntil{};
    std::deque<Instant> m_created; ///< within the last minute
};

/// Waits, unless it is cancelled first.
[[nodiscard]] Result<void> pauseFor(std::chrono::milliseconds time, const CancelToken &cancel);

} // namespace beatreel
