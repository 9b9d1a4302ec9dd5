// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/net/NetworkThread.h"
#include "core/net/RedisReply.h"
#include "core/net/RedisUrl.h"

namespace beatreel {

class RedisListener;

/// Listens to channels of a Redis on a connection of its own, which is made again, with all its channels, whenever it is
/// lost. What is published meanwhile is not heard: whoever must miss nothing looks again when told `subscribed`.
/// Thread-safe.
class RedisSubscription
{
public:
    /// Called in the network thread, which they must not keep.
    struct Ears
    {
        std::function<void(const QByteArray &channel, const QByteArray &message)> message;
        std::function<void(const QByteArray &channel)> subscribed; ///< from now on it is heard; again after a new connection
        std::function<void(const Error &)> lost;                   ///< the connection; it is tried again
    };

    /// `thread` outlives it.
    RedisSubscription(NetworkThread &thread, RedisServer server, Ears ears);
    ~RedisSubscription();
    RedisSubscription(const RedisSubscription &) = delete;
    RedisSubscription &operator=(const RedisSubscription &) = delete;

    void subscribe(const QList<QByteArray> &channels);
    void unsubscribe(const QList<QByteArray> &channels);

private:
    NetworkThread &m_thread;
    RedisListener *m_listener = nullptr; ///< lives in the network thread
};

} // namespace beatreel
