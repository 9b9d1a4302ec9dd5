// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/RedisConnection.h"

#include "core/net/RedisLink.h"
#include "core/net/RedisTrouble.h"
#include "core/net/RequestGate.h"

#include <future>

namespace beatreel {

using namespace std::chrono_literals;

namespace {

/// An answer on its way from the network thread to the one that waits for it; told once, in the network thread.
struct WaitingCall
{
    std::promise<Result<QList<RedisReply>>> promise;
    bool isTold = false;

    void tell(Result<QList<RedisReply>> result)
    {
        if (!std::exchange(isTold, true))
            promise.set_value(std::move(result));
    }
};

bool maySoonBeBetter(const Error &error)
{
    return error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::OutcomeUnknown;
}

/// What Redis answers while it starts or its disk is full; the whole pipeline is repeated for it.
std::optional<Error> passingRefusal(const RedisUrl &url, const QList<RedisReply> &replies)
{
    for (const RedisReply &reply : replies) {
        if (!reply.isError())
            continue;
        Error error = redis::refusal(url, reply.text);
        if (error.kind == ErrorKind::Unavailable)
            return error;
    }
    return std::nullopt;
}

} // namespace

RedisConnection::RedisConnection(NetworkThread &thread, RedisServer server) : m_thread(thread), m_server(std::move(server)) {}

RedisConnection::~RedisConnection()
{
    m_thread.run([this] { m_link.reset(); });
}

RedisLink &RedisConnection::link() const
{
    if (!m_link || m_link->hasEnded()) {
        // A link that has just ended may be the one that calls.
        if (m_link)
            m_link.release()->deleteLater();
        m_link = std::make_unique<RedisLink>(m_server, nullptr, RedisLink::Ears{[this] { m_wasThere = true; }, {}, {}});
        m_link->open();
    }
    return *m_link;
}

Result<QList<RedisReply>> RedisConnection::attempt(const QList<RedisCommand> &commands, std::chrono::milliseconds limit, const CancelToken &cancel) const
{
    if (cancel.stop_requested())
        return cancelled();
    if (commands.isEmpty())
        return QList<RedisReply>();
    const auto waiting = std::make_shared<WaitingCall>();
    m_thread.post([this, waiting, commands, limit] {
        link().ask(commands, limit, [waiting](Result<QList<RedisReply>> result) { waiting->tell(std::move(result)); });
    });
    const std::stop_callback stop(cancel, [this, waiting] { m_thread.post([waiting] { waiting->tell(cancelled()); }); });
    return waiting->promise.get_future().get();
}

Result<QList<RedisReply>> RedisConnection::pipeline(const QList<RedisCommand> &commands, const Limits &limits, const CancelToken &cancel) const
{
    const auto end = std::chrono::steady_clock::now() + limits.patience;
    for (auto pause = 50ms;; pause = std::min(pause * 2, std::chrono::milliseconds(1s))) {
        auto replies = attempt(commands, limits.attempt, cancel);
        if (replies) {
            const auto refusal = passingRefusal(m_server.url, *replies);
            if (!refusal || std::chrono::steady_clock::now() + pause > end)
                return replies;
        } else if (!maySoonBeBetter(replies.error()) || !m_wasThere || std::chrono::steady_clock::now() + pause > end) {
            return replies;
        }
        if (const auto paused = pauseFor(pause, cancel); !paused)
            return std::unexpected(paused.error());
    }
}

Result<RedisReply> RedisConnection::call(const RedisCommand &command, const Limits &limits, const CancelToken &cancel) const
{
    auto replies = pipeline({command}, limits, cancel);
    if (!replies)
        return std::unexpected(replies.error());
    RedisReply &reply = replies->first();
    if (reply.isError())
        return std::unexpected(redis::refusal(m_server.url, reply.text));
    return std::move(reply);
}

} // namespace beatreel
