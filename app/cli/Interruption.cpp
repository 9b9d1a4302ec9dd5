// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Interruption.h"

#include "app/cli/Terminal.h"

#include <csignal>
#include <pthread.h>
#include <unistd.h>

namespace beatreel::cli {

Interruption::Interruption()
{
    sigset_t stopSignals;
    sigemptyset(&stopSignals);
    sigaddset(&stopSignals, SIGINT);
    sigaddset(&stopSignals, SIGTERM);
    // A write to a pipe that nobody reads, or beyond a file size limit, is an error value, not a death.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    pthread_sigmask(SIG_BLOCK, &stopSignals, nullptr);
    m_waiter = std::jthread([this, stopSignals](const std::stop_token &end) {
        int signal = 0;
        while (sigwait(&stopSignals, &signal) == 0 && !end.stop_requested()) {
            if (!m_source.request_stop())
                ::_exit(static_cast<int>(Exit::Interrupted));
        }
    });
}

Interruption::~Interruption()
{
    m_waiter.request_stop();
    pthread_kill(m_waiter.native_handle(), SIGTERM); // only to wake it
}

} // namespace beatreel::cli
