// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/farm/CeleryFarm.h"

#include "core/base/Sentence.h"

#include <numeric>

namespace beatreel {

namespace {

constexpr std::chrono::milliseconds kWorkersAnswer{1000};

} // namespace

int FarmStatus::places() const
{
    return std::accumulate(workers.begin(), workers.end(), 0, [](int sum, const FarmWorker &worker) { return sum + worker.places; });
}

CeleryFarm::CeleryFarm(std::unique_ptr<AssetStore> store, const RedisServer &server)
    : m_store(std::move(store)), m_celery({.server = server}), m_place(m_celery, *m_store, m_options)
{
}

Result<FarmStatus> CeleryFarm::status(const CancelToken &cancel)
{
    const auto workers = m_celery.workers(kWorkersAnswer, cancel);
    if (!workers)
        return std::unexpected(workers.error());
    const auto waiting = m_celery.queueLength(m_options.queue, cancel);
    if (!waiting)
        return std::unexpected(waiting.error());
    return FarmStatus{*workers, *waiting};
}

Result<FarmStatus> CeleryFarm::check(const CancelToken &cancel)
{
    if (const auto checked = m_store->check(cancel); !checked)
        return std::unexpected(checked.error());
    const auto status = this->status(cancel);
    if (status && status->workers.isEmpty())
        return fail(ErrorKind::Unavailable, Sentence::tr("No worker of the farm is up. Start one (docs/farm.md), or render on this computer."));
    return status;
}

} // namespace beatreel
