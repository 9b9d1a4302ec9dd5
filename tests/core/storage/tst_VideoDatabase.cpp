// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/VideoDatabase.h"
#include "tests/core/storage/DatabaseFiles.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <atomic>
#include <barrier>
#include <thread>

using namespace beatreel;

namespace {

constexpr std::chrono::milliseconds kShort{30};

VideoRecord fullRecord()
{
    VideoRecord record;
    record.id = QStringLiteral("550e8400-e29b-41d4-a716-446655440000");
    record.userId = QStringLiteral("u1");
    record.prompt = QStringLiteral("15s „Größe“ sneakers 👟 'quoted'");
    record.creativityLevel = 0.75;
    record.spec = {{QStringLiteral("duration"), 15}};
    record.selectedArchetype = QStringLiteral("energetic_lifestyle");
    record.status = VideoStatus::AddingMusic;
    record.progress = 0.875;
    record.currentPhase = QStringLiteral("phase5_music");
    record.errorMessage = QStringLiteral("None, really.");
    record.storyboardImages = {QJsonObject{{QStringLiteral("beat_id"), QStringLiteral("hero_shot")}}};
    record.chunkUrls = {QStringLiteral("build/chunks/1.mp4"), QStringLiteral("build/chunks/2.mp4")};
    record.stitchedUrl = QStringLiteral("build/stitched.mp4");
    record.musicUrl = QStringLiteral("takes/m.wav");
    record.finalVideoUrl = QStringLiteral("master.mp4");
    record.costUsd = 0.3065;
    record.costBreakdown = {{QStringLiteral("phase1"), 0.02}};
    record.generationTimeSeconds = 12.5;
    record.createdAt = QDateTime(QDate(2026, 3, 1), QTime(9, 30, 0, 250), Qt::UTC);
    record.completedAt = record.createdAt.addSecs(60);
    record.numBeats = 3;
    record.numChunks = 3;
    return record;
}

VideoRecord plainRecord(const QString &id)
{
    VideoRecord record;
    record.id = id;
    record.prompt = QStringLiteral("shoes");
    return record;
}

} // namespace

class tst_VideoDatabase : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TestFolder> m_folder;

    [[nodiscard]] QString path() const { return m_folder->file(QStringLiteral("videos.sqlite")); }
    [[nodiscard]] QString url() const { return QStringLiteral("sqlite:///") + path(); }
    [[nodiscard]] Error openError() const { return VideoDatabase::open(url(), kShort).error(); }

