// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/farm/CeleryFarm.h"
#include "core/net/HttpClient.h"
#include "tests/core/build/WorkshopFixture.h"
#include "tests/services/FarmSteps.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>

using namespace beatreel;
using namespace beatreel::test;

/// The editor's workshop on a real farm: who is up, what waits, and how soon a step that runs there is stopped. The steps
/// themselves are acted.
class tst_FarmWorkshop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_redis = std::make_unique<RealService>(u"redis"_s);
        QVERIFY2(m_redis->isRunning(), qPrintable(m_redis->trouble()));
        m_worker = std::make_unique<WorkerProcess>(*m_redis, u"studio@here"_s, WorkerProcess::Variables{{u"STEP_STAND_IN_LOG"_s, log()}});
        StorageSettings storage;
        storage.url = QUrl::fromLocalFile(m_folder.path()).toString(QUrl::FullyEncoded);
        auto store = openAssetStore(storage, m_http);
        QVERIFY2(store, why(store));
        m_farm = std::make_shared<CeleryFarm>(std::move(*store), optionsOf(*m_redis).server);
        QVERIFY2(isTrueWithin(60s, [this] { return m_farm->check({}).has_value(); }), qPrintable(m_worker->log()));
    }
    void cleanupTestCase()
    {
        m_farm.reset();
        m_worker.reset();
        m_redis.reset();
    }
    void init() { QFile::remove(log()); }
    void cleanup()
    {
        if (QTest::currentTestFailed() && m_worker)
            qWarning().noquote() << m_worker->log().right(6000);
    }

    void whoIsUpAndWhatWaits()
    {
        const auto idle = m_farm->status({});
        QVERIFY2(idle, why(idle));
        QVERIFY(*idle == (FarmStatus{{{u"studio@here"_s, 2}}, 0}));
        QCOMPARE(idle->places(), 2);
        CeleryClient client(optionsOf(*m_redis));
        QList<CeleryTask> tasks;
        for (int i = 0; i < 5; ++i)
            tasks.append(step(u"sleep"_s, {{u"seconds"_s, 20}}));
        QVERIFY(client.send(tasks, {}));
        QVERIFY(isTrueWithin(20s, [this] { return m_farm->status({}).value_or(FarmStatus()).waiting == 3; }));
        QStringList ids;
        for (const CeleryTask &task : tasks)
            ids.append(task.id);
        QVERIFY(client.stop(ids, {}));
        QVERIFY(isTrueWithin(20s, [this] { return m_farm->status({}).value_or(FarmStatus{{}, 1}).waiting == 0; }));
    }

    void oneJobIsCancelledOnTheFarm()
    {
        Shop shop({5, 5});
        order(shop);
        QVERIFY(isRunning(2));
        QElapsedTimer time;
        time.start();
        shop.workshop.cancel(kFrame1);
        QVERIFY(isTrueWithin(10s, [this] { return linesOf(log()).count(u"cancelled"_s) == 1; }));
        qInfo("A step on the farm ended %lld ms after its job was cancelled.", time.elapsed());
        QTRY_VERIFY_WITH_TIMEOUT(!shop.workshop.job(kFrame1), 10000);
        QVERIFY(shop.workshop.job(kFrame2)->state == Job::State::Running); // the other goes on
        const QList<JobNote> notes = shop.workshop.job(kFrame2)->log;
        QVERIFY(std::ranges::any_of(notes, [](const JobNote &note) { return note.line.contains(u"studio@here"_s); }));
        shop.workshop.stop();
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 1, 20000);
    }

    void stoppingAllReachesTheFarm()
    {
        Shop shop({5, 5});
        order(shop);
        QVERIFY(isRunning(2));
        QElapsedTimer time;
        time.start();
        shop.workshop.stop();
        QVERIFY(isTrueWithin(10s, [this] { return linesOf(log()).count(u"cancelled"_s) == 2; }));
        qInfo("Two steps on the farm ended %lld ms after all was stopped.", time.elapsed());
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 1, 10000);
        QVERIFY(shop.reports.first().wasCancelled);
        QVERIFY(!shop.workshop.isBusy());
    }

    void aFarmThatIsInUseIsNotCleared()
    {
        Shop shop({5});
        order(shop);
        QVERIFY(isRunning(1));
        QVERIFY(m_farm->clear(u"video-1"_s, {}));
        QVERIFY(QFileInfo::exists(m_folder.file(u"farm/video-1"_s)));
        shop.workshop.stop();
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 1, 20000);
        QVERIFY(m_farm->clear(u"video-1"_s, {}));
        QVERIFY(QDir(m_folder.file(u"farm/video-1"_s)).isEmpty(QDir::Files));
    }

    void whatTheStorageLostIsBroughtAgain()
    {
        Shop shop({5});
        order(shop);
        QVERIFY(isRunning(1));
        shop.workshop.stop();
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 1, 20000);
        QVERIFY(QDir(m_folder.file(u"farm"_s)).removeRecursively());
        QFile lost(log() + u".lost"_s);
        QVERIFY(lost.open(QIODevice::WriteOnly));
        lost.close();
        order(shop);
        QVERIFY(isRunning(2));
        QVERIFY(!lost.exists());
        QVERIFY(!QDir(m_folder.file(u"farm/video-1"_s)).isEmpty(QDir::Files));
        shop.workshop.stop();
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 2, 20000);
    }

    void aFarmThatIsAwayIsSaid()
    {
        StorageSettings storage;
        storage.url = QUrl::fromLocalFile(m_folder.path()).toString(QUrl::FullyEncoded);
        CeleryFarm away(std::move(*openAssetStore(storage, m_http)), {*RedisUrl::parse(u"redis://:s3cret@127.0.0.1:1/0"_s), {}});
        for (const auto &answer : {away.status({}), away.check({})}) {
            QVERIFY(!answer);
            QVERIFY2(answer.error().sentence.contains(u"127.0.0.1:1"_s) && !answer.error().sentence.contains(u"s3cret"_s), why(answer));
        }
    }

private:
    [[nodiscard]] QString log() const { return m_folder.file(u"steps.log"_s); }
    void order(Shop &shop)
    {
        BuildOptions options;
        options.scope = BuildScope::Storyboard;
        options.limits = {2, Farm::kSteps};
        shop.workshop.order({shop.fixture.folder->project(), {&shop.fixture.artist, &shop.fixture.camera, &shop.fixture.composer}, options,
                             std::shared_ptr<StepPlace>(m_farm, &m_farm->place())});
    }
    /// Whether so many steps began on the farm.
    [[nodiscard]] bool isRunning(int count)
    {
        return isTrueWithin(30s, [&] { return linesOf(log()).count(u"begin"_s) == count; });
    }
    template <class Condition> [[nodiscard]] static bool isTrueWithin(std::chrono::milliseconds time, Condition condition)
    {
        return QTest::qWaitFor(condition, static_cast<int>(time.count()));
    }

    TestFolder m_folder;
    HttpClient m_http;
    std::unique_ptr<RealService> m_redis;
    std::unique_ptr<WorkerProcess> m_worker;
    std::shared_ptr<CeleryFarm> m_farm;
};

BEATREEL_TEST(tst_FarmWorkshop)
#include "tst_FarmWorkshop.moc"
