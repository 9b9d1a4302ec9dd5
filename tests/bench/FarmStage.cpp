// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/FarmStage.h"

#include <QDeadlineTimer>
#include <QThread>
#include <QUrl>

#include <cstdio>

namespace beatreel::bench {

FarmStage::FarmStage() : m_redis(QStringLiteral("redis")) {}

bool FarmStage::isUp() const
{
    if (!m_redis.isRunning())
        std::printf("     no Redis: %s\n", qPrintable(m_redis.trouble()));
    return m_redis.isRunning();
}

CeleryClient::Options FarmStage::options() const
{
    CeleryClient::Options options;
    options.server = {*RedisUrl::parse(url()), {}};
    return options;
}

QString FarmStage::storageUrl() const
{
    return QString::fromLatin1(QUrl::fromLocalFile(m_storage.path()).toEncoded());
}

std::unique_ptr<test::WorkerProcess> FarmStage::start(const Worker &worker) const
{
    test::WorkerProcess::Variables variables{{QStringLiteral("BEATREEL_FARM_PLACES"), QString::number(worker.places)},
                                             {QStringLiteral("BEATREEL_FARM_VISIBILITY"), QStringLiteral("4")},
                                             {QStringLiteral("BEATREEL_STORAGE_URL"), storageUrl()},
                                             {QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")}};
    variables.insert(m_variables);
    if (!worker.program.isEmpty())
        variables.insert(QStringLiteral("BEATREEL_CLI"), worker.program);
    return std::make_unique<test::WorkerProcess>(m_redis, worker.name, variables);
}

void FarmStage::addWorker(const QString &name, int places, const QString &program)
{
    m_workers.push_back({name, places, program, nullptr});
    m_workers.back().process = start(m_workers.back());
}

void FarmStage::replaceWorker(size_t index)
{
    Worker &worker = m_workers[index];
    worker.process->kill();
    QThread::msleep(500); // for its step's program to see that it is alone, and to leave the folder
    worker.process = start(worker);
}

bool FarmStage::workersAreUp() const
{
    const CeleryClient client(options());
    for (const QDeadlineTimer limit(60'000); !limit.hasExpired();) {
        const auto up = client.workers(std::chrono::milliseconds(500), {});
        if (up && up->size() == static_cast<qsizetype>(m_workers.size()))
            return true;
    }
    std::printf("     not all workers came up\n");
    return false;
}

} // namespace beatreel::bench
