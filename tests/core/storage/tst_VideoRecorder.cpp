// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/VideoRecorder.h"
#include "tests/core/storage/DatabaseFiles.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <csignal>
#include <mutex>
#include <sys/resource.h>

using namespace beatreel;

namespace {

constexpr std::chrono::milliseconds kShortWait{100};
constexpr std::chrono::seconds kLong{60};

VideoRecord recordOf(const QString &id, double progress)
{
    VideoRecord record;
    record.id = id;
    record.prompt = QStringLiteral("shoes");
    record.progress = progress;
    return record;
}

/// What a recorder has warned of.
class Warnings
{
public:
    [[nodiscard]] VideoRecorder::Warn collect()
    {
        return [this](const Error &error) {
            const std::lock_guard lock(m_mutex);
            m_errors.append(error);
        };
    }
    [[nodiscard]] QList<Error> errors() const
    {
        const std::lock_guard lock(m_mutex);
        return m_errors;
    }

private:
    mutable std::mutex m_mutex;
    QList<Error> m_errors;
};

/// No file of this process grows beyond a size while this lives.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

} // namespace

class tst_VideoRecorder : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TestFolder> m_folder;

    [[nodiscard]] QString path() const { return m_folder->file(QStringLiteral("videos.sqlite")); }
    [[nodiscard]] QString url() const { return QStringLiteral("sqlite:///") + path(); }
    [[nodiscard]] double progressOf(const QString &id) const
    {
        return VideoDatabase::open(url())->find(id).value().value().progress;
    }

