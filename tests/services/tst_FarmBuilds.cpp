// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/BuildFarm.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

const QString kFilm = u"5s Nike sneakers, energetic and urban"_s;

int filesIn(const QString &folder)
{
    int count = 0;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext(); files.next())
        ++count;
    return count;
}

} // namespace

class tst_FarmBuilds : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_farm = std::make_unique<BuildFarm>();
        QVERIFY2(m_farm->redis().isRunning(), qPrintable(m_farm->redis().trouble()));
    }
    void cleanupTestCase() { m_farm.reset(); }

    void theFilmOfTheFarmIsTheSame()
    {
        CommandLine cli;
        m_farm->prepare(cli);
        const auto worker = m_farm->worker(u"one"_s);
        const Ran here = cli.run({u"generate"_s, kFilm, u"--project"_s, u"here"_s, u"--out"_s, u"here.mp4"_s});
        QCOMPARE(here.status, 0);
        QVERIFY(m_farm->isUp());
        const Ran there = cli.run({u"generate"_s, kFilm, u"--project"_s, u"there"_s, u"--out"_s, u"there.mp4"_s, u"--farm"_s, m_farm->url(), u"--json"_s});
        QVERIFY2(there.status == 0, there.err + worker->log().right(3000).toUtf8());
        QVERIFY(!cli.read(u"there.mp4"_s).isEmpty());
        QVERIFY(cli.read(u"there.mp4"_s) == cli.read(u"here.mp4"_s));
        QCOMPARE(there.json()[u"made"_s].toObject()[u"frames"_s].toInt(), 1);
        QCOMPARE(filesIn(m_farm->storageFolder()), 0); // what only the steps needed is gone
        QVERIFY(worker->log().contains(u"beatreel.step["_s));
        // What is there is not made again.
        cli.set(u"BEATREEL_FARM_URL"_s, m_farm->url());
        const Ran again = cli.run({u"build"_s, u"there"_s, u"--farm"_s, u"--json"_s});
        QCOMPARE(again.status, 0);
        QCOMPARE(again.json()[u"made"_s].toObject()[u"clips"_s].toInt(), 0);
    }

    void aWorkerThatDiesIsReplaced()
    {
        CommandLine cli;
        m_farm->prepare(cli);
        auto dying = m_farm->worker(u"dying"_s);
        QVERIFY(m_farm->isUp());
        const auto build = cli.start({u"generate"_s, kFilm, u"--project"_s, u"ad"_s, u"--farm"_s, m_farm->url()});
        QVERIFY(hasSaid(*build, "Asked offline for camera"));
        QTest::qWait(400);
        dying->kill();
        const auto other = m_farm->worker(u"other"_s);
        const Ran ran = finished(*build);
        QVERIFY2(ran.status == 0, ran.err + other->log().right(3000).toUtf8());
        QVERIFY(cli.has(u"ad/ad.mp4"_s));
    }

    void withoutAWorkerItSaysSo()
    {
        CommandLine cli;
        m_farm->prepare(cli);
        const Ran ran = cli.run({u"generate"_s, kFilm, u"--project"_s, u"ad"_s, u"--farm"_s, m_farm->url()});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains("No worker of the farm is up"), ran.err);
        // The plan is kept, and the film can be made here.
        QVERIFY(cli.has(u"ad"_s));
        QCOMPARE(cli.run({u"status"_s, u"ad"_s}).status, 0);
    }

    void withoutAStorageItSaysSo()
    {
        CommandLine cli;
        const Ran ran = cli.run({u"generate"_s, kFilm, u"--project"_s, u"ad"_s, u"--farm"_s, m_farm->url()});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains("BEATREEL_STORAGE_URL"), ran.err);
    }

    void whatIsNoAddressIsRefused()
    {
        CommandLine cli;
        const Ran ran = cli.run({u"generate"_s, kFilm, u"--farm"_s, u"http://localhost"_s});
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains("redis://"), ran.err);
        QVERIFY(cli.entries().isEmpty());
    }

    void withoutARedisItSaysSo()
    {
        CommandLine cli;
        m_farm->prepare(cli);
        const Ran ran = cli.run({u"generate"_s, kFilm, u"--project"_s, u"ad"_s, u"--farm"_s, u"redis://:secret@127.0.0.1:1/0"_s});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains("127.0.0.1:1") && !ran.err.contains("secret"), ran.err);
    }

private:
    std::unique_ptr<BuildFarm> m_farm;
};

BEATREEL_TEST(tst_FarmBuilds)
#include "tst_FarmBuilds.moc"
