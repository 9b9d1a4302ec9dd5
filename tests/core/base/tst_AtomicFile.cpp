// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/AtomicFile.h"
#include "core/base/WriteFailure.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>

using namespace beatreel;

class tst_AtomicFile : public QObject
{
    Q_OBJECT

private slots:
    void writesAndReplaces()
    {
        const test::TestFolder folder;
        const QString path = folder.file(QStringLiteral("a.json"));
        QVERIFY(writeFileAtomically(path, "old"));
        QVERIFY(writeFileAtomically(path, "new and longer"));
        QCOMPARE(readFile(path).value(), QByteArray("new and longer"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void failureKeepsTheOldAndSaysWhy()
    {
        const test::TestFolder folder;
        const Result<void> result = writeFileAtomically(folder.file(QStringLiteral("none/a.json")), "x");
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Storage);
        QVERIFY(result.error().sentence.contains(QStringLiteral("a.json")));
    }

    // A file that may not grow over a size behaves as on a full disk: what fits is written, then no more.
    void fullDiskKeepsTheOld_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("a little too much") << 1025;
        QTest::newRow("within a buffer") << 5000;
        QTest::newRow("over a buffer") << 100000;
    }
    void fullDiskKeepsTheOld()
    {
        QFETCH(int, size);
        const test::TestFolder folder;
        const QString path = folder.file(QStringLiteral("a.json"));
        QVERIFY(writeFileAtomically(path, "old"));
        test::ChildProcess child([&](const test::ChildProcess::Ready &) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{1024, 1024};
            return ::setrlimit(RLIMIT_FSIZE, &limit) == 0 && !writeFileAtomically(path, QByteArray(size, 'x')) ? 0 : 1;
        });
        QCOMPARE(child.wait(), 0);
        QCOMPARE(readFile(path).value(), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void whyItFailedIsSaidInAFewWords_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("full") << ENOSPC << "the disk is full";
        QTest::newRow("quota") << EDQUOT << "the disk is full";
        QTest::newRow("read-only") << EROFS << "the disk is read-only";
        QTest::newRow("permissions") << EACCES << "the permissions do not allow it";
        QTest::newRow("not permitted") << EPERM << "the permissions do not allow it";
    }
    void whyItFailedIsSaidInAFewWords()
    {
        QFETCH(int, code);
        QFETCH(QString, words);
        QCOMPARE(writeFailureWords(code), words);
        QCOMPARE(writeFailureIn(Error{ErrorKind::Storage, QStringLiteral("Cannot write “a”: %1. Make room.").arg(words), {}, {}}), words);
        QCOMPARE(writeFailureIn(Error{ErrorKind::Storage, QStringLiteral("Cannot write “a”: Input/output error."), {}, {}}), QString());
    }

    void modeAndLinksStay()
    {
        const test::TestFolder folder;
        const QString path = folder.file(QStringLiteral("a.json"));
        const QString link = folder.file(QStringLiteral("link.json"));
        QVERIFY(writeFileAtomically(path, "old"));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::link(path, link));
        QVERIFY(writeFileAtomically(link, "new"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(readFile(path).value(), QByteArray("new"));
        QVERIFY(!QFile::permissions(path).testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    }

    void commitMovesAFinishedFile()
    {
        const test::TestFolder folder;
        const QString from = folder.file(QStringLiteral("a.part"));
        const QString to = folder.file(QStringLiteral("a.mp4"));
        QVERIFY(writeFileAtomically(from, "clip"));
        QVERIFY(writeFileAtomically(to, "earlier"));
        QVERIFY(commitFile(from, to));
        QVERIFY(!QFile::exists(from));
        QCOMPARE(readFile(to).value(), QByteArray("clip"));
        QVERIFY(!commitFile(from, to));
    }

    void readingIsBounded()
    {
        const test::TestFolder folder;
        const QString path = folder.file(QStringLiteral("a"));
        QVERIFY(writeFileAtomically(path, "12345"));
        QVERIFY(readFile(path, 5));
        QCOMPARE(readFile(path, 4).error().kind, ErrorKind::BadInput);
        QCOMPARE(readFile(folder.file(QStringLiteral("b"))).error().kind, ErrorKind::NotFound);
    }

    void readingTakesAboutAsMuchMemoryAsTheFile()
    {
        const test::TestFolder folder;
        const QString path = folder.file(QStringLiteral("a"));
        for (const qsizetype size : {5, 200'000}) {
            QVERIFY(writeFileAtomically(path, QByteArray(size, 'x')));
            const QByteArray bytes = readFile(path).value();
            QCOMPARE(bytes, QByteArray(size, 'x'));
            QCOMPARE_LE(bytes.capacity(), 2 * (size + (64 << 10)));
        }
    }

    void aFileWithoutASizeIsReadWhole()
    {
        const QString path = QStringLiteral("/proc/self/status");
        if (!QFile::exists(path))
            QSKIP("There is no /proc here.");
        QVERIFY(readFile(path).value().contains("Name:"));
    }
};

BEATREEL_TEST(tst_AtomicFile)
#include "tst_AtomicFile.moc"
