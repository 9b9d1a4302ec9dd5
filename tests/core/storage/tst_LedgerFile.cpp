// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Ledger.h"
#include "tests/core/storage/DatabaseFiles.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using test::requestFor;

class tst_LedgerFile : public QObject
{
    Q_OBJECT

    test::TestFolder m_folder;
    int m_files = 0;

    /// A path that no test has used yet.
    [[nodiscard]] QString newPath()
    {
        return m_folder.file(QStringLiteral("ledger %1.sqlite").arg(++m_files));
    }

    [[nodiscard]] QStringList filesOf(const QString &path) const
    {
        return QDir(m_folder.path()).entryList({QFileInfo(path).fileName() + u'*'}, QDir::Files);
    }

    /// A ledger with one open row.
    [[nodiscard]] static bool makeLedger(const QString &path)
    {
        const auto ledger = Ledger::open(path);
        return ledger && (*ledger)->reserve(requestFor(QStringLiteral("music"), 0.15), {});
    }

private slots:
    void fileStandsAlone()
    {
        const QString path = newPath();
        const auto ledger = std::move(*Ledger::open(path));
        QVERIFY(ledger->reserve(requestFor(QStringLiteral("music"), 0.15), {}));
        QCOMPARE(filesOf(path), QStringList{QFileInfo(path).fileName()});
        QCOMPARE(test::firstValue(path, QStringLiteral("PRAGMA journal_mode")), QStringLiteral("delete"));
    }

