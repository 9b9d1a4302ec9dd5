// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/RedisConnection.h"
#include "core/net/RedisSubscription.h"
#include "tests/support/RealService.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <thread>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RedisServer serverOf(const RealService &service)
{
    return {*RedisUrl::parse(service.value(u"BEATREEL_FARM_URL"_s)), service.value(u"BEATREEL_FARM_AUTHORITIES"_s)};
}

/// Asks on a connection of its own.
Result<RedisReply> ask(const RedisServer &server, const RedisCommand &command = {"PING"}, const RedisConnection::Limits &limits = {})
{
    NetworkThread thread;
    const RedisConnection connection(thread, server);
    return connection.call(command, limits, {});
}

} // namespace

/// The connection with a real Redis.
class tst_Redis : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_redis = std::make_unique<RealService>(u"redis"_s);
        QVERIFY2(m_redis->isRunning(), qPrintable(m_redis->trouble()));
    }
    void cleanupTestCase() { m_redis.reset(); }

    void whatIsPutIsGot()
    {
        NetworkThread thread;
        const RedisConnection connection(thread, serverOf(*m_redis));
        QByteArray bytes;
        for (int i = 0; i < 100'000; ++i)
            bytes.append(char(i * 7));
        QVERIFY(connection.call({"SET", "key", bytes}, {}, {}));
        QCOMPARE(connection.call({"GET", "key"}, {}, {})->text, bytes);
        QVERIFY(connection.call({"GET", "no such key"}, {}, {})->kind == RedisReply::Kind::Nil);
        QCOMPARE(connection.call({"RPUSH", "list", "a", "b"}, {}, {})->integer, 2);
        QCOMPARE(connection.call({"LRANGE", "list", "0", "-1"}, {}, {})->list.size(), 2);
        const auto wrong = connection.call({"INCR", "list"}, {}, {});
        QVERIFY(!wrong && wrong.error().kind == ErrorKind::ProviderRefused);
    }

    void manyCommandsInOneWrite()
    {
        NetworkThread thread;
        const RedisConnection connection(thread, serverOf(*m_redis));
        QList<RedisCommand> commands;
        for (int i = 0; i < 20'000; ++i)
            commands.append(RedisCommand{"INCR", "counted"});
        commands.append(RedisCommand{"NO SUCH COMMAND"});
        const auto replies = connection.pipeline(commands, {}, {});
        QVERIFY(replies);
        QCOMPARE(replies->size(), 20'001);
        QCOMPARE(replies->at(0).integer, 1);
        QCOMPARE(replies->at(19'999).integer, 20'000);
        QVERIFY(replies->at(20'000).isError());
    }

    void manyThreadsShareAConnection()
    {
        NetworkThread thread;
        const RedisConnection connection(thread, serverOf(*m_redis));
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 20; ++i) {
                threads.emplace_back([&, i] {
                    for (int k = 0; k < 50; ++k) {
                        const QByteArray word = QByteArray::number(i * 1000 + k);
                        const auto echoed = connection.call({"ECHO", word}, {}, {});
                        right += echoed && echoed->text == word;
                    }
                });
            }
        }
        QCOMPARE(right.load(), 1000);
    }

    void waitingIsCancelled()
    {
        NetworkThread thread;
        const RedisConnection connection(thread, serverOf(*m_redis));
        QVERIFY(connection.call({"PING"}, {}, {}));
        CancelSource stop;
        const std::jthread stopper([&] {
            while (ask(serverOf(*m_redis), {"CLIENT", "LIST"})->text.count("cmd=blpop") == 0)
                std::this_thread::sleep_for(5ms);
            stop.request_stop();
        });
        const auto waited = connection.call({"BLPOP", "nothing comes here", "0"}, {60s, 0s}, stop.get_token());
        QVERIFY(!waited && waited.error().kind == ErrorKind::Cancelled);
    }

    void aPasswordIsAskedFor()
    {
        RealService locked(u"redis"_s, {{u"BEATREEL_REDIS_PASSWORD"_s, u"open-sesame"_s}});
        QVERIFY2(locked.isRunning(), qPrintable(locked.trouble()));
        RedisServer server = serverOf(locked);
        QCOMPARE(server.url.password, u"open-sesame"_s);
        QVERIFY(ask(server));
        server.url.user = u"default"_s;
        QVERIFY(ask(server));
        server.url.user.clear();
        server.url.password = u"wrong-secret"_s;
        const auto wrong = ask(server);
        QVERIFY(!wrong && wrong.error().kind == ErrorKind::ProviderRefused);
        QVERIFY2(wrong.error().sentence.contains(u"does not accept the user or the password"_s), qPrintable(wrong.error().sentence));
        QVERIFY(!(wrong.error().sentence + wrong.error().detail).contains(u"wrong-secret"_s));
        server.url.password.clear();
        const auto none = ask(server);
        QVERIFY(!none && none.error().kind == ErrorKind::ProviderRefused);
        QVERIFY2(none.error().sentence.contains(u"asks for a password"_s), qPrintable(none.error().sentence));
    }

    void aPasswordThatNobodyAskedFor()
    {
        RedisServer server = serverOf(*m_redis);
        server.url.password = u"needless"_s;
        const auto reply = ask(server);
        QVERIFY(!reply && reply.error().kind == ErrorKind::ProviderRefused);
        QVERIFY2(reply.error().sentence.contains(u"has no password"_s), qPrintable(reply.error().sentence));
    }

    void databasesAreApart()
    {
        RedisServer server = serverOf(*m_redis);
        server.url.database = 3;
        QVERIFY(ask(server, {"SET", "apart", "3"}));
        QVERIFY(ask(serverOf(*m_redis), {"GET", "apart"})->kind == RedisReply::Kind::Nil);
        server.url.database = 99;
        const auto none = ask(server);
        QVERIFY(!none && none.error().kind == ErrorKind::ProviderRefused);
        QVERIFY2(none.error().sentence.contains(u"no database of the number"_s), qPrintable(none.error().sentence));
    }

    void tlsNeedsAnAuthority()
    {
        RealService safe(u"redis"_s, {{u"BEATREEL_REDIS_TLS"_s, u"1"_s}, {u"BEATREEL_REDIS_PASSWORD"_s, u"open-sesame"_s}});
        QVERIFY2(safe.isRunning(), qPrintable(safe.trouble()));
        const RedisServer server = serverOf(safe);
        QVERIFY(server.url.isTls && !server.authorities.isEmpty());
        const auto good = ask(server);
        QVERIFY2(good, good ? "" : qPrintable(good.error().sentence + good.error().detail));

        const auto unknown = ask({server.url, {}});
        QVERIFY(!unknown && unknown.error().kind == ErrorKind::ProviderRefused);
        QVERIFY2(unknown.error().sentence.contains(u"nobody known vouches"_s), qPrintable(unknown.error().sentence));

        RedisServer misnamed = server;
        misnamed.url.host = u"127.0.0.2"_s; // 127.0.0.1 is all it listens on
        QVERIFY(!ask(misnamed));

        RedisServer plain = server;
        plain.url.isTls = false;
        const auto open = ask(plain);
        QVERIFY(!open);
        QVERIFY2(open.error().sentence.contains(u"rediss://"_s) || open.error().sentence.contains(u"broke off"_s), qPrintable(open.error().sentence));

        RedisServer needless = serverOf(*m_redis);
        needless.url.isTls = true;
        const auto none = ask(needless, {"PING"}, {1s, 0s});
        QVERIFY(!none && none.error().kind == ErrorKind::ProviderRefused);
        QVERIFY2(none.error().sentence.contains(u"does not speak TLS"_s), qPrintable(none.error().sentence));
    }

    void memoryThatIsFullIsSaid()
    {
        const RedisServer server = serverOf(*m_redis);
        QVERIFY(ask(server, {"CONFIG", "SET", "maxmemory", "1"}));
        const auto full = ask(server, {"SET", "big", "x"});
        QVERIFY(ask(server, {"CONFIG", "SET", "maxmemory", "0"}));
        QVERIFY(!full && full.error().kind == ErrorKind::Unavailable);
        QVERIFY2(full.error().sentence.contains(u"no memory left"_s), qPrintable(full.error().sentence));
    }

    void aRestartIsSatOut()
    {
        NetworkThread thread;
        const RedisConnection connection(thread, serverOf(*m_redis));
        QVERIFY(connection.call({"SET", "kept", "1"}, {}, {}));
        QVERIFY(m_redis->halt());
        const auto gone = connection.call({"GET", "kept"}, {}, {});
        QVERIFY(!gone && gone.error().kind == ErrorKind::Unavailable);
        std::atomic<bool> isBack = false;
        const std::jthread restarter([&] { isBack = m_redis->start(); });
        const auto kept = connection.call({"GET", "kept"}, {5s, 30s}, {});
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().sentence));
        QCOMPARE(kept->text, "1");
        QTRY_VERIFY(isBack);
    }

    void subscriptionsOutliveARestart()
    {
        NetworkThread thread;
        std::mutex mutex;
        QByteArrayList heard;
        std::atomic<int> subscribed = 0;
        RedisSubscription::Ears ears;
        ears.message = [&](const QByteArray &channel, const QByteArray &message) {
            const std::scoped_lock lock(mutex);
            heard.append(channel + '=' + message);
        };
        ears.subscribed = [&](const QByteArray &) { ++subscribed; };
        const auto all = [&] {
            const std::scoped_lock lock(mutex);
            return heard;
        };
        RedisSubscription subscription(thread, serverOf(*m_redis), ears);
        subscription.subscribe({"one", "two"});
        QTRY_COMPARE(subscribed.load(), 2);
        QCOMPARE(ask(serverOf(*m_redis), {"PUBLISH", "one", "a"})->integer, 1);
        QTRY_COMPARE(all(), QByteArrayList{"one=a"});
        subscription.unsubscribe({"one"});
        QTRY_COMPARE(ask(serverOf(*m_redis), {"PUBLISH", "one", "b"})->integer, 0);
        QVERIFY(m_redis->halt() && m_redis->start());
        QTRY_COMPARE_WITH_TIMEOUT(subscribed.load(), 3, 20'000);
        QCOMPARE(ask(serverOf(*m_redis), {"PUBLISH", "two", "c"})->integer, 1);
        QTRY_COMPARE(all(), (QByteArrayList{"one=a", "two=c"}));
    }

private:
    std::unique_ptr<RealService> m_redis;
};

BEATREEL_TEST(tst_Redis)
#include "tst_Redis.moc"
