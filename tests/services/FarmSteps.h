// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/CeleryClient.h"
#include "tests/services/WorkerProcess.h"

#include <QFile>

namespace beatreel::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const QString kQueue = u"beatreel"_s;

inline CeleryClient::Options optionsOf(const RealService &redis)
{
    CeleryClient::Options options;
    options.server = {*RedisUrl::parse(redis.value(u"BEATREEL_FARM_URL"_s)), redis.value(u"BEATREEL_FARM_AUTHORITIES"_s)};
    return options;
}

/// A step that tests/support/step_stand_in.py knows.
inline CeleryTask step(const QString &name, const QJsonObject &more = {})
{
    QJsonObject kwargs = more;
    kwargs[u"step"_s] = name;
    return CeleryTask::make(u"beatreel.step"_s, kwargs, kQueue);
}

/// Sends a task and waits for its result.
inline Result<QJsonValue> run(CeleryClient &client, const CeleryTask &task, const CeleryClient::Wait &wait = {60s, {}}, const CancelToken &cancel = {})
{
    if (const auto sent = client.send({task}, cancel); !sent)
        return std::unexpected(sent.error());
    return client.await(task.id, wait, cancel);
}

inline QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

/// The sentence and the detail of a failure, for the one who reads the test.
inline QByteArray why(const auto &result)
{
    return result ? QByteArray() : (result.error().sentence + u" / "_s + result.error().detail).toUtf8();
}

} // namespace beatreel::test
