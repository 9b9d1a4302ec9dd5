// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace beatreel::test {

/// A TCP server on loopback, on a thread of its own, that answers bytes with bytes.
class LoopbackTcp : private QThread
{
public:
    /// What to send for the bytes that came at once; called on the server's thread.
    using Answer = std::function<QByteArray(const QByteArray &)>;

    explicit LoopbackTcp(Answer answer) : m_answer(std::move(answer))
    {
        std::unique_lock lock(m_mutex);
        start();
        m_listening.wait(lock, [this] { return m_port != 0; });
    }
    ~LoopbackTcp() override
    {
        quit();
        wait();
    }

    /// An answer that ends the connection.
    [[nodiscard]] static QByteArray hangUp() { return QByteArrayLiteral("\0hang up"); }

    [[nodiscard]] quint16 port() const { return m_port; }
    /// All bytes of all connections.
    [[nodiscard]] QByteArray received() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_received;
    }

    /// A port on which nobody listens.
    [[nodiscard]] static quint16 unusedPort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

private:
    void run() override
    {
        QTcpServer server;
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(socket); });
        });
        server.listen(QHostAddress::LocalHost);
        {
            const std::scoped_lock lock(m_mutex);
            m_port = server.serverPort();
            m_listening.notify_all();
        }
        exec();
    }
    void answer(QTcpSocket *socket)
    {
        const QByteArray bytes = socket->readAll();
        {
            const std::scoped_lock lock(m_mutex);
            m_received += bytes;
        }
        const QByteArray answer = m_answer(bytes);
        if (answer == hangUp())
            socket->abort();
        else
            socket->write(answer);
    }

    Answer m_answer;
    mutable std::mutex m_mutex;
    std::condition_variable m_listening;
    std::atomic<quint16> m_port = 0;
    QByteArray m_received;
};

} // namespace beatreel::test
