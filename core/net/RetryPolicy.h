// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

namespace beatreel {

/// How long to wait before something is tried again: doubling from `first` to `longest`, with jitter, and never less
/// than the server asks for.
struct RetryPolicy
{
    std::chrono::milliseconds first{500};
    std::chrono::milliseconds longest{30'000};
    int mostAttempts = 5; ///< the first one counted

    /// Before attempt `attempt` + 1, of which `attempt` (from 1) has failed; nullopt: give up. `jitter` is 0 to 1.
    [[nodiscard]] std::optional<std::chrono::milliseconds> pause(int attempt, std::optional<std::chrono::milliseconds> asked, double jitter) const;
};

/// Growing intervals for asking how something is coming along: always about a twentieth of the time that has passed, so
/// that what is done is noticed soon, and what takes long is not asked about all the time.
struct PollPolicy
{
    std::chrono::milliseconds first{100};
    std::chrono::milliseconds longest{3'000};

    [[nodiscard]] std::chrono::milliseconds pause(int asked) const; ///< `asked` times already, from 0
};

} // namespace beatreel
