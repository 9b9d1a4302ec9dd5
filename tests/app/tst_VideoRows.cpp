// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

const QString kRowsBrief = u"5s Nike sneakers, energetic and urban"_s;

/// The database as any other program sees it.
class Reader
{
public:
    explicit Reader(const QString &file) : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reader of "_s + file))
    {
        m_database.setDatabaseName(file);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        m_database.open();
    }
    ~Reader()
    {
        const QString name = m_database.connectionName();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    [[nodiscard]] bool run(const QString &statement) const { return QSqlQuery(m_database).exec(statement); }

    /// Every row by column name, NULL as an invalid value.
    [[nodiscard]] QList<QVariantMap> rows() const
    {
        QList<QVariantMap> rows;
        QSqlQuery query(u"SELECT * FROM video_generations ORDER BY created_at"_s, m_database);
        while (query.next()) {
            QVariantMap row;
            for (int i = 0; i < query.record().count(); ++i)
                row.insert(query.record().fieldName(i), query.isNull(i) ? QVariant() : query.value(i));
            rows.append(row);
        }
        return rows;
    }

private:
    QSqlDatabase m_database;
};

QJsonDocument json(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8());
}

} // namespace

/// The table of TDD 10.1 as the command line keeps it, seen by another program.
class tst_VideoRows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_made = m_shell.run({u"generate"_s, kRowsBrief, u"--project"_s, u"film"_s, u"--creativity"_s, u"0.25"_s, u"--json"_s});
        QVERIFY2(m_made.status == 0, m_made.err.constData());
        QVERIFY2(!m_made.err.contains("Warning"), m_made.err.constData());
    }

    void aFinishedVideoHasEveryColumn()
    {
        const QList<QVariantMap> rows = Reader(m_shell.file(u"videos.sqlite"_s)).rows();
        QCOMPARE(rows.size(), 1);
        const QVariantMap &row = rows.first();
        QCOMPARE(row.value(u"id"_s).toString(), m_made.json().value(u"video_id"_s).toString());
        QVERIFY(row.contains(u"user_id"_s) && row.value(u"user_id"_s).isNull());
        QCOMPARE(row.value(u"prompt"_s).toString(), kRowsBrief);
        QCOMPARE(row.value(u"creativity_level"_s).toDouble(), 0.25);
        QCOMPARE(json(row.value(u"spec"_s)).object().value(u"duration"_s).toInt(), 5);
        QCOMPARE(row.value(u"selected_archetype"_s), json(row.value(u"spec"_s)).object().value(u"template"_s).toVariant());
        QCOMPARE(row.value(u"status"_s).toString(), u"complete"_s);
        QCOMPARE(row.value(u"progress"_s).toDouble(), 1.0);
        QCOMPARE(row.value(u"current_phase"_s).toString(), u"phase5_music"_s);
        QVERIFY(row.contains(u"error_message"_s) && row.value(u"error_message"_s).isNull());
        QCOMPARE(json(row.value(u"storyboard_images"_s)).array().size(), 1);
        QCOMPARE(json(row.value(u"chunk_urls"_s)).array().size(), 1);
        for (const QVariant &url : {row.value(u"stitched_url"_s), row.value(u"music_url"_s), row.value(u"final_video_url"_s),
                                    json(row.value(u"chunk_urls"_s)).array()[0].toVariant()})
            QVERIFY2(QFile::exists(QUrl(url.toString()).toLocalFile()), qPrintable(url.toString()));
        QCOMPARE(row.value(u"cost_usd"_s).toDouble(), 0.0);
        QCOMPARE(json(row.value(u"cost_breakdown"_s)).object().keys(),
                 (QStringList{u"phase1_planning"_s, u"phase2_storyboard"_s, u"phase3_chunks"_s, u"phase4_stitching"_s, u"phase5_music"_s}));
        QVERIFY(row.value(u"generation_time_seconds"_s).toDouble() > 0);
        QVERIFY(row.value(u"created_at"_s).toDateTime().isValid());
        QVERIFY(row.value(u"completed_at"_s).toDateTime() >= row.value(u"created_at"_s).toDateTime());
        QCOMPARE(row.value(u"num_beats"_s).toInt(), 1);
        QCOMPARE(row.value(u"num_chunks"_s).toInt(), 1);
        QCOMPARE(row.size(), 22);
    }

    void theRowFollowsTheBuild()
    {
        const CommandLine shell;
        const auto process = shell.start({u"generate"_s, u"15s Nike sneakers, energetic"_s, u"--project"_s, u"film"_s});
        QVERIFY(hasSaid(*process, "storyboard: "));
        const Reader reader(shell.file(u"videos.sqlite"_s));
        const auto column = [&](const QString &name) {
            const auto rows = reader.rows();
            return rows.isEmpty() ? QVariant() : rows.first().value(name);
        };
        QTRY_COMPARE_WITH_TIMEOUT(column(u"status"_s).toString(), u"generating_chunks"_s, 60'000);
        QCOMPARE(column(u"current_phase"_s).toString(), u"phase3_chunks"_s);
        QTRY_VERIFY_WITH_TIMEOUT(column(u"progress"_s).toDouble() > 0, 60'000);
        QVERIFY(column(u"progress"_s).toDouble() < 1);
        QCOMPARE(column(u"num_chunks"_s).toInt(), 3);
        QVERIFY(column(u"completed_at"_s).isNull());
        const QVariant id = column(u"id"_s);

        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QCOMPARE(finished(*process).status, 130);
        QCOMPARE(column(u"status"_s).toString(), u"failed"_s);
        QCOMPARE(column(u"current_phase"_s).toString(), u"phase3_chunks"_s);
        QVERIFY(column(u"progress"_s).toDouble() > 0 && column(u"progress"_s).toDouble() < 1);
        QVERIFY(!column(u"error_message"_s).toString().isEmpty());

        QCOMPARE(shell.runLine(u"resume film"_s).status, 0);
        QCOMPARE(reader.rows().size(), 1);
        QCOMPARE(column(u"id"_s), id);
        QCOMPARE(column(u"status"_s).toString(), u"complete"_s);
        QCOMPARE(column(u"progress"_s).toDouble(), 1.0);
        QVERIFY(column(u"error_message"_s).isNull());
    }

    void twoAtOnceBothHaveTheirRow()
    {
        const CommandLine shell;
        const auto one = shell.start({u"generate"_s, kRowsBrief, u"--project"_s, u"one"_s});
        const auto two = shell.start({u"generate"_s, u"5s luxury watch"_s, u"--project"_s, u"two"_s});
        for (QProcess *process : {one.get(), two.get()}) {
            const Ran ran = finished(*process);
            QVERIFY2(ran.status == 0 && !ran.err.contains("Warning"), ran.err.constData());
        }
        QStringList rows;
        for (const QVariantMap &row : Reader(shell.file(u"videos.sqlite"_s)).rows())
            rows.append(row.value(u"status"_s).toString() + u' ' + row.value(u"prompt"_s).toString());
        rows.sort();
        QCOMPARE(rows, (QStringList{u"complete "_s + kRowsBrief, u"complete 5s luxury watch"_s}));
    }

    void itsTroublesOnlyWarn_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("broken") << u"sqlite:///"_s + m_shell.file(u"broken.sqlite"_s);
        QTest::newRow("folder") << u"sqlite:///"_s + m_shell.file(u"film"_s);
        QTest::newRow("no such folder") << u"sqlite:////proc/none/videos.sqlite"_s;
        QTest::newRow("nonsense") << u"my database"_s;
    }

    void itsTroublesOnlyWarn()
    {
        QFETCH(QString, url);
        m_shell.write(u"broken.sqlite"_s, QByteArray(5000, 'x'));
        m_shell.set(u"BEATREEL_DATABASE_URL"_s, url);
        const Ran ran = m_shell.runLine(u"build film"_s);
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.err.count("Warning: "), 1);
        QCOMPARE(ran.out, QFile::encodeName(m_shell.file(u"film/film.mp4"_s)) + '\n');
    }

    void aLockedDatabaseOnlyWarns()
    {
        const QString file = m_shell.file(u"videos.sqlite"_s);
        const Reader other(file);
        QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
        m_shell.set(u"BEATREEL_DATABASE_URL"_s, u"sqlite:///"_s + file);
        const Ran ran = m_shell.runLine(u"build film"_s);
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.err.count("Warning: "), 1);
        QVERIFY(other.run(u"ROLLBACK"_s));
        QVERIFY(!m_shell.runLine(u"build film"_s).err.contains("Warning"));
    }

    void aDataFolderThatCannotBeMadeOnlyWarns()
    {
        m_shell.unset(u"BEATREEL_DATABASE_URL"_s);
        m_shell.set(u"BEATREEL_DATA_DIR"_s, u"/proc/none"_s);
        const Ran ran = m_shell.runLine(u"build film"_s);
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.err.count("Warning: "), 1);
    }

private:
    CommandLine m_shell;
    Ran m_made;
};

BEATREEL_TEST(tst_VideoRows)
#include "tst_VideoRows.moc"
