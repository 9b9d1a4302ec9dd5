// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/RealService.h"
#include "tests/support/TestFolder.h"

#include <QFile>
#include <QProcess>

#include <csignal>

namespace beatreel::test {

/// A real worker of packaging/farm on a Redis, whose steps are done by tests/support/step_stand_in.py.
class WorkerProcess
{
public:
    using Variables = QHash<QString, QString>;

    explicit WorkerProcess(const RealService &redis, const QString &name = QStringLiteral("tester"), const Variables &more = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("BEATREEL_FARM_URL"), redis.value(QStringLiteral("BEATREEL_FARM_URL")));
        environment.insert(QStringLiteral("BEATREEL_FARM_AUTHORITIES"), redis.value(QStringLiteral("BEATREEL_FARM_AUTHORITIES")));
        environment.insert(QStringLiteral("BEATREEL_FARM_NAME"), name);
        environment.insert(QStringLiteral("BEATREEL_FARM_PLACES"), QStringLiteral("2"));
        environment.insert(QStringLiteral("BEATREEL_FARM_GRACE"), QStringLiteral("1"));
        environment.insert(QStringLiteral("BEATREEL_FARM_FOLDER"), m_folder.path());
        environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
        environment.insert(QStringLiteral("BEATREEL_CLI"), sourceFile(QStringLiteral("tests/support/step_stand_in.py")));
        for (auto it = more.begin(); it != more.end(); ++it)
            environment.insert(it.key(), it.value());
        m_process.setProcessEnvironment(environment);
        m_process.setStandardOutputFile(m_folder.file(QStringLiteral("worker.log")), QIODevice::Append);
        m_process.setStandardErrorFile(m_folder.file(QStringLiteral("worker.log")), QIODevice::Append);
        m_process.start(QStringLiteral("/usr/bin/python3"), {sourceFile(QStringLiteral("packaging/farm/beatreel_worker.py"))});
        m_process.waitForStarted();
    }
    ~WorkerProcess()
    {
        end();
        if (!m_process.waitForFinished(60'000)) {
            kill();
            m_process.waitForFinished();
        }
    }
    WorkerProcess(const WorkerProcess &) = delete;
    WorkerProcess &operator=(const WorkerProcess &) = delete;

    /// SIGTERM: it ends after giving back what it does.
    void end() { send(SIGTERM); }
    /// SIGKILL, to the worker itself alone.
    void kill() { send(SIGKILL); }
    [[nodiscard]] bool waitForEnd() { return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(60'000); }

    [[nodiscard]] QString log() const
    {
        QFile file(m_folder.file(QStringLiteral("worker.log")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    void send(int signal)
    {
        if (m_process.processId() > 0)
            ::kill(pid_t(m_process.processId()), signal);
    }

    TestFolder m_folder;
    QProcess m_process;
};

} // namespace beatreel::test
