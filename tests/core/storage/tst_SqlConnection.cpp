// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Utc.h"
#include "core/storage/SqlConnection.h"
#include "core/storage/SqlThread.h"
#include "core/storage/SqlValue.h"
#include "tests/core/storage/DatabaseFiles.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_SqlConnection : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TestFolder> m_folder;
    std::unique_ptr<SqlConnection> m_connection;

    [[nodiscard]] QString path() const { return m_folder->file(QStringLiteral("a; b.sqlite")); }
    [[nodiscard]] int count() const
    {
        return m_connection->select(QStringLiteral("SELECT COUNT(*) FROM t"))->first().first().toInt();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<test::TestFolder>();
        m_connection = test::otherConnection(path());
        QVERIFY(m_connection);
        QVERIFY(m_connection->run(QStringLiteral("CREATE TABLE t (v)")));
    }

    void cleanup()
    {
        m_connection.reset();
        m_folder.reset();
    }

    void fileIsWhereItWasAskedFor() { QVERIFY(QFileInfo::exists(path())); }

    void transactionIsWholeOrNothing()
    {
        const auto insertThen = [this](const Result<void> &end) {
            return m_connection->transaction([&]() -> Result<void> {
                if (const auto done = m_connection->run(QStringLiteral("INSERT INTO t VALUES (1)")); !done)
                    return std::unexpected(done.error());
                return end;
            });
        };
        QVERIFY(!insertThen(fail(ErrorKind::BadInput, QStringLiteral("No."))));
        QCOMPARE(count(), 0);
        QVERIFY(insertThen({}));
        QCOMPARE(count(), 1);
    }

    void transactionExcludesWritersFromItsStart()
    {
        const auto other = test::otherConnection(path());
        const QString insert = QStringLiteral("INSERT INTO t VALUES (1)");
        QVERIFY(m_connection->transaction([&]() -> Result<void> {
            const auto refused = other->run(insert);
            return !refused && refused.error().kind == ErrorKind::Busy
                       ? Result<void>()
                       : fail(ErrorKind::Busy, QStringLiteral("Another writer came in between."));
        }));
        QVERIFY(other->run(insert));
    }

    void migrationStopsAtTheFailedStep()
    {
        const QStringList good{QStringLiteral("CREATE TABLE a (x)"), QStringLiteral("CREATE TABLE b (x)")};
        const QStringList bad{QStringLiteral("CREATE TABLE c (x)"), QStringLiteral("CREATE TABLE a (x)")};
        QVERIFY(m_connection->migrate({good}));
        QVERIFY(!m_connection->migrate({good, bad}));
        QCOMPARE(test::firstValue(path(), QStringLiteral("PRAGMA user_version")), QStringLiteral("1"));
        QCOMPARE(test::firstValue(path(), QStringLiteral("SELECT COUNT(*) FROM sqlite_schema")),
                 QStringLiteral("3"));
        QVERIFY(m_connection->migrate({good, {QStringLiteral("CREATE TABLE c (x)")}}));
        QVERIFY(m_connection->migrate({good, {QStringLiteral("CREATE TABLE c (x)")}}));
        QCOMPARE(m_connection->migrate({good}).error().kind, ErrorKind::Storage);
    }

    void fullDiskSaysSo()
    {
        QVERIFY(m_connection->select(QStringLiteral("PRAGMA max_page_count = 4")));
        const auto full =
            m_connection->run(QStringLiteral("INSERT INTO t VALUES (?)"), {QString(100000, u'x')});
        QCOMPARE(full.error().kind, ErrorKind::Storage);
        QVERIFY2(full.error().sentence.contains(QStringLiteral("the disk is full")),
                 qPrintable(full.error().sentence));
    }

    void errorsNameFileAndStatement()
    {
        const auto failed = m_connection->run(QStringLiteral("INSERT INTO absent VALUES (1)"));
        QCOMPARE(failed.error().kind, ErrorKind::Storage);
        QVERIFY(failed.error().sentence.contains(path()));
        QVERIFY2(failed.error().sentence.contains(QStringLiteral("no such table")),
                 qPrintable(failed.error().detail));
        QVERIFY(failed.error().detail.contains(QStringLiteral("INSERT INTO absent")));
    }

    void values_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("type");
        QTest::newRow("text") << sql::text(QStringLiteral("schön 🎬 'a\" ;")) << QStringLiteral("text");
        QTest::newRow("no text") << sql::text(QString()) << QStringLiteral("text");
        QTest::newRow("null") << sql::textOrNull(QString()) << QStringLiteral("null");
        QTest::newRow("whole") << QVariant(qint64(9000000000000)) << QStringLiteral("integer");
        QTest::newRow("real") << QVariant(0.1) << QStringLiteral("real");
        QTest::newRow("no time") << sql::timeOrNull({}) << QStringLiteral("null");
        QTest::newRow("array") << sql::json(QJsonArray()) << QStringLiteral("text");
    }

    void values()
    {
        QFETCH(QVariant, value);
        QVERIFY(m_connection->run(QStringLiteral("INSERT INTO t VALUES (?)"), {value}));
        const auto row = m_connection->select(QStringLiteral("SELECT v, typeof(v) FROM t"))->first();
        QTEST(row[1].toString(), "type");
        QCOMPARE(row[0].toString(), value.toString());
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("time");
        const QDateTime time = utc(QDate(2026, 3, 1), QTime(9, 30, 0, 250));
        const QDateTime whole = utc(QDate(2026, 3, 1), QTime(9, 30));
        QTest::newRow("ours") << QStringLiteral("2026-03-01T09:30:00.250+00:00") << time;
        QTest::newRow("zone") << QStringLiteral("2026-03-01T10:30:00.250+01:00") << time;
        QTest::newRow("Z") << QStringLiteral("2026-03-01T09:30:00Z") << whole;
        QTest::newRow("SQLite's own") << QStringLiteral("2026-03-01 09:30:00") << whole;
        QTest::newRow("Python's own") << QStringLiteral("2026-03-01 09:30:00.250000") << time;
        QTest::newRow("nonsense") << QStringLiteral("yesterday") << QDateTime();
    }

    void times()
    {
        QFETCH(QString, text);
        QFETCH(QDateTime, time);
        QCOMPARE(sql::toTime(text), time);
        if (time.isValid())
            QCOMPARE(sql::toTime(sql::timeOrNull(time)), time);
        const QDateTime sample = utc(QDate(2026, 3, 1), QTime(9, 30, 0, 250));
        QCOMPARE(sql::timeOrNull(sample).toString(), QStringLiteral("2026-03-01T09:30:00.250+00:00"));
    }

    void threadHandsOverTheError()
    {
        const auto started = SqlThread::start([]() -> Result<std::unique_ptr<SqlConnection>> {
            return fail(ErrorKind::Storage, QStringLiteral("No."));
        });
        QCOMPARE(started.error().sentence, QStringLiteral("No."));
    }

    void threadServesManyAndEnds()
    {
        const QString file = path();
        const auto thread = std::move(*SqlThread::start(
            [file]() -> Result<std::unique_ptr<SqlConnection>> { return test::otherConnection(file); }));
        {
            std::vector<std::jthread> callers;
            for (int i = 0; i < 4; ++i) {
                callers.emplace_back([&] {
                    for (int n = 0; n < 5; ++n)
                        (void)thread->call([](SqlConnection &c) {
                            return c.run(QStringLiteral("INSERT INTO t VALUES (1)"));
                        });
                });
            }
        }
        QCOMPARE(count(), 20);
    }
};

BEATREEL_TEST(tst_SqlConnection)
#include "tst_SqlConnection.moc"
