// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SegmentedControl.h"
#include "ui/preview/PreviewPanel.h"
#include "ui/takes/CompareView.h"
#include "ui/takes/TakeRow.h"
#include "ui/takes/VariantsView.h"
#include "ui/workspace/TakeCommands.h"

#include <QPlainTextEdit>

using namespace beatreel;
using namespace beatreel::test;

namespace {

const Slot kFrame = Slot::frame(kBeat1);

/// A person with one frame made, its beat selected and the Takes tab open.
struct TakesJourney : Journey
{
    [[nodiscard]] bool begin()
    {
        openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 5"));
        clickCard(0);
        press(Qt::Key_F);
        if (!QTest::qWaitFor([this] { return open()->workshop().isBusy() || status(kFrame) == SlotStatus::Ready; }, kPatience) || !waitUntilIdle())
            return false;
        action(actions::kViewTakes)->trigger();
        settle();
        return status(kFrame) == SlotStatus::Ready;
    }
    [[nodiscard]] TakeId used() { return takeInUse(*open(), kFrame); }
    [[nodiscard]] QList<Take> takes() { return takesOf(*open(), kFrame); }
    [[nodiscard]] bool again()
    {
        clickCard(0);
        const auto before = takes().size();
        press(Qt::Key_F);
        return QTest::qWaitFor([&] { return takes().size() > before; }, kPatience) && waitUntilIdle();
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    [[nodiscard]] QString shownView() { return find<PreviewPanel>(QStringLiteral("previewPanel"))->shownView(); }
};

} // namespace

/// Choosing among takes.
class tst_Takes : public QObject
{
    Q_OBJECT

private slots:
    void anotherPromptComparedTheOlderChosenAndUndone()
    {
        TakesJourney person;
        QVERIFY(person.begin());
        const TakeId older = person.used();
        person.action(actions::kViewInspector)->trigger();
        QTest::mouseClick(person.find<SegmentedControl>(QStringLiteral("promptForms"))->segment(1), Qt::LeftButton);
        auto *prompt = person.find<QPlainTextEdit>(QStringLiteral("promptTemplate"));
        prompt->setFocus();
        prompt->moveCursor(QTextCursor::End);
        QTest::keyClicks(prompt, QStringLiteral(" in the rain"));
        QVERIFY(person.status(kFrame) == SlotStatus::Stale);
        QVERIFY(person.again());
        const TakeId newer = person.used();
        QVERIFY(newer != older);

        person.clickCard(0);
        person.press(Qt::Key_C);
        QCOMPARE(person.shownView(), QStringLiteral("compare"));
        auto *view = person.find<CompareView>(QStringLiteral("compareView"));
        QVERIFY(view->isVisible());
        QCOMPARE(view->description(), QStringLiteral("Frame 1, two takes"));
        person.action(actions::kViewTakes)->trigger();
        person.click(person.find<QWidget>(QStringLiteral("useA")));
        QCOMPARE(person.used(), older);
        QVERIFY(person.project().settings(kFrame).choice == older);
        person.undo();
        QCOMPARE(person.used(), newer);
        person.press(Qt::Key_BracketLeft);
        QCOMPARE(person.used(), older);
        person.press(Qt::Key_Period);
        QCOMPARE(person.used(), newer);
        person.press(Qt::Key_C);
        QCOMPARE(person.shownView(), QStringLiteral("film"));
    }

