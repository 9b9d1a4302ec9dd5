// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Job.h"

#include <cmath>

namespace beatreel {

std::chrono::seconds Job::elapsed(std::chrono::steady_clock::time_point now) const
{
    return state == State::Running ? std::chrono::duration_cast<std::chrono::seconds>(now - started) : std::chrono::seconds(0);
}

std::optional<std::chrono::seconds> Job::remaining(std::chrono::steady_clock::time_point now) const
{
    if (state != State::Running || fraction <= 0)
        return std::nullopt;
    const double elapsed = std::chrono::duration<double>(now - started).count();
    return std::chrono::seconds(std::llround(std::ceil(elapsed * (1 - fraction) / fraction)));
}

} // namespace beatreel
