// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/Studio.h"
#include "core/farm/FarmPlace.h"

namespace beatreel::cli {

/// The farm that a run uses, with what it needs for it.
class FarmRun
{
public:
    /// How many steps of one build are on the farm at once.
    static constexpr int kSteps = 64;

    /// Unavailable where Redis, the storage or every worker is missing.
    [[nodiscard]] static Result<std::unique_ptr<FarmRun>> open(Studio &studio, const RedisUrl &url, const CancelToken &cancel);

    [[nodiscard]] FarmPlace &place() { return m_place; }

private:
    FarmRun(std::unique_ptr<AssetStore> store, const RedisServer &server) : m_store(std::move(store)), m_celery({.server = server}), m_place(m_celery, *m_store, {}) {}

    std::unique_ptr<AssetStore> m_store;
    CeleryClient m_celery;
    FarmPlace m_place;
};

} // namespace beatreel::cli
