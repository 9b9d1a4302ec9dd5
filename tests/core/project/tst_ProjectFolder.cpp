// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/ProjectFolder.h"
#include "tests/support/Builders.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/TestMain.h"

#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>

using namespace beatreel;

class tst_ProjectFolder : public QObject
{
    Q_OBJECT

private:
    using Access = ProjectFolder::Access;

    static QStringList entries(const QString &folder) { return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name); }
    static Project project() { return test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10")); }
    static Project named(Project project, const QString &notice)
    {
        project.planNotices = {notice};
        return project;
    }
    static void makeOld(const QString &folder)
    {
        const timespec times[2] = {{1'000'000'000, 0}, {1'000'000'000, 0}};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(folder).constData(), times, 0), 0);
    }

private slots:
    void newProjectIsWhole()
    {
        const test::TestFolder folder;
        const QString path = folder.file(QStringLiteral("deep/er/Ad 'é' 🎬"));
        {
            const auto made = ProjectFolder::create(path + u'/', project());
            QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
            QCOMPARE(made->path(), path);
            QCOMPARE(made->documentPath(), path + QStringLiteral("/Ad 'é' 🎬.beatreel"));
            QCOMPARE(made->project().name, QStringLiteral("Ad 'é' 🎬"));
            QCOMPARE(entries(path), (QStringList{QStringLiteral("Ad 'é' 🎬.beatreel"), QStringLiteral("build"), QStringLiteral("lock"), QStringLiteral("takes"), QStringLiteral("versions")}));
            QCOMPARE(entries(folder.file(QStringLiteral("deep/er"))).size(), 1);
            QCOMPARE(ProjectFolder::open(path, Access::Write).error().kind, ErrorKind::Busy);
        }
        // Others may read it where the user's mask lets them.
        const mode_t mask = ::umask(0);
        ::umask(mask);
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0777 & ~mask);
    }

    void whatIsInTheWayIsRefused()
    {
        const test::TestFolder folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("empty")));
        QVERIFY(!test::writeFile(folder.file(QStringLiteral("file")), "x").isEmpty());
        QVERIFY(QFile::link(folder.file(QStringLiteral("nothing")), folder.file(QStringLiteral("link"))));
        const QStringList before = entries(folder.path());
        for (const QString &name : before)
            QCOMPARE(ProjectFolder::create(folder.file(name), project()).error().kind, ErrorKind::Exists);
        QCOMPARE(ProjectFolder::create(folder.file(QStringLiteral("file/a/b")), project()).error().kind, ErrorKind::Storage);
        QCOMPARE(entries(folder.path()), before);
    }

    void failureLeavesNothing()
    {
        const test::TestFolder folder;
        // The document's name is longer than a file's can be.
        const QString name(253, u'x');
        QVERIFY(!ProjectFolder::create(folder.file(QStringLiteral("deep/er/")) + name, project()));
        Project broken = project();
        broken.beats.append(broken.beats.first());
        const auto refused = ProjectFolder::create(folder.file(QStringLiteral("deep/a")), broken);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY(refused.error().sentence.contains(QStringLiteral("b1")));
        QVERIFY(entries(folder.path()).isEmpty());
    }

    void opensByFolderAndByDocument()
    {
        const test::TestFolder folder;
        const QString path = folder.file(QStringLiteral("ad"));
        QVERIFY(ProjectFolder::create(path, project()));
        const QString document = path + QStringLiteral("/ad.beatreel");
        for (const QString &name : {path, path + u'/', document, path + QStringLiteral("/../ad")}) {
            const auto opened = ProjectFolder::open(name, Access::Read);
            QVERIFY(opened);
            QCOMPARE(opened->path(), path);
            QCOMPARE(opened->documentPath(), document);
            QVERIFY(opened->project().beats == project().beats);
            QCOMPARE(ProjectFolder::locate(name).value(), path);
        }
        QVERIFY(QFile::copy(document, path + QStringLiteral("/other.beatreel")));
        const auto two = ProjectFolder::open(path, Access::Read);
        QCOMPARE(two.error().kind, ErrorKind::BadInput);
        QVERIFY(two.error().sentence.contains(QStringLiteral("other.beatreel")));
        QVERIFY(ProjectFolder::open(document, Access::Read));
    }

    void whereThereIsNoProject()
    {
        const test::TestFolder folder;
        QVERIFY(!test::writeFile(folder.file(QStringLiteral("a.txt")), "x").isEmpty());
        for (const QString &path : {folder.path(), folder.file(QStringLiteral("none")), folder.file(QStringLiteral("a.txt"))}) {
            QCOMPARE(ProjectFolder::open(path, Access::Read).error().kind, ErrorKind::NotFound);
            QCOMPARE(ProjectFolder::open(path, Access::Write).error().kind, ErrorKind::NotFound);
            QCOMPARE(ProjectFolder::restoreLastGoodVersion(path).error().kind, ErrorKind::NotFound);
        }
        QCOMPARE(entries(folder.path()), QStringList{QStringLiteral("a.txt")});
    }

    void oneWriterManyReaders()
    {
        const test::TestFolder folder;
        const QString path = folder.file(QStringLiteral("ad"));
        QVERIFY(ProjectFolder::create(path, project()));
        auto writer = ProjectFolder::open(path, Access::Write);
        QVERIFY(writer);
        QCOMPARE(ProjectFolder::open(path, Access::Write).error().kind, ErrorKind::Busy);
        QCOMPARE(ProjectFolder::restoreLastGoodVersion(path).error().kind, ErrorKind::Busy);
        QVERIFY(ProjectFolder::open(path, Access::Read));
        QVERIFY(writer->save(named(project(), QStringLiteral("new"))));
        QCOMPARE(ProjectFolder::open(path, Access::Read)->project().planNotices, QStringList{QStringLiteral("new")});
        // The lock goes with its owner, wherever that moved.
        std::optional<ProjectFolder> moved(std::move(*writer));
        QCOMPARE(ProjectFolder::open(path, Access::Write).error().kind, ErrorKind::Busy);
        moved.reset();
        QVERIFY(ProjectFolder::open(path, Access::Write));
    }

    void lockGoesWithItsOwnersDeath()
    {
        const test::TestFolder folder;
        const QString path = folder.file(QStringLiteral("ad"));
        QVERIFY(ProjectFolder::create(path, project()));
        test::ChildProcess child([&](const test::ChildProcess::Ready &ready) {
            const auto opened = ProjectFolder::open(path, Access::Write);
            if (!opened)
                return 1;
            ready();
            ::pause();
            return 0;
        });
        QVERIFY(child.waitUntilReady());
        QCOMPARE(ProjectFolder::open(path, Access::Write).error().kind, ErrorKind::Busy);
        child.kill();
        QVERIFY(ProjectFolder::open(path, Access::Write));
    }

    void saveKeepsTheOldAsAVersion()
    {
        const test::TestFolder folder;
        auto opened = ProjectFolder::create(folder.file(QStringLiteral("ad")), project());
        QVERIFY(opened);
        const Project first = opened->project();
        QVERIFY(opened->save(first));
        QVERIFY(opened->versions().list().isEmpty());
        const Project second = named(first, QStringLiteral("second"));
        QVERIFY(opened->save(second));
        QVERIFY(opened->project() == second);
        QCOMPARE(opened->versions().list().size(), 1);
        const auto old = ProjectFolder::open(opened->versions().list().first(), Access::Read);
        QVERIFY(old);
        QVERIFY(old->project() == first);
        QVERIFY(opened->save(first));
        QVERIFY(ProjectFolder::open(opened->path(), Access::Read)->project() == first);
    }

    void documentThatCouldNotBeOpenedIsNotSaved()
    {
        const test::TestFolder folder;
        auto opened = ProjectFolder::create(folder.file(QStringLiteral("ad")), project());
        QVERIFY(opened);
        const Project good = opened->project();
        QList<Project> bad(4, good);
        bad[0].beats.append(bad[0].beats.first());
        bad[1].name = QStringLiteral("../x");
        bad[2].budgetUsd = std::numeric_limits<double>::quiet_NaN();
        bad[3] = test::withBeat(bad[3], 0, [](BeatContent &beat) { beat.spec.id = BeatId(QStringLiteral("../../x")); });
        for (const Project &project : bad) {
            QCOMPARE(opened->save(project).error().kind, ErrorKind::BadInput);
            QVERIFY(opened->project() == good);
            QVERIFY(ProjectFolder::open(opened->path(), Access::Read)->project() == good);
        }
    }

    void foldersThatAnArchiveLeftOutComeBack()
    {
        const test::TestFolder folder;
        const QString path = folder.file(QStringLiteral("ad"));
        QVERIFY(ProjectFolder::create(path, project()));
        for (const char *name : {"takes", "build", "versions"})
            QVERIFY(QDir(path + u'/' + QString::fromLatin1(name)).removeRecursively());
        QVERIFY(ProjectFolder::open(path, Access::Read));
        QVERIFY(!QDir(path).exists(QStringLiteral("takes")));
        QVERIFY(ProjectFolder::open(path, Access::Write));
        for (const char *name : {"takes", "build/chunks", "versions"})
            QVERIFY(QDir(path).exists(QString::fromLatin1(name)));
    }

    void copyShowsTheSame()
    {
        const test::TestFolder folder;
        auto made = ProjectFolder::create(folder.file(QStringLiteral("ad")), project());
        QVERIFY(made);
        const SlotState state = *SlotStates(made->project(), made->takes(), test::offlineIdentities()).find(Slot::music());
        Take take;
        take.id = takeId(state.slot, state.wanted, 0);
        take.fingerprint = state.wanted;
        take.provider = QStringLiteral("offline");
        take.made = test::timeAt(0);
        QVERIFY(made->takes().add(take, test::writeFile(made->path(QStringLiteral("build/x.wav")), "music")));
        QVERIFY(made->save(named(project(), QStringLiteral("second"))));
        const QString copy = folder.file(QStringLiteral("somewhere else"));
        QCOMPARE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), made->path(), copy}), 0);
        const auto opened = ProjectFolder::open(copy, Access::Write);
        QVERIFY(opened);
        QVERIFY(opened->project() == made->project());
        QVERIFY(opened->takes().all() == made->takes().all());
        QCOMPARE(SlotStates(opened->project(), opened->takes(), test::offlineIdentities()).find(Slot::music())->status, SlotStatus::Ready);
        QCOMPARE(opened->versions().list().size(), 1);
    }

    void leftoversOfACrashAreSwept()
    {
        const test::TestFolder folder;
        for (const char *name : {".beatreel-new-old", ".beatreel-new-young", ".beatreel-new-held", ".other-old"}) {
            const QString path = folder.file(QString::fromLatin1(name));
            QVERIFY(QDir().mkpath(path + QStringLiteral("/takes")));
            QVERIFY(!test::writeFile(path + QStringLiteral("/ad.beatreel"), "{}").isEmpty());
        }
        const auto lock = FolderLock::acquire(folder.file(QStringLiteral(".beatreel-new-held")));
        QVERIFY(lock);
        for (const char *name : {".beatreel-new-old", ".beatreel-new-held", ".other-old"})
            makeOld(folder.file(QString::fromLatin1(name)));
        QVERIFY(ProjectFolder::create(folder.file(QStringLiteral("ad")), project()));
        QCOMPARE(entries(folder.path()), (QStringList{QStringLiteral(".beatreel-new-held"), QStringLiteral(".beatreel-new-young"), QStringLiteral(".other-old"), QStringLiteral("ad")}));
    }
};

BEATREEL_TEST(tst_ProjectFolder)
#include "tst_ProjectFolder.moc"
