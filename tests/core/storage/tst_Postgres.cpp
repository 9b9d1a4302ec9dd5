// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/VideoDatabase.h"
#include "tests/core/storage/ServerDatabases.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QTcpServer>

#include <thread>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kShort{30};

VideoRecord shoes(const QString &id)
{
    VideoRecord record;
    record.id = id;
    record.prompt = u"shoes"_s;
    return record;
}

} // namespace

/// What only a database on a server can do and suffer.
class tst_Postgres : public QObject
{
    Q_OBJECT

    test::Databases m_databases;
    QString m_url;

    [[nodiscard]] QString with(const char *what, const QString &replacement) const
    {
        QUrl url(m_url);
        const QByteArray part(what);
        if (part == "password")
            url.setPassword(replacement);
        else if (part == "user")
            url.setUserName(replacement);
        else if (part == "database")
            url.setPath(u'/' + replacement);
        else if (part == "host")
            url.setHost(replacement);
        else if (part == "port")
            url.setPort(replacement.toInt());
        return url.toString(QUrl::FullyEncoded);
    }

private slots:
    void initTestCase() { QVERIFY2(m_databases.trouble().isEmpty(), qPrintable(m_databases.trouble())); }
    void init()
    {
        m_url = m_databases.newServerUrl();
        QVERIFY(!m_url.isEmpty());
    }

    void tableIsThatOfTheSpecification()
    {
        QVERIFY(VideoDatabase::open(m_url));
        const auto columns = test::connectionTo(m_url)->select(
            u"SELECT column_name || ' ' || CASE data_type WHEN 'USER-DEFINED' THEN udt_name ELSE data_type END "
            "|| CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END "
            "FROM information_schema.columns WHERE table_name = 'video_generations' ORDER BY ordinal_position"_s);
        QStringList found;
        for (const auto &row : *columns)
            found += row.first().toString();
        // As SQLAlchemy's String, Float, JSON, Enum, DateTime(timezone=True) and Integer stand in PostgreSQL.
        QCOMPARE(found.join(u','),
                 u"id character varying NOT NULL,user_id character varying,prompt character varying NOT NULL,"
                 "creativity_level double precision,spec json,selected_archetype character varying,status videostatus,"
                 "progress double precision,current_phase character varying,error_message character varying,"
                 "storyboard_images json,chunk_urls json,stitched_url character varying,music_url character varying,"
                 "final_video_url character varying,cost_usd double precision,cost_breakdown json,"
                 "generation_time_seconds double precision,created_at timestamp with time zone,"
                 "completed_at timestamp with time zone,num_beats integer,num_chunks integer"_s);
        QCOMPARE(test::valueAt(m_url, u"SELECT string_agg(enumlabel, ' ' ORDER BY enumsortorder) FROM pg_enum "
                                      "JOIN pg_type ON pg_type.oid = enumtypid WHERE typname = 'videostatus'"_s),
                 u"queued planning storyboarding generating_chunks stitching adding_music complete failed"_s);
        QCOMPARE(test::valueAt(m_url, u"SELECT version FROM beatreel_versions WHERE part = 'videos'"_s), u"1"_s);
    }

