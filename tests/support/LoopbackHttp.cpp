// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LoopbackHttp.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <future>

namespace beatreel::test {

namespace {

QByteArray httpDate()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

/// Takes one complete request off the front of `buffer`.
std::optional<HttpSeen> takeRequest(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    HttpSeen seen;
    const QList<QByteArray> lines = buffer.first(end).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    seen.method = words.value(0);
    seen.target = words.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        seen.headers.insert(line.first(std::max<qsizetype>(colon, 0)).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = seen.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return std::nullopt;
    seen.body = buffer.sliced(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return seen;
}

/// Plain sockets, or encrypted ones.
class Listener final : public QTcpServer
{
public:
    Listener(std::optional<QSslConfiguration> tls, QObject *parent) : QTcpServer(parent), m_tls(std::move(tls)) {}

protected:
    void incomingConnection(qintptr handle) override
    {
        if (!m_tls)
            return QTcpServer::incomingConnection(handle);
        auto *socket = new QSslSocket(this);
        socket->setSslConfiguration(*m_tls);
        socket->setSocketDescriptor(handle);
        socket->startServerEncryption();
        addPendingConnection(socket);
    }

private:
    std::optional<QSslConfiguration> m_tls;
};

void reset(QTcpSocket *socket)
{
    socket->flush();
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->abort();
}

void answer(QTcpSocket *socket, const HttpAnswer &answer)
{
    using Fault = HttpAnswer::Fault;
    if (answer.fault == Fault::Stall)
        return;
    if (answer.fault == Fault::DropUnanswered)
        return reset(socket);
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\n";
    if (answer.hasDate)
        head += "Date: " + httpDate() + "\r\n";
    const qint64 length = answer.claimedLength >= 0 ? answer.claimedLength : answer.body.size();
    head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    if (!answer.contentType.isEmpty())
        head += "Content-Type: " + answer.contentType + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    const bool isHalf = answer.fault == Fault::CutBody || answer.fault == Fault::StallInBody;
    socket->write(head + "\r\n" + (isHalf ? answer.body.first(answer.body.size() / 2) : answer.body));
    if (answer.fault == Fault::CutBody)
        reset(socket);
}

} // namespace

QJsonObject HttpSeen::json() const
{
    return QJsonDocument::fromJson(body).object();
}

HttpAnswer HttpAnswer::json(int status, const QJsonObject &object)
{
    HttpAnswer made;
    made.status = status;
    made.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return made;
}

LoopbackHttp::LoopbackHttp(Handler handler, const QHostAddress &address, quint16 port)
    : m_handler(std::move(handler)), m_address(address), m_port(port)
{
    listen();
}

LoopbackHttp::LoopbackHttp(Handler handler, const QString &certificate, const QString &key)
    : m_handler(std::move(handler)), m_address(QHostAddress::LocalHost), m_port(0), m_tls(QSslConfiguration::defaultConfiguration())
{
    QFile keyFile(key);
    if (!keyFile.open(QIODevice::ReadOnly))
        qFatal("There is no key %s.", qPrintable(key));
    m_tls->setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    m_tls->setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    listen();
}

void LoopbackHttp::listen()
{
    std::promise<quint16> listening;
    // The thread's own loop is not running yet: the first thing it does is to listen.
    auto *starter = new QObject;
    connect(this, &QThread::started, starter, [this, &listening, starter] {
        auto *server = new Listener(m_tls, starter);
        connect(server, &QTcpServer::newConnection, server, [this, server] {
            while (QTcpSocket *socket = server->nextPendingConnection()) {
                auto buffer = std::make_shared<QByteArray>();
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] {
                    buffer->append(socket->readAll());
                    while (const auto seen = takeRequest(*buffer)) {
                        {
                            const std::lock_guard lock(m_mutex);
                            m_seen.append(*seen);
                        }
                        const HttpAnswer made = m_handler(*seen);
                        QTimer::singleShot(made.delay, socket, [socket, made] { answer(socket, made); });
                    }
                });
            }
        });
        server->listen(m_address, m_port);
        listening.set_value(server->serverPort());
    }, Qt::DirectConnection);
    connect(this, &QThread::finished, starter, &QObject::deleteLater, Qt::DirectConnection);
    starter->moveToThread(this);
    start();
    m_port = listening.get_future().get();
}

LoopbackHttp::~LoopbackHttp()
{
    quit();
    wait();
}

void LoopbackHttp::run()
{
    exec();
}

QUrl LoopbackHttp::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(m_address.toString());
    url.setPort(m_port);
    url.setPath(path);
    return url;
}

QList<HttpSeen> LoopbackHttp::seen() const
{
    const std::lock_guard lock(m_mutex);
    return m_seen;
}

int LoopbackHttp::count(const QByteArray &method, const QString &path) const
{
    const QList<HttpSeen> all = seen();
    return static_cast<int>(std::ranges::count_if(all, [&](const HttpSeen &one) { return one.method == method && one.path() == path; }));
}

} // namespace beatreel::test
