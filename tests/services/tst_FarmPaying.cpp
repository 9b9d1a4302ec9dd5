// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/BuildFarm.h"
#include "tests/support/FakeReplicate.h"
#include "tests/support/ModelOutputs.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

/// A farm whose workers have the key, which the one who builds has not; both share the ledger.
struct PayingFarm
{
    PayingFarm() : postgres(u"postgres"_s)
    {
        service.outputs = modelOutputs();
        farm.prepare(cli);
        cli.set(u"BEATREEL_DATABASE_URL"_s, databaseUrl());
        cli.set(u"REPLICATE_API_BASE_URL"_s, serviceUrl());
        cli.unset(u"REPLICATE_API_TOKEN"_s);
    }

    [[nodiscard]] QString databaseUrl() const { return postgres.value(u"BEATREEL_DATABASE_URL"_s); }
    [[nodiscard]] QString serviceUrl() const { return QString::fromLatin1(service.base().toEncoded()); }
    [[nodiscard]] std::unique_ptr<WorkerProcess> worker(const QString &name, const WorkerProcess::Variables &more = {}) const
    {
        WorkerProcess::Variables variables{{u"REPLICATE_API_TOKEN"_s, FakeReplicate::token()},
                                           {u"REPLICATE_API_BASE_URL"_s, serviceUrl()},
                                           {u"BEATREEL_DATABASE_URL"_s, databaseUrl()},
                                           {u"BEATREEL_FARM_REST"_s, u"1"_s}};
        variables.insert(more);
        return farm.worker(name, variables);
    }
    [[nodiscard]] QStringList generate() const
    {
        return {u"generate"_s, u"5s Nike sneakers"_s, u"--project"_s, u"ad"_s, u"--clips"_s, u"hailuo-2.3-fast"_s, u"--music"_s, u"none"_s, u"--farm"_s, farm.url()};
    }
    [[nodiscard]] QByteArray verified() const
    {
        const Ran ran = cli.run({u"videos"_s, u"--verify"_s});
        return ran.status == 0 ? QByteArray() : ran.out + ran.err;
    }

    RealService postgres;
    FakeReplicate service;
    BuildFarm farm;
    CommandLine cli;
};

} // namespace

/// What costs money, where the workers have the key.
class tst_FarmPaying : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_farm = std::make_unique<PayingFarm>();
        QVERIFY2(m_farm->postgres.isRunning(), qPrintable(m_farm->postgres.trouble()));
        QVERIFY2(m_farm->farm.redis().isRunning(), qPrintable(m_farm->farm.redis().trouble()));
    }
    void cleanup() { m_farm.reset(); }

    void theWorkerPaysAndTheLedgerIsOne()
    {
        const auto worker = m_farm->worker(u"rich@here"_s);
        QVERIFY(m_farm->farm.isUp());
        const Ran ran = m_farm->cli.run(m_farm->generate() + QStringList{u"--json"_s});
        QVERIFY2(ran.status == 0, ran.err + worker->log().right(3000).toUtf8());
        QCOMPARE(m_farm->service.made().size(), 1);
        QVERIFY2(std::abs(ran.json()[u"cost_usd"_s].toDouble() - 0.19) < 1e-9, ran.out);
        QCOMPARE(m_farm->verified(), QByteArray());
        QVERIFY(!worker->log().contains(FakeReplicate::token()));
        // Nothing is left to be bought.
        QCOMPARE(m_farm->cli.run({u"build"_s, u"ad"_s, u"--farm"_s, m_farm->farm.url()}).status, 0);
        QCOMPARE(m_farm->service.made().size(), 1);
    }

    void whatAWorkerHasBoughtIsHandedOn_data()
    {
        QTest::addColumn<bool>("isKilled");
        QTest::newRow("killed") << true;
        QTest::newRow("ended") << false;
    }

    void whatAWorkerHasBoughtIsHandedOn()
    {
        QFETCH(bool, isKilled);
        m_farm->service.worksFor = {{u"mp4"_s, std::chrono::minutes(5)}};
        const auto leaving = m_farm->worker(u"leaving@here"_s);
        QVERIFY(m_farm->farm.isUp());
        const auto build = m_farm->cli.start(m_farm->generate());
        QTRY_COMPARE_WITH_TIMEOUT(m_farm->service.made().size(), 1, 60'000);
        isKilled ? leaving->kill() : leaving->end();
        QVERIFY(leaving->waitForEnd());
        QTest::qWait(1500); // its step's program sees that it is alone
        const QString status = m_farm->service.made().first().status;
        QVERIFY2(status == u"starting"_s || status == u"processing"_s, qPrintable(status));
        m_farm->service.growOlder(std::chrono::minutes(5)); // it is finished meanwhile
        const auto other = m_farm->worker(u"other@here"_s);
        const Ran ran = finished(*build);
        QVERIFY2(ran.status == 0, ran.err + other->log().right(3000).toUtf8());
        QCOMPARE(m_farm->service.made().size(), 1);
        QCOMPARE(m_farm->verified(), QByteArray());
    }

    void theBudgetHoldsForWorkers()
    {
        const auto worker = m_farm->worker(u"rich@here"_s);
        QVERIFY(m_farm->farm.isUp());
        const Ran ran = m_farm->cli.run(m_farm->generate() + QStringList{u"--budget"_s, u"0.10"_s});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains("budget"), ran.err);
        QCOMPARE(m_farm->service.made().size(), 0);
    }

    void aWorkerThatCannotPaySaysSo_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::newRow("no key") << u"REPLICATE_API_TOKEN"_s;
        QTest::newRow("no shared ledger") << u"BEATREEL_DATABASE_URL"_s;
    }

    void aWorkerThatCannotPaySaysSo()
    {
        QFETCH(QString, missing);
        const auto worker = m_farm->worker(u"poor@here"_s, {{missing, QString()}});
        QVERIFY(m_farm->farm.isUp());
        const Ran ran = m_farm->cli.run(m_farm->generate());
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains(missing.toUtf8()), ran.err);
        QCOMPARE(m_farm->service.made().size(), 0);
    }

private:
    std::unique_ptr<PayingFarm> m_farm;
};

BEATREEL_TEST(tst_FarmPaying)
#include "tst_FarmPaying.moc"
