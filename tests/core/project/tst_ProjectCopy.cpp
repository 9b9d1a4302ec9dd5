// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatFields.h"
#include "core/project/ProjectCopy.h"
#include "core/project/ProjectFolder.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <atomic>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_ProjectCopy : public QObject
{
    Q_OBJECT

private:
    /// A project that was worked in.
    struct Worked
    {
        test::TestFolder parent;
        ProjectFolder folder =
            ProjectFolder::create(parent.file(u"Ad"_s), test::projectOf(u"hero_shot 5"_s)).value();
        Take take;

        Worked()
        {
            const SlotState state = *SlotStates(folder.project(), folder.takes(), test::offlineIdentities())
                                         .find(Slot::frame(BeatId(u"b1"_s)));
            Take made;
            made.id = takeId(state.slot, state.wanted, 0);
            made.slot = state.slot;
            made.fingerprint = state.wanted;
            made.provider = u"offline"_s;
            made.model = u"sketch"_s;
            made.inputs = state.inputs;
            made.made = test::timeAt(0);
            take = folder.takes().add(made, write(u"new.png"_s, "picture")).value();
            const auto saved = folder.save(withNotes(folder.project(), {BeatId(u"b1"_s)}, u"saved"_s));
            Q_ASSERT(saved);
            for (const QString &name : {u"references"_s, u"build/chunks"_s, kMakingFolder})
                QDir(folder.path()).mkpath(name);
            write(u"references/a b.png"_s, "reference");
            write(u"build/chunks/c.mp4"_s, "chunk");
            write(u"build/stitched.mp4"_s, "stitched");
            write(kMakingFolder + u"/half.mp4"_s, "half");
            write(u"ledger.sqlite"_s, "ledger");
            write(u"Ad.mp4"_s, "master");
            write(u"Ad.beatreel.xyzabc"_s, "temporary");
            QFile::link(u"/etc/hostname"_s, folder.path(u"link"_s));
        }

        QString write(const QString &name, const QByteArray &bytes) const
        {
            return test::writeFile(folder.path(name), bytes);
        }
        [[nodiscard]] Project unsaved() const
        {
            return withNotes(folder.project(), {BeatId(u"b1"_s)}, u"unsaved"_s);
        }
        [[nodiscard]] Result<QString> copyTo(const QString &name) const
        {
            return copyProject(folder.path(), unsaved(), parent.file(name), {});
        }
    };

    static bool areOneFile(const QString &a, const QString &b)
    {
        struct stat one = {};
        struct stat other = {};
        return ::stat(QFile::encodeName(a).constData(), &one) == 0 &&
               ::stat(QFile::encodeName(b).constData(), &other) == 0 && one.st_ino == other.st_ino;
    }

private slots:
    void copyIsWhole()
    {
        const Worked worked;
        const auto document = worked.copyTo(u"Ad, zweite"_s);
        QVERIFY2(document, document ? "" : qPrintable(document.error().sentence));
        const auto copy = ProjectFolder::open(*document, ProjectFolder::Access::Write);
        QVERIFY(copy);
        Project expected = worked.unsaved();
        expected.name = u"Ad, zweite"_s;
        expected.videoId = copy->project().videoId;
        QVERIFY(copy->project() == expected);
        QVERIFY(expected.videoId != worked.folder.project().videoId && !expected.videoId.isEmpty());

        QVERIFY(copy->takes().find(worked.take.id) == std::optional(worked.take));
        QVERIFY(copy->takes().isIntact(worked.take));
        QVERIFY(areOneFile(copy->takes().path(worked.take), worked.folder.takes().path(worked.take)));
        QCOMPARE(copy->versions().list().size(), 1);
        for (const QString &name :
             {u"references/a b.png"_s, u"build/chunks/c.mp4"_s, u"build/stitched.mp4"_s, u"ledger.sqlite"_s})
            QCOMPARE(readFile(copy->path(name)).value(), readFile(worked.folder.path(name)).value());
        QVERIFY(!areOneFile(copy->path(u"ledger.sqlite"_s), worked.folder.path(u"ledger.sqlite"_s)));
        for (const QString &name :
             {kMakingFolder + u"/half.mp4"_s, u"Ad.mp4"_s, u"Ad.beatreel"_s, u"Ad.beatreel.xyzabc"_s, u"link"_s})
            QVERIFY2(!QFileInfo::exists(copy->path(name)), qPrintable(name));
    }

    void originalStaysAsItIs()
    {
        Worked worked;
        const QByteArray before = readFile(worked.folder.documentPath()).value();
        const auto document = worked.copyTo(u"Copy"_s);
        QVERIFY(document);
        QCOMPARE(readFile(worked.folder.documentPath()).value(), before);
        // Work in the copy does not show in the original, though they share files.
        auto copy = ProjectFolder::open(*document, ProjectFolder::Access::Write);
        QFile::remove(copy->takes().path(worked.take));
        QVERIFY(copy->save(withNotes(copy->project(), {BeatId(u"b1"_s)}, u"copy"_s)));
        QVERIFY(worked.folder.takes().isIntact(worked.take));
        QCOMPARE(readFile(worked.folder.documentPath()).value(), before);
    }

    void nothingIsWrittenToTheOriginal()
    {
        const Worked worked;
        const auto times = [&] {
            QStringList list;
            for (const QString &name : {u"."_s, u"takes"_s, u"versions"_s, u"build"_s})
                list.append(QFileInfo(worked.folder.path(name)).lastModified().toString(Qt::ISODateWithMs));
            return list;
        };
        const QStringList before = times();
        QVERIFY(worked.copyTo(u"Copy"_s));
        QCOMPARE(times(), before);
    }

    void otherFileSystemsAreCopiedTo()
    {
        const Worked worked;
        const QTemporaryDir elsewhere(u"/dev/shm/beatreel-XXXXXX"_s);
        struct stat here = {};
        struct stat there = {};
        if (!elsewhere.isValid() || ::stat("/dev/shm", &there) != 0 ||
            ::stat(QFile::encodeName(worked.folder.path()).constData(), &here) != 0 ||
            here.st_dev == there.st_dev)
            QSKIP("There is no second file system here.");
        const auto document =
            copyProject(worked.folder.path(), worked.unsaved(), elsewhere.filePath(u"Copy"_s), {});
        QVERIFY2(document, document ? "" : qPrintable(document.error().sentence));
        const auto copy = ProjectFolder::open(*document, ProjectFolder::Access::Read);
        QVERIFY(copy->takes().isIntact(worked.take));
    }

    void refusals()
    {
        const Worked worked;
        QVERIFY(worked.copyTo(u"Copy"_s));
        const auto again = worked.copyTo(u"Copy"_s);
        QVERIFY(!again && again.error().kind == ErrorKind::Exists);
        const auto inside = worked.copyTo(u"Ad/takes/Copy"_s);
        QVERIFY(!inside && inside.error().kind == ErrorKind::BadInput);
        const auto same = worked.copyTo(u"Ad"_s);
        QVERIFY(!same && same.error().kind == ErrorKind::Exists);
    }

    void cancelledLeavesNothing()
    {
        const Worked worked;
        CancelSource source;
        TaskContext context;
        context.cancel = source.get_token();
        context.progress = [&](double) { source.request_stop(); };
        const QStringList before =
            QDir(worked.parent.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        const auto stopped =
            copyProject(worked.folder.path(), worked.unsaved(), worked.parent.file(u"Copy"_s), context);
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
        QCOMPARE(QDir(worked.parent.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 before);
    }

    void ledgerIsCopiedBetweenTransactions()
    {
        const Worked worked;
        const QString journal = worked.write(u"ledger.sqlite-journal"_s, "pages");
        std::atomic<bool> isOver = false;
        std::thread writer([&] {
            // A transaction that ends when the copy has had time to look at it.
            while (QDir(worked.parent.path())
                       .entryList({u".beatreel-new-*"_s}, QDir::Dirs | QDir::Hidden)
                       .isEmpty())
                std::this_thread::yield();
            worked.write(u"ledger.sqlite"_s, "committed");
            isOver = true;
            QFile::remove(journal);
        });
        const auto document = worked.copyTo(u"Copy"_s);
        writer.join();
        QVERIFY(document);
        QVERIFY(isOver);
        const QString copy = QFileInfo(*document).absolutePath();
        QCOMPARE(readFile(copy + u"/ledger.sqlite"_s).value(), "committed");
        QVERIFY(!QFileInfo::exists(copy + u"/ledger.sqlite-journal"_s));
    }

    void ledgerThatIsNeverQuietIsSaid()
    {
        const Worked worked;
        worked.write(u"ledger.sqlite-journal"_s, "pages");
        const auto busy = worked.copyTo(u"Copy"_s);
        QVERIFY(!busy && busy.error().kind == ErrorKind::Busy);
        QVERIFY(!QFileInfo::exists(worked.parent.file(u"Copy"_s)));
    }
};

BEATREEL_TEST(tst_ProjectCopy)
#include "tst_ProjectCopy.moc"
