// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSysInfo>
#include <QTest>

#include <csignal>

using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

const QString kShortBrief = u"5s Nike sneakers, energetic and urban"_s;

/// Another program at the database's file.
bool runIn(const QString &file, const QString &statement)
{
    bool isDone = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(file);
        isDone = database.open() && QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    return isDone;
}

QStringList codesOf(const Ran &verified)
{
    QStringList codes;
    const QJsonArray findings = verified.json().value(u"findings"_s).toArray();
    for (const QJsonValue &finding : findings)
        codes.append(finding[u"code"_s].toString());
    return codes;
}

} // namespace

/// `videos` and `videos --verify`, on the real program.
class tst_Videos : public QObject
{
    Q_OBJECT

    CommandLine m_shell;
    QString m_id;

    [[nodiscard]] QString database() const { return m_shell.file(u"videos.sqlite"_s); }
    [[nodiscard]] Ran verify() const { return m_shell.runLine(u"videos --verify --json"_s); }

private slots:
    void initTestCase()
    {
        const Ran made = m_shell.run({u"generate"_s, kShortBrief, u"--project"_s, u"film"_s, u"--json"_s});
        QVERIFY2(made.status == 0, made.err.constData());
        m_id = made.json().value(u"video_id"_s).toString();
    }

    void init()
    {
        QVERIFY(QFile::remove(database()) || !QFile::exists(database()));
        for (const QString &more : {u"-wal"_s, u"-shm"_s})
            QFile::remove(database() + more);
        const Ran built = m_shell.runLine(u"build film"_s);
        QVERIFY2(built.status == 0, built.err.constData());
    }

    void theListSaysWhatThereIs()
    {
        const Ran listed = m_shell.runLine(u"videos --json"_s);
        QCOMPARE(listed.status, 0);
        QCOMPARE(listed.json().value(u"videos"_s).toArray().size(), 1);
        const QJsonObject video = listed.json().value(u"videos"_s)[0].toObject();
        QCOMPARE(video.value(u"video_id"_s).toString(), m_id);
        QCOMPARE(video.value(u"prompt"_s).toString(), kShortBrief);
        QCOMPARE(video.value(u"video_status"_s).toString(), u"complete"_s);
        QCOMPARE(video.value(u"progress"_s).toDouble(), 1.0);
        QCOMPARE(video.value(u"current_phase"_s).toString(), u"phase5_music"_s);
        QCOMPARE(video.value(u"cost_usd"_s).toDouble(), 0.0);
        QCOMPARE(video.value(u"duration"_s).toInt(), 5);
        QCOMPARE(video.value(u"project"_s).toString(), m_shell.file(u"film"_s));
        QCOMPARE(video.value(u"host"_s).toString(), QSysInfo::machineHostName());
        QCOMPARE(video.value(u"is_building"_s), QJsonValue(false));
        QVERIFY(video.value(u"error_message"_s).isNull());
        for (const QString &time : {u"created_at"_s, u"completed_at"_s})
            QVERIFY(QDateTime::fromString(video.value(time).toString(), Qt::ISODate).isValid());

        const QByteArray table = m_shell.runLine(u"videos"_s).out;
        for (const QByteArray &part : {QByteArray("complete"), QByteArray("100 %"), QByteArray("5 s"), QByteArray("$0.00"), kShortBrief.toUtf8(), m_shell.file(u"film"_s).toUtf8()})
            QVERIFY2(table.contains(part), table.constData());
        QCOMPARE(table.count('\n'), 1);
    }

