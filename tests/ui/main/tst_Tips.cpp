// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/Tips.h"

#include "core/project/BeatEdits.h"
#include "core/project/BeatFields.h"
#include "ui/common/ActionTable.h"
#include "ui/common/PreferencesStore.h"
#include "ui/common/StandardActions.h"
#include "ui/export/ExportRun.h"
#include "ui/main/ProjectFiles.h"
#include "ui/main/TipBar.h"

#include "tests/support/EditorFixture.h"
#include "tests/support/FakeDialogs.h"
#include "tests/support/TestMain.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTipPatience = 60000;
constexpr int kQuiet = 60; ///< ms in which a tip would have come

struct Learner
{
    explicit Learner(std::chrono::milliseconds least = std::chrono::milliseconds(0)) : times{std::chrono::milliseconds(1), least} { open = editor.create(); }
    ~Learner() { tips.setProject(nullptr); }

    [[nodiscard]] bool waitUntilIdle()
    {
        return QTest::qWaitFor([this] { return !open->workshop().isBusy(); }, kTipPatience);
    }
    [[nodiscard]] bool make(const QList<Slot> &wanted)
    {
        open->make(wanted);
        return waitUntilIdle();
    }
    void writeFile(Result<void> result = {})
    {
        exports.start(editor.folder.file(u"film.mp4"_s), [result](const TaskContext &) { return result; });
        QTRY_VERIFY(!exports.isRunning());
    }
    void press(const QString &button) { bar.findChild<QAbstractButton *>(button)->click(); }
    [[nodiscard]] QStringList shown() const { return preferences.value().shownTips; }

    TipTimes times;
    EditorFixture editor;
    FakeDialogs dialogs;
    QWidget window;
    ActionTable actions{standardActions()};
    PreferencesStore preferences{editor.folder.file(u"settings.json"_s)};
    ProjectFiles files{editor.parts, actions, dialogs, preferences, &window};
    ExportRun exports;
    TipBar bar;
    std::unique_ptr<OpenProject> open;
    Tips tips{bar, preferences, {files, exports}, &window, times};
};

const Slot kFrame = Slot::frame(BeatId(u"b1"_s));

} // namespace

class tst_Tips : public QObject
{
    Q_OBJECT

private slots:
    void eachIsShownOnce()
    {
        Learner learner;
        emit learner.files.made();
        QTRY_VERIFY(learner.bar.sentence().startsWith(u"Click a beat"_s));
        QCOMPARE(learner.shown(), QStringList{u"beats"_s});
        learner.press(u"dismissTip"_s);
        emit learner.files.made();
        QTest::qWait(kQuiet);
        QCOMPARE(learner.bar.sentence(), QString());
        Preferences again = learner.preferences.value(); // as the settings do it
        again.shownTips.clear();
        learner.preferences.set(again);
        emit learner.files.made();
        QTRY_VERIFY(!learner.bar.sentence().isEmpty());
    }

    /// What is missing is not stale.
    void theFirstStaleMark()
    {
        Learner learner;
        learner.tips.setProject(learner.open.get());
        QVERIFY(learner.make({kFrame}));
        NewBeatIds ids(7);
        learner.open->apply(EditKind::InsertBeats, withBeatInserted(learner.open->project(), 1, learner.editor.templates.library().templates().first(), ids));
        QTest::qWait(kQuiet);
        QCOMPARE(learner.bar.sentence(), QString());
        learner.open->apply(EditKind::EditPrompt, withPrompt(learner.open->project(), {kFrame.beat}, u"a red one"_s));
        QTRY_VERIFY(learner.bar.sentence().startsWith(u"A dashed edge"_s));
        QCOMPARE(learner.shown(), QStringList{u"stale"_s});
    }

    void theFirstSecondTake()
    {
        Learner learner;
        learner.tips.setProject(learner.open.get());
        QVERIFY(learner.make({kFrame}));
        QTest::qWait(kQuiet);
        QCOMPARE(learner.bar.sentence(), QString());
        learner.open->again({kFrame});
        QTRY_VERIFY(learner.bar.sentence().startsWith(u"Every take is kept"_s));
        QCOMPARE(learner.shown().last(), u"takes"_s);
        QVERIFY(learner.waitUntilIdle());
    }

    void theFirstFilm()
    {
        Learner learner;
        learner.tips.setProject(learner.open.get());
        learner.open->build(BuildScope::Storyboard);
        QVERIFY(learner.waitUntilIdle());
        QTest::qWait(kQuiet);
        QCOMPARE(learner.bar.sentence(), QString());
        learner.open->build();
        QVERIFY(learner.waitUntilIdle());
        QTRY_VERIFY(learner.bar.sentence().startsWith(u"From now on"_s));
    }

    void theFirstProjectAndTheFirstExport()
    {
        Learner learner;
        learner.writeFile(fail(ErrorKind::Storage, u"The disk is full."_s));
        QTest::qWait(kQuiet);
        QCOMPARE(learner.bar.sentence(), QString());
        learner.writeFile();
        QTRY_VERIFY(learner.bar.sentence().startsWith(u"File"_s));
        emit learner.files.made();
        QTRY_VERIFY(learner.bar.sentence().startsWith(u"Click a beat"_s));
        QCOMPARE(learner.shown(), (QStringList{u"exported"_s, u"beats"_s}));
    }