    void playDrivesTheComparisonOfClips()
    {
        TakesJourney person;
        QVERIFY(person.begin());
        person.clickCard(0);
        const BeatId beat = kFrame.beat;
        person.open()->make({Slot::clip(beat, 0)});
        QVERIFY(person.waitUntilIdle());
        person.open()->again({Slot::clip(beat, 0)});
        QVERIFY(person.waitUntilIdle());
        person.open()->selection().select(beat, 0);
        person.press(Qt::Key_C);
        QCOMPARE(person.shownView(), QStringLiteral("compare"));
        auto *view = person.find<CompareView>(QStringLiteral("compareView"));
        person.action(actions::kPlay)->trigger();
        QVERIFY(view->isPlaying());
        QCOMPARE(person.action(actions::kPlay)->iconText(), QStringLiteral("Pause"));
        QTRY_VERIFY_WITH_TIMEOUT(view->picture() > 2, Journey::kPatience);
        person.press(Qt::Key_K);
        QVERIFY(!view->isPlaying());
        QCOMPARE(person.action(actions::kPlay)->iconText(), QStringLiteral("Play"));
        const int stopped = view->picture();
        const int ofFilm = person.open()->playhead().picture();
        person.action(actions::kFrameForward)->trigger();
        QCOMPARE(view->picture(), stopped + 1);
        QCOMPARE(person.open()->playhead().picture(), ofFilm);
        person.press(Qt::Key_J);
        QVERIFY(view->isPlaying());
        QCOMPARE(view->speed(), -1);
        // The whole film is to be seen where it is played.
        person.action(actions::kPlayAll)->trigger();
        QCOMPARE(person.shownView(), QStringLiteral("film"));
        QVERIFY(!view->isPlaying());
        person.action(actions::kPlay)->trigger();
    }

