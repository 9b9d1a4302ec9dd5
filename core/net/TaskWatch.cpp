// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/TaskWatch.h"

namespace beatreel {

using namespace std::chrono_literals;

namespace {

const QByteArray kKeyBegin = "celery-task-meta-"; // also the channel's name
constexpr qsizetype kKeysAtOnce = 500;

} // namespace

TaskWatch::TaskWatch(const RedisConnection &connection, NetworkThread &thread, std::chrono::milliseconds lookEvery)
    : m_connection(connection), m_lookEvery(lookEvery)
{
    RedisSubscription::Ears ears;
    ears.message = [this](const QByteArray &channel, const QByteArray &message) {
        const std::scoped_lock lock(m_mutex);
        m_messages.emplace_back(channel, message);
        m_changed.notify_one();
    };
    ears.subscribed = [this](const QByteArray &channel) {
        const std::scoped_lock lock(m_mutex);
        m_toLookAt.append(channel);
        m_changed.notify_one();
    };
    m_subscription = std::make_unique<RedisSubscription>(thread, connection.server(), std::move(ears));
    m_thread = std::jthread([this](const std::stop_token &stop) { serve(stop); });
}

TaskWatch::~TaskWatch()
{
    m_thread.request_stop();
    m_thread.join();
    m_subscription.reset();
}

void TaskWatch::add(const QStringList &ids, const std::function<Ear(const QString &id)> &earOf)
{
    QList<QByteArray> keys;
    {
        const std::scoped_lock lock(m_mutex);
        for (const QString &id : ids) {
            const QByteArray key = kKeyBegin + id.toUtf8();
            m_ears[key] = earOf(id);
            keys.append(key);
        }
    }
    m_subscription->subscribe(keys);
}

void TaskWatch::remove(const QString &id)
{
    const QByteArray key = kKeyBegin + id.toUtf8();
    {
        const std::scoped_lock lock(m_mutex);
        if (m_ears.erase(key) == 0)
            return;
    }
    m_subscription->unsubscribe({key});
}

void TaskWatch::serve(const std::stop_token &stop)
{
    Instant next = std::chrono::steady_clock::now() + m_lookEvery;
    while (!stop.stop_requested()) {
        std::deque<std::pair<QByteArray, QByteArray>> messages;
        QList<QByteArray> keys;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait_until(lock, stop, next, [this] { return !m_messages.empty() || !m_toLookAt.isEmpty(); });
            messages.swap(m_messages);
            keys.swap(m_toLookAt);
            if (std::chrono::steady_clock::now() >= next) {
                keys.clear();
                for (const auto &[key, ear] : m_ears)
                    keys.append(key);
                next = std::chrono::steady_clock::now() + m_lookEvery;
            }
        }
        for (const auto &[key, bytes] : messages)
            hear(key, bytes);
        look(keys, stop);
    }
}

void TaskWatch::look(const QList<QByteArray> &keys, const CancelToken &cancel)
{
    for (qsizetype at = 0; at < keys.size() && !cancel.stop_requested(); at += kKeysAtOnce) {
        const QList<QByteArray> some = keys.mid(at, kKeysAtOnce);
        const auto reply = m_connection.call(RedisCommand{"MGET"} + some, {}, cancel);
        if (!reply)
            return; // the next look may do
        for (qsizetype i = 0; i < std::min(some.size(), reply->list.size()); ++i) {
            if (reply->list[i].kind == RedisReply::Kind::Text)
                hear(some[i], reply->list[i].text);
        }
    }
}

void TaskWatch::hear(const QByteArray &key, const QByteArray &bytes)
{
    const auto news = TaskNews::read(bytes, QString::fromUtf8(key.mid(kKeyBegin.size())));
    if (!news)
        return;
    Ear ear;
    {
        const std::scoped_lock lock(m_mutex);
        const auto it = m_ears.find(key);
        if (it == m_ears.end())
            return;
        ear = it->second;
        if (news->isFinal())
            m_ears.erase(it);
    }
    if (news->isFinal())
        m_subscription->unsubscribe({key});
    ear(*news);
}

} // namespace beatreel
