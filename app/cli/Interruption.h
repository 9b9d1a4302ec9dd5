// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"

#include <thread>

namespace beatreel::cli {

/// Turns SIGINT and SIGTERM into a cancellation; a second one ends the process at once. Make it before any
/// other thread: the signals are blocked in all threads that start later, and one thread of its own waits for
/// them.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    [[nodiscard]] CancelToken token() const { return m_source.get_token(); }

private:
    CancelSource m_source;
    std::jthread m_waiter;
};

} // namespace beatreel::cli
