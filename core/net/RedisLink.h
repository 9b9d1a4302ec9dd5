// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/net/RedisUrl.h"
#include "core/net/RedisWire.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

class QSslError;
class QSslSocket;

namespace beatreel {

/// One connection to a Redis, from its first byte to its end: it proves who the server is, lets itself in, sends
/// commands and hands out the replies in their order. Lives in a network thread; its owner deletes it after its end.
class RedisLink final : public QObject
{
public:
    using Answer = std::function<void(Result<QList<RedisReply>>)>;
    struct Ears
    {
        std::function<void()> ready;                   ///< it is let in
        std::function<void(const RedisReply &)> push;  ///< what came and nobody asked for: messages
        std::function<void(const Error &)> ended;      ///< once
    };

    RedisLink(RedisServer server, QObject *parent, Ears ears);
    ~RedisLink() override;

    void open();
    /// Sends commands once it is let in. The answer, or the reason why none can come, is told exactly once.
    void ask(const QList<RedisCommand> &commands, std::chrono::milliseconds limit, Answer answer);
    /// Sends commands whose replies come as pushes.
    void say(const QList<RedisCommand> &commands);
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }

private:
    struct Pending
    {
        qsizetype missing = 0; ///< replies
        QList<RedisReply> replies;
        Answer answer; ///< empty: nobody waits for it any more
        std::unique_ptr<QTimer> limit;
    };

    void greet();
    void greeted(const Result<QList<RedisReply>> &replies);
    void giveUp(const QTimer *limit);
    void write(const QByteArray &bytes);
    void read();
    void take(RedisReply reply);
    void socketFailed();
    [[nodiscard]] Error late() const;
    void end(const Error &error);

    RedisServer m_server;
    Ears m_ears;
    QSslSocket *m_socket;
    QTimer m_stall; ///< replies are missing, and nothing comes
    RedisParser m_parser;
    QByteArray m_held; ///< what is asked before it is let in
    std::deque<Pending> m_pending;
    bool m_isReady = false;
    bool m_hasEnded = false;
};

} // namespace beatreel
