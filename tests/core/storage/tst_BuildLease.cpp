// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/BuildLease.h"
#include "core/storage/ProcessName.h"
#include "tests/core/storage/ServerDatabases.h"
#include "tests/support/TestMain.h"

#include <QProcess>
#include <QSysInfo>

#include <atomic>
#include <thread>

using namespace beatreel;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class tst_BuildLease : public QObject
{
    Q_OBJECT

    static constexpr BuildLease::Times kQuick{milliseconds(50), std::chrono::minutes(5), milliseconds(5000)};
    test::Databases m_databases;
    QString m_url;

    [[nodiscard]] Result<std::shared_ptr<BuildLease>> take(const QString &videoId = u"v"_s, const BuildLease::Times &times = kQuick) const
    {
        return BuildLease::take(*databaseAddress(m_url)->server, videoId, times);
    }
    /// Makes the row that of a builder elsewhere, or of `process` on this computer.
    [[nodiscard]] bool make(const QString &process) const
    {
        return test::runAt(m_url, u"UPDATE beatreel_builders SET owner = 'another', host = 'atelier', process = '%1', heard_at = now()"_s.arg(process));
    }

private slots:
    void initTestCase() { QVERIFY2(m_databases.trouble().isEmpty(), qPrintable(m_databases.trouble())); }
    void init()
    {
        m_url = m_databases.newServerUrl();
        QVERIFY(test::openLedgerAt(m_url));
    }

    void oneAtATime()
    {
        auto first = take();
        QVERIFY2(first, qPrintable(first ? QString() : first.error().sentence));
        const auto second = take();
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Busy);
        QVERIFY2(second.error().sentence.contains(u"is being built by another Beatreel on “%1”"_s.arg(QSysInfo::machineHostName())), qPrintable(second.error().sentence));
        QVERIFY(take(u"w"_s));
        first->reset();
        QVERIFY(take());
    }

    void oneOfManyGetsIt()
    {
        std::atomic<int> won = 0;
        QList<std::shared_ptr<BuildLease>> held(8);
        {
            std::vector<std::jthread> threads;
            for (qsizetype i = 0; i < held.size(); ++i) {
                threads.emplace_back([&, i, lease = &held[i]] {
                    auto taken = take();
                    won += taken ? 1 : 0;
                    if (taken)
                        *lease = std::move(*taken);
                });
            }
        }
        QCOMPARE(won.load(), 1);
    }

    void signsOfLifeAreGiven()
    {
        const auto lease = take();
        QVERIFY(lease);
        const QString heard = test::valueAt(m_url, u"SELECT heard_at FROM beatreel_builders"_s);
        QTRY_VERIFY(test::valueAt(m_url, u"SELECT heard_at FROM beatreel_builders"_s) > heard);
        QVERIFY(!(*lease)->lost().stop_requested());
    }

    /// Of one elsewhere only its silence can be known.
    void silenceElsewhereFreesIt()
    {
        auto lease = take(u"v"_s, {std::chrono::hours(1), std::chrono::minutes(5), milliseconds(5000)});
        QVERIFY(make(u"boot pid:[1] 1 1"_s));
        const auto refused = take();
        QVERIFY(!refused && refused.error().sentence.contains(u"atelier"_s));
        QTRY_VERIFY_WITH_TIMEOUT(take(u"v"_s, {milliseconds(50), milliseconds(1500), milliseconds(5000)}), 10'000);
    }

    /// A process of this computer that was killed holds nothing, however little time has gone by.
    void deathHereFreesIt()
    {
        QProcess sleeper;
        sleeper.start(u"sleep"_s, {u"600"_s});
        QVERIFY(sleeper.waitForStarted());
        const QString own = thisProcess();
        const QString number = QString::number(sleeper.processId());
        QFile stat(u"/proc/%1/stat"_s.arg(number));
        QVERIFY(stat.open(QIODevice::ReadOnly));
        const QString begin = QString::fromLatin1(stat.readAll()).section(u") "_s, -1).section(u' ', 19, 19);
        const QString process = own.section(u' ', 0, 1) + u' ' + number + u' ' + begin;
        QVERIFY(!isKnownDead(process));
        QVERIFY(!isKnownDead(own));
        QVERIFY(isKnownDead(own.section(u' ', 0, 1) + u' ' + number + u" 1"_s)); // the number was given again
        QVERIFY(!isKnownDead(u"boot "_s + process.section(u' ', 1)));

        auto lease = take(u"v"_s, {std::chrono::hours(1), std::chrono::minutes(5), milliseconds(5000)});
        QVERIFY(make(process));
        QVERIFY(!take(u"v"_s, {milliseconds(50), std::chrono::minutes(5), milliseconds(5000)}));
        sleeper.kill();
        QVERIFY(sleeper.waitForFinished());
        QVERIFY(isKnownDead(process));
        QVERIFY(take(u"v"_s, {milliseconds(50), std::chrono::minutes(5), milliseconds(5000)}));
    }

    /// Whoever was silent for too long learns that another has it.
    void takenOverIsTold()
    {
        const auto lease = take();
        QVERIFY(make(u"boot pid:[1] 1 1"_s));
        QTRY_VERIFY((*lease)->lost().stop_requested());
        QCOMPARE(test::valueAt(m_url, u"SELECT owner FROM beatreel_builders"_s), u"another"_s);
    }

    void aRestartOfTheServerDoesNotFreeIt()
    {
        const BuildLease::Times times{milliseconds(50), std::chrono::minutes(5), milliseconds(5000)};
        auto lease = take(u"v"_s, times);
        QVERIFY(m_databases.server().halt());
        QVERIFY2(m_databases.server().start(), qPrintable(m_databases.server().trouble()));
        QVERIFY(!take(u"v"_s, times));
        const QString heard = test::valueAt(m_url, u"SELECT heard_at FROM beatreel_builders"_s);
        QTRY_VERIFY(test::valueAt(m_url, u"SELECT heard_at FROM beatreel_builders"_s) != heard);
        QVERIFY(!(*lease)->lost().stop_requested());
        lease->reset();
        QVERIFY(take(u"v"_s, times));
    }

    /// The builds of one ledger run side by side.
    void theBuildsOfALedgerShareIt()
    {
        const auto ledger = std::move(*test::openLedgerAt(m_url));
        const auto other = std::move(*test::openLedgerAt(m_url));
        auto one = ledger->holdForBuild();
        auto two = ledger->holdForBuild();
        QVERIFY(one && *one && two && *one == *two);
        QCOMPARE(other->holdForBuild().error().kind, ErrorKind::Busy);
        one->reset();
        QVERIFY(!other->holdForBuild());
        two->reset();
        QVERIFY(other->holdForBuild());
        QVERIFY(!(*(*Ledger::inMemory())->holdForBuild()));
    }
};

BEATREEL_TEST(tst_BuildLease)
#include "tst_BuildLease.moc"
