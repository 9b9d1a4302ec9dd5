// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>

#include <functional>
#include <memory>
#include <mutex>

namespace beatreel {

/// A thread with an event loop, in which connections live. It starts when it is first used.
class NetworkThread
{
public:
    NetworkThread() = default;
    ~NetworkThread();
    NetworkThread(const NetworkThread &) = delete;
    NetworkThread &operator=(const NetworkThread &) = delete;

    /// Has `work` done in the thread, after what was asked before.
    void post(std::function<void()> work);
    /// Has it done and waits for it; not to be called from the thread itself.
    void run(std::function<void()> work);
    /// An object that lives in the thread, as the parent of others; for use there only.
    [[nodiscard]] QObject *home() const { return m_home; }

private:
    void start();

    std::once_flag m_started;
    std::unique_ptr<QThread> m_thread;
    QObject *m_home = nullptr;
};

} // namespace beatreel
