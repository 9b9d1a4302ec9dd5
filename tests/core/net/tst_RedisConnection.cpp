// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/RedisConnection.h"
#include "core/net/RedisSubscription.h"
#include "tests/support/LoopbackTcp.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <thread>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RedisServer at(quint16 port, const QString &scheme = u"redis"_s)
{
    return {*RedisUrl::parse(u"%1://127.0.0.1:%2/0"_s.arg(scheme).arg(port)), {}};
}

} // namespace

/// Against servers that are no Redis, or a bad one; `tests/services` has the real one.
class tst_RedisConnection : public QObject
{
    Q_OBJECT

private slots:
    void whoIsNotThereIsUnavailable()
    {
        NetworkThread thread;
        const RedisConnection refused(thread, at(LoopbackTcp::unusedPort()));
        const auto reply = refused.call({"PING"}, {}, {});
        QVERIFY(!reply && reply.error().kind == ErrorKind::Unavailable);
        QVERIFY2(reply.error().sentence.contains(u"takes no connections"_s), qPrintable(reply.error().sentence));
        const RedisConnection unknown(thread, {*RedisUrl::parse(u"redis://nobody.invalid"_s), {}});
        const auto lost = unknown.call({"PING"}, {}, {});
        QVERIFY(!lost && lost.error().kind == ErrorKind::Unavailable);
    }

    void whoIsNoRedisIsRefused_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
        QTest::newRow("mail") << QByteArray("220 mail.example ESMTP\r\n");
    }

    void whoIsNoRedisIsRefused()
    {
        QFETCH(QByteArray, greeting);
        const LoopbackTcp server([greeting](const QByteArray &) { return greeting; });
        NetworkThread thread;
        const RedisConnection connection(thread, at(server.port()));
        // Trying again would not make it better.
        const auto reply = connection.call({"PING"}, {10s, 10s}, {});
        QVERIFY(!reply && reply.error().kind == ErrorKind::ProviderRefused);
        QVERIFY2(reply.error().sentence.contains(u"another program than Redis"_s), qPrintable(reply.error().sentence));
    }

    void whoSpeaksNoTlsIsRefused()
    {
        const LoopbackTcp server([](const QByteArray &) { return QByteArray("-ERR unknown command\r\n"); });
        NetworkThread thread;
        const RedisConnection connection(thread, at(server.port(), u"rediss"_s));
        const auto reply = connection.call({"PING"}, {}, {});
        QVERIFY(!reply && reply.error().kind == ErrorKind::ProviderRefused);
        QVERIFY2(reply.error().sentence.contains(u"does not speak TLS"_s), qPrintable(reply.error().sentence));
    }

    void whoIsSilentIsNotWaitedForForEver()
    {
        const LoopbackTcp server([](const QByteArray &) { return QByteArray(); });
        NetworkThread thread;
        const RedisConnection connection(thread, at(server.port()));
        const auto reply = connection.call({"PING"}, {100ms, 0ms}, {});
        QVERIFY(!reply && reply.error().kind == ErrorKind::Unavailable);
        QVERIFY2(reply.error().sentence.contains(u"cannot be reached"_s), qPrintable(reply.error().sentence));
    }

    void aLateAnswerIsAnUnknownOutcomeAndNotMixedUp()
    {
        LoopbackTcp server([](const QByteArray &bytes) {
            if (bytes.contains("SELECT"))
                return QByteArray("+OK\r\n");
            if (bytes.contains("SLOW"))
                return QByteArray();
            return QByteArray("+slow\r\n+fast\r\n");
        });
        NetworkThread thread;
        const RedisConnection connection(thread, at(server.port()));
        const auto late = connection.call({"SLOW"}, {200ms, 0ms}, {});
        QVERIFY(!late && late.error().kind == ErrorKind::OutcomeUnknown);
        QVERIFY2(late.error().sentence.contains(u"in time"_s), qPrintable(late.error().sentence));
        const auto fast = connection.call({"FAST"}, {}, {});
        QVERIFY(fast);
        QCOMPARE(fast->text, "fast");
    }

    void cancellingEndsAtOnce()
    {
        const LoopbackTcp server([](const QByteArray &) { return QByteArray(); });
        NetworkThread thread;
        const RedisConnection connection(thread, at(server.port()));
        CancelSource stop;
        const std::jthread stopper([&] {
            while (server.received().isEmpty())
                std::this_thread::yield();
            stop.request_stop();
        });
        const auto reply = connection.call({"PING"}, {}, stop.get_token());
        QVERIFY(!reply && reply.error().kind == ErrorKind::Cancelled);
        QVERIFY(connection.call({"PING"}, {}, stop.get_token()).error().kind == ErrorKind::Cancelled);
    }

    void whoLeavesInTheMiddleIsAnUnknownOutcome()
    {
        const LoopbackTcp server([](const QByteArray &bytes) { return bytes.contains("SELECT") ? QByteArray("+OK\r\n") : LoopbackTcp::hangUp(); });
        NetworkThread thread;
        const RedisConnection connection(thread, at(server.port()));
        const auto reply = connection.call({"LPUSH", "list", "x"}, {}, {});
        QVERIFY(!reply && reply.error().kind == ErrorKind::OutcomeUnknown);
        QVERIFY2(reply.error().sentence.contains(u"broke off"_s), qPrintable(reply.error().sentence));
        QCOMPARE(server.received().count("LPUSH"), 1);
    }

    void nothingIsSentBeforeItIsLetIn()
    {
        const LoopbackTcp server([](const QByteArray &) { return QByteArray("-NOAUTH Authentication required.\r\n"); });
        NetworkThread thread;
        const RedisConnection connection(thread, at(server.port()));
        const auto reply = connection.call({"LPUSH", "list", "x"}, {}, {});
        QVERIFY(!reply && reply.error().kind == ErrorKind::ProviderRefused);
        QVERIFY(!server.received().contains("LPUSH"));
    }

    void aSubscriptionComesBackByItself()
    {
        std::atomic<int> connections = 0;
        const LoopbackTcp server([&](const QByteArray &bytes) {
            if (!bytes.contains("SUBSCRIBE"))
                return QByteArray("+OK\r\n");
            if (++connections < 3)
                return LoopbackTcp::hangUp();
            return QByteArray("*3\r\n$9\r\nsubscribe\r\n$1\r\nc\r\n:1\r\n*3\r\n$7\r\nmessage\r\n$1\r\nc\r\n$2\r\nhi\r\n*3\r\n$7\r\nmessage\r\n$5\r\nother\r\n$2\r\nno\r\n");
        });
        NetworkThread thread;
        std::atomic<int> subscribed = 0, lost = 0;
        QByteArrayList heard;
        std::mutex mutex;
        RedisSubscription::Ears ears;
        ears.message = [&](const QByteArray &channel, const QByteArray &message) {
            const std::scoped_lock lock(mutex);
            heard.append(channel + '=' + message);
        };
        ears.subscribed = [&](const QByteArray &) { ++subscribed; };
        ears.lost = [&](const Error &) { ++lost; };
        RedisSubscription subscription(thread, at(server.port()), ears);
        subscription.subscribe({"c"});
        QTRY_COMPARE(subscribed.load(), 1);
        QCOMPARE(lost.load(), 2);
        const auto all = [&] {
            const std::scoped_lock lock(mutex);
            return heard;
        };
        QTRY_COMPARE(all(), QByteArrayList{"c=hi"});
    }
};

BEATREEL_TEST(tst_RedisConnection)
#include "tst_RedisConnection.moc"
