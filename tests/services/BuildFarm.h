// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/CeleryClient.h"
#include "tests/app/CommandLine.h"
#include "tests/services/WorkerProcess.h"

#include <QDeadlineTimer>

namespace beatreel::test {

using namespace Qt::StringLiterals;

/// A Redis and a storage, and workers that do steps with the real program.
class BuildFarm
{
public:
    BuildFarm() : m_redis(u"redis"_s) {}

    [[nodiscard]] RealService &redis() { return m_redis; }
    [[nodiscard]] QString url() const { return m_redis.value(u"BEATREEL_FARM_URL"_s); }
    [[nodiscard]] QString storageFolder() const { return m_folder.file(u"store"_s); }
    void prepare(CommandLine &cli) const
    {
        QDir().mkpath(storageFolder());
        cli.set(u"BEATREEL_STORAGE_URL"_s, storageUrl());
    }
    [[nodiscard]] std::unique_ptr<WorkerProcess> worker(const QString &name, const WorkerProcess::Variables &more = {}) const
    {
        WorkerProcess::Variables variables{{u"BEATREEL_CLI"_s, CommandLine::program()},
                                           {u"BEATREEL_STORAGE_URL"_s, storageUrl()},
                                           {u"BEATREEL_FARM_VISIBILITY"_s, u"3"_s},
                                           {u"QT_QPA_PLATFORM"_s, u"offscreen"_s}};
        variables.insert(more);
        return std::make_unique<WorkerProcess>(m_redis, name, variables);
    }
    /// Whether so many workers come up within half a minute.
    [[nodiscard]] bool isUp(qsizetype workers = 1) const
    {
        const CeleryClient client({.server = {*RedisUrl::parse(url()), {}}});
        for (const QDeadlineTimer limit(30'000); !limit.hasExpired();) {
            if (const auto up = client.workers(std::chrono::milliseconds(500), {}); up && up->size() >= workers)
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] QString storageUrl() const { return QString::fromLatin1(QUrl::fromLocalFile(storageFolder()).toEncoded()); }

    RealService m_redis;
    TestFolder m_folder;
};

} // namespace beatreel::test
