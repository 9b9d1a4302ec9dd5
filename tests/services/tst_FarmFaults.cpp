// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/FarmSteps.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <thread>

using namespace beatreel;
using namespace beatreel::test;

/// What a farm lives through: workers that end or are killed, a Redis that restarts.
class tst_FarmFaults : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<TestFolder>(); }

    void aFarmWithoutWorkersIsSaid()
    {
        RealService lonely(u"redis"_s);
        QVERIFY2(lonely.isRunning(), qPrintable(lonely.trouble()));
        CeleryClient client(optionsOf(lonely));
        const auto nobody = run(client, step(u"echo"_s), {300ms, {}});
        QVERIFY(!nobody && nobody.error().kind == ErrorKind::Unavailable);
        QVERIFY2(nobody.error().sentence.contains(u"No worker is up"_s), why(nobody));
    }

    void aWarmShutdownGivesTheStepBack()
    {
        RealService redis(u"redis"_s);
        QVERIFY2(redis.isRunning(), qPrintable(redis.trouble()));
        CeleryClient client(optionsOf(redis));
        const QString file = m_folder->file(u"what happened"_s);
        const CeleryTask task = step(u"sleep"_s, {{u"seconds"_s, 3}, {u"file"_s, file}});
        {
            WorkerProcess first(redis);
            QVERIFY(client.send({task}, {}));
            QTRY_COMPARE_WITH_TIMEOUT(linesOf(file), QStringList{u"begin"_s}, 120'000);
            first.end();
            QVERIFY2(first.waitForEnd(), qPrintable(first.log()));
        }
        QCOMPARE(linesOf(file), QStringList{u"begin"_s});
        QCOMPARE(client.queueLength(kQueue, {}).value(), 1);
        const WorkerProcess second(redis);
        const auto result = client.await(task.id, {60s, {}}, {});
        QVERIFY2(result, why(result) + second.log().toUtf8());
        QCOMPARE(linesOf(file), (QStringList{u"begin"_s, u"begin"_s, u"end"_s}));
    }

    void aKilledWorkersStepIsDoneByAnother()
    {
        RealService redis(u"redis"_s);
        QVERIFY2(redis.isRunning(), qPrintable(redis.trouble()));
        CeleryClient client(optionsOf(redis));
        const WorkerProcess::Variables quick = {{u"BEATREEL_FARM_VISIBILITY"_s, u"4"_s}};
        const QString file = m_folder->file(u"what happened"_s);
        // Longer than the time after which a silent worker counts as dead.
        const CeleryTask task = step(u"sleep"_s, {{u"seconds"_s, 6}, {u"value"_s, u"done"_s}, {u"file"_s, file}});
        WorkerProcess first(redis, u"first@here"_s, quick);
        QVERIFY(client.send({task}, {}));
        QTRY_COMPARE_WITH_TIMEOUT(linesOf(file), QStringList{u"begin"_s}, 120'000);
        first.kill();
        QVERIFY(first.waitForEnd());
        const WorkerProcess second(redis, u"second@here"_s, quick);
        QString worker;
        const auto result = client.await(task.id, {120s, [&](const QJsonObject &news) { worker = news[u"worker"_s].toString(); }}, {});
        QVERIFY2(result, why(result) + second.log().toUtf8());
        QCOMPARE((*result)[u"value"_s], u"done"_s);
        QCOMPARE(worker, u"second@here"_s);
        QCOMPARE(linesOf(file), (QStringList{u"begin"_s, u"begin"_s, u"end"_s}));
    }

    void aRestartOfRedisIsSatOut()
    {
        RealService redis(u"redis"_s);
        QVERIFY2(redis.isRunning(), qPrintable(redis.trouble()));
        CeleryClient client(optionsOf(redis));
        const WorkerProcess worker(redis);
        const QString file = m_folder->file(u"what happened"_s);
        const CeleryTask running = step(u"sleep"_s, {{u"seconds"_s, 4}, {u"value"_s, 1}, {u"file"_s, file}});
        QVERIFY(client.send({running}, {}));
        QTRY_COMPARE_WITH_TIMEOUT(linesOf(file), QStringList{u"begin"_s}, 120'000);
        std::optional<Result<QJsonValue>> first, second;
        std::jthread waiter([&] { first = client.await(running.id, {120s, {}}, {}); });
        QVERIFY(redis.halt());
        std::jthread sender([&] { second = run(client, step(u"echo"_s, {{u"value"_s, 2}}), {120s, {}}); });
        QVERIFY2(redis.start(), qPrintable(redis.trouble()));
        waiter.join();
        sender.join();
        QVERIFY2(*first, why(*first) + worker.log().toUtf8());
        QCOMPARE((**first)[u"value"_s], 1);
        QVERIFY2(*second, why(*second) + worker.log().toUtf8());
        QCOMPARE((**second)[u"value"_s], 2);
        QCOMPARE(linesOf(file), (QStringList{u"begin"_s, u"end"_s}));
    }

    void passwordsAndTlsHoldForWorkersToo()
    {
        RealService safe(u"redis"_s, {{u"BEATREEL_REDIS_TLS"_s, u"1"_s}, {u"BEATREEL_REDIS_PASSWORD"_s, u"open-sesame"_s}});
        QVERIFY2(safe.isRunning(), qPrintable(safe.trouble()));
        CeleryClient client(optionsOf(safe));
        const WorkerProcess worker(safe);
        const auto result = run(client, step(u"echo"_s, {{u"value"_s, 3}}));
        QVERIFY2(result, why(result) + worker.log().toUtf8());
        QCOMPARE((*result)[u"value"_s], 3);
        QVERIFY(!worker.log().contains(u"open-sesame"_s));
        CeleryClient::Options wrong = optionsOf(safe);
        wrong.server.url.password = u"wrong"_s;
        CeleryClient stranger(wrong);
        const auto refused = run(stranger, step(u"echo"_s));
        QVERIFY(!refused && refused.error().kind == ErrorKind::ProviderRefused);
        QVERIFY(!stranger.check({}));
    }

private:
    std::unique_ptr<TestFolder> m_folder;
};

BEATREEL_TEST(tst_FarmFaults)
#include "tst_FarmFaults.moc"