    /// What a process leaves that dies between the reservation and the end of the request.
    void openRowSurvivesACrash()
    {
        const QString path = newPath();
        const QString crashed = newPath();
        const auto ledger = std::move(*Ledger::open(path));
        const NewRequest request = requestFor(QStringLiteral("clip:b1:0"), 0.19);
        const RequestId id = ledger->reserve(request, {}).value();
        QVERIFY(QFile::copy(path, crashed));

        const auto again = std::move(*Ledger::open(crashed));
        const QList<RequestRow> open = again->unfinished().value();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().id, id);
        QCOMPARE(open.first().input, request.input);
        QCOMPARE(again->totals()->reservedUsd, 0.19);
        QCOMPARE(again->reserve(request, {}).error().kind, ErrorKind::Exists);
    }

    /// A writer that dies in the middle of a write leaves a journal; whoever comes next rolls it back.
    void halfWrittenChangeIsUndone_data()
    {
        QTest::addColumn<bool>("byReader");
        QTest::newRow("by a writer") << false;
        QTest::newRow("by a reader") << true;
    }

    void halfWrittenChangeIsUndone()
    {
        QFETCH(bool, byReader);
        const QString path = newPath();
        const QString crashed = newPath();
        QVERIFY(makeLedger(path));
        const auto dying = test::otherConnection(path);
        QVERIFY(dying->run(QStringLiteral("PRAGMA cache_size = 1")));
        QVERIFY(dying->run(QStringLiteral("BEGIN IMMEDIATE")));
        QVERIFY(dying->run(QStringLiteral("UPDATE requests SET state = 'withdrawn'")));
        for (int i = 0; i < 20; ++i) {
            QVERIFY(dying->run(QStringLiteral("INSERT INTO phase_outputs VALUES (?, ?, '')"),
                               {i, QString(20000, u'x')}));
        }
        QVERIFY(QFile::copy(path, crashed));
        QVERIFY(QFile::copy(path + QStringLiteral("-journal"), crashed + QStringLiteral("-journal")));
        QVERIFY(QFileInfo(crashed).size() > 40000);

        const auto ledger = byReader ? Ledger::openToRead(crashed) : Ledger::open(crashed);
        QVERIFY2(ledger, ledger ? "" : qPrintable(ledger.error().detail));
        QCOMPARE((*ledger)->unfinished()->size(), 1);
        QVERIFY(!(*ledger)->phaseOutput(QStringLiteral("3")).value());
    }

    void readerStandsBesideAWriter()
    {
        const QString path = newPath();
        const auto writer = std::move(*Ledger::open(path));
        const auto reader = std::move(*Ledger::openToRead(path));
        QVERIFY(reader->rows()->isEmpty());
        QVERIFY(writer->reserve(requestFor(QStringLiteral("music"), 0.15), {}));
        QCOMPARE(reader->rows()->size(), 1);
        QCOMPARE(reader->reserve(requestFor(QStringLiteral("plan"), 0), {}).error().kind, ErrorKind::Storage);
        QCOMPARE(reader->savePhaseOutput(QStringLiteral("p"), {}).error().kind, ErrorKind::Storage);
        QCOMPARE(writer->rows()->size(), 1);
    }

    void readerMakesNothing()
    {
        const QString path = newPath();
        QCOMPARE(Ledger::openToRead(path).error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(path));
        QVERIFY(writeFileAtomically(path, {}));
        QCOMPARE(Ledger::openToRead(path).error().kind, ErrorKind::NotFound);
        QCOMPARE(QFileInfo(path).size(), 0);
    }

    void lockedIsBusy()
    {
        const QString path = newPath();
        const auto ledger = std::move(*Ledger::open(path, nullptr, std::chrono::milliseconds(20)));
        const auto other = test::otherConnection(path);
        QVERIFY(other->run(QStringLiteral("BEGIN EXCLUSIVE")));
        const auto refused = ledger->reserve(requestFor(QStringLiteral("music"), 0), {});
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
        QVERIFY(refused.error().sentence.contains(QFileInfo(path).fileName()));
        QCOMPARE(Ledger::open(path, nullptr, std::chrono::milliseconds(20)).error().kind, ErrorKind::Busy);
        QVERIFY(other->run(QStringLiteral("ROLLBACK")));
        QVERIFY(ledger->reserve(requestFor(QStringLiteral("music"), 0), {}));
    }

    /// The first form had no `made_from`.
    void olderVersionIsBroughtUpToDate()
    {
        const QString path = newPath();
        QVERIFY(makeLedger(path));
        QVERIFY(test::runIn(path, QStringLiteral("ALTER TABLE requests DROP COLUMN made_from")));
        QVERIFY(test::runIn(path, QStringLiteral("PRAGMA user_version = 1")));
        QCOMPARE(Ledger::openToRead(path).error().kind, ErrorKind::NotFound);
        const auto ledger = std::move(*Ledger::open(path));
        const QList<RequestRow> rows = ledger->rows().value();
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first().madeFrom.isEmpty() && !rows.first().input.isEmpty());
        QCOMPARE(ledger->leftOver()->size(), 1);
        NewRequest request = requestFor(QStringLiteral("clip:b1:0"), 0.19);
        request.madeFrom = {{QStringLiteral("seed"), QStringLiteral("7")}};
        QVERIFY(ledger->reserve(request, {}));
        QCOMPARE(ledger->rows()->last().madeFrom, request.madeFrom);
        QCOMPARE(ledger->leftOver()->size(), 1);
    }

    void newerVersionIsRefused()
    {
        const QString path = newPath();
        QVERIFY(makeLedger(path));
        QVERIFY(test::runIn(path, QStringLiteral("PRAGMA user_version = 99")));
        for (const auto &opened : {Ledger::open(path).error(), Ledger::openToRead(path).error()}) {
            QCOMPARE(opened.kind, ErrorKind::Storage);
            QVERIFY2(opened.sentence.contains(QStringLiteral("newer version of Beatreel (format 99")),
                     qPrintable(opened.sentence));
        }
        QCOMPARE(test::firstValue(path, QStringLiteral("SELECT COUNT(*) FROM requests")),
                 QStringLiteral("1"));
    }

    void foreignDatabaseIsRefused()
    {
        const QString path = newPath();
        QVERIFY(test::runIn(path, QStringLiteral("CREATE TABLE recipes (id INTEGER)")));
        const Error error = Ledger::open(path).error();
        QCOMPARE(error.kind, ErrorKind::Storage);
        QVERIFY2(error.sentence.contains(QStringLiteral("another program")), qPrintable(error.sentence));
        QCOMPARE(test::firstValue(path, QStringLiteral("SELECT COUNT(*) FROM sqlite_schema")),
                 QStringLiteral("1"));
    }

    void damagedIsAnErrorAndStays_data()
    {
        QTest::addColumn<qint64>("keep");
        QTest::newRow("garbage") << qint64(0);
        QTest::newRow("cut off") << qint64(5000);
        QTest::newRow("header only") << qint64(100);
    }

    void damagedIsAnErrorAndStays()
    {
        QFETCH(qint64, keep);
        const QString path = newPath();
        if (keep == 0) {
            QVERIFY(test::writeGarbage(path));
        } else {
            QVERIFY(makeLedger(path));
            QVERIFY(QFile::resize(path, keep));
        }
        const QByteArray before = readFile(path).value();
        for (const bool isReader : {false, true}) {
            const auto opened = isReader ? Ledger::openToRead(path) : Ledger::open(path);
            const auto rows =
                opened ? (*opened)->rows() : Result<QList<RequestRow>>(std::unexpected(opened.error()));
            QVERIFY(!rows);
            QCOMPARE(rows.error().kind, ErrorKind::Storage);
            QVERIFY2(rows.error().sentence.contains(QStringLiteral("is damaged. Put back a copy")),
                     qPrintable(rows.error().sentence));
        }
        QCOMPARE(readFile(path).value(), before);
    }

    void fullDiskLosesNothing()
    {
        const test::TinyDisk disk;
        if (!disk.isMounted())
            QSKIP("mounting a small disk needs the right to mount");
        const auto ledger = std::move(*Ledger::open(disk.file(QStringLiteral("ledger.sqlite"))));
        const RequestId id = ledger->reserve(requestFor(QStringLiteral("music"), 0.15), {}).value();
        disk.fill();
        const Error error = ledger->reserve(requestFor(QStringLiteral("plan"), 0.02), {}).error();
        QCOMPARE(error.kind, ErrorKind::Storage);
        QVERIFY2(error.sentence.contains(QStringLiteral("the disk is full")), qPrintable(error.sentence));
        QCOMPARE(ledger->rows()->size(), 1);
        QVERIFY(disk.makeRoom());
        QVERIFY(ledger->finish(id, RequestOutcome::succeeded(0.15, {}, {})));
        QVERIFY(ledger->reserve(requestFor(QStringLiteral("plan"), 0.02), {}));
    }

    void placeThatCannotBe()
    {
        const Error isFolder = Ledger::open(m_folder.path()).error();
        QCOMPARE(isFolder.kind, ErrorKind::Storage);
        QVERIFY(isFolder.sentence.contains(QStringLiteral("is a folder where the ledger should be")));
        const Error noFolder = Ledger::open(m_folder.file(QStringLiteral("none/ledger.sqlite"))).error();
        QCOMPARE(noFolder.kind, ErrorKind::Storage);
        QVERIFY(noFolder.sentence.contains(QStringLiteral("There is no folder")));
    }
};

BEATREEL_TEST(tst_LedgerFile)
#include "tst_LedgerFile.moc"
