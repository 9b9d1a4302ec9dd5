// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Ledger.h"
#include "tests/core/storage/DatabaseFiles.h"
#include "tests/core/storage/ServerDatabases.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <atomic>
#include <thread>

using namespace beatreel;
using namespace Qt::StringLiterals;
using test::requestFor;

/// What only a ledger on a server can do and suffer.
class tst_SharedLedger : public QObject
{
    Q_OBJECT

    test::Databases m_databases;
    test::TestFolder m_folder;
    QString m_url;
    int m_files = 0;

    [[nodiscard]] std::unique_ptr<Ledger> open(const QString &videoId, const QString &file = {}) const
    {
        auto ledger = test::openLedgerAt(m_url, nullptr, videoId, file);
        if (!ledger)
            qWarning("%s", qPrintable(ledger.error().detail));
        return ledger ? std::move(*ledger) : nullptr;
    }
    [[nodiscard]] QString newFile() { return m_folder.file(u"ledger %1.sqlite"_s.arg(++m_files)); }
    [[nodiscard]] static QStringList statesOf(const Ledger &ledger)
    {
        QStringList states;
        const QList<RequestRow> rows = ledger.rows().value();
        for (const RequestRow &row : rows)
            states += row.key.slot + u' ' + QString::number(static_cast<int>(row.state));
        return states;
    }
    static bool spend(Ledger &ledger, const NewRequest &request, double usd)
    {
        const auto id = ledger.reserve(request, {});
        return id && ledger.finish(*id, RequestOutcome::succeeded(usd, u"t"_s, u"takes/f"_s));
    }

private slots:
    void initTestCase() { QVERIFY2(m_databases.trouble().isEmpty(), qPrintable(m_databases.trouble())); }
    void init()
    {
        m_url = m_databases.newServerUrl();
        QVERIFY(!m_url.isEmpty());
    }

    void videosAreApart()
    {
        const auto one = open(u"one"_s);
        const auto two = open(u"t'wo ?"_s);
        QVERIFY(one && two);
        const NewRequest request = requestFor(u"frame:b1"_s, 0.3);
        QVERIFY(one->reserve(request, {0.5, {}}));
        QVERIFY(two->reserve(request, {0.5, {}}));
        QCOMPARE(one->reserve(requestFor(u"frame:b2"_s, 0.3), {0.5, {}}).error().kind, ErrorKind::OverBudget);
        QCOMPARE(two->totals()->reservedUsd, 0.3);
        QCOMPARE(two->unfinished()->size(), 1);
        QVERIFY(two->savePhaseOutput(u"phase1_planning"_s, {{u"status"_s, u"success"_s}}));
        QVERIFY(!one->phaseOutput(u"phase1_planning"_s).value());
        QVERIFY(two->phaseOutput(u"phase1_planning"_s).value());
    }

    /// One account makes the pictures of all videos: what one of them has is not the lost answer of another.
    void providerIdsAreKnownToAllVideos()
    {
        const auto one = open(u"one"_s);
        const auto two = open(u"two"_s);
        const RequestId id = one->reserve(requestFor(u"frame:b1"_s, 0), {}).value();
        const RequestId other = two->reserve(requestFor(u"frame:b1"_s, 0), {}).value();
        QVERIFY(one->recordProviderId(id, u"p"_s, {}));
        QCOMPARE(two->providerIds(u"replicate"_s).value(), QStringList{u"p"_s});
        QCOMPARE(two->recordProviderId(other, u"p"_s, {}).error().kind, ErrorKind::Exists);
    }

    void whatTheFileHeldCounts()
    {
        const QString file = newFile();
        NewRequest paid = requestFor(u"frame:b1"_s, 0.1);
        paid.key.take = 2;
        const NewRequest open_ = requestFor(u"clip:b1:0"_s, 0.2);
        {
            const auto before = std::move(*Ledger::open(file));
            QVERIFY(spend(*before, paid, 0.09));
            const RequestId id = before->reserve(open_, {}).value();
            QVERIFY(before->recordProviderId(id, u"p-1"_s, {}));
            QVERIFY(before->savePhaseOutput(u"phase1_planning"_s, {{u"status"_s, u"success"_s}}));
        }
        for (int i = 0; i < 2; ++i) {
            const auto ledger = open(u"v"_s, file);
            QVERIFY(ledger);
            QCOMPARE(ledger->rows()->size(), 2);
            QCOMPARE(ledger->totals()->spentUsd, 0.09);
            QCOMPARE(ledger->totals()->reservedUsd, 0.2);
            QCOMPARE(ledger->reserve(paid, {}).error().kind, ErrorKind::Exists);
            QCOMPARE(ledger->reserve(requestFor(u"music"_s, 0.3), {0.5, {}}).error().kind, ErrorKind::OverBudget);
            const RequestRow row = ledger->find(open_.key).value().value();
            QCOMPARE(row.providerId, u"p-1"_s);
            QCOMPARE(row.input, open_.input);
            QCOMPARE(ledger->leftOver()->size(), 1);
            QVERIFY(ledger->phaseOutput(u"phase1_planning"_s).value());
        }
        QVERIFY(QFile::exists(file));
    }

