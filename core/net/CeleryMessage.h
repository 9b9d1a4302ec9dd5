// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace beatreel {

/// A task as Celery's workers take it. It holds ids, hashes and parameters; never a key, never a path.
struct CeleryTask
{
    QString id; ///< a UUID; results and cancelling go by it, and the same id is never put on a queue twice
    QString name;
    QJsonArray args;
    QJsonObject kwargs;
    QString queue = QStringLiteral("celery");
    int priority = 0;                            ///< 0 (first) to 9
    std::optional<std::chrono::seconds> expires; ///< from now; whoever takes it later does not begin it

    /// A task with a new id.
    [[nodiscard]] static CeleryTask make(const QString &name, const QJsonObject &kwargs, const QString &queue);
};

namespace celery {

/// The message of a task, in Celery's protocol 2, as it stands in the queue's list.
[[nodiscard]] QByteArray taskMessage(const CeleryTask &task, const QString &replyTo);

/// The list of Redis that is a queue's part for tasks of a priority.
[[nodiscard]] QByteArray queueKey(const QString &queue, int priority);
/// All lists of a queue, the first served first.
[[nodiscard]] QList<QByteArray> queueKeys(const QString &queue);

/// Where workers listen for commands: the broker's database is in its name.
[[nodiscard]] QByteArray controlChannel(int database);

/// Where the answers to a command are put.
struct ControlReply
{
    QString ticket;
    QString queue; ///< "<uuid>.reply.celery.pidbox"
    std::chrono::seconds expires{5};
};

/// A command to all workers.
[[nodiscard]] QByteArray controlMessage(const QString &method, const QJsonObject &arguments, const std::optional<ControlReply> &reply = {});

/// What a worker answered to a command: {"worker@host": …}. Empty where the message is no answer.
[[nodiscard]] QJsonObject controlAnswer(const QByteArray &message, const QString &ticket);

} // namespace celery

} // namespace beatreel
