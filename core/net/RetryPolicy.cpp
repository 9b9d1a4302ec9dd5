// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/RetryPolicy.h"

#include <algorithm>
#include <cmath>

namespace beatreel {

std::optional<std::chrono::milliseconds> RetryPolicy::pause(int attempt, std::optional<std::chrono::milliseconds> asked, double jitter) const
{
    if (attempt >= mostAttempts)
        return std::nullopt;
    const auto doubled = std::min(longest, first * (1 << std::clamp(attempt - 1, 0, 20)));
    // Half of it is certain, so that two that failed together do not come back together.
    const auto wait = std::chrono::milliseconds(static_cast<long long>(static_cast<double>(doubled.count()) * (0.5 + 0.5 * std::clamp(jitter, 0.0, 1.0))));
    return asked ? std::max(*asked, wait) : wait;
}

std::chrono::milliseconds PollPolicy::pause(int asked) const
{
    constexpr double growth = 1.05;
    const double wait = static_cast<double>(first.count()) * std::pow(growth, std::clamp(asked, 0, 1000));
    return std::chrono::milliseconds(static_cast<long long>(std::min(wait, static_cast<double>(longest.count()))));
}

} // namespace beatreel
