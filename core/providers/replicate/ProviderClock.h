// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>
#include <mutex>

namespace beatreel::replicate {

/// The service's clock as far as its last `Date` tells it, so that it does not matter what this computer's clock does;
/// that one counts only where the service sends none. Thread-safe.
class ProviderClock
{
public:
    /// An answer has come; `date` is invalid where it has none.
    void note(const QDateTime &date)
    {
        const std::lock_guard lock(m_mutex);
        if (!date.isValid() && m_date.isValid())
            return;
        m_date = date.isValid() ? date : QDateTime::currentDateTimeUtc();
        m_at = std::chrono::steady_clock::now();
    }

    /// Invalid where the service has not answered yet.
    [[nodiscard]] QDateTime now() const
    {
        const std::lock_guard lock(m_mutex);
        if (!m_date.isValid())
            return {};
        const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_at);
        return m_date.addMSecs(passed.count());
    }

private:
    mutable std::mutex m_mutex;
    QDateTime m_date;
    std::chrono::steady_clock::time_point m_at;
};

} // namespace beatreel::replicate
