// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Ledger.h"
#include "tests/core/storage/DatabaseFiles.h"
#include "tests/core/storage/ServerDatabases.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <atomic>
#include <limits>
#include <thread>

using namespace beatreel;
using test::requestFor;

class tst_LedgerBudget : public QObject
{
    Q_OBJECT

    test::Databases m_databases;
    QString m_url;
    std::unique_ptr<Ledger> m_ledger;

private slots:
    void initTestCase_data() { test::Databases::addRows(); }
    void initTestCase() { QVERIFY2(m_databases.trouble().isEmpty(), qPrintable(m_databases.trouble())); }
    void init()
    {
        m_url = m_databases.newUrl();
        m_ledger = std::move(*test::openLedgerAt(m_url));
    }

    void cleanup() { m_ledger.reset(); }

    void whatIsReservedIsRaisedWithinTheBudget()
    {
        const Budget budget{0.06, std::nullopt};
        const RequestId id = m_ledger->reserve(requestFor(QStringLiteral("plan"), 0.02), budget).value();
        QVERIFY(m_ledger->raise(id, 0.05, budget));
        QCOMPARE(m_ledger->totals()->reservedUsd, 0.05);
        QVERIFY(m_ledger->raise(id, 0.04, budget)); // it is no less
        QCOMPARE(m_ledger->totals()->reservedUsd, 0.05);
        const auto refused = m_ledger->raise(id, 0.07, budget);
        QVERIFY(!refused && refused.error().kind == ErrorKind::OverBudget);
        QCOMPARE(m_ledger->totals()->reservedUsd, 0.05);
        QVERIFY(m_ledger->finish(id, RequestOutcome::succeeded(0.05, {}, {})));
        const auto settled = m_ledger->raise(id, 0.06, budget);
        QVERIFY(!settled && settled.error().kind == ErrorKind::Exists);
    }

    void raisingHoldsABuildsOwnBudget()
    {
        NewRequest request = requestFor(QStringLiteral("plan"), 0.02);
        request.build = QStringLiteral("b");
        const RequestId id = m_ledger->reserve(request, {}).value();
        QVERIFY(m_ledger->raise(id, 0.05, {std::nullopt, 0.05}));
        const auto refused = m_ledger->raise(id, 0.06, {std::nullopt, 0.05});
        QVERIFY(!refused && refused.error().kind == ErrorKind::OverBudget);
    }

    void oneInMemoryKeepsABudgetToo()
    {
        const auto ledger = Ledger::inMemory();
        QVERIFY(ledger);
        const Budget budget{0.03, std::nullopt};
        QVERIFY((*ledger)->reserve(requestFor(QStringLiteral("plan"), 0.02, 1), budget));
        QVERIFY(!(*ledger)->reserve(requestFor(QStringLiteral("plan"), 0.02, 2), budget));
        QVERIFY((*Ledger::inMemory())->rows()->isEmpty());
    }

    void limit_data()
    {
        QTest::addColumn<double>("spent");
        QTest::addColumn<double>("reserved");
        QTest::addColumn<double>("estimate");
        QTest::addColumn<double>("budget");
        QTest::addColumn<bool>("fits");
        QTest::newRow("empty") << 0.0 << 0.0 << 1.0 << 2.0 << true;
        QTest::newRow("exact") << 1.0 << 0.5 << 0.5 << 2.0 << true;
        QTest::newRow("tenths add up") << 0.1 << 0.1 << 0.1 << 0.3 << true;
        QTest::newRow("a token too much") << 1.0 << 0.5 << 0.5 << 1.99999999 << false;
        QTest::newRow("spent counts") << 1.6 << 0.0 << 0.5 << 2.0 << false;
        QTest::newRow("reserved counts") << 0.0 << 1.6 << 0.5 << 2.0 << false;
        QTest::newRow("no budget left") << 0.0 << 0.0 << 0.01 << 0.0 << false;
        QTest::newRow("free always fits") << 5.0 << 5.0 << 0.0 << 1.0 << true;
    }