    void valuesComeBack_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("type");
        QTest::newRow("text") << QVariant(u"schön 🎬 'a\" ; ? \\' -- $1"_s) << u"text"_s;
        QTest::newRow("no text") << QVariant(u""_s) << u"text"_s;
        QTest::newRow("null") << QVariant() << u"text"_s;
        QTest::newRow("whole") << QVariant(qint64(-9000000000000)) << u"bigint"_s;
        QTest::newRow("real") << QVariant(0.1) << u"float"_s;
        QTest::newRow("tiny") << QVariant(1e-300) << u"float"_s;
        QTest::newRow("third") << QVariant(1.0 / 3) << u"float"_s;
    }

    void valuesComeBack()
    {
        QFETCH(QVariant, value);
        QFETCH(QString, type);
        const auto rows = test::connectionTo(m_url)->select(u"SELECT CAST(? AS %1), ?"_s.arg(type), {value, u"end"_s});
        QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().detail));
        QCOMPARE(rows->first()[0].isNull(), value.isNull());
        if (!value.isNull())
            QCOMPARE(rows->first()[0], value);
        QCOMPARE(rows->first()[1].toString(), u"end"_s);
    }

    void tableOfAnotherProgramIsUsed()
    {
        QVERIFY(VideoDatabase::open(m_url));
        QVERIFY(test::runAt(m_url, u"INSERT INTO video_generations (id, prompt) VALUES ('v', 'shoes'); "
                                   "DROP TABLE beatreel_versions, beatreel_projects, beatreel_builders"_s));
        QVERIFY(VideoDatabase::open(m_url)->find(u"v"_s).value());
    }

    void tableWithoutTheColumnsIsRefused()
    {
        QVERIFY(test::runAt(m_url, u"CREATE TABLE video_generations (id VARCHAR, prompt VARCHAR)"_s));
        const Error error = VideoDatabase::open(m_url).error();
        QCOMPARE(error.kind, ErrorKind::Storage);
        QVERIFY2(error.sentence.contains(u"does not exist"_s), qPrintable(error.sentence));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("value");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("wrong password") << u"password"_s << u"sesame"_s << ErrorKind::Storage << u"password is wrong"_s;
        QTest::newRow("no password") << u"password"_s << QString() << ErrorKind::Storage << u"password is wrong or missing"_s;
        QTest::newRow("unknown user") << u"user"_s << u"nobody"_s << ErrorKind::Storage << u"refuses the user “nobody”"_s;
        QTest::newRow("no such database") << u"database"_s << u"elsewhere"_s << ErrorKind::Storage << u"has no database “elsewhere”"_s;
        QTest::newRow("nobody listens") << u"port"_s << u"closed"_s << ErrorKind::Unavailable << u"cannot be reached"_s;
        QTest::newRow("no such host") << u"host"_s << u"no-such-host.invalid"_s << ErrorKind::Unavailable << u"cannot be reached"_s;
    }

    void refusals()
    {
        QFETCH(QString, part);
        QFETCH(QString, value);
        QFETCH(QString, words);
        if (value == u"closed") {
            QTcpServer closed;
            QVERIFY(closed.listen(QHostAddress::LocalHost));
            value = QString::number(closed.serverPort());
        }
        const auto opened = VideoDatabase::open(with(part.toLatin1().constData(), value));
        QVERIFY(!opened);
        const Error &error = opened.error();
        QTEST(error.kind, "kind");
        QVERIFY2(error.sentence.contains(words), qPrintable(error.sentence));
        QVERIFY(error.sentence.endsWith(u'.') && !error.sentence.contains(u'\n'));
        for (const QString &secret : {u"reel-0815"_s, u"sesame"_s})
            QVERIFY(!error.sentence.contains(secret) && !error.detail.contains(secret));
    }

    void newerVersionIsRefused()
    {
        QVERIFY(VideoDatabase::open(m_url));
        QVERIFY(test::runAt(m_url, u"UPDATE beatreel_versions SET version = 99"_s));
        const Error error = VideoDatabase::open(m_url).error();
        QCOMPARE(error.kind, ErrorKind::Storage);
        QVERIFY2(error.sentence.contains(u"newer version of Beatreel"_s), qPrintable(error.sentence));
        QCOMPARE(test::valueAt(m_url, u"SELECT version FROM beatreel_versions"_s), u"99"_s);
    }

    void readOnlySaysSo()
    {
        QVERIFY(VideoDatabase::open(m_url));
        QVERIFY(test::runAt(m_databases.adminUrl(m_url), u"ALTER DATABASE %1 SET default_transaction_read_only = on"_s.arg(QUrl(m_url).path().mid(1))));
        auto database = std::move(*VideoDatabase::open(m_url));
        const Error error = database.save(shoes(u"v"_s)).error();
        QCOMPARE(error.kind, ErrorKind::Storage);
        QVERIFY2(error.sentence.contains(u"is read-only"_s), qPrintable(error.sentence));
    }

    void withoutRightsItSaysSo()
    {
        QVERIFY(VideoDatabase::open(m_databases.adminUrl(m_url)));
        const Error error = VideoDatabase::open(m_url).error();
        QCOMPARE(error.kind, ErrorKind::Storage);
        QVERIFY2(error.sentence.contains(u"The user “beatreel” may not"_s), qPrintable(error.sentence));
    }

    void lockedIsBusy()
    {
        auto database = std::move(*VideoDatabase::open(m_url, kShort));
        QVERIFY(database.save(shoes(u"v"_s)));
        const auto other = test::connectionTo(m_url);
        QVERIFY(other->run(u"BEGIN"_s));
        QVERIFY(other->run(u"LOCK TABLE video_generations"_s));
        QCOMPARE(database.save(shoes(u"v"_s)).error().kind, ErrorKind::Busy);
        QVERIFY(other->run(u"COMMIT"_s));
        QVERIFY(database.save(shoes(u"v"_s)));
    }

    void connectionsThatWereEndedAreMadeAgain()
    {
        auto database = std::move(*VideoDatabase::open(m_url));
        QVERIFY(database.save(shoes(u"v"_s)));
        const QString end = u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '%1' AND pid <> pg_backend_pid()"_s.arg(QUrl(m_url).path().mid(1));
        QCOMPARE(test::valueAt(m_databases.adminUrl(m_url), end), u"1"_s);
        QVERIFY(database.find(u"v"_s).value());
        QCOMPARE(test::valueAt(m_databases.adminUrl(m_url), end), u"1"_s);
        const Result<void> saved = database.save(shoes(u"w"_s));
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
        QCOMPARE(database.list()->size(), 2);
    }

    /// A transaction whose connection ends in the middle is run again, as a whole.
    void aTransactionIsWholeOverALoss()
    {
        const auto connection = test::connectionTo(m_url);
        QVERIFY(connection->run(u"CREATE TABLE t (v INTEGER)"_s));
        int runs = 0;
        const Result<void> done = connection->transaction([&]() -> Result<void> {
            ++runs;
            if (const auto one = connection->run(u"INSERT INTO t VALUES (1)"_s); !one)
                return std::unexpected(one.error());
            if (runs == 1)
                (void)connection->run(u"SELECT pg_terminate_backend(pg_backend_pid())"_s);
            if (const auto two = connection->run(u"INSERT INTO t VALUES (2)"_s); !two)
                return std::unexpected(two.error());
            return {};
        });
        // Without patience there is one attempt to connect, which the running server answers.
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(runs, 2);
        QCOMPARE(test::valueAt(m_url, u"SELECT string_agg(v::text, ' ' ORDER BY v) FROM t"_s), u"1 2"_s);
    }

    void aRestartedServerIsWaitedFor()
    {
        auto database = std::move(*VideoDatabase::open(m_url, std::chrono::seconds(30)));
        auto impatient = std::move(*VideoDatabase::open(m_url, kShort));
        QVERIFY(database.save(shoes(u"v"_s)));
        QVERIFY(m_databases.server().halt());
        const Error lost = impatient.save(shoes(u"x"_s)).error();
        QCOMPARE(lost.kind, ErrorKind::Unavailable);
        QVERIFY2(lost.sentence.contains(u"was lost"_s), qPrintable(lost.sentence));
        Result<void> saved;
        {
            const std::jthread writer([&] { // a Qt connection may be used in the thread that opened it only
                auto own = VideoDatabase::open(m_url, std::chrono::seconds(30));
                saved = own ? own->save(shoes(u"w"_s)) : std::unexpected(own.error());
            });
            QVERIFY2(m_databases.server().start(), qPrintable(m_databases.server().trouble()));
        }
        QVERIFY(database.save(shoes(u"x"_s)));
        QVERIFY(impatient.find(u"v"_s).value());
    }
};

BEATREEL_TEST(tst_Postgres)
#include "tst_Postgres.moc"
