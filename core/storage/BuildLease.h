// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/generate/RequestJournal.h"
#include "core/storage/DatabaseUrl.h"

#include <chrono>
#include <memory>

namespace beatreel {

class SqlConnection;

/// The right to build one video, among all computers that share a database: a row with its owner, which is written anew
/// every few seconds. So it outlives a restart of the database, and a builder that died loses it: at once for another on
/// the same computer, elsewhere when nothing was heard of it for a while. Heard times are the database's own.
class BuildLease final : public BuildHold
{
public:
    struct Times
    {
        std::chrono::milliseconds beat{5000};    ///< between two signs of life
        std::chrono::milliseconds expiry{30'000}; ///< of silence, after which another may have it
        std::chrono::milliseconds patience{5000}; ///< with the database
    };

    /// Busy, with the other's name, where another builder has it; else the errors of VideoDatabase::open. The database has
    /// its tables already.
    [[nodiscard]] static Result<std::shared_ptr<BuildLease>> take(const PostgresAddress &server, const QString &videoId, const Times &times);
    [[nodiscard]] static Result<std::shared_ptr<BuildLease>> take(const PostgresAddress &server, const QString &videoId) { return take(server, videoId, Times()); }
    /// Gives it back.
    ~BuildLease() override;
    BuildLease(const BuildLease &) = delete;
    BuildLease &operator=(const BuildLease &) = delete;

    /// Another has taken it after a long silence.
    [[nodiscard]] std::stop_token lost() const override;

private:
    class Keeper;
    explicit BuildLease(std::unique_ptr<Keeper> keeper);
    std::unique_ptr<Keeper> m_keeper;
};

/// Within a transaction on a server: until it ends, nobody else takes the right to build this video.
[[nodiscard]] Result<void> lockForBuilders(SqlConnection &connection, const QString &videoId);

/// SQL for a builder's row whose builder has been heard of lately.
[[nodiscard]] QString isHeardCondition(std::chrono::milliseconds expiry = BuildLease::Times().expiry);

} // namespace beatreel
