// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/farm/Farm.h"
#include "core/farm/FarmPlace.h"

namespace beatreel {

/// A farm of Celery workers behind a Redis, with a storage that they reach too.
class CeleryFarm final : public Farm
{
public:
    /// Asks nothing yet.
    CeleryFarm(std::unique_ptr<AssetStore> store, const RedisServer &server);

    [[nodiscard]] StepPlace &place() override { return m_place; }
    [[nodiscard]] Result<FarmStatus> status(const CancelToken &cancel) override;
    [[nodiscard]] Result<FarmStatus> check(const CancelToken &cancel) override;
    [[nodiscard]] Result<void> clear(const QString &videoId, const CancelToken &cancel) override { return m_place.clear(videoId, cancel); }

private:
    const FarmPlace::Options m_options;
    std::unique_ptr<AssetStore> m_store;
    CeleryClient m_celery;
    FarmPlace m_place;
};

} // namespace beatreel