    void fourVariantsAndTheThirdByItsKey()
    {
        TakesJourney person;
        QVERIFY(person.begin());
        const TakeId present = person.used();
        person.clickCard(0);
        person.press(Qt::Key_F, Qt::ShiftModifier);
        auto *variants = person.find<VariantsView>(QStringLiteral("variantsView"));
        QTRY_VERIFY_WITH_TIMEOUT(variants->isVisible(), Journey::kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(person.takes().size(), 5, Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        QCOMPARE(person.used(), present); // nothing is chosen yet
        QSet<QString> files;
        for (const Take &take : person.takes())
            files.insert(take.file);
        QCOMPARE(files.size(), 5);
        QVERIFY(variants->hasFocus());
        person.press(Qt::Key_3);
        QCOMPARE(person.used(), variants->variants()[2]);
        QVERIFY(!variants->isVisible());
        QVERIFY(person.find<CompareView>(QStringLiteral("compareView"))->hasFocus());
        person.undo();
        QCOMPARE(person.used(), present);
    }

    void thePresentOneIsKept()
    {
        TakesJourney person;
        QVERIFY(person.begin());
        const TakeId present = person.used();
        person.clickCard(0);
        person.press(Qt::Key_F, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(person.takes().size(), 5, Journey::kPatience);
        person.press(Qt::Key_Escape);
        QCOMPARE(person.used(), present);
        QVERIFY(!person.find<QWidget>(QStringLiteral("variantsView"))->isVisible());
        QCOMPARE(person.takes().size(), 5);
    }

    void starAndNoteSurviveReopening()
    {
        TakesJourney person;
        QVERIFY(person.begin());
        const TakeId take = person.used();
        auto *note = person.find<QPlainTextEdit>(QStringLiteral("takeNote"));
        person.click(note->viewport());
        QTest::keyClicks(note, QStringLiteral("Best splash. Keep the low angle."));
        person.click(person.find<QWidget>(QStringLiteral("starTake")));
        QVERIFY(person.waitUntilSaved());
        const QString path = person.open()->folder().path();
        person.stop();
        person.start();
        person.openProject(path);
        const TakeMark mark = person.project().takeMarks.value(take);
        QVERIFY(mark.isStarred);
        QCOMPARE(mark.note, QStringLiteral("Best splash. Keep the low angle."));
        person.clickCard(0);
        QCOMPARE(person.find<QPlainTextEdit>(QStringLiteral("takeNote"))->toPlainText(), mark.note);
        QVERIFY(person.find<QToolButton>(QStringLiteral("starTake"))->isChecked());
    }

    void aTakeGoesToTheTrashAndComesBack()
    {
        TakesJourney person;
        QVERIFY(person.begin());
        const TakeId older = person.used();
        QVERIFY(person.again());
        const TakeId newer = person.used();
        auto *row = person.find<TakeRow>(QStringLiteral("inspectorTakeRow"));
        // The one that is not shown goes at once.
        person.action(actions::kViewInspector)->trigger();
        person.settle();
        row->setFocus(Qt::TabFocusReason);
        person.press(Qt::Key_Home);
        person.press(Qt::Key_Delete);
        QVERIFY(!person.dialogs.isOpen());
        QCOMPARE(person.takes().size(), 1);
        person.undo();
        QCOMPARE(person.takes().size(), 2);
        // The one in use is told of.
        row->setFocus(Qt::TabFocusReason);
        person.press(Qt::Key_End);
        person.press(Qt::Key_Delete);
        QVERIFY(person.dialogs.isOpen());
        QVERIFY(person.dialogs.question.sentence.contains(QStringLiteral("Frame 1 shows take 2")));
        person.dialogs.leave();
        QCOMPARE(person.used(), newer);
        person.press(Qt::Key_Delete);
        person.dialogs.take(0);
        QCOMPARE(person.used(), older);
        QVERIFY(person.status(kFrame) == SlotStatus::Ready);
        QVERIFY(person.open()->takes().isIntact(*person.open()->takes().find(newer)));
        person.action(actions::kViewTakes)->trigger();
        person.find<PriceButton>(QStringLiteral("bringBack"))->click();
        QCOMPARE(person.used(), newer);
    }

    void theTrashIsEmptiedOnlyOnTheUsersWord()
    {
        TakesJourney person;
        QVERIFY(person.begin());
        QVERIFY(person.again());
        const Take older = person.takes().first();
        trashTake(*person.open(), older.id);
        auto *empty = person.find<PriceButton>(QStringLiteral("emptyTrash"));
        empty->click();
        QVERIFY(person.dialogs.question.sentence.contains(QStringLiteral("1 take")));
        person.dialogs.leave();
        QVERIFY(person.open()->takes().isIntact(older));
        empty->click();
        person.dialogs.take(0);
        QVERIFY(!person.open()->takes().isIntact(older));
        QVERIFY(person.open()->takes().find(older.id)); // what it cost stays known
        QVERIFY(person.status(kFrame) == SlotStatus::Ready);
    }

    void againWithItsSettingsGivesTheSameBytes()
    {
        TakesJourney person;
        QVERIFY(person.begin());
        const Take first = person.takes().first();
        person.open()->apply(EditKind::EditPrompt, withBeat(person.project(), 0, [](BeatContent &beat) {
                                 beat.spec.promptTemplate = QStringLiteral("{product_name} on sand");
                                 beat.seed = 12;
                             }));
        person.find<PriceButton>(QStringLiteral("againAs"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(person.takes().size(), 2, Journey::kPatience);
        const Take second = person.takes().last();
        QVERIFY(second.id != first.id);
        QCOMPARE(second.file, first.file); // named by its bytes
        QCOMPARE(second.seed, first.seed);
        QVERIFY(person.waitUntilIdle());
    }

    void settingsAreCopiedToAnotherBeat()
    {
        TakesJourney person;
        QVERIFY(person.begin());
        person.find<PriceButton>(QStringLiteral("copySettings"))->click();
        person.choose(QStringLiteral("copyTo.b2"));
        QCOMPARE(person.project().beats[1]->spec.promptTemplate, person.project().beats[0]->spec.promptTemplate);
        QCOMPARE(person.project().beats[1]->spec.shotType, person.project().beats[0]->spec.shotType);
        QCOMPARE(*person.project().beats[1]->seed, person.takes().first().seed);
        person.undo();
        QVERIFY(!person.project().beats[1]->seed);
    }

    void thePictureIsEditedElsewhere()
    {
        TakesJourney person;
        QVERIFY(person.begin());
        const TakeId before = person.used();
        person.action(actions::kViewInspector)->trigger();
        person.settle();
        auto *row = person.find<TakeRow>(QStringLiteral("inspectorTakeRow"));
        row->setFocus(Qt::TabFocusReason);
        person.pressMenuKey();
        person.choose(QStringLiteral("take.edit"));
        QTRY_COMPARE_WITH_TIMEOUT(person.dialogs.opened.size(), 1, Journey::kPatience);
        QImage drawn(320, 180, QImage::Format_RGB32);
        drawn.fill(Qt::darkCyan);
        QVERIFY(drawn.save(person.dialogs.opened.first().first));
        QTRY_VERIFY_WITH_TIMEOUT(person.used() != before, Journey::kPatience);
        QVERIFY(person.open()->state(kFrame)->shown->isUsersOwn());
        person.action(actions::kUndo)->trigger();
        QCOMPARE(person.used(), before);
    }
};

BEATREEL_TEST(tst_Takes)
#include "tst_Takes.moc"
