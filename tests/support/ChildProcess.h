// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <csignal>
#include <functional>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace beatreel::test {

/// A forked copy of this program that runs one function, tells when it is ready, and can be killed at any
/// instant. The function must not use QTest.
class ChildProcess
{
public:
    /// The function calls it to say that it is ready, as often as it likes.
    using Ready = std::function<void()>;

    explicit ChildProcess(const std::function<int(const Ready &)> &run)
    {
        if (::pipe(m_pipe) != 0)
            return;
        m_pid = ::fork();
        if (m_pid == 0) {
            const int result = run([this] { static_cast<void>(::write(m_pipe[1], "r", 1) == 1); });
            ::_exit(result);
        }
        ::close(m_pipe[1]);
    }
    ~ChildProcess()
    {
        kill();
        ::close(m_pipe[0]);
    }
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// Blocks until it is ready (once more); false where it ended before.
    [[nodiscard]] bool waitUntilReady()
    {
        char byte = 0;
        return ::read(m_pipe[0], &byte, 1) == 1;
    }
    /// Lets it run on for so long, and then kills it with SIGKILL.
    void killAfter(int microseconds)
    {
        timespec time{0, microseconds * 1000L};
        ::nanosleep(&time, nullptr);
        kill();
    }
    void kill()
    {
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            wait();
        }
    }
    /// Its exit status; -1 where a signal ended it.
    int wait()
    {
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        m_pid = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

private:
    int m_pipe[2] = {-1, -1};
    pid_t m_pid = -1;
};

} // namespace beatreel::test
