// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/RedisConnection.h"
#include "core/net/RedisSubscription.h"
#include "core/net/TaskNews.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace beatreel {

/// Hears what workers write about tasks: one subscription for all of them, a look at what stands there once a channel is
/// heard, and at everything every few seconds, since what is published while nobody listens is lost. Thread-safe.
class TaskWatch
{
public:
    /// Called in the watch's own thread, which it must not keep; nothing follows what is final.
    using Ear = std::function<void(const TaskNews &)>;

    /// `connection` and `thread` outlive it.
    TaskWatch(const RedisConnection &connection, NetworkThread &thread, std::chrono::milliseconds lookEvery);
    ~TaskWatch();

    /// One ear a task.
    void add(const QStringList &ids, const std::function<Ear(const QString &id)> &earOf);
    /// A last call of its ear may be under way.
    void remove(const QString &id);

private:
    using Instant = std::chrono::steady_clock::time_point;

    void serve(const std::stop_token &stop);
    void look(const QList<QByteArray> &keys, const CancelToken &cancel);
    void hear(const QByteArray &key, const QByteArray &bytes);

    const RedisConnection &m_connection;
    const std::chrono::milliseconds m_lookEvery;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<QByteArray, Ear> m_ears; ///< by the task's key
    std::deque<std::pair<QByteArray, QByteArray>> m_messages;
    QList<QByteArray> m_toLookAt;
    std::unique_ptr<RedisSubscription> m_subscription;
    std::jthread m_thread; // last: it uses the others
};

} // namespace beatreel
