// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/CeleryMessage.h"
#include "core/net/TaskWatch.h"

namespace beatreel {

/// A worker of a farm that is up.
struct FarmWorker
{
    QString name; ///< "beatreel@host"
    int places = 0; ///< how many steps it does at once

    bool operator==(const FarmWorker &) const = default;
};

/// Puts tasks on a queue of Celery's and waits for their results; calls block their thread and end when they are
/// cancelled. One network thread and one for the results, however many tasks are under way. Where Redis goes away for a
/// while, everything goes on afterwards. Thread-safe.
class CeleryClient
{
public:
    struct Options
    {
        RedisServer server;
        std::chrono::milliseconds lookEvery{3000};  ///< at results that were not heard
        std::chrono::milliseconds patience{60'000}; ///< with a Redis that went away
        std::chrono::milliseconds stopGrace{3000};  ///< how long a cancelled wait still listens for the step's end
    };

    explicit CeleryClient(Options options);
    /// No call may be under way.
    ~CeleryClient();

    /// Whether Redis is there and lets us in; the error says what to do.
    [[nodiscard]] Result<void> check(const CancelToken &cancel) const;

    /// Puts tasks on their queues, in their order; any number. A task whose id was sent before, by this or an earlier
    /// call, is left as it is: after an error the same tasks can be sent again.
    [[nodiscard]] Result<void> send(const QList<CeleryTask> &tasks, const CancelToken &cancel) const;

    struct Wait
    {
        std::chrono::milliseconds silence{0}; ///< how long nothing may be heard of it; 0: for ever
        std::function<void(const QJsonObject &)> running; ///< what the worker tells of its progress, in the waiting thread
    };
    /// Waits for the result of a task that was sent. Errors: the worker's own, with its kind; Cancelled (the task is
    /// stopped, too); Unavailable where nothing was heard of it for too long (it is stopped as well, so that nobody
    /// begins it later) or its answer cannot be read. One wait or watch a task.
    [[nodiscard]] Result<QJsonValue> await(const QString &id, const Wait &wait, const CancelToken &cancel);

    /// Hears of many tasks without a thread for each: `TaskWatch::add`.
    void watch(const QStringList &ids, const std::function<TaskWatch::Ear(const QString &id)> &earOf);
    void unwatch(const QString &id);

    /// Tells all workers that tasks are not wanted any more: those that wait are not begun, those that run are ended.
    [[nodiscard]] Result<void> stop(const QStringList &ids, const CancelToken &cancel) const;

    /// The workers that answer, by name; all that are up answer well within a second.
    [[nodiscard]] Result<QList<FarmWorker>> workers(std::chrono::milliseconds within, const CancelToken &cancel) const;
    /// How many tasks of a queue wait for a worker.
    [[nodiscard]] Result<qint64> queueLength(const QString &queue, const CancelToken &cancel) const;

private:
    struct Box;

    [[nodiscard]] Result<void> sendSome(const QByteArray &key, const QList<CeleryTask> &tasks, const CancelToken &cancel) const;
    [[nodiscard]] Result<QJsonValue> stopped(const QString &id, Box &box);
    [[nodiscard]] Error silent(const QString &id, std::chrono::milliseconds limit);
    [[nodiscard]] RedisConnection::Limits patient() const { return {std::chrono::milliseconds(10'000), m_options.patience}; }

    const Options m_options;
    const QString m_replyTo;
    NetworkThread m_thread;
    RedisConnection m_connection;
    TaskWatch m_watch; // last: it uses the others
};

} // namespace beatreel
