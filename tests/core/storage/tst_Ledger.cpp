// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Utc.h"
#include "core/storage/Ledger.h"
#include "tests/core/storage/DatabaseFiles.h"
#include "tests/core/storage/ServerDatabases.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace beatreel;
using test::requestFor;

Q_DECLARE_METATYPE(beatreel::RequestOutcome)
Q_DECLARE_METATYPE(beatreel::RequestState)

class tst_Ledger : public QObject
{
    Q_OBJECT

    test::FixedClock m_clock;
    test::Databases m_databases;
    QString m_url;
    std::unique_ptr<Ledger> m_ledger;

    [[nodiscard]] RequestRow row(RequestId id) const
    {
        const QList<RequestRow> rows = m_ledger->rows().value();
        const auto found =
            std::find_if(rows.begin(), rows.end(), [id](const RequestRow &row) { return row.id == id; });
        return found == rows.end() ? RequestRow() : *found;
    }

private slots:
    void initTestCase_data() { test::Databases::addRows(); }
    void initTestCase() { QVERIFY2(m_databases.trouble().isEmpty(), qPrintable(m_databases.trouble())); }
    void init()
    {
        m_url = m_databases.newUrl();
        auto opened = test::openLedgerAt(m_url, &m_clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_ledger = std::move(*opened);
    }

    void cleanup() { m_ledger.reset(); }

    void rowHoldsEverything()
    {
        NewRequest request = requestFor(QStringLiteral("clip:b1:0"), 0.19);
        request.key.take = 3;
        request.providerTime = utc(QDate(2026, 3, 1), QTime(9, 29, 58));
        const RequestId id = m_ledger->reserve(request, {}).value();

        RequestRow found = m_ledger->find(request.key).value().value();
        QCOMPARE(found.id, id);
        QCOMPARE(found.key, request.key);
        QCOMPARE(found.provider, request.provider);
        QCOMPARE(found.model, request.model);
        QCOMPARE(found.input, request.input);
        QCOMPARE(found.build, request.build);
        QCOMPARE(found.state, RequestState::Reserved);
        QCOMPARE(found.estimateUsd, 0.19);
        QVERIFY(!found.actualUsd);
        QCOMPARE(found.reservedAt, m_clock.now());
        QCOMPARE(found.providerTime, request.providerTime);
        QVERIFY(!found.finishedAt.isValid());
        QVERIFY(found.providerId.isEmpty());

        const QDateTime answered = utc(QDate(2026, 3, 1), QTime(9, 30, 1));
        QVERIFY(m_ledger->recordProviderId(id, QStringLiteral("p-1"), answered));
        found = m_ledger->find(request.key).value().value();
        QCOMPARE(found.state, RequestState::Sent);
        QCOMPARE(found.providerId, QStringLiteral("p-1"));
        QCOMPARE(found.providerTime, answered);

        QVERIFY(m_ledger->finish(
            id, RequestOutcome::succeeded(0.2, QStringLiteral("t1"), QStringLiteral("takes/ä.mp4"))));
        found = m_ledger->find(request.key).value().value();
        QCOMPARE(found.state, RequestState::Succeeded);
        QCOMPARE(found.actualUsd, std::optional(0.2));
        QCOMPARE(found.finishedAt, m_clock.now());
        QCOMPARE(found.takeId, QStringLiteral("t1"));
        QCOMPARE(found.file, QStringLiteral("takes/ä.mp4"));
    }

    void keysDoNotMix()
    {
        const NewRequest request = requestFor(QStringLiteral("frame:b1"), 0);
        QVERIFY(m_ledger->reserve(request, {}));
        RequestKey other = request.key;
        other.take = 2;
        QVERIFY(!m_ledger->find(other).value());
        QVERIFY(!m_ledger->find(requestFor(QStringLiteral("frame:b2"), 0).key).value());
        QVERIFY(!m_ledger->find(requestFor(QStringLiteral("frame:b1"), 0, 1).key).value());
    }

    void outcomes_data()
    {
        QTest::addColumn<RequestOutcome>("outcome");
        QTest::addColumn<bool>("open");
        QTest::addColumn<double>("spent");
        QTest::addColumn<double>("reserved");
        QTest::addColumn<double>("waste");
        const QString why = QStringLiteral("It was refused.");
        QTest::newRow("succeeded") << RequestOutcome::succeeded(0.25, QStringLiteral("t"),
                                                                QStringLiteral("f"))
                                   << false << 0.25 << 0.0 << 0.0;
        QTest::newRow("failed, paid") << RequestOutcome::failed(0.05, why) << false << 0.05 << 0.0 << 0.05;
        QTest::newRow("failed, free") << RequestOutcome::failed(0, why) << false << 0.0 << 0.0 << 0.0;
        QTest::newRow("unknown") << RequestOutcome::unknown(why) << true << 0.0 << 0.19 << 0.0;
        QTest::newRow("lost") << RequestOutcome::lost(0.19, why) << false << 0.19 << 0.0 << 0.19;
        QTest::newRow("withdrawn") << RequestOutcome::withdrawn(why) << false << 0.0 << 0.0 << 0.0;
    }

    void outcomes()
    {
        QFETCH(RequestOutcome, outcome);
        QFETCH(bool, open);
        const RequestId id = m_ledger->reserve(requestFor(QStringLiteral("clip:b1:0"), 0.19), {}).value();
        QCOMPARE(m_ledger->totals()->reservedUsd, 0.19);
        QCOMPARE(m_ledger->totals()->spentUsd, 0.0);
        QVERIFY(m_ledger->finish(id, outcome));
        const JournalTotals totals = m_ledger->totals().value();
        QTEST(totals.spentUsd, "spent");
        QTEST(totals.reservedUsd, "reserved");
        QTEST(totals.wasteUsd, "waste");
        QCOMPARE(m_ledger->unfinished()->size(), open ? 1 : 0);
        QCOMPARE(totals.spentUsdByKind.contains(QStringLiteral("clip")), !open);
        QCOMPARE(row(id).reason, outcome.reason);
    }

    void totalsByKind()
    {
        const auto spend = [this](const QString &slot, double usd) {
            QVERIFY(m_ledger->finish(m_ledger->reserve(requestFor(slot, 1), {}).value(),
                                     RequestOutcome::succeeded(usd, {}, {})));
        };
        spend(QStringLiteral("plan"), 0.02);
        spend(QStringLiteral("frame:b1"), 0.0055);
        spend(QStringLiteral("frame:b2"), 0.0055);
        spend(QStringLiteral("frame:b3"), 0.0055);
        spend(QStringLiteral("music"), 0.15);
        const JournalTotals totals = m_ledger->totals().value();
        QCOMPARE(totals.spentUsdByKind, (QMap<QString, double>{{QStringLiteral("plan"), 0.02},
                                                               {QStringLiteral("frame"), 0.0165},
                                                               {QStringLiteral("music"), 0.15}}));
        QCOMPARE(totals.spentUsd, 0.1865);
    }

    void settledRowsStay()
    {
        const RequestId id = m_ledger->reserve(requestFor(QStringLiteral("music"), 0.15), {}).value();
        QVERIFY(m_ledger->finish(id, RequestOutcome::failed(0.1, QStringLiteral("No."))));
        QCOMPARE(m_ledger->finish(id, RequestOutcome::succeeded(0, {}, {})).error().kind, ErrorKind::Exists);
        QCOMPARE(m_ledger->recordProviderId(id, QStringLiteral("p"), {}).error().kind, ErrorKind::Exists);
        QCOMPARE(row(id).state, RequestState::Failed);
        QVERIFY(row(id).providerId.isEmpty());
    }

    void unknownIsFoundAgainAndFinished()
    {
        const RequestId id = m_ledger->reserve(requestFor(QStringLiteral("music"), 0.15), {}).value();
        QVERIFY(m_ledger->finish(id, RequestOutcome::unknown(QStringLiteral("The answer was lost."))));
        QVERIFY(m_ledger->recordProviderId(id, QStringLiteral("p"), {}));
        QCOMPARE(row(id).state, RequestState::Sent);
        QVERIFY(m_ledger->finish(id, RequestOutcome::succeeded(0.15, {}, {})));
    }

    void providerIdsBelongToOneRow()
    {
        const RequestId one = m_ledger->reserve(requestFor(QStringLiteral("frame:b1"), 0), {}).value();
        const RequestId two = m_ledger->reserve(requestFor(QStringLiteral("frame:b2"), 0), {}).value();
        QVERIFY(m_ledger->recordProviderId(one, QStringLiteral("p"), {}));
        QVERIFY(m_ledger->recordProviderId(one, QStringLiteral("p"), {}));
        const auto refused = m_ledger->recordProviderId(two, QStringLiteral("p"), {});
        QCOMPARE(refused.error().kind, ErrorKind::Exists);
        QVERIFY(refused.error().sentence.contains(QStringLiteral("frame:b1")));
        QCOMPARE(m_ledger->providerIds(QStringLiteral("replicate")).value(),
                 QStringList{QStringLiteral("p")});
        QVERIFY(m_ledger->providerIds(QStringLiteral("openai"))->isEmpty());
    }

    void unknownRowsAreNotFound()
    {
        QCOMPARE(m_ledger->finish(RequestId{7}, RequestOutcome::unknown({})).error().kind,
                 ErrorKind::NotFound);
        QCOMPARE(m_ledger->recordProviderId(RequestId{7}, QStringLiteral("p"), {}).error().kind,
                 ErrorKind::NotFound);
    }

    void repeating_data()
    {
        QTest::addColumn<RequestState>("state");
        QTest::addColumn<bool>("without");
        QTest::addColumn<bool>("named");
        QTest::newRow("reserved") << RequestState::Reserved << false << false;
        QTest::newRow("sent") << RequestState::Sent << false << false;
        QTest::newRow("unknown") << RequestState::Unknown << false << false;
        QTest::newRow("succeeded") << RequestState::Succeeded << false << true;
        QTest::newRow("failed") << RequestState::Failed << false << true;
        QTest::newRow("lost") << RequestState::Lost << false << true;
        QTest::newRow("withdrawn") << RequestState::Withdrawn << true << true;
    }

    void repeating()
    {
        QFETCH(RequestState, state);
        QFETCH(bool, without);
        QFETCH(bool, named);
        for (const bool isNamed : {false, true}) {
            NewRequest request =
                requestFor(isNamed ? QStringLiteral("frame:named") : QStringLiteral("frame:without"), 0.1);
            const RequestId first = m_ledger->reserve(request, {}).value();
            if (state == RequestState::Sent)
                QVERIFY(m_ledger->recordProviderId(first, request.key.slot, {}));
            else if (state != RequestState::Reserved)
                QVERIFY(m_ledger->finish(first, {state, 0, 0, {}, {}, {}}));
            if (isNamed)
                request.repeats = first;
            const Result<RequestId> again = m_ledger->reserve(request, {});
            QCOMPARE(again.has_value(), isNamed ? named : without);
            if (again)
                QCOMPARE(m_ledger->find(request.key).value()->id, *again);
            else
                QCOMPARE(again.error().kind, ErrorKind::Exists);
        }
    }

    void oneOfManyThreadsGetsAKey()
    {
        std::atomic<int> won = 0;
        std::atomic<int> refused = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 8; ++i) {
                threads.emplace_back([&] {
                    const auto id = m_ledger->reserve(requestFor(QStringLiteral("music"), 0.1), {});
                    ++(id ? won : refused);
                });
            }
        }
        QCOMPARE(won.load(), 1);
        QCOMPARE(refused.load(), 7);
    }

    /// Two programs, each with its own connection.
    void oneOfTwoLedgersGetsAKey()
    {
        constexpr int kKeys = 20;
        const auto second = std::move(*test::openLedgerAt(m_url));
        std::atomic<int> won = 0;
        std::atomic<int> refused = 0;
        {
            std::vector<std::jthread> threads;
            for (Ledger *ledger : {m_ledger.get(), second.get()}) {
                threads.emplace_back([&, ledger] {
                    for (int key = 0; key < kKeys; ++key) {
                        const auto id = ledger->reserve(requestFor(QStringLiteral("frame:b%1").arg(key), 0.1), {});
                        if (id)
                            ++won;
                        else if (id.error().kind == ErrorKind::Exists)
                            ++refused;
                    }
                });
            }
        }
        QCOMPARE(won.load(), kKeys);
        QCOMPARE(refused.load(), kKeys);
        QCOMPARE(second->rows()->size(), kKeys);
    }

    void leftOverIsWhatOthersBegan()
    {
        const NewRequest earlier = requestFor(QStringLiteral("frame:b1"), 0.1);
        QVERIFY(m_ledger->reserve(earlier, {}));
        QVERIFY(m_ledger->leftOver()->isEmpty());
        m_ledger = std::move(*test::openLedgerAt(m_url));
        QVERIFY(m_ledger->reserve(requestFor(QStringLiteral("frame:b2"), 0.1), {}));
        const QList<RequestRow> left = m_ledger->leftOver().value();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().key, earlier.key);
    }

    void phaseOutputsAreKept()
    {
        const QString phase = QStringLiteral("phase1_planning");
        QVERIFY(!m_ledger->phaseOutput(phase).value());
        QVERIFY(m_ledger->savePhaseOutput(phase, {{QStringLiteral("status"), QStringLiteral("failed")}}));
        const QJsonObject output{{QStringLiteral("status"), QStringLiteral("success")},
                                 {QStringLiteral("cost_usd"), 0.02},
                                 {QStringLiteral("output_data"),
                                  QJsonObject{{QStringLiteral("name"), QStringLiteral("Größe 🎬")}}}};
        QVERIFY(m_ledger->savePhaseOutput(phase, output));
        m_ledger.reset();
        m_ledger = std::move(*test::openLedgerAt(m_url));
        QCOMPARE(m_ledger->phaseOutput(phase).value().value(), output);
        QVERIFY(!m_ledger->phaseOutput(QStringLiteral("phase5_music")).value());
    }
};

BEATREEL_TEST(tst_Ledger)
#include "tst_Ledger.moc"
