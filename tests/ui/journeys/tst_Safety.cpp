// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/support/Tmpfs.h"
#include "tests/ui/journeys/Journey.h"

#include "ui/common/PriceButton.h"
#include "ui/common/SavedMark.h"
#include "ui/main/NoticeBar.h"

#include <QAccessible>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>

#include <csignal>

using namespace beatreel;
using namespace beatreel::test;

namespace {

const QString kKilledIn = QStringLiteral("BEATREEL_JOURNEY_KILLED_IN");

} // namespace

/// Whatever happens, the work is not lost.
class tst_Safety : public QObject
{
    Q_OBJECT

private slots:
    /// Run by the next one in a process of its own: edits, and is killed a second later.
    void isKilled()
    {
        const QString folder = qEnvironmentVariable(qPrintable(kKilledIn));
        if (folder.isEmpty())
            QSKIP("Only as a part of killAndReopen.");
        Journey person;
        person.openProject(folder);
        person.clickCard(0);
        person.press(Qt::Key_D, Qt::ControlModifier);
        person.press(Qt::Key_Plus);
        QTest::qWait(1000);
        raise(SIGKILL);
    }

    void killAndReopen()
    {
        Journey person;
        const QString folder = person.file(QStringLiteral("Killed"));
        Project made = projectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        made.format = {{320, 180}, 30};
        QVERIFY(ProjectFolder::create(folder, made));
        killIn(folder, QStringLiteral("isKilled"));
        person.openProject(folder);
        QCOMPARE(person.project().beats.size(), 3);
        QCOMPARE(person.project().beats[1]->spec.duration, Seconds(10));
        QVERIFY2(person.notice().contains(QStringLiteral("Restored to")), qPrintable(person.notice()));
        person.clickCard(0);
        person.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(person.notice(), QString()); // that was of what is edited now
    }

    /// Run by the next one in a process of its own: builds, and is killed when the first frames are there.
    void isKilledBuilding()
    {
        const QString folder = qEnvironmentVariable(qPrintable(kKilledIn));
        if (folder.isEmpty())
            QSKIP("Only as a part of killWhileItBuildsAndGoOn.");
        Journey person;
        person.openProject(folder);
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(person.open()->takes().all().size() >= 2, Journey::kPatience);
        raise(SIGKILL);
    }

    void killWhileItBuildsAndGoOn()
    {
        Journey person;
        const QString folder = person.file(QStringLiteral("Killed"));
        Project made = projectOf(QStringLiteral("hero_shot 5, usage_scenario 15, call_to_action 5"));
        made.format = {{320, 180}, 30};
        QVERIFY(ProjectFolder::create(folder, made));
        killIn(folder, QStringLiteral("isKilledBuilding"));

        person.openProject(folder);
        QVERIFY2(person.notice().contains(QStringLiteral("This build was interrupted.")), qPrintable(person.notice()));
        QVERIFY2(person.notice().contains(QStringLiteral("still to be made")), qPrintable(person.notice()));
        person.settle();
        QVERIFY(!person.open()->workshop().isBusy()); // nothing goes on by itself
        QCOMPARE(offers(person), (QStringList{QStringLiteral("Go on, free"), QStringLiteral("Not now")}));
        person.find<PriceButton>(QStringLiteral("noticeOffer"))->click();
        QVERIFY(person.notice().isEmpty());
        QVERIFY(person.open()->workshop().isBuilding());
        QVERIFY(person.waitUntilIdle());
        QCOMPARE(person.open()->countOfBuild(), 0);
        person.action(actions::kClose)->trigger();
        person.openProject(folder);
        QCOMPARE(person.notice(), QString());
    }

