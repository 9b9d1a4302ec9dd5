// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/StepPlace.h"
#include "core/net/CeleryClient.h"

namespace beatreel {

/// How a farm is doing.
struct FarmStatus
{
    QList<FarmWorker> workers; ///< those that are up
    qint64 waiting = 0;        ///< steps that no worker has taken yet

    [[nodiscard]] int places() const;

    bool operator==(const FarmStatus &) const = default;
};

/// Many computers that do the steps of builds. Thread-safe; all calls but `place` block.
class Farm
{
public:
    /// How many steps of one build are there at once.
    static constexpr int kSteps = 64;

    virtual ~Farm() = default;

    /// Lives as long as the farm.
    [[nodiscard]] virtual StepPlace &place() = 0;
    /// No worker is no error.
    [[nodiscard]] virtual Result<FarmStatus> status(const CancelToken &cancel) = 0;
    /// Whether everything is there that a build needs, a worker among it; the error says what to do.
    [[nodiscard]] virtual Result<FarmStatus> check(const CancelToken &cancel) = 0;
    /// Removes what lies in the storage for this video's steps: its film is complete. While steps are under way, nothing.
    [[nodiscard]] virtual Result<void> clear(const QString &videoId, const CancelToken &cancel) = 0;
};

} // namespace beatreel
