// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/CeleryClient.h"
#include "tests/services/WorkerProcess.h"

#include <memory>
#include <vector>

namespace beatreel::bench {

/// A real Redis, a folder as the storage, and real workers of packaging/farm.
class FarmStage
{
public:
    FarmStage();

    /// Whether the Redis runs; says why where it does not.
    [[nodiscard]] bool isUp() const;
    [[nodiscard]] QString url() const { return m_redis.value(QStringLiteral("BEATREEL_FARM_URL")); }
    [[nodiscard]] CeleryClient::Options options() const;
    [[nodiscard]] QString storageUrl() const;
    /// What all workers that are started from now on have in their environment beside the farm's own.
    void give(const QString &variable, const QString &value) { m_variables.insert(variable, value); }

    /// Starts a worker with so many places. `program` does its steps; empty: they only take their time (step_stand_in.py).
    void addWorker(const QString &name, int places, const QString &program = {});
    /// Kills one, and starts another in its place.
    void replaceWorker(size_t index);
    void removeWorkers() { m_workers.clear(); }
    /// Whether all that were added are up within a minute.
    [[nodiscard]] bool workersAreUp() const;
    /// What a worker has logged, the last part.
    [[nodiscard]] QString logOf(size_t index) const { return m_workers[index].process->log().right(4000); }

private:
    struct Worker
    {
        QString name;
        int places = 1;
        QString program;
        std::unique_ptr<test::WorkerProcess> process;
    };

    [[nodiscard]] std::unique_ptr<test::WorkerProcess> start(const Worker &worker) const;

    test::RealService m_redis;
    QTemporaryDir m_storage;
    test::WorkerProcess::Variables m_variables;
    std::vector<Worker> m_workers;
};

} // namespace beatreel::bench