    void aBuildThatWasStoppedIsToldOfUntilItIsNotWanted()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 15, call_to_action 5"));
        QCOMPARE(person.notice(), QString()); // never begun is not interrupted
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!person.open()->takes().all().isEmpty(), Journey::kPatience);
        person.press(Qt::Key_Escape);
        QVERIFY(person.waitUntilIdle());
        for (int i = 0; i < 2; ++i) {
            person.action(actions::kClose)->trigger();
            person.openProject(person.file(QStringLiteral("My ad")));
            QVERIFY2(person.notice().startsWith(QStringLiteral("This build was interrupted.")), qPrintable(person.notice()));
        }
        person.window().findChildren<PriceButton *>(QStringLiteral("noticeOffer")).last()->click();
        QVERIFY(person.notice().isEmpty());
        QVERIFY(!person.open()->workshop().isBusy());
        person.action(actions::kClose)->trigger();
        person.openProject(person.file(QStringLiteral("My ad")));
        QCOMPARE(person.notice(), QString());
    }

    void theDiskIsFull()
    {
        Journey person;
        const QString disk = person.file(QStringLiteral("Small disk"));
        const Tmpfs small(disk, QStringLiteral("2m"));
        if (!small.isMounted())
            QSKIP("Only root may mount a small disk.");
        const QString folder = disk + QStringLiteral("/My ad");
        Project made = projectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        made.format = {{320, 180}, 30};
        QVERIFY(ProjectFolder::create(folder, made));
        person.openProject(folder);
        person.clickCard(0);
        person.press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(person.waitUntilSaved());
        fill(disk + QStringLiteral("/ballast"));

        person.press(Qt::Key_D, Qt::ControlModifier);
        SavedMark *mark = person.find<SavedMark>(QStringLiteral("savedMark"));
        QTRY_VERIFY_WITH_TIMEOUT(mark->hasFailed(), Journey::kPatience);
        QCOMPARE(mark->text(), QStringLiteral("Not saved: the disk is full. Save a copy…"));
        QVERIFY2(mark->toolTip().contains(disk), qPrintable(mark->toolTip()));
        QCOMPARE(person.project().beats.size(), 4); // the work stays in memory
        person.press(Qt::Key_D, Qt::ControlModifier);
        QTest::qWait(500);
        QVERIFY(mark->hasFailed()); // and the mark stays

        const QString copy = person.file(QStringLiteral("Rescued"));
        QTest::mouseClick(mark, Qt::LeftButton);
        QVERIFY2(!person.dialogs.save.file.folder.startsWith(disk), qPrintable(person.dialogs.save.file.folder));
        person.dialogs.chooseFile(copy);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(copy + QStringLiteral("/Rescued.beatreel")), Journey::kPatience);
        const auto rescued = ProjectFolder::open(copy, ProjectFolder::Access::Read);
        QVERIFY(rescued);
        QCOMPARE(rescued->project().beats.size(), 5);

        QVERIFY(QFile::remove(disk + QStringLiteral("/ballast")));
        person.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!mark->hasFailed(), Journey::kPatience);
        QVERIFY(person.waitUntilSaved());
    }

    void theSameProjectOpenedTwice()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        Journey other;
        other.window().openProject(person.file(QStringLiteral("My ad")));
        QVERIFY(!other.open());
        QVERIFY(other.dialogs.isOpen());
        QVERIFY(other.dialogs.question.sentence.contains(QStringLiteral("open in another window")));
        QCOMPARE(other.dialogs.question.verbs.first().text, QStringLiteral("Open a copy"));
        other.dialogs.take(0);
        QTRY_VERIFY_WITH_TIMEOUT(other.open(), Journey::kPatience);
        QCOMPARE(other.project().beats.size(), 2);
        QVERIFY(other.open()->folder().path() != person.open()->folder().path());
    }

    void filesRemovedFromOutsideAreFindings()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.clickCard(1);
        person.press(Qt::Key_F);
        QTRY_VERIFY_WITH_TIMEOUT(person.status(Slot::frame(kBeat2)) == SlotStatus::Ready, Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        const QString picture = person.open()->takes().path(*person.open()->state(Slot::frame(kBeat2))->shown);
        person.action(actions::kClose)->trigger();
        QVERIFY(!person.open());
        QVERIFY(QFile::remove(picture));
        person.openProject(person.file(QStringLiteral("My ad")));
        person.open()->selection().clear();
        QTest::mouseClick(person.find<QToolButton>(QStringLiteral("showFindings")), Qt::LeftButton);
        auto *list = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(list);
        QVERIFY2(list->actions().first()->text().contains(QStringLiteral("beat 2")), qPrintable(list->actions().first()->text()));
        list->actions().first()->trigger();
        list->close();
        QCOMPARE(person.open()->selection().current(), kBeat2);
    }

    void goBackToAnEarlierVersion()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.clickCard(0);
        person.press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(person.waitUntilSaved());
        person.press(Qt::Key_Delete);
        person.press(Qt::Key_Delete);
        QVERIFY(person.waitUntilSaved());
        const Project before = person.project();
        person.action(actions::kVersions)->trigger();
        auto *list = person.find<QListWidget>(QStringLiteral("versionList"));
        QVERIFY(list->count() > 0);
        list->setCurrentRow(list->count() - 1);
        person.find<QPushButton>(QStringLiteral("goBack"))->click();
        QCOMPARE(person.order(), QStringLiteral("b1 b2"));
        person.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(person.project() == before);
    }

    void aCopyIsSavedAndOpens()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.action(actions::kSaveCopy)->trigger();
        const QString copy = person.file(QStringLiteral("Second"));
        person.dialogs.chooseFile(copy);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(copy + QStringLiteral("/Second.beatreel")), Journey::kPatience);
        person.openProject(copy);
        QCOMPARE(person.project().beats.size(), 2);
        QCOMPARE(person.project().name, QStringLiteral("Second"));
    }

private:
    /// Runs that function of this in another process, which does not live to its end.
    static void killIn(const QString &folder, const QString &function)
    {
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(kKilledIn, folder);
        other.setProcessEnvironment(environment);
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("tst_Safety"), function});
        QVERIFY(other.waitForFinished(Journey::kPatience));
        QCOMPARE(other.exitStatus(), QProcess::CrashExit);
    }
    static QStringList offers(Journey &person)
    {
        QStringList names;
        for (QWidget *offer : person.window().findChildren<PriceButton *>(QStringLiteral("noticeOffer")))
            names.append(QAccessible::queryAccessibleInterface(offer)->text(QAccessible::Name));
        return names;
    }
    /// Writes until nothing more goes on the disk.
    static void fill(const QString &file)
    {
        QFile ballast(file);
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(1024, 'x');
        while (ballast.write(block) == block.size()) { }
    }
};

BEATREEL_TEST(tst_Safety)
#include "tst_Safety.moc"
