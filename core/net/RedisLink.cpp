// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/RedisLink.h"

#include "core/net/RedisTrouble.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>

namespace beatreel {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kConnectLimit = 15s;
constexpr auto kStallLimit = 30s;

QByteArray number(int value)
{
    return QByteArray::number(value);
}

/// Lets the connection in, and shows with its last command whether it is.
QList<RedisCommand> greeting(const RedisUrl &url)
{
    QList<RedisCommand> commands;
    if (!url.password.isEmpty()) {
        RedisCommand auth = {"AUTH"};
        if (!url.user.isEmpty())
            auth.append(url.user.toUtf8());
        auth.append(url.password.toUtf8());
        commands.append(auth);
    }
    commands.append({"SELECT", number(url.database)});
    return commands;
}

} // namespace

RedisLink::RedisLink(RedisServer server, QObject *parent, Ears ears)
    : QObject(parent), m_server(std::move(server)), m_ears(std::move(ears)), m_socket(new QSslSocket(this)), m_stall(this)
{
    m_stall.setSingleShot(true);
}

RedisLink::~RedisLink()
{
    m_ears = {};
    end(redis::brokenOff(m_server.url, m_isReady));
}

void RedisLink::open()
{
    connect(m_socket, &QSslSocket::readyRead, this, [this] { read(); });
    connect(m_socket, &QSslSocket::errorOccurred, this, [this] { socketFailed(); });
    connect(m_socket, &QSslSocket::disconnected, this, [this] { socketFailed(); });
    connect(m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) { end(redis::badCertificate(m_server.url, errors)); });
    connect(&m_stall, &QTimer::timeout, this, [this] {
        end(late());
    });
    m_stall.start(kConnectLimit);
    if (!m_server.url.isTls) {
        connect(m_socket, &QSslSocket::connected, this, [this] { greet(); });
        m_socket->connectToHost(m_server.url.host, m_server.url.port);
        return;
    }
    if (!m_server.authorities.isEmpty()) {
        QSslConfiguration configuration = m_socket->sslConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(m_server.authorities, QSsl::Pem));
        m_socket->setSslConfiguration(configuration);
    }
    m_socket->setPeerVerifyMode(QSslSocket::VerifyPeer);
    connect(m_socket, &QSslSocket::encrypted, this, [this] { greet(); });
    m_socket->connectToHostEncrypted(m_server.url.host, m_server.url.port);
}

void RedisLink::greet()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    const QList<RedisCommand> commands = greeting(m_server.url);
    // It goes before everything that was asked in the meantime.
    m_pending.push_front({commands.size(), {}, [this](const Result<QList<RedisReply>> &replies) { greeted(replies); }, nullptr});
    m_socket->write(redisBytes(commands));
}

void RedisLink::greeted(const Result<QList<RedisReply>> &replies)
{
    if (!replies)
        return; // it has ended
    for (const RedisReply &reply : *replies) {
        if (reply.isError()) {
            end(redis::refusal(m_server.url, reply.text));
            return;
        }
    }
    m_isReady = true;
    write(std::exchange(m_held, {}));
    if (m_ears.ready)
        m_ears.ready();
}

void RedisLink::ask(const QList<RedisCommand> &commands, std::chrono::milliseconds limit, Answer answer)
{
    if (m_hasEnded) {
        answer(std::unexpected(redis::brokenOff(m_server.url, false)));
        return;
    }
    auto timer = std::make_unique<QTimer>();
    timer->setSingleShot(true);
    connect(timer.get(), &QTimer::timeout, this, [this, waited = timer.get()] { giveUp(waited); });
    timer->start(limit);
    m_pending.push_back({commands.size(), {}, std::move(answer), std::move(timer)});
    write(redisBytes(commands));
}

void RedisLink::giveUp(const QTimer *limit)
{
    const auto it = std::ranges::find_if(m_pending, [limit](const Pending &pending) { return pending.limit.get() == limit; });
    if (it == m_pending.end() || !it->answer)
        return;
    // Its place stays: its replies may come yet, before those of others.
    const Answer answer = std::exchange(it->answer, {});
    answer(std::unexpected(late()));
}

Error RedisLink::late() const
{
    if (m_isReady)
        return redis::lateAnswer(m_server.url);
    // A server without TLS waits for the end of a line that never comes.
    if (m_server.url.isTls && m_socket->state() == QAbstractSocket::ConnectedState && !m_socket->isEncrypted())
        return redis::tlsTrouble(m_server.url, u"no handshake in time"_s);
    return redis::unreachable(m_server.url, QAbstractSocket::SocketTimeoutError, u"no connection in time"_s);
}

void RedisLink::say(const QList<RedisCommand> &commands)
{
    if (!m_hasEnded)
        write(redisBytes(commands));
}

void RedisLink::write(const QByteArray &bytes)
{
    if (!m_isReady) {
        m_held += bytes;
        return;
    }
    m_socket->write(bytes);
    if (!m_pending.empty() && !m_stall.isActive())
        m_stall.start(kStallLimit);
}

void RedisLink::read()
{
    m_parser.feed(m_socket->readAll());
    while (auto reply = m_parser.next()) {
        take(std::move(*reply));
        if (m_hasEnded)
            return;
    }
    if (m_parser.isBroken()) {
        end(redis::notRedis(m_server.url));
    } else if (m_isReady) {
        m_pending.empty() ? m_stall.stop() : m_stall.start(kStallLimit);
    }
}

void RedisLink::take(RedisReply reply)
{
    if (m_pending.empty()) {
        if (m_ears.push)
            m_ears.push(reply);
        return;
    }
    Pending &first = m_pending.front();
    if (first.answer)
        first.replies.append(std::move(reply));
    if (--first.missing > 0)
        return;
    const Pending done = std::move(first);
    m_pending.pop_front();
    if (done.answer)
        done.answer(done.replies);
}

void RedisLink::socketFailed()
{
    read();
    if (m_hasEnded)
        return;
    const QString detail = m_socket->errorString();
    const bool isHandshake = m_server.url.isTls && !m_socket->isEncrypted();
    switch (m_socket->error()) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        end(redis::tlsTrouble(m_server.url, detail));
        return;
    case QAbstractSocket::RemoteHostClosedError:
        end(isHandshake ? redis::tlsTrouble(m_server.url, detail) : redis::brokenOff(m_server.url, m_isReady));
        return;
    default:
        end(m_isReady ? redis::brokenOff(m_server.url, true) : redis::unreachable(m_server.url, m_socket->error(), detail));
    }
}

void RedisLink::end(const Error &error)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_stall.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    for (Pending &pending : std::exchange(m_pending, {})) {
        if (pending.answer)
            pending.answer(std::unexpected(error));
    }
    if (const auto tell = std::exchange(m_ears, {}).ended)
        tell(error);
}

} // namespace beatreel
