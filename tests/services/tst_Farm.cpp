// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/FarmSteps.h"
#include "tests/support/TestMain.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTest>

#include <atomic>

using namespace beatreel;
using namespace beatreel::test;

/// The client, a real Redis and real workers together; the steps themselves are acted.
class tst_Farm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_redis = std::make_unique<RealService>(u"redis"_s);
        QVERIFY2(m_redis->isRunning(), qPrintable(m_redis->trouble()));
        m_client = std::make_unique<CeleryClient>(optionsOf(*m_redis));
        m_worker = std::make_unique<WorkerProcess>(*m_redis, u"tester@here"_s, WorkerProcess::Variables{{u"REPLICATE_API_TOKEN"_s, u"r8_of-the-worker"_s}});
        QVERIFY2(comesUp(u"tester@here"_s), qPrintable(m_worker->log()));
    }
    void cleanupTestCase()
    {
        m_client.reset();
        m_worker.reset();
        m_redis.reset();
    }
    void init() { m_folder = std::make_unique<TestFolder>(); }
    void cleanup()
    {
        if (QTest::currentTestFailed() && m_worker)
            qWarning().noquote() << m_worker->log().right(6000);
    }

    void workersAreCounted()
    {
        const auto workers = m_client->workers(2s, {});
        QVERIFY2(workers, why(workers));
        QVERIFY(*workers == (QList<FarmWorker>{{u"tester@here"_s, 2}}));
        QCOMPARE(m_client->queueLength(kQueue, {}).value(), 0);
        QVERIFY(m_client->check({}));
    }

    void aStepIsDoneByAWorker()
    {
        const auto first = run(*m_client, step(u"echo"_s, {{u"value"_s, u"schön 🎬"_s}}));
        QVERIFY2(first, why(first));
        QCOMPARE((*first)[u"value"_s].toString(), u"schön 🎬"_s);
    }

    void aPlaceKeepsItsProgram()
    {
        QSet<int> programs;
        for (int i = 0; i < 8; ++i) {
            const auto result = run(*m_client, step(u"echo"_s));
            QVERIFY2(result, why(result));
            programs.insert((*result)[u"pid"_s].toInt());
        }
        QVERIFY2(programs.size() <= 2, qPrintable(QString::number(programs.size())));
    }

    void progressIsHeard()
    {
        QList<double> fractions;
        CeleryClient::Wait wait{60s, [&](const QJsonObject &news) {
                                    QCOMPARE(news[u"worker"_s], u"tester@here"_s);
                                    fractions.append(news[u"fraction"_s].toDouble());
                                }};
        const auto result = run(*m_client, step(u"sleep"_s, {{u"seconds"_s, 1.2}, {u"value"_s, 7}}), wait);
        QVERIFY2(result, why(result));
        QCOMPARE((*result)[u"value"_s], 7);
        QVERIFY2(fractions.size() >= 3, qPrintable(QString::number(fractions.size())));
        QVERIFY(std::ranges::is_sorted(fractions));
        QVERIFY(fractions.last() > 0.3 && fractions.last() <= 1);
    }

    void aFailureHasTheWorkersWords()
    {
        const QJsonObject error{{u"kind"_s, u"media"_s}, {u"message"_s, u"The clip cannot be read."_s}, {u"detail"_s, u"no moov"_s}};
        const auto result = run(*m_client, step(u"fail"_s, {{u"error"_s, error}}));
        QVERIFY(!result);
        QVERIFY(result.error().kind == ErrorKind::Media);
        QCOMPARE(result.error().sentence, u"The clip cannot be read."_s);
        QCOMPARE(result.error().detail, u"no moov"_s);
    }

    void aProgramThatDiesIsStartedAgain()
    {
        const auto once = run(*m_client, step(u"die once"_s, {{u"mark"_s, m_folder->file(u"mark"_s)}}));
        QVERIFY2(once, why(once));
        QCOMPARE((*once)[u"value"_s], u"alive"_s);
        const auto always = run(*m_client, step(u"die"_s));
        QVERIFY(!always && always.error().kind == ErrorKind::Unavailable);
        QVERIFY2(always.error().sentence.contains(u"ended in the middle"_s), why(always));
        QVERIFY(run(*m_client, step(u"echo"_s)));
    }

    void keysGoToTheStepAlone()
    {
        const auto result = run(*m_client, step(u"environment"_s));
        QVERIFY2(result, why(result));
        QCOMPARE((*result)[u"key"_s], u"r8_of-the-worker"_s);
        QVERIFY(!(*result)[u"names"_s].toArray().contains(u"BEATREEL_FARM_URL"_s));
        QVERIFY(!m_worker->log().contains(u"r8_of-the-worker"_s));
    }

    void thePhasesGoByTheirNames()
    {
        CeleryTask task = CeleryTask::make(u"app.phases.phase1_planning.task.plan_video_intelligent"_s, {}, kQueue);
        task.args = {u"video-1"_s, u"15s Nike sneakers"_s, 0.5};
        const auto planned = run(*m_client, task);
        QVERIFY2(planned, why(planned));
        QCOMPARE((*planned)[u"phase"_s], u"phase1_planning"_s);
        QCOMPARE((*planned)[u"output_data"_s].toObject(), (QJsonObject{{u"video_id"_s, u"video-1"_s}, {u"prompt"_s, u"15s Nike sneakers"_s}, {u"creativity_level"_s, 0.5}}));
        const auto stitched = run(*m_client, CeleryTask::make(u"phase4_stitching"_s, {{u"video_id"_s, u"v"_s}, {u"chunks"_s, QJsonArray()}}, kQueue));
        QVERIFY2(stitched, why(stitched));
        const auto nameless = run(*m_client, CeleryTask::make(u"phase4_stitching"_s, {}, kQueue));
        QVERIFY(!nameless && nameless.error().kind == ErrorKind::BadInput);
    }

    void foreignMessagesAreRefusedAndTheWorkerLivesOn()
    {
        NetworkThread thread;
        const RedisConnection redis(thread, optionsOf(*m_redis).server);
        const QByteArray queue = kQueue.toUtf8();
        const auto message = [](const QString &tag, const QJsonValue &body, const QJsonObject &moreHeaders = {}, const QString &type = u"application/json"_s) {
            QJsonObject headers{{u"task"_s, u"beatreel.step"_s}, {u"id"_s, tag}};
            for (auto it = moreHeaders.begin(); it != moreHeaders.end(); ++it)
                headers[it.key()] = it.value();
            const QJsonObject route{{u"exchange"_s, u""_s}, {u"routing_key"_s, kQueue}};
            return QJsonDocument(QJsonObject{{u"body"_s, body},
                                             {u"content-type"_s, type},
                                             {u"content-encoding"_s, u"utf-8"_s},
                                             {u"properties"_s, QJsonObject{{u"delivery_tag"_s, tag}, {u"delivery_info"_s, route}}},
                                             {u"headers"_s, headers}})
                .toJson();
        };
        const QString plain = u"[[],{},{}]"_s;
        const QList<QByteArray> foreign = {"hello", "{}", "[1,2]", "\xff\xfe", "{\"body\":\"x\",\"headers\":{},\"properties\":{}}", message(u"a"_s, 17), message(u"b"_s, u"no JSON"_s),
                                           message(u"c"_s, plain, {{u"eta"_s, 17}, {u"timelimit"_s, u"x"_s}, {u"expires"_s, QJsonObject()}}),
                                           message(u"d"_s, plain, {{u"task"_s, QJsonObject()}}), message(u"e"_s, u"gASVCg=="_s, {}, u"application/x-python-serialize"_s)};
        for (const QByteArray &bytes : foreign)
            QVERIFY(redis.call({"LPUSH", queue, bytes}, {}, {}));
        const auto unknown = run(*m_client, CeleryTask::make(u"other.task"_s, {}, kQueue));
        QVERIFY(!unknown && unknown.error().kind == ErrorKind::Unavailable);
        QVERIFY2(unknown.error().sentence.contains(u"do not know this step"_s), why(unknown));
        const auto nameless = run(*m_client, CeleryTask::make(u"beatreel.step"_s, {{u"x"_s, 1}}, kQueue));
        QVERIFY(!nameless && nameless.error().kind == ErrorKind::BadInput);
        const auto babbled = run(*m_client, step(u"babble"_s));
        QVERIFY2(babbled, why(babbled));
        for (int i = 0; i < 4; ++i)
            QVERIFY(run(*m_client, step(u"echo"_s)));
        QCOMPARE(m_client->queueLength(kQueue, {}).value(), 0);
        QTRY_COMPARE(redis.call({"HLEN", "unacked"}, {}, {})->integer, 0);
        QVERIFY(m_worker->log().contains(u"thrown away"_s));
    }

    void anAnswerThatIsNoneIsAnError()
    {
        NetworkThread thread;
        const RedisConnection redis(thread, optionsOf(*m_redis).server);
        const QByteArray key = "celery-task-meta-";
        QVERIFY(redis.call({"SET", key + "read", "hello"}, {}, {}));
        const auto read = m_client->await(u"read"_s, {60s, {}}, {});
        QVERIFY(!read);
        QVERIFY2(read.error().sentence.contains(u"cannot be read"_s), why(read));
        const std::jthread publisher([&] {
            while (redis.call({"PUBLISH", key + "heard", "{\"status\":1}"}, {}, {})->integer == 0)
                std::this_thread::sleep_for(5ms);
        });
        const auto heard = m_client->await(u"heard"_s, {60s, {}}, {});
        QVERIFY(!heard);
        QVERIFY2(heard.error().sentence.contains(u"cannot be read"_s), why(heard));
    }

    void whatIsNotHeardIsLookedAt()
    {
        // Nothing is published: only looking finds it.
        CeleryClient::Options options = optionsOf(*m_redis);
        options.lookEvery = 200ms;
        CeleryClient client(options);
        NetworkThread thread;
        const RedisConnection redis(thread, options.server);
        const std::jthread writer([&] {
            while (redis.call({"PUBSUB", "NUMSUB", "celery-task-meta-quiet"}, {}, {})->list.at(1).integer == 0)
                std::this_thread::sleep_for(5ms);
            std::this_thread::sleep_for(100ms);
            (void)redis.call({"SET", "celery-task-meta-quiet", R"({"status":"SUCCESS","result":5})"}, {}, {});
        });
        const auto result = client.await(u"quiet"_s, {60s, {}}, {});
        QVERIFY2(result, why(result));
        QCOMPARE(result->toInt(), 5);
    }

    void aResultThatNeverComes()
    {
        const CeleryTask elsewhere = CeleryTask::make(u"beatreel.step"_s, {{u"step"_s, u"echo"_s}}, u"nobody-serves-this"_s);
        const auto silent = run(*m_client, elsewhere, {300ms, {}});
        QVERIFY(!silent && silent.error().kind == ErrorKind::Unavailable);
        QVERIFY2(silent.error().sentence.contains(u"One worker is up (tester@here)"_s), why(silent));
    }

    void cancellingReachesARunningStep_data()
    {
        QTest::addColumn<bool>("isStubborn");
        QTest::newRow("it listens") << false;
        QTest::newRow("it does not") << true;
    }

    void cancellingReachesARunningStep()
    {
        QFETCH(bool, isStubborn);
        const QString file = m_folder->file(u"what happened"_s);
        CancelSource source;
        QElapsedTimer sinceCancelled;
        CeleryClient::Wait wait{60s, [&](const QJsonObject &news) {
                                    if (news[u"fraction"_s].toDouble() > 0 && !source.stop_requested()) {
                                        sinceCancelled.start();
                                        source.request_stop();
                                    }
                                }};
        const auto result = run(*m_client, step(u"sleep"_s, {{u"seconds"_s, 50}, {u"file"_s, file}, {u"stubborn"_s, isStubborn}}), wait, source.get_token());
        QVERIFY(!result && result.error().kind == ErrorKind::Cancelled);
        QVERIFY2(sinceCancelled.elapsed() < 5000, qPrintable(QString::number(sinceCancelled.elapsed())));
        qInfo("the step had ended %lld ms after it was cancelled", sinceCancelled.elapsed());
        if (!isStubborn)
            QCOMPARE(linesOf(file), (QStringList{u"begin"_s, u"cancelled"_s}));
        // Its place is free again.
        const auto next = run(*m_client, step(u"echo"_s));
        QVERIFY2(next, why(next));
    }

    void whatWaitsIsNotBegunOnceItIsCancelled()
    {
        const QString file = m_folder->file(u"begun"_s);
        const QList<CeleryTask> busy = {step(u"sleep"_s, {{u"seconds"_s, 2}}), step(u"sleep"_s, {{u"seconds"_s, 2}})};
        QVERIFY(m_client->send(busy, {}));
        const CeleryTask waiting = step(u"sleep"_s, {{u"seconds"_s, 0.1}, {u"file"_s, file}});
        QVERIFY(m_client->send({waiting}, {}));
        QVERIFY(m_client->stop({waiting.id}, {}));
        const auto stopped = m_client->await(waiting.id, {60s, {}}, {});
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::ProviderRefused); // nobody sends it again unasked
        QVERIFY2(stopped.error().sentence.contains(u"Somebody stopped"_s), why(stopped));
        for (const CeleryTask &task : busy)
            QVERIFY(m_client->await(task.id, {60s, {}}, {}));
        QVERIFY(linesOf(file).isEmpty());
    }

    void manyAreWatchedWithoutAThreadEach()
    {
        QList<CeleryTask> tasks;
        QStringList ids;
        for (int i = 0; i < 200; ++i) {
            tasks.append(step(u"echo"_s, {{u"value"_s, i}}));
            ids.append(tasks.last().id);
        }
        std::atomic<int> right = 0;
        m_client->watch(ids, [&](const QString &id) {
            const int wanted = int(ids.indexOf(id));
            return [&right, wanted](const TaskNews &news) {
                if (news.isFinal())
                    right += news.state == TaskNews::State::Done && news.value[u"value"_s] == wanted;
            };
        });
        QVERIFY(m_client->send(tasks, {}));
        QTRY_COMPARE_WITH_TIMEOUT(right.load(), 200, 60'000);
    }

    void tenThousandAreSentOnce()
    {
        const QString queue = u"long"_s;
        QList<CeleryTask> tasks;
        for (int i = 0; i < 10'000; ++i)
            tasks.append(CeleryTask::make(u"beatreel.step"_s, {{u"step"_s, u"clip"_s}, {u"project"_s, u"p"_s}, {u"fingerprint"_s, QString(64, u'f')}}, queue));
        QElapsedTimer timer;
        timer.start();
        const auto sent = m_client->send(tasks, {});
        QVERIFY2(sent, why(sent));
        qInfo("10,000 tasks were sent in %lld ms", timer.elapsed());
        QCOMPARE(m_client->queueLength(queue, {}).value(), 10'000);
        // After a lost answer they are sent again, and nothing is there twice.
        QVERIFY(m_client->send(tasks, {}));
        QCOMPARE(m_client->queueLength(queue, {}).value(), 10'000);
        tasks.first().priority = 9;
        tasks.first().id = CeleryTask::make({}, {}, {}).id;
        QVERIFY(m_client->send({tasks.first()}, {}));
        QCOMPARE(m_client->queueLength(queue, {}).value(), 10'001);
    }

private:
    /// Within a minute.
    [[nodiscard]] bool comesUp(const QString &name) const
    {
        for (const QDeadlineTimer end(60'000); !end.hasExpired();) {
            const auto workers = m_client->workers(500ms, {});
            if (workers && std::ranges::any_of(*workers, [&](const FarmWorker &worker) { return worker.name == name; }))
                return true;
        }
        return false;
    }

    std::unique_ptr<RealService> m_redis;
    std::unique_ptr<WorkerProcess> m_worker;
    std::unique_ptr<CeleryClient> m_client;
    std::unique_ptr<TestFolder> m_folder;
};

BEATREEL_TEST(tst_Farm)
#include "tst_Farm.moc"