    void theyCanBeSwitchedOffWhereTheyStand()
    {
        Learner learner;
        emit learner.files.made();
        QTRY_VERIFY(!learner.bar.sentence().isEmpty());
        learner.press(u"tipOffer"_s);
        QVERIFY(!learner.preferences.value().showsTips);
        QCOMPARE(learner.bar.sentence(), QString());
        learner.writeFile();
        QTest::qWait(kQuiet);
        QCOMPARE(learner.bar.sentence(), QString());
        QCOMPARE(learner.shown(), QStringList{u"beats"_s});
    }

    void switchedOffInTheSettingsTheOneThatStandsGoes()
    {
        Learner learner;
        emit learner.files.made();
        QTRY_VERIFY(!learner.bar.sentence().isEmpty());
        Preferences off = learner.preferences.value();
        off.showsTips = false;
        learner.preferences.set(off);
        QCOMPARE(learner.bar.sentence(), QString());
    }

    /// The newest of those that wait takes the place of one that was there long enough.
    void oneAtATime()
    {
        constexpr int kLeast = 1500;
        Learner learner{std::chrono::milliseconds(kLeast)};
        learner.tips.setProject(learner.open.get());
        emit learner.files.made();
        QTRY_VERIFY(learner.bar.sentence().startsWith(u"Click a beat"_s));
        QElapsedTimer time;
        time.start();
        QVERIFY(learner.make({kFrame}));
        learner.open->apply(EditKind::EditPrompt, withPrompt(learner.open->project(), {kFrame.beat}, u"a red one"_s));
        learner.writeFile();
        QTRY_VERIFY(learner.bar.sentence().startsWith(u"File"_s));
        QVERIFY(time.elapsed() >= kLeast - 100);
        QCOMPARE(learner.shown(), (QStringList{u"beats"_s, u"exported"_s})); // the stale mark has its moment again
    }

    void whatIsDismissedTakesAlongWhatWaits()
    {
        Learner learner{std::chrono::milliseconds(5 * kQuiet)};
        emit learner.files.made();
        QTRY_VERIFY(!learner.bar.sentence().isEmpty());
        learner.writeFile();
        learner.press(u"dismissTip"_s);
        QTest::qWait(7 * kQuiet);
        QCOMPARE(learner.bar.sentence(), QString());
        QCOMPARE(learner.shown(), QStringList{u"beats"_s});
        learner.writeFile();
        QTRY_VERIFY(!learner.bar.sentence().isEmpty());
    }

    void itGoesWithItsProject()
    {
        Learner learner;
        learner.tips.setProject(learner.open.get());
        emit learner.files.made();
        QTRY_VERIFY(!learner.bar.sentence().isEmpty());
        learner.tips.setProject(nullptr);
        QCOMPARE(learner.bar.sentence(), QString());
    }

    void anUpdateIsTold_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("first start") << QString() << u"1.2.0"_s << false;
        QTest::newRow("the same") << u"1.2.0"_s << u"1.2.0"_s << false;
        QTest::newRow("newer") << u"1.2.0"_s << u"1.10.0"_s << true;
        QTest::newRow("older") << u"1.10.0"_s << u"1.2.0"_s << false;
    }
    void anUpdateIsTold()
    {
        QFETCH(QString, before);
        QFETCH(QString, now);
        QFETCH(bool, isTold);
        Learner learner;
        Preferences preferences = learner.preferences.value();
        preferences.lastVersion = before;
        learner.preferences.set(preferences);
        QSignalSpy wanted(&learner.tips, &Tips::whatsNewWanted);
        learner.tips.tellVersion(now);
        QCOMPARE(learner.bar.sentence(), isTold ? u"Beatreel was updated to %1."_s.arg(now) : QString());
        QCOMPARE(learner.preferences.value().lastVersion, now);
        if (isTold)
            learner.press(u"tipOffer"_s);
        QCOMPARE(wanted.size(), isTold ? 1 : 0);
        QCOMPARE(learner.bar.sentence(), QString());
        learner.tips.tellVersion(now); // the next start
        QCOMPARE(learner.bar.sentence(), QString());
    }

    /// It is no tip: it stays while the first project opens, and where tips are off.
    void anUpdateIsToldUntilItIsRead()
    {
        Learner learner;
        Preferences preferences = learner.preferences.value();
        preferences.lastVersion = u"1.2.0"_s;
        preferences.showsTips = false;
        learner.preferences.set(preferences);
        learner.tips.tellVersion(u"1.3.0"_s);
        learner.tips.setProject(learner.open.get());
        QVERIFY(!learner.bar.sentence().isEmpty());
        learner.press(u"dismissTip"_s);
        QCOMPARE(learner.bar.sentence(), QString());
        QVERIFY(!learner.preferences.value().showsTips);
    }
};

BEATREEL_TEST(tst_Tips)
#include "tst_Tips.moc"