private slots:
    void init() { m_folder = std::make_unique<test::TestFolder>(); }

    void newestWins()
    {
        Warnings warnings;
        VideoRecorder recorder(url(), warnings.collect());
        for (int i = 0; i <= 2000; ++i)
            recorder.record(recordOf(QStringLiteral("v"), i / 2000.0));
        QVERIFY(recorder.flush(kLong));
        QCOMPARE(progressOf(QStringLiteral("v")), 1.0);
        QVERIFY(recorder.flush(kShortWait));
        QVERIFY(warnings.errors().isEmpty());
    }

    void nothingToFlushIsDone()
    {
        VideoRecorder recorder(url(), {});
        QVERIFY(recorder.flush(kShortWait));
        QVERIFY(!QFileInfo::exists(path()));
    }

    void twoBuildsGetTheirRows()
    {
        Warnings warnings;
        VideoRecorder one(url(), warnings.collect());
        VideoRecorder two(url(), warnings.collect());
        for (int i = 0; i <= 200; ++i) {
            one.record(recordOf(QStringLiteral("one"), i / 200.0));
            two.record(recordOf(QStringLiteral("two"), i / 400.0));
        }
        QVERIFY(one.flush(kLong));
        QVERIFY(two.flush(kLong));
        QCOMPARE(progressOf(QStringLiteral("one")), 1.0);
        QCOMPARE(progressOf(QStringLiteral("two")), 0.5);
        QVERIFY(warnings.errors().isEmpty());
    }

    void troublesAreToldOnce_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("garbage") << QStringLiteral("garbage") << ErrorKind::Storage;
        QTest::newRow("folder") << QStringLiteral("folder") << ErrorKind::Storage;
        QTest::newRow("no folder") << QStringLiteral("sqlite:////none/at/all.sqlite") << ErrorKind::Storage;
        QTest::newRow("no database") << QStringLiteral("sqlite:////dev/null") << ErrorKind::Storage;
        QTest::newRow("full device") << QStringLiteral("sqlite:////dev/full") << ErrorKind::Storage;
        QTest::newRow("bad URL") << QStringLiteral("videos.sqlite") << ErrorKind::BadInput;
        QTest::newRow("no server") << QStringLiteral("postgresql://me:secret@127.0.0.1:1/v") << ErrorKind::Unavailable;
    }

    void troublesAreToldOnce()
    {
        QFETCH(QString, trouble);
        QFETCH(ErrorKind, kind);
        if (trouble == QStringLiteral("garbage"))
            QVERIFY(test::writeGarbage(path()));
        if (trouble == QStringLiteral("folder"))
            QVERIFY(QDir().mkpath(path()));
        Warnings warnings;
        VideoRecorder recorder(trouble.contains(u':') || trouble.contains(u'.') ? trouble : url(),
                               warnings.collect());
        for (int i = 0; i < 3; ++i) {
            recorder.record(recordOf(QStringLiteral("v"), 0.5));
            QVERIFY(!recorder.flush(kShortWait));
        }
        QTRY_VERIFY(!warnings.errors().isEmpty());
        // A slow machine may find a server too slow before it finds it gone.
        QStringList sentences;
        for (const Error &error : warnings.errors()) {
            QCOMPARE(error.kind, kind);
            sentences.append(error.sentence);
        }
        QVERIFY2(sentences.removeDuplicates() == 0, qPrintable(sentences.join(u'\n')));
    }

    void lockedIsWaitedOutOrTold()
    {
        QVERIFY(VideoDatabase::open(url()));
        Warnings warnings;
        VideoRecorder recorder(url(), warnings.collect(), kShortWait);
        const auto other = test::otherConnection(path());
        for (int round = 1; round <= 2; ++round) {
            QVERIFY(other->run(QStringLiteral("BEGIN EXCLUSIVE")));
            for (int i = 0; i < 100; ++i)
                recorder.record(recordOf(QStringLiteral("v"), round));
            QTRY_COMPARE(warnings.errors().size(), round); // told again, since it went well between
            QVERIFY(!recorder.flush(kShortWait));
            QCOMPARE(warnings.errors().size(), round);
            QCOMPARE(warnings.errors().last().kind, ErrorKind::Busy);
            QVERIFY(other->run(QStringLiteral("ROLLBACK")));
            QVERIFY(recorder.flush(kLong));
            QCOMPARE(progressOf(QStringLiteral("v")), double(round));
        }
    }

    void shortLockIsNoTrouble()
    {
        QVERIFY(VideoDatabase::open(url()));
        Warnings warnings;
        VideoRecorder recorder(url(), warnings.collect(), kLong);
        const auto other = test::otherConnection(path());
        QVERIFY(other->run(QStringLiteral("BEGIN EXCLUSIVE")));
        recorder.record(recordOf(QStringLiteral("v"), 1));
        QVERIFY(other->run(QStringLiteral("ROLLBACK")));
        QVERIFY(recorder.flush(kLong));
        QVERIFY(warnings.errors().isEmpty());
    }

    void endsWhileLocked()
    {
        QVERIFY(VideoDatabase::open(url()));
        const auto other = test::otherConnection(path());
        QVERIFY(other->run(QStringLiteral("BEGIN EXCLUSIVE")));
        Warnings warnings;
        {
            VideoRecorder recorder(url(), warnings.collect(), kLong);
            recorder.record(recordOf(QStringLiteral("v"), 1));
            QVERIFY(!recorder.flush(kShortWait));
        }
        QCOMPARE(warnings.errors().size(), 1);
    }

    void mendedFileIsUsed()
    {
        QVERIFY(test::writeGarbage(path()));
        Warnings warnings;
        VideoRecorder recorder(url(), warnings.collect());
        recorder.record(recordOf(QStringLiteral("v"), 1));
        QTRY_COMPARE(warnings.errors().size(), 1);
        QVERIFY(QFile::remove(path()));
        QVERIFY(recorder.flush(kLong));
        QCOMPARE(progressOf(QStringLiteral("v")), 1.0);
    }

    void fullDiskIsToldAndMended()
    {
        const test::TinyDisk disk;
        if (!disk.isMounted())
            QSKIP("mounting a small disk needs the right to mount");
        const QString file = disk.file(QStringLiteral("videos.sqlite"));
        disk.fill();
        Warnings warnings;
        VideoRecorder recorder(QStringLiteral("sqlite:///") + file, warnings.collect());
        recorder.record(recordOf(QStringLiteral("v"), 1));
        QTRY_COMPARE(warnings.errors().size(), 1);
        QVERIFY2(warnings.errors().first().sentence.contains(QStringLiteral("the disk is full")),
                 qPrintable(warnings.errors().first().detail));
        QVERIFY(disk.makeRoom());
        QVERIFY(recorder.flush(kLong));
        QCOMPARE(test::firstValue(file, QStringLiteral("SELECT id FROM video_generations")),
                 QStringLiteral("v"));
    }

    void fileThatMayNotGrowIsToldAndMended()
    {
        QVERIFY(VideoDatabase::open(url()));
        Warnings warnings;
        VideoRecorder recorder(url(), warnings.collect());
        VideoRecord large = recordOf(QStringLiteral("v"), 1);
        large.prompt = QString(8 << 20, u'x');
        {
            const FileSizeLimit limit(1 << 20);
            recorder.record(large);
            QTRY_COMPARE(warnings.errors().size(), 1);
            QCOMPARE(warnings.errors().first().kind, ErrorKind::Storage);
        }
        QVERIFY(recorder.flush(kLong));
        QCOMPARE(progressOf(QStringLiteral("v")), 1.0);
        QCOMPARE(warnings.errors().size(), 1);
    }
};

BEATREEL_TEST(tst_VideoRecorder)
#include "tst_VideoRecorder.moc"
