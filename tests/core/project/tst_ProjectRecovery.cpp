// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Json.h"
#include "core/base/Random.h"
#include "core/project/ProjectFolder.h"
#include "core/project/ProjectJson.h"
#include "tests/support/Builders.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace beatreel;

class tst_ProjectRecovery : public QObject
{
    Q_OBJECT

private:
    using Access = ProjectFolder::Access;

    /// The n-th state of a project that is saved again and again.
    static Project state(int n)
    {
        Project project = test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10"));
        project.name = QStringLiteral("ad");
        project.planNotices = {QString::number(n)};
        return test::withBeat(project, 0, [&](BeatContent &beat) { beat.notes = QString(n % 700, u'x'); });
    }

    /// A project "ad" with the states 0 to 2 saved; the last version is of state 1.
    static QString savedProject(const test::TestFolder &folder)
    {
        auto made = ProjectFolder::create(folder.file(QStringLiteral("ad")), state(0));
        return made && made->save(state(1)) && made->save(state(2)) ? made->path() : QString();
    }

private slots:
    void damagedDocument_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray good = toJsonText(toJson(state(2)));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("truncated") << good.first(good.size() / 2);
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("no members") << QByteArray("{}");
        QTest::newRow("deep") << QByteArray(100000, '[');
        QTest::newRow("hand-edited") << QByteArray(good).replace("\"duration\": 10", "\"duration\": \"ten\"");
    }
    void damagedDocument()
    {
        QFETCH(QByteArray, content);
        const test::TestFolder folder;
        const QString path = savedProject(folder);
        const QString document = path + QStringLiteral("/ad.beatreel");
        QVERIFY(!test::writeFile(document, content).isEmpty());
        for (const Access access : {Access::Read, Access::Write}) {
            const auto opened = ProjectFolder::open(path, access);
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::BadInput);
            QVERIFY2(opened.error().sentence.contains(QStringLiteral("versions/")), qPrintable(opened.error().sentence));
        }
        QVERIFY(ProjectFolder::restoreLastGoodVersion(path));
        QCOMPARE(readFile(path + QStringLiteral("/ad.broken")).value(), content);
        const auto opened = ProjectFolder::open(path, Access::Write);
        QVERIFY(opened);
        QVERIFY(opened->project() == state(1));
    }

    void everyFindingIsNamed()
    {
        const test::TestFolder folder;
        const QString path = savedProject(folder);
        QJsonObject object = toJson(state(2));
        object.insert(QStringLiteral("budget_usd"), -1);
        object.insert(QStringLiteral("video_id"), 1);
        QVERIFY(!test::writeFile(path + QStringLiteral("/ad.beatreel"), toJsonText(object)).isEmpty());
        const QString sentence = ProjectFolder::open(path, Access::Read).error().sentence;
        for (const char *part : {"budget_usd", "video_id", "ad.beatreel", "--restore"})
            QVERIFY2(sentence.contains(QString::fromLatin1(part)), qPrintable(sentence));
    }

    void goodDocumentIsLeftAlone()
    {
        const test::TestFolder folder;
        const QString path = savedProject(folder);
        QVERIFY(ProjectFolder::restoreLastGoodVersion(path));
        QVERIFY(ProjectFolder::open(path, Access::Read)->project() == state(2));
        QVERIFY(!QFile::exists(path + QStringLiteral("/ad.broken")));
    }

    void newerDocumentIsNotThrownAway()
    {
        const test::TestFolder folder;
        const QString path = savedProject(folder);
        const QString document = path + QStringLiteral("/ad.beatreel");
        QVERIFY(!test::writeFile(document, "{\"beatreel\": 2}").isEmpty());
        const QString sentence = ProjectFolder::open(path, Access::Read).error().sentence;
        QVERIFY(sentence.contains(QStringLiteral("newer Beatreel")));
        QVERIFY(!sentence.contains(QStringLiteral("--restore")));
        QCOMPARE(ProjectFolder::restoreLastGoodVersion(path).error().kind, ErrorKind::BadInput);
        QCOMPARE(readFile(document).value(), QByteArray("{\"beatreel\": 2}"));
    }

    void lostDocumentComesBack()
    {
        const test::TestFolder folder;
        const QString path = savedProject(folder);
        QVERIFY(QFile::remove(path + QStringLiteral("/ad.beatreel")));
        const auto lost = ProjectFolder::open(path, Access::Read);
        QCOMPARE(lost.error().kind, ErrorKind::NotFound);
        QVERIFY2(lost.error().sentence.contains(QStringLiteral("--restore")), qPrintable(lost.error().sentence));
        QVERIFY(ProjectFolder::restoreLastGoodVersion(path + u'/'));
        QVERIFY(ProjectFolder::open(path, Access::Read)->project() == state(1));
    }

    void brokenVersionsArePassedOver()
    {
        const test::TestFolder folder;
        const QString path = savedProject(folder);
        const QStringList versions = Versions(path + QStringLiteral("/versions")).list();
        QCOMPARE(versions.size(), 2);
        QVERIFY(!test::writeFile(versions[0], "{").isEmpty());
        QVERIFY(!test::writeFile(path + QStringLiteral("/ad.beatreel"), "").isEmpty());
        QVERIFY(ProjectFolder::restoreLastGoodVersion(path));
        QVERIFY(ProjectFolder::open(path, Access::Read)->project() == state(0));
        QVERIFY(!test::writeFile(path + QStringLiteral("/ad.beatreel"), "").isEmpty());
        QVERIFY(!test::writeFile(versions[1], "{").isEmpty());
        QCOMPARE(ProjectFolder::restoreLastGoodVersion(path).error().kind, ErrorKind::NotFound);
    }

    void documentDeletedWhileOpenIsSavedAgain()
    {
        const test::TestFolder folder;
        auto opened = ProjectFolder::create(folder.file(QStringLiteral("ad")), state(0));
        QVERIFY(opened);
        QVERIFY(QFile::remove(opened->documentPath()));
        QVERIFY(opened->save(state(1)));
        QVERIFY(ProjectFolder::open(opened->path(), Access::Read)->project() == state(1));
    }

    void documentThatCannotBeWrittenStaysInMemory()
    {
        const test::TestFolder folder;
        auto opened = ProjectFolder::create(folder.file(QStringLiteral("ad")), state(0));
        QVERIFY(opened);
        QVERIFY(QDir(opened->path(QStringLiteral("versions"))).removeRecursively());
        QVERIFY(!test::writeFile(opened->path(QStringLiteral("versions")), "in the way").isEmpty());
        QCOMPARE(opened->save(state(1)).error().kind, ErrorKind::Storage);
        QVERIFY(opened->project() == state(0));
        QVERIFY(ProjectFolder::open(opened->path(), Access::Read)->project() == state(0));
        QVERIFY(QFile::remove(opened->path(QStringLiteral("versions"))));
        QVERIFY(opened->save(state(1)));
    }

    // Files that may not grow over a size behave as on a full disk.
    void fullDiskKeepsTheOldDocument()
    {
        const test::TestFolder folder;
        const QString path = savedProject(folder);
        test::ChildProcess child([&](const test::ChildProcess::Ready &) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{1024, 1024};
            auto opened = ProjectFolder::open(path, Access::Write);
            if (!opened || ::setrlimit(RLIMIT_FSIZE, &limit) != 0)
                return 1;
            const auto saved = opened->save(state(3));
            if (saved || saved.error().kind != ErrorKind::Storage || !(opened->project() == state(2)))
                return 2;
            return ProjectFolder::create(path + QStringLiteral(" 2"), state(3)) ? 3 : 0;
        });
        QCOMPARE(child.wait(), 0);
        QVERIFY(ProjectFolder::open(path, Access::Write)->project() == state(2));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("ad")});
    }

    void aWriterThatDiedIsTold()
    {
        const test::TestFolder folder;
        const QString path = folder.file(QStringLiteral("My ad"));
        {
            const auto made = ProjectFolder::create(path, test::projectOf(QStringLiteral("hero_shot 5")));
            QVERIFY(made && !made->wasLeftOpen());
        }
        QVERIFY(!ProjectFolder::open(path, ProjectFolder::Access::Write)->wasLeftOpen());
        test::ChildProcess child([&](const test::ChildProcess::Ready &ready) {
            const auto open = ProjectFolder::open(path, ProjectFolder::Access::Write);
            ready();
            ::pause();
            return open ? 0 : 1;
        });
        QVERIFY(child.waitUntilReady());
        child.kill();
        QVERIFY(!ProjectFolder::open(path, ProjectFolder::Access::Read)->wasLeftOpen());
        QVERIFY(ProjectFolder::open(path, ProjectFolder::Access::Write)->wasLeftOpen());
        QVERIFY(!ProjectFolder::open(path, ProjectFolder::Access::Write)->wasLeftOpen());
    }

    void killedWhileSavingItIsOneOfTheSavedStates()
    {
        const test::TestFolder folder;
        const QString path = savedProject(folder);
        Random random(7);
        int last = 2;
        for (int kill = 0; kill < 20; ++kill) {
            test::ChildProcess child([&](const test::ChildProcess::Ready &ready) {
                auto opened = ProjectFolder::open(path, Access::Write);
                if (!opened)
                    return 1;
                for (int n = last + 1;; ++n) {
                    ready();
                    if (!opened->save(state(n)))
                        return 2;
                }
            });
            for (int times = random.whole(1, 3); times > 0; --times)
                QVERIFY(child.waitUntilReady());
            child.killAfter(random.whole(0, 30000));
            const auto opened = ProjectFolder::open(path, Access::Write);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
            const int found = opened->project().planNotices.value(0).toInt();
            QVERIFY(found >= last);
            QVERIFY(opened->project() == state(found));
            last = found;
        }
        QVERIFY(last > 2);
    }

    void killedWhileMakingAProjectIsWholeOrNot()
    {
        const test::TestFolder folder;
        Random random(7);
        for (int kill = 0; kill < 20; ++kill) {
            const QString base = folder.file(QStringLiteral("ad%1-").arg(kill));
            test::ChildProcess child([&](const test::ChildProcess::Ready &ready) {
                for (int n = 0;; ++n) {
                    ready();
                    if (!ProjectFolder::create(base + QString::number(n), state(n)))
                        return 2;
                }
            });
            for (int times = random.whole(1, 3); times > 0; --times)
                QVERIFY(child.waitUntilReady());
            child.killAfter(random.whole(0, 20000));
        }
        const QStringList projects = QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!projects.isEmpty());
        for (const QString &name : projects)
            QVERIFY2(ProjectFolder::open(folder.file(name), Access::Write), qPrintable(name));
    }
};

BEATREEL_TEST(tst_ProjectRecovery)
#include "tst_ProjectRecovery.moc"
