// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/VideoDatabase.h"
#include "tests/core/storage/DatabaseFiles.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

namespace {

constexpr std::chrono::milliseconds kShort{30};

VideoRecord plainRecord(const QString &id)
{
    VideoRecord record;
    record.id = id;
    record.prompt = QStringLiteral("shoes");
    return record;
}

} // namespace

/// What only a database in a file can be.
class tst_VideoDatabaseFile : public QObject
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

BEATREEL_TEST(tst_VideoDatabaseFile)
#include "tst_VideoDatabaseFile.moc"
