// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Utc.h"
#include "core/storage/BuildLease.h"
#include "core/storage/VideoDatabase.h"
#include "tests/core/storage/ServerDatabases.h"
#include "tests/support/TestMain.h"

#include <QSysInfo>
#include <QTest>

#include <atomic>
#include <barrier>
#include <thread>

using namespace beatreel;

namespace {

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
    record.createdAt = utc(QDate(2026, 3, 1), QTime(9, 30, 0, 250));
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

    test::Databases m_databases;
    QString m_url;

    [[nodiscard]] const QString &url() const { return m_url; }
    [[nodiscard]] QString value(const char *query) const { return test::valueAt(m_url, QString::fromUtf8(query)); }

private slots:
    void initTestCase_data() { test::Databases::addRows(); }
    void initTestCase() { QVERIFY2(m_databases.trouble().isEmpty(), qPrintable(m_databases.trouble())); }
    void init()
    {
        m_url = m_databases.newUrl();
        QVERIFY(!m_url.isEmpty());
    }

    void everyColumnComesBack()
    {
        const VideoRecord record = fullRecord();
        QVERIFY(VideoDatabase::open(url())->insert(record));
        QCOMPARE(VideoDatabase::open(url())->find(record.id).value().value(), record);
        QCOMPARE(value("SELECT CAST(status AS VARCHAR) FROM video_generations"), QStringLiteral("adding_music"));
        QCOMPARE(value(test::Databases::isOnServer() ? "SELECT to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"+00:00\"') FROM video_generations"
                                                     : "SELECT created_at FROM video_generations"),
                 QStringLiteral("2026-03-01T09:30:00.250+00:00"));
        QCOMPARE(value("SELECT CAST(chunk_urls AS VARCHAR) FROM video_generations"), QStringLiteral("[\"build/chunks/1.mp4\",\"build/chunks/2.mp4\"]"));
    }

    void emptyIsNull()
    {
        QVERIFY(VideoDatabase::open(url())->insert(plainRecord(QStringLiteral("v"))));
        QCOMPARE(value("SELECT COUNT(*) FROM video_generations WHERE user_id IS NULL AND spec IS NULL AND selected_archetype IS NULL "
                       "AND current_phase IS NULL AND error_message IS NULL AND stitched_url IS NULL "
                       "AND music_url IS NULL AND final_video_url IS NULL AND completed_at IS NULL "
                       "AND generation_time_seconds IS NULL AND num_beats IS NULL AND num_chunks IS NULL"),
                 QStringLiteral("1"));
    }

    void otherProgramsGetTheDefaults()
    {
        auto database = std::move(*VideoDatabase::open(url()));
        QVERIFY(test::runAt(m_url, QStringLiteral("INSERT INTO video_generations (id, prompt) VALUES ('v', 'shoes')")));
        VideoRecord record = database.find(QStringLiteral("v")).value().value();
        QVERIFY(record.createdAt.isValid());
        record.createdAt = {};
        QCOMPARE(record, plainRecord(QStringLiteral("v")));
        QCOMPARE(value("SELECT CAST(storyboard_images AS VARCHAR) || CAST(chunk_urls AS VARCHAR) || CAST(cost_breakdown AS VARCHAR) "
                       "|| CAST(status AS VARCHAR) FROM video_generations"),
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
        QCOMPARE(value("SELECT COUNT(*) FROM video_generations"), QStringLiteral("2"));
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

    /// Several programs open a database that is not there yet, at the same moment, and write. Switching a new
    /// file to the write-ahead log fails only now and then where it is done carelessly, hence the rounds.
    void severalWriteAtOnce()
    {
        const int kRounds = test::Databases::isOnServer() ? 2 : 6;
        constexpr int kThreads = 8;
        std::atomic<int> written = 0;
        for (int round = 0; round < kRounds; ++round) {
            const QString shared = round == 0 ? url() : m_databases.newUrl();
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
        QCOMPARE(value("SELECT COUNT(*) FROM video_generations"), QString::number(kThreads * 3));
    }

    void listedByStatusTheNewestFirst()
    {
        auto database = std::move(*VideoDatabase::open(url()));
        const QDateTime first = utc(QDate(2026, 3, 1), QTime(9, 30));
        for (int i = 0; i < 3; ++i) {
            VideoRecord record = plainRecord(QStringLiteral("v%1").arg(i));
            record.createdAt = first.addSecs(i);
            record.status = i == 1 ? VideoStatus::Failed : VideoStatus::Complete;
            QVERIFY(database.insert(record));
        }
        const auto ids = [&](std::optional<VideoStatus> status) {
            QStringList found;
            const QList<VideoRecord> listed = database.list(status).value();
            for (const VideoRecord &record : listed)
                found += record.id;
            return found.join(u' ');
        };
        QCOMPARE(ids({}), QStringLiteral("v2 v1 v0"));
        QCOMPARE(ids(VideoStatus::Complete), QStringLiteral("v2 v0"));
        QCOMPARE(ids(VideoStatus::Failed), QStringLiteral("v1"));
        QCOMPARE(ids(VideoStatus::Queued), QString());
    }

    void placesStandBesideTheRows()
    {
        auto database = std::move(*VideoDatabase::open(url()));
        const VideoPlace here{QStringLiteral("/srv/Größe's film"), QStringLiteral("atelier")};
        QVERIFY(database.save(plainRecord(QStringLiteral("v")), here));
        QVERIFY(database.save(plainRecord(QStringLiteral("w"))));
        QCOMPARE(database.places().value(), (QHash<QString, VideoPlace>{{QStringLiteral("v"), here}}));
        const VideoPlace moved{QStringLiteral("/srv/2"), QStringLiteral("studio")};
        QVERIFY(database.save(plainRecord(QStringLiteral("v")), moved));
        QVERIFY(database.save(plainRecord(QStringLiteral("v"))));
        QCOMPARE(database.places().value().value(QStringLiteral("v")), moved);

        QVERIFY(database.remove(QStringLiteral("v")));
        QVERIFY(database.remove(QStringLiteral("v")));
        QVERIFY(database.places().value().isEmpty());
        QVERIFY(!database.find(QStringLiteral("v")).value());
        QVERIFY(database.find(QStringLiteral("w")).value());
    }

    /// In a file the project's lock says who builds; on a server a dead builder's row goes with the video's.
    void whatIsBeingBuiltIsNotRemoved()
    {
        auto database = std::move(*VideoDatabase::open(url()));
        const QString id = QStringLiteral("v");
        QVERIFY(database.save(plainRecord(id)));
        if (test::Databases::isOnServer()) {
            auto lease = BuildLease::take(*databaseAddress(url())->server, id).value();
            const auto refused = database.remove(id);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Busy);
            QVERIFY2(refused.error().sentence.contains(QSysInfo::machineHostName()), qPrintable(refused.error().sentence));
            QVERIFY(database.find(id).value());
            QVERIFY(test::runAt(url(), QStringLiteral("UPDATE beatreel_builders SET process = '', heard_at = now() - INTERVAL '1 hour'")));
            QVERIFY(database.remove(id));
            QCOMPARE(value("SELECT COUNT(*) FROM beatreel_builders"), QStringLiteral("0"));
        } else {
            QVERIFY(database.remove(id));
        }
        QVERIFY(!database.find(id).value());
    }
};

BEATREEL_TEST(tst_VideoDatabase)
#include "tst_VideoDatabase.moc"