    void limit()
    {
        QFETCH(double, spent);
        QFETCH(double, reserved);
        QFETCH(double, estimate);
        QFETCH(double, budget);
        QFETCH(bool, fits);
        const RequestId done = m_ledger->reserve(requestFor(QStringLiteral("frame:b1"), 9), {}).value();
        QVERIFY(m_ledger->finish(done, RequestOutcome::succeeded(spent, {}, {})));
        QVERIFY(m_ledger->reserve(requestFor(QStringLiteral("frame:b2"), reserved), {}));
        for (const Budget &limits : {Budget{budget, {}}, Budget{{}, budget}}) {
            const auto id = m_ledger->reserve(requestFor(QStringLiteral("clip:b1:0"), estimate), limits);
            QCOMPARE(id.has_value(), fits);
            if (id)
                QVERIFY(m_ledger->finish(*id, RequestOutcome::withdrawn({})));
            else
                QCOMPARE(id.error().kind, ErrorKind::OverBudget);
        }
        QCOMPARE(m_ledger->unfinished()->size(), 1);
    }

    void buildsCountApart()
    {
        QVERIFY(m_ledger->reserve(requestFor(QStringLiteral("frame:b1"), 4), {}));
        NewRequest next = requestFor(QStringLiteral("frame:b2"), 4);
        next.build = QStringLiteral("build-2");
        QCOMPARE(m_ledger->reserve(next, {7.0, 5.0}).error().kind, ErrorKind::OverBudget);
        QVERIFY(m_ledger->reserve(next, {8.0, 5.0}));
    }

    void sentenceNamesTheAmounts()
    {
        const RequestId done = m_ledger->reserve(requestFor(QStringLiteral("frame:b1"), 1), {}).value();
        QVERIFY(m_ledger->finish(done, RequestOutcome::succeeded(4.5, {}, {})));
        QVERIFY(m_ledger->reserve(requestFor(QStringLiteral("frame:b2"), 0.0055), {}));
        const QString sentence =
            m_ledger->reserve(requestFor(QStringLiteral("music"), 0.6), {5.0, {}}).error().sentence;
        for (const QString &amount : {QStringLiteral("$4.50 spent"), QStringLiteral("$0.0055 reserved"),
                                      QStringLiteral("at $0.60,"), QStringLiteral("budget is $5.00.")})
            QVERIFY2(sentence.contains(amount), qPrintable(sentence));
    }

    void onlyAmountsAreTaken_data()
    {
        QTest::addColumn<double>("usd");
        QTest::newRow("negative") << -0.01;
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
        QTest::newRow("absurd") << 1e12;
    }

    void onlyAmountsAreTaken()
    {
        QFETCH(double, usd);
        QCOMPARE(m_ledger->reserve(requestFor(QStringLiteral("music"), usd), {}).error().kind,
                 ErrorKind::BadInput);
        const RequestId id = m_ledger->reserve(requestFor(QStringLiteral("music"), 1), {}).value();
        QCOMPARE(m_ledger->finish(id, RequestOutcome::succeeded(usd, {}, {})).error().kind,
                 ErrorKind::BadInput);
        QCOMPARE(m_ledger->unfinished()->size(), 1);
    }

    /// Eight threads over two connections ask for twice what there is: exactly the budget is given out.
    void manyAtOnceNeverExceed()
    {
        const auto second = std::move(*test::openLedgerAt(m_url));
        std::atomic<int> given = 0;
        std::atomic<int> refused = 0;
        {
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 8; ++thread) {
                threads.emplace_back([&, thread] {
                    Ledger &ledger = thread % 2 == 0 ? *m_ledger : *second;
                    for (int i = 0; i < 10; ++i) {
                        const auto id = ledger.reserve(
                            requestFor(QStringLiteral("frame:b%1").arg(thread), 0.1, i), {4.0, {}});
                        if (id)
                            ++given;
                        else if (id.error().kind == ErrorKind::OverBudget)
                            ++refused;
                    }
                });
            }
        }
        QCOMPARE(given.load(), 40);
        QCOMPARE(refused.load(), 40);
        QCOMPARE(m_ledger->totals()->reservedUsd, 4.0);
    }
};

BEATREEL_TEST(tst_LedgerBudget)
#include "tst_LedgerBudget.moc"
