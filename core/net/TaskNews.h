// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

namespace beatreel {

/// What a worker has written about a task.
struct TaskNews
{
    enum class State {
        Running, ///< `value` is what the worker tells of its progress, an object
        Done,    ///< `value` is the result
        Failed,  ///< `error` says why; Cancelled where it was revoked
    };

    State state = State::Running;
    QJsonValue value;
    std::optional<Error> error;

    [[nodiscard]] bool isFinal() const { return state != State::Running; }

    /// What the bytes under "celery-task-meta-<id>" say. Bytes that are no such document are a failure: nothing better
    /// will follow. Nothing where the task is waiting to be tried again or has no state yet.
    [[nodiscard]] static std::optional<TaskNews> read(const QByteArray &bytes, const QString &id);
};

} // namespace beatreel