private slots:
    void init() { m_folder = std::make_unique<test::TestFolder>(); }

    void tableIsThatOfTheSpecification()
    {
        QVERIFY(VideoDatabase::open(url()));
        const auto columns = test::otherConnection(path())->select(QStringLiteral(
            "SELECT name || ' ' || type || iif(\"notnull\", ' NOT NULL', '') || iif(pk, ' PRIMARY KEY', '') "
            "FROM pragma_table_info('video_generations')"));
        QStringList found;
        for (const auto &row : *columns)
            found += row.first().toString();
        const QString expected = QStringLiteral("id VARCHAR NOT NULL PRIMARY KEY,user_id VARCHAR,prompt "
                                                "VARCHAR NOT NULL,creativity_level FLOAT,spec JSON,"
                                                "selected_archetype VARCHAR,status VARCHAR(17),progress "
                                                "FLOAT,current_phase VARCHAR,error_message VARCHAR,"
                                                "storyboard_images JSON,chunk_urls JSON,stitched_url "
                                                "VARCHAR,music_url VARCHAR,final_video_url VARCHAR,"
                                                "cost_usd FLOAT,cost_breakdown JSON,generation_time_seconds "
                                                "FLOAT,created_at DATETIME,completed_at DATETIME,"
                                                "num_beats INTEGER,num_chunks INTEGER");
        QCOMPARE(found.join(u','), expected);
        QCOMPARE(test::firstValue(path(), QStringLiteral("PRAGMA journal_mode")), QStringLiteral("wal"));
    }

    void everyColumnComesBack()
    {
        const VideoRecord record = fullRecord();
        QVERIFY(VideoDatabase::open(url())->insert(record));
        QCOMPARE(VideoDatabase::open(url())->find(record.id).value().value(), record);
        QCOMPARE(test::firstValue(path(), QStringLiteral("SELECT status FROM video_generations")),
                 QStringLiteral("adding_music"));
        QCOMPARE(test::firstValue(path(), QStringLiteral("SELECT created_at FROM video_generations")),
                 QStringLiteral("2026-03-01T09:30:00.250+00:00"));
        QCOMPARE(test::firstValue(path(),
                                  QStringLiteral("SELECT typeof(spec) || chunk_urls FROM video_generations")),
                 QStringLiteral("text[\"build/chunks/1.mp4\",\"build/chunks/2.mp4\"]"));
    }

    void emptyIsNull()
    {
        QVERIFY(VideoDatabase::open(url())->insert(plainRecord(QStringLiteral("v"))));
        QCOMPARE(
            test::firstValue(
                path(),
                QStringLiteral("SELECT user_id IS NULL AND spec IS NULL AND selected_archetype IS NULL "
                               "AND current_phase IS NULL AND error_message IS NULL AND stitched_url IS NULL "
                               "AND music_url IS NULL AND final_video_url IS NULL AND completed_at IS NULL "
                               "AND generation_time_seconds IS NULL AND num_beats IS NULL "
                               "AND num_chunks IS NULL FROM video_generations")),
            QStringLiteral("1"));
    }

    void otherProgramsGetTheDefaults()
    {
        auto database = std::move(*VideoDatabase::open(url()));
        QVERIFY(test::runIn(
            path(), QStringLiteral("INSERT INTO video_generations (id, prompt) VALUES ('v', 'shoes')")));
        VideoRecord record = database.find(QStringLiteral("v")).value().value();
        QVERIFY(record.createdAt.isValid());
        record.createdAt = {};
        QCOMPARE(record, plainRecord(QStringLiteral("v")));
        QCOMPARE(
            test::firstValue(
                path(), QStringLiteral("SELECT storyboard_images || chunk_urls || cost_breakdown || status "
                                       "FROM video_generations")),
            QStringLiteral("[][]{}queued"));
    }

    void insertUpdateSave()
    {
        auto database = std::move(*VideoDatabase::open(url()));
        const QString id = QStringLiteral("v");
        VideoRecord record = plainRecord(id);
        QCOMPARE(database.update(record).error().kind, ErrorKind::NotFound);
        QVERIFY(!database.find(id).value());
        QVERIFY(database.insert(record));
        QCOMPARE(database.insert(record).error().kind, ErrorKind::Exists);
        const QDateTime created = database.find(id).value()->createdAt;
        QVERIFY(created.isValid());

        record = fullRecord();
        record.id = id;
        QVERIFY(database.update(record));
        record.createdAt = created;
        QCOMPARE(database.find(id).value().value(), record);

        record.progress = 1;
        QVERIFY(database.save(record));
        QCOMPARE(database.find(id).value().value(), record);
        QVERIFY(database.save(plainRecord(QStringLiteral("w"))));
        QCOMPARE(test::firstValue(path(), QStringLiteral("SELECT COUNT(*) FROM video_generations")),
                 QStringLiteral("2"));
    }

    void statusChangesAlone()
    {
        auto database = std::move(*VideoDatabase::open(url()));
        VideoRecord record = fullRecord();
        record.completedAt = {};
        QVERIFY(database.insert(record));
        QVERIFY(database.setStatus(record.id, VideoStatus::Failed, 0.5, QStringLiteral("phase3_chunks"),
                                   QStringLiteral("No.")));
        record.status = VideoStatus::Failed;
        record.progress = 0.5;
        record.currentPhase = QStringLiteral("phase3_chunks");
        record.errorMessage = QStringLiteral("No.");
        QCOMPARE(database.find(record.id).value().value(), record);

        QVERIFY(database.setStatus(record.id, VideoStatus::Complete, 1, QStringLiteral("phase5_music")));
        const VideoRecord done = database.find(record.id).value().value();
        QVERIFY(done.completedAt.isValid());
        QVERIFY(done.errorMessage.isEmpty());
        QVERIFY(database.setStatus(record.id, VideoStatus::Planning, 0, QStringLiteral("phase1_planning")));
        QVERIFY(!database.find(record.id).value()->completedAt.isValid());
        QCOMPARE(database.setStatus(QStringLiteral("none"), VideoStatus::Failed, 0, {}).error().kind,
                 ErrorKind::NotFound);
    }

    void statusTexts()
    {
        for (int i = 0; i <= static_cast<int>(VideoStatus::Failed); ++i) {
            const auto status = static_cast<VideoStatus>(i);
            QCOMPARE(videoStatusFromText(toText(status)), std::optional(status));
        }
        QCOMPARE(toText(VideoStatus::GeneratingChunks), QStringLiteral("generating_chunks"));
        QVERIFY(!videoStatusFromText(QStringLiteral("QUEUED")));
    }

    void earliestUnfinishedPhaseIsTheStatus()
    {
        QCOMPARE(statusOfPhases({false, false, false, false, true}), VideoStatus::Planning);
        QCOMPARE(statusOfPhases({true, false, false, false, true}), VideoStatus::Storyboarding);
        QCOMPARE(statusOfPhases({true, true, false, true, true}), VideoStatus::GeneratingChunks);
        QCOMPARE(statusOfPhases({true, true, true, false, true}), VideoStatus::Stitching);
        QCOMPARE(statusOfPhases({true, true, true, true, false}), VideoStatus::AddingMusic);
        QCOMPARE(statusOfPhases({true, true, true, true, true}), VideoStatus::Complete);
    }

    void urls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("file");
        QTest::addColumn<ErrorKind>("kind");
        const auto good = [](const char *name, const QString &url, const QString &file) {
            QTest::newRow(name) << url << file << ErrorKind::Cancelled;
        };
        const auto bad = [](const char *name, const QString &url, ErrorKind kind) {
            QTest::newRow(name) << url << QString() << kind;
        };
        good("four slashes", QStringLiteral("sqlite:////srv/My videos/v.db"),
             QStringLiteral("/srv/My videos/v.db"));
        good("three slashes", QStringLiteral("sqlite:///srv/ä/v.db"), QStringLiteral("/srv/ä/v.db"));
        bad("relative", QStringLiteral("sqlite:///v.db"), ErrorKind::BadInput);
        bad("dotted", QStringLiteral("sqlite:///../v.db"), ErrorKind::BadInput);
        bad("folder", QStringLiteral("sqlite:///srv/"), ErrorKind::BadInput);
        bad("memory", QStringLiteral("sqlite://"), ErrorKind::BadInput);
        bad("path", QStringLiteral("/srv/v.db"), ErrorKind::BadInput);
        bad("other scheme", QStringLiteral("mysql://me:secret@host/v"), ErrorKind::BadInput);
        bad("empty", QString(), ErrorKind::BadInput);
        bad("postgres", QStringLiteral("postgresql://me:secret@host/v"), ErrorKind::Unavailable);
    }

    void urls()
    {
        QFETCH(QString, url);
        QFETCH(QString, file);
        QFETCH(ErrorKind, kind);
        const Result<QString> result = databaseFileOfUrl(url);
        QCOMPARE(result.value_or(QString()), file);
        if (!result) {
            QCOMPARE(result.error().kind, kind);
            QVERIFY(result.error().sentence.contains(QStringLiteral("sqlite:///")));
            QVERIFY(!result.error().sentence.contains(QStringLiteral("secret")));
        }
    }

    /// Several programs open a database that is not there yet, at the same moment, and write. Switching a new
    /// file to the write-ahead log fails only now and then where it is done carelessly, hence the rounds.
    void severalWriteAtOnce()
    {
        constexpr int kRounds = 6;
        constexpr int kThreads = 8;
        std::atomic<int> written = 0;
        for (int round = 0; round < kRounds; ++round) {
            const QString shared = url() + QString::number(round);
            std::barrier start(kThreads);
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < kThreads; ++thread) {
                threads.emplace_back([&start, &written, shared, thread] {
                    start.arrive_and_wait();
                    auto database = VideoDatabase::open(shared);
                    for (int i = 0; database && i < 3; ++i) {
                        const VideoRecord record = plainRecord(QStringLiteral("v%1-%2").arg(thread).arg(i));
                        written += database->save(record) ? 1 : 0;
                    }
                });
            }
        }
        QCOMPARE(written.load(), kRounds * kThreads * 3);
        QCOMPARE(test::firstValue(path() + u'0', QStringLiteral("SELECT COUNT(*) FROM video_generations")),
                 QString::number(kThreads * 3));
    }

    void lockedIsBusy()
    {
        auto database = std::move(*VideoDatabase::open(url(), kShort));
        const auto other = test::otherConnection(path());
        QVERIFY(other->run(QStringLiteral("BEGIN EXCLUSIVE")));
        QCOMPARE(database.save(plainRecord(QStringLiteral("v"))).error().kind, ErrorKind::Busy);
        QVERIFY(other->run(QStringLiteral("COMMIT")));
        QVERIFY(database.save(plainRecord(QStringLiteral("v"))));
    }

    void tableOfAnotherProgramIsUsed()
    {
        QVERIFY(VideoDatabase::open(url()));
        QVERIFY(test::runIn(path(), QStringLiteral("PRAGMA user_version = 0")));
        QVERIFY(test::runIn(
            path(), QStringLiteral("INSERT INTO video_generations (id, prompt) VALUES ('v', 'shoes')")));
        QVERIFY(VideoDatabase::open(url())->find(QStringLiteral("v")).value());
    }

    void tableWithoutTheColumnsIsRefused()
    {
        QVERIFY(test::runIn(path(),
                            QStringLiteral("CREATE TABLE video_generations (id VARCHAR, prompt VARCHAR)")));
        QCOMPARE(openError().kind, ErrorKind::Storage);
        QVERIFY(openError().sentence.contains(QStringLiteral("no such column")));
    }

    void newerVersionIsRefused()
    {
        QVERIFY(VideoDatabase::open(url()));
        QVERIFY(test::runIn(path(), QStringLiteral("PRAGMA user_version = 99")));
        QCOMPARE(openError().kind, ErrorKind::Storage);
        QVERIFY(openError().sentence.contains(QStringLiteral("newer version of Beatreel")));
    }

    void garbageIsRefusedAndStays()
    {
        QVERIFY(test::writeGarbage(path()));
        const QByteArray before = readFile(path()).value();
        QCOMPARE(openError().kind, ErrorKind::Storage);
        QVERIFY(openError().sentence.contains(QStringLiteral("is damaged")));
        QCOMPARE(readFile(path()).value(), before);
    }

    void folderInPlaceOfTheFile()
    {
        QVERIFY(QDir().mkpath(path()));
        QCOMPARE(openError().kind, ErrorKind::Storage);
        QVERIFY(openError().sentence.contains(QStringLiteral("is a folder")));
    }
};

BEATREEL_TEST(tst_VideoDatabase)
#include "tst_VideoDatabase.moc"
