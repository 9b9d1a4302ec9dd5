// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"

using namespace beatreel;
using namespace beatreel::test;

/// Putting the beats in order, lengthening and exchanging them.
class tst_Arranging : public QObject
{
    Q_OBJECT

private slots:
    void oneCloseEndsTheProgramAndItIsAsItWas()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.clickCard(0);
        person.press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(person.window().close());
        QVERIFY(!person.window().isVisible());
        person.stop();
        person.start();
        person.openProject(person.file(QStringLiteral("My ad")));
        QCOMPARE(person.project().beats.size(), 3);
        QVERIFY(!person.open()->wasLeftOpen());
    }

    void reorderByMouse()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10, detail_showcase 5, call_to_action 5"));
        person.drag(person.onCard(0, 0.5), person.onCard(2, 0.9));
        QCOMPARE(person.order(), QStringLiteral("b2 b3 b1 b4"));
        QCOMPARE(person.action(actions::kUndo)->text(), QStringLiteral("&Undo: Move beat"));
        person.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(person.order(), QStringLiteral("b1 b2 b3 b4"));
        QVERIFY(person.waitUntilSaved());
    }

    void reorderByKeyboard()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10, detail_showcase 5, call_to_action 5"));
        person.enterTimeline(); // which goes to the first beat
        person.press(Qt::Key_Right, Qt::AltModifier);
        person.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(person.order(), QStringLiteral("b2 b3 b1 b4"));
        person.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(person.order(), QStringLiteral("b2 b1 b3 b4"));
        person.press(Qt::Key_Z, Qt::ControlModifier);
        person.press(Qt::Key_Z, Qt::ControlModifier);
        person.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(person.order(), QStringLiteral("b1 b2 b3 b4"));
    }

    void swapTemplateAndExactlyThatBeatGoesStale()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5"));
        person.open()->build(BuildScope::Storyboard);
        QVERIFY(person.waitUntilIdle());
        for (const BeatId &beat : {kBeat1, kBeat2, kBeat3})
            QVERIFY(person.status(Slot::frame(beat)) == SlotStatus::Ready);
        person.clickCard(1);
        person.press(Qt::Key_R);
        person.choose(QStringLiteral("lifestyle_context"));
        QCOMPARE(person.project().beats[1]->spec.templateId.text(), QStringLiteral("lifestyle_context"));
        QVERIFY(person.status(Slot::frame(kBeat1)) == SlotStatus::Ready);
        QVERIFY(person.status(Slot::frame(kBeat2)) == SlotStatus::Stale);
        QVERIFY(person.status(Slot::frame(kBeat3)) == SlotStatus::Ready);
        QCOMPARE(person.timeline().scene().film.card(1).reason, QStringLiteral("Template changed"));
    }

    void addDuplicateAndDelete()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.clickCard(0);
        person.press(Qt::Key_B, Qt::ControlModifier);
        person.choose(QStringLiteral("detail_showcase"));
        QCOMPARE(person.project().beats[1]->spec.templateId.text(), QStringLiteral("detail_showcase"));
        person.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(person.project().beats.size(), 4);
        person.press(Qt::Key_Delete);
        person.press(Qt::Key_Z, Qt::ControlModifier);
        person.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(person.project().beats.size(), 3);
    }

    void lengthenOverTheTargetAndSetTheTarget()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5"));
        person.clickCard(0);
        person.press(Qt::Key_Plus);
        person.press(Qt::Key_Plus);
        QCOMPARE(person.project().duration(), Seconds(30));
        QCOMPARE(person.find<QLabel>(QStringLiteral("lengthState"))->text(), QStringLiteral("30 s of 20 s"));
        auto *setTarget = person.find<QToolButton>(QStringLiteral("setTarget"));
        QCOMPARE(setTarget->text(), QStringLiteral("Set target to 30 s"));
        setTarget->click();
        QCOMPARE(person.project().requestedDuration, Seconds(30));
        QVERIFY(!setTarget->isVisible());
        person.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(person.project().requestedDuration, Seconds(20));
    }

    void lengthenOverTheTargetAndShorten()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5"));
        person.clickCard(2);
        person.press(Qt::Key_Plus);
        auto *shorten = person.find<QToolButton>(QStringLiteral("shorten"));
        QVERIFY(shorten->isVisible());
        shorten->click();
        person.choose(QStringLiteral("Make beat 2, usage_scenario, 5 s shorter"));
        QCOMPARE(person.project().duration(), Seconds(20));
        QCOMPARE(person.project().beats[1]->spec.duration, Seconds(5));
        QVERIFY(!shorten->isVisible());
        person.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(person.project().duration(), Seconds(25));
        shorten->click();
        person.choose(QStringLiteral("Delete beat 1, hero_shot, 5 s"));
        QCOMPARE(person.project().beats.size(), 2);
    }

    void undoThirtyStepsAndRedoThem()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5"));
        const Project before = person.project();
        person.clickCard(0);
        for (int i = 0; i < 10; ++i) {
            person.press(Qt::Key_Right, Qt::AltModifier);
            person.press(Qt::Key_Left, Qt::AltModifier);
            person.press(Qt::Key_D, Qt::ControlModifier);
        }
        QCOMPARE(person.open()->document().undoStack()->count(), 30);
        const Project after = person.project();
        for (int i = 0; i < 30; ++i)
            person.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(person.project() == before);
        QVERIFY(!person.action(actions::kUndo)->isEnabled());
        for (int i = 0; i < 30; ++i)
            person.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(person.project() == after);
    }

    void beatsAreCopiedToAnotherProject()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5"));
        person.clickCard(0);
        person.clickCard(1, Qt::ControlModifier);
        person.press(Qt::Key_C, Qt::ControlModifier);
        Project other = projectOf(QStringLiteral("brand_moment 10"));
        QVERIFY(ProjectFolder::create(person.file(QStringLiteral("Other")), other));
        person.openProject(person.file(QStringLiteral("Other")));
        QCOMPARE(person.project().beats.size(), 1);
        person.enterTimeline();
        person.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(person.project().beats.size(), 3);
        QCOMPARE(person.project().beats[2]->spec.templateId.text(), QStringLiteral("usage_scenario"));
        QCOMPARE(person.action(actions::kUndo)->text(), QStringLiteral("&Undo: Paste 2 beats"));
    }
};

BEATREEL_TEST(tst_Arranging)
#include "tst_Arranging.moc"
