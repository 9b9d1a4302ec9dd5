// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/TaskContext.h"
#include "core/net/NetworkThread.h"
#include "core/net/RedisReply.h"
#include "core/net/RedisUrl.h"

#include <atomic>

namespace beatreel {

class RedisLink;

/// Sends commands to a Redis from any thread; a call blocks its thread until the replies are there. The connection is
/// made with the first call and made again where it was lost. Thread-safe.
class RedisConnection
{
public:
    struct Limits
    {
        std::chrono::milliseconds attempt{10'000}; ///< for one try, connecting included
        /// How long to try again where Redis is gone or starting, once it was there. For commands that may be done twice.
        std::chrono::milliseconds patience{0};
    };

    /// `thread` outlives it.
    RedisConnection(NetworkThread &thread, RedisServer server);
    /// No call may be under way.
    ~RedisConnection();
    RedisConnection(const RedisConnection &) = delete;
    RedisConnection &operator=(const RedisConnection &) = delete;

    /// All commands in one write; one reply for each, errors among them. Errors: Cancelled, Unavailable (nothing was
    /// done), ProviderRefused (not let in), OutcomeUnknown (sent, and no answer came).
    [[nodiscard]] Result<QList<RedisReply>> pipeline(const QList<RedisCommand> &commands, const Limits &limits, const CancelToken &cancel) const;
    /// One command, whose error reply is an error.
    [[nodiscard]] Result<RedisReply> call(const RedisCommand &command, const Limits &limits, const CancelToken &cancel) const;

    [[nodiscard]] const RedisServer &server() const { return m_server; }

private:
    [[nodiscard]] Result<QList<RedisReply>> attempt(const QList<RedisCommand> &commands, std::chrono::milliseconds limit, const CancelToken &cancel) const;
    [[nodiscard]] RedisLink &link() const;

    NetworkThread &m_thread;
    const RedisServer m_server;
    mutable std::unique_ptr<RedisLink> m_link; ///< used in the network thread only
    mutable std::atomic<bool> m_wasThere = false;
};

} // namespace beatreel