    /// What became of a row since counts; of what is open the file may know the end, as of a build without the server.
    void theLaterEndOfARowCounts()
    {
        const QString file = newFile();
        const NewRequest first = requestFor(u"frame:b1"_s, 0.1);
        const NewRequest second = requestFor(u"frame:b2"_s, 0.1);
        const NewRequest third = requestFor(u"frame:b3"_s, 0.1);
        {
            const auto before = std::move(*Ledger::open(file));
            QVERIFY(before->reserve(first, {}) && before->reserve(second, {}));
        }
        {
            const auto ledger = open(u"v"_s, file);
            QVERIFY(ledger->recordProviderId(ledger->find(first.key).value()->id, u"p"_s, {}));
        }
        QCOMPARE(open(u"v"_s, file)->find(first.key).value()->providerId, u"p"_s);
        {
            const auto offline = std::move(*Ledger::open(file));
            QVERIFY(offline->finish(offline->find(second.key).value()->id, RequestOutcome::succeeded(0.1, u"t"_s, u"f"_s)));
            QVERIFY(offline->finish(offline->find(first.key).value()->id, RequestOutcome::failed(0, u"No."_s)));
            QVERIFY(spend(*offline, third, 0.1));
        }
        const auto ledger = open(u"v"_s, file);
        QVERIFY(ledger->unfinished()->isEmpty());
        QCOMPARE(ledger->totals()->spentUsd, 0.2);
        QVERIFY(ledger->finish(ledger->reserve(requestFor(u"music"_s, 0.1), {}).value(), RequestOutcome::failed(0, u"No."_s)));
        QCOMPARE(statesOf(*open(u"v"_s, file)), statesOf(*ledger));
    }

    void aDamagedFileIsTold()
    {
        const QString file = newFile();
        QVERIFY(test::writeGarbage(file));
        const auto opened = test::openLedgerAt(m_url, nullptr, u"v"_s, file);
        QVERIFY(!opened);
        QVERIFY2(opened.error().sentence.contains(u"is damaged"_s), qPrintable(opened.error().sentence));
    }

    void lookingChangesNothing()
    {
        const auto address = databaseAddress(m_url);
        const Ledger::Shared shared{*address->server, u"v"_s, {}};
        QCOMPARE(Ledger::openSharedToRead(shared).error().kind, ErrorKind::NotFound);
        QVERIFY(spend(*open(u"v"_s), requestFor(u"frame:b1"_s, 0.1), 0.1));
        const auto looking = std::move(*Ledger::openSharedToRead(shared));
        QCOMPARE(looking->totals()->spentUsd, 0.1);
        const auto refused = looking->reserve(requestFor(u"music"_s, 0.1), {});
        QVERIFY(!refused && refused.error().kind == ErrorKind::Storage);
    }

    void newerVersionIsRefused()
    {
        QVERIFY(open(u"v"_s));
        QVERIFY(test::runAt(m_url, u"UPDATE beatreel_versions SET version = 99 WHERE part = 'ledger'"_s));
        const Error error = test::openLedgerAt(m_url).error();
        QVERIFY2(error.sentence.contains(u"newer version of Beatreel"_s), qPrintable(error.sentence));
    }

    void severalOpenAtOnce()
    {
        std::atomic<int> opened = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 6; ++i)
                threads.emplace_back([&, i] { opened += open(u"v%1"_s.arg(i)) ? 1 : 0; });
        }
        QCOMPARE(opened.load(), 6);
    }

    /// Its server restarts again and again while requests are written: none is lost, and none is there twice.
    void aRestartedServerLosesNothing()
    {
        const auto ledger = open(u"v"_s);
        std::atomic<bool> isOver = false;
        std::atomic<int> written = 0;
        QString trouble;
        {
            const std::jthread writer([&] {
                for (int i = 0; !isOver; ++i) {
                    const auto id = ledger->reserve(requestFor(u"frame:b%1"_s.arg(i), 0.01), {});
                    const auto finished = id ? ledger->finish(*id, RequestOutcome::succeeded(0.01, u"t"_s, {})) : std::unexpected(id.error());
                    if (!finished)
                        trouble = finished.error().sentence + finished.error().detail;
                    written += finished ? 1 : 0;
                }
            });
            for (int restart = 0; restart < 2; ++restart) {
                const int before = written;
                if (!QTest::qWaitFor([&] { return written > before + 20; }, 20'000) || !m_databases.server().halt() || !m_databases.server().start())
                    break;
            }
            const int before = written;
            (void)QTest::qWaitFor([&] { return written > before + 20; }, 20'000);
            isOver = true;
        }
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        QVERIFY(written > 60);
        QCOMPARE(ledger->rows()->size(), written.load());
        QCOMPARE(test::valueAt(m_url, u"SELECT COUNT(*) FROM beatreel_requests WHERE state = 'succeeded' AND attempt = 1"_s).toInt(), written.load());
    }
};

BEATREEL_TEST(tst_SharedLedger)
#include "tst_SharedLedger.moc"
