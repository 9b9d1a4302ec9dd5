// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/BuildFarm.h"
#include "tests/support/TestMain.h"
#include "tests/support/Tmpfs.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

const QString kTroubledFilm = u"10s Nike sneakers, energetic and urban"_s;

} // namespace

/// What builds on a farm live through beside its workers and its Redis.
class tst_FarmTroubles : public QObject
{
    Q_OBJECT

private slots:
    void aRestartOfTheDatabaseIsSatOut()
    {
        RealService postgres(u"postgres"_s);
        QVERIFY2(postgres.isRunning(), qPrintable(postgres.trouble()));
        BuildFarm farm;
        QVERIFY2(farm.redis().isRunning(), qPrintable(farm.redis().trouble()));
        CommandLine cli;
        farm.prepare(cli);
        cli.set(u"BEATREEL_DATABASE_URL"_s, postgres.value(u"BEATREEL_DATABASE_URL"_s));
        const auto worker = farm.worker(u"one"_s);
        QVERIFY(farm.isUp());
        const auto build = cli.start({u"generate"_s, kTroubledFilm, u"--project"_s, u"ad"_s, u"--farm"_s, farm.url()});
        QVERIFY(hasSaid(*build, "Asked offline for camera"));
        QVERIFY(postgres.halt());
        QTest::qWait(1500);
        QVERIFY2(postgres.start(), qPrintable(postgres.trouble()));
        const Ran ran = finished(*build);
        QVERIFY2(ran.status == 0, ran.err + worker->log().right(3000).toUtf8());
        QVERIFY(cli.has(u"ad/ad.mp4"_s));
        const Ran verified = cli.run({u"videos"_s, u"--verify"_s});
        QVERIFY2(verified.status == 0, verified.out + verified.err);
    }

    void aWorkerWhoseDiskIsFullLeavesTheStepsToOthers()
    {
        const TestFolder disk;
        const Tmpfs full(disk.file(u"small"_s), u"256k"_s);
        if (!full.isMounted())
            QSKIP("A small disk cannot be mounted here.");
        BuildFarm farm;
        QVERIFY2(farm.redis().isRunning(), qPrintable(farm.redis().trouble()));
        CommandLine cli;
        farm.prepare(cli);
        const auto broken = farm.worker(u"broken@here"_s, {{u"BEATREEL_FARM_FOLDER"_s, disk.file(u"small"_s)}, {u"BEATREEL_FARM_REST"_s, u"1"_s}});
        QVERIFY(farm.isUp());
        // Nobody else is there: it says what is wrong, and the project can be gone on with.
        const Ran alone = cli.run({u"generate"_s, kTroubledFilm, u"--project"_s, u"ad"_s, u"--music"_s, u"none"_s, u"--farm"_s, farm.url()});
        QCOMPARE(alone.status, 1);
        QVERIFY2(alone.err.contains("disk") || alone.err.contains("room"), alone.err);
        const auto good = farm.worker(u"good@here"_s);
        QVERIFY(farm.isUp(2));
        const Ran ran = cli.run({u"build"_s, u"ad"_s, u"--farm"_s, farm.url()});
        QVERIFY2(ran.status == 0, ran.err + broken->log().right(3000).toUtf8());
        QVERIFY(cli.has(u"ad/ad.mp4"_s));
    }
};

BEATREEL_TEST(tst_FarmTroubles)
#include "tst_FarmTroubles.moc"