    void byStatus()
    {
        QCOMPARE(m_shell.runLine(u"videos --status complete --json"_s).json().value(u"videos"_s).toArray().size(), 1);
        QVERIFY(m_shell.runLine(u"videos --status failed --json"_s).json().value(u"videos"_s).toArray().isEmpty());
        QCOMPARE(m_shell.runLine(u"videos --status failed"_s).out, QByteArray("There are no videos.\n"));
        const Ran refused = m_shell.runLine(u"videos --status ready"_s);
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.lastLine().contains("generating_chunks"), refused.err.constData());
    }

    void whatIsRightIsFoundRight()
    {
        const Ran verified = verify();
        QVERIFY2(verified.status == 0, verified.err.constData());
        QCOMPARE(verified.json().value(u"checked"_s).toInt(), 1);
        QVERIFY(verified.json().value(u"findings"_s).toArray().isEmpty());
        QCOMPARE(m_shell.runLine(u"videos --verify"_s).out, QByteArray("1 video is as its row says.\n"));
    }

    void whatIsWrongIsFound_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &change, const QString &code) {
            QTest::newRow(name) << u"UPDATE video_generations SET "_s + change << code;
        };
        row("nobody builds it", u"status = 'stitching', completed_at = NULL"_s, u"interrupted"_s);
        row("not done", u"progress = 0.5"_s, u"status"_s);
        row("no time", u"completed_at = NULL"_s, u"status"_s);
        row("failed without a word", u"status = 'failed', completed_at = NULL"_s, u"status"_s);
        row("no video", u"final_video_url = NULL"_s, u"status"_s);
        row("a beat too many", u"num_beats = 2, storyboard_images = '[{},{}]'"_s, u"counts"_s);
        row("chunks are missing", u"chunk_urls = '[]'"_s, u"counts"_s);
        row("cost", u"cost_usd = 0.25"_s, u"cost"_s);
        row("the master is gone", u"final_video_url = 'file:///none/at/all.mp4'"_s, u"no_file"_s);
        row("a chunk is gone", u"chunk_urls = '[\"file:///none/at/all.mp4\"]'"_s, u"no_file"_s);
        QTest::newRow("no place") << u"DELETE FROM beatreel_projects"_s << u"no_place"_s;
        QTest::newRow("no project") << u"UPDATE beatreel_projects SET folder = '/none/at/all'"_s << u"no_project"_s;
        QTest::newRow("another video") << u"UPDATE video_generations SET id = 'v'; "_s << u"no_place"_s;
    }

    void whatIsWrongIsFound()
    {
        QFETCH(QString, change);
        QFETCH(QString, code);
        QVERIFY(runIn(database(), change));
        const Ran verified = verify();
        QCOMPARE(verified.status, 1);
        QCOMPARE(codesOf(verified), QStringList{code});
        const Ran readable = m_shell.runLine(u"videos --verify"_s);
        QCOMPARE(readable.status, 1);
        QVERIFY2(readable.out.startsWith("FIX ") && readable.lastLine().startsWith("1 of 1 videos"), (readable.out + readable.err).constData());
    }

    void aProjectOfAnotherVideoIsFound()
    {
        QVERIFY(runIn(database(), u"UPDATE video_generations SET id = 'v'"_s) && runIn(database(), u"UPDATE beatreel_projects SET video_id = 'v'"_s));
        QCOMPARE(codesOf(verify()), QStringList{u"other_video"_s});
    }

    void whatIsElsewhereIsSaid()
    {
        QVERIFY(runIn(database(), u"UPDATE beatreel_projects SET host = 'atelier', folder = '/none/at/all'"_s));
        const Ran verified = verify();
        QCOMPARE(verified.status, 0);
        QCOMPARE(codesOf(verified), QStringList{u"elsewhere"_s});
        QVERIFY(m_shell.runLine(u"videos"_s).out.contains("atelier:/none/at/all"));
    }

    void aLostFileIsFound()
    {
        QVERIFY(QFile::rename(m_shell.file(u"film/film.mp4"_s), m_shell.file(u"moved.mp4"_s)));
        QCOMPARE(codesOf(verify()), QStringList{u"no_file"_s});
        QVERIFY(QFile::rename(m_shell.file(u"moved.mp4"_s), m_shell.file(u"film/film.mp4"_s)));
        QCOMPARE(verify().status, 0);
    }

    /// While it is built it is no finding; once its builder is killed it is one; and resumed it is none again.
    void aKilledBuildIsFoundUntilItIsResumed()
    {
        const CommandLine shell;
        const auto process = shell.start({u"generate"_s, u"15s Nike sneakers, energetic"_s, u"--project"_s, u"film"_s});
        QVERIFY(hasSaid(*process, "chunks: "));
        const Ran during = shell.runLine(u"videos --verify --json"_s);
        QVERIFY2(during.status == 0, during.out.constData());
        QCOMPARE(shell.runLine(u"videos --json"_s).json().value(u"videos"_s)[0][u"is_building"_s], QJsonValue(true));
        ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
        process->waitForFinished();
        const Ran killed = shell.runLine(u"videos --verify --json"_s);
        QCOMPARE(killed.status, 1);
        QCOMPARE(codesOf(killed), QStringList{u"interrupted"_s});
        QCOMPARE(shell.runLine(u"videos --json"_s).json().value(u"videos"_s)[0][u"is_building"_s], QJsonValue(false));
        QCOMPARE(shell.runLine(u"resume film"_s).status, 0);
        QCOMPARE(shell.runLine(u"videos --verify"_s).status, 0);
    }

    /// A brief that could not be planned leaves its row and no project.
    void whatWasNeverPlannedIsRight()
    {
        CommandLine shell;
        shell.set(u"OPENAI_BASE_URL"_s, u"http://127.0.0.1:1/v1"_s);
        QCOMPARE(shell.runLine(u"generate watch --planner openai --project film"_s).status, 1);
        QVERIFY(!shell.has(u"film"_s));
        QCOMPARE(shell.runLine(u"videos --json"_s).json().value(u"videos"_s)[0][u"video_status"_s].toString(), u"failed"_s);
        const Ran verified = shell.runLine(u"videos --verify"_s);
        QVERIFY2(verified.status == 0, verified.out.constData());
    }
};

BEATREEL_TEST(tst_Videos)
#include "tst_Videos.moc"
