// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/RedisSubscription.h"

#include "core/net/RedisLink.h"
#include "core/net/RedisTrouble.h"

#include <QSet>

namespace beatreel {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype kChannelsAtOnce = 500;
constexpr auto kPingEvery = 15s; ///< without an answer to one ping at the next, the connection is dead
constexpr auto kLongestPause = 2000ms;

} // namespace

/// The part of a subscription that lives in the network thread.
class RedisListener final : public QObject
{
public:
    RedisListener(RedisServer server, RedisSubscription::Ears ears) : m_server(std::move(server)), m_ears(std::move(ears)), m_again(this), m_ping(this)
    {
        m_again.setSingleShot(true);
        connect(&m_again, &QTimer::timeout, this, [this] { open(); });
        connect(&m_ping, &QTimer::timeout, this, [this] { ping(); });
    }

    void subscribe(const QList<QByteArray> &channels)
    {
        for (const QByteArray &channel : channels)
            m_channels.insert(channel);
        if (m_isReady)
            say("SUBSCRIBE", channels);
        else if (!m_link && !m_again.isActive())
            open();
    }

    void unsubscribe(const QList<QByteArray> &channels)
    {
        for (const QByteArray &channel : channels)
            m_channels.remove(channel);
        if (m_isReady)
            say("UNSUBSCRIBE", channels);
    }

private:
    void open()
    {
        m_again.stop();
        m_isReady = false;
        m_link = new RedisLink(m_server, this, {[this] { ready(); }, [this](const RedisReply &reply) { heard(reply); }, [this](const Error &error) { ended(error); }});
        m_link->open();
    }

    void ready()
    {
        m_isReady = true;
        m_pause = 50ms;
        m_isAlive = true;
        m_ping.start(kPingEvery);
        say("SUBSCRIBE", m_channels.values());
    }

    void say(const QByteArray &word, const QList<QByteArray> &channels)
    {
        for (qsizetype at = 0; at < channels.size(); at += kChannelsAtOnce)
            m_link->say({RedisCommand{word} + channels.mid(at, kChannelsAtOnce)});
    }

    void heard(const RedisReply &reply)
    {
        m_isAlive = true;
        if (reply.list.size() < 3)
            return; // a pong, or the refusal of one
        const QByteArray &kind = reply.list[0].text;
        const QByteArray &channel = reply.list[1].text;
        if (!m_channels.contains(channel))
            return;
        if (kind == "message" && m_ears.message)
            m_ears.message(channel, reply.list[2].text);
        else if (kind == "subscribe" && m_ears.subscribed)
            m_ears.subscribed(channel);
    }

    void ping()
    {
        if (!std::exchange(m_isAlive, false))
            drop(redis::lateAnswer(m_server.url));
        else
            m_link->say({{"PING"}});
    }

    void ended(const Error &error)
    {
        drop(error);
    }

    void drop(const Error &error)
    {
        m_isReady = false;
        m_ping.stop();
        std::exchange(m_link, nullptr)->deleteLater();
        m_again.start(m_pause);
        m_pause = std::min(m_pause * 2, kLongestPause);
        if (m_ears.lost)
            m_ears.lost(error);
    }

    const RedisServer m_server;
    const RedisSubscription::Ears m_ears;
    QSet<QByteArray> m_channels;
    RedisLink *m_link = nullptr;
    QTimer m_again;
    QTimer m_ping;
    std::chrono::milliseconds m_pause = 50ms;
    bool m_isReady = false;
    bool m_isAlive = true;
};

RedisSubscription::RedisSubscription(NetworkThread &thread, RedisServer server, Ears ears) : m_thread(thread)
{
    m_thread.run([&] { m_listener = new RedisListener(std::move(server), std::move(ears)); });
}

RedisSubscription::~RedisSubscription()
{
    m_thread.run([this] { delete m_listener; });
}

void RedisSubscription::subscribe(const QList<QByteArray> &channels)
{
    m_thread.post([listener = m_listener, channels] { listener->subscribe(channels); });
}

void RedisSubscription::unsubscribe(const QList<QByteArray> &channels)
{
    m_thread.post([listener = m_listener, channels] { listener->unsubscribe(channels); });
}

} // namespace beatreel
