// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"

#include "core/project/LookEdits.h"
#include "ui/board/BoardView.h"
#include "ui/common/SegmentedControl.h"

#include <QAccessible>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace beatreel;
using namespace beatreel::test;

/// Looking at beats and changing what they say.
class tst_Inspecting : public QObject
{
    Q_OBJECT

private slots:
    void editThreeBeatsAtOnce()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10, detail_showcase 5, call_to_action 5"));
        person.clickCard(0);
        person.clickCard(2, Qt::ShiftModifier);
        QCOMPARE(person.open()->selection().size(), 3);
        QTest::mouseClick(person.find<SegmentedControl>(QStringLiteral("energy"))->segment(2), Qt::LeftButton);
        QTest::mouseClick(person.find<SegmentedControl>(QStringLiteral("length"))->segment(1), Qt::LeftButton);
        auto *notes = person.find<QPlainTextEdit>(QStringLiteral("notesText"));
        notes->setFocus();
        QTest::keyClicks(notes, QStringLiteral("rain"));
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(person.project().beats[i]->spec.energy, EnergyLevel::High);
            QCOMPARE(person.project().beats[i]->spec.duration, Seconds(10));
            QCOMPARE(person.project().beats[i]->notes, QStringLiteral("rain"));
        }
        QCOMPARE(person.project().beats[3]->notes, QString());
        // The keys of the history work from within the text, too.
        person.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(person.project().beats[0]->notes, QString());
        person.press(Qt::Key_Z, Qt::ControlModifier);
        person.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(person.project().duration(), Seconds(25));
        QVERIFY(!person.action(actions::kUndo)->isEnabled());
    }

    void aStaleBeatSaysWhyAndIsRefreshed()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(person.open()->workshop().isBuilding(), Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        person.clickCard(0);
        auto *text = person.find<QPlainTextEdit>(QStringLiteral("promptTemplate"));
        QTest::mouseClick(person.find<SegmentedControl>(QStringLiteral("promptForms"))->segment(1), Qt::LeftButton);
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral(" in the rain"));
        QVERIFY(person.status(Slot::frame(kBeat1)) == SlotStatus::Stale);
        QVERIFY(person.status(Slot::frame(kBeat2)) == SlotStatus::Ready);
        const QString said = person.cardName(0);
        QVERIFY2(said.contains(QStringLiteral("stale")) && said.contains(QStringLiteral("prompt")), qPrintable(said));
        person.find<QPushButton>(QStringLiteral("frameAgain"))->click();
        QVERIFY(person.waitUntilIdle());
        QVERIFY(person.status(Slot::frame(kBeat1)) == SlotStatus::Ready);
    }

    void keepAsItIs()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(person.open()->workshop().isBuilding(), Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        person.open()->apply(EditKind::EditStyle, withLighting(person.project(), QStringLiteral("neon")));
        QVERIFY(person.open()->countOfBuild() > 0);
        person.enterTimeline();
        person.press(Qt::Key_A, Qt::ControlModifier);
        person.pressMenuKey();
        person.choose(QStringLiteral("keepAsItIs"));
        QVERIFY(person.open()->state(Slot::frame(kBeat1))->isHeld);
        QVERIFY(!person.open()->state(Slot::frame(kBeat2))->needsMaking);
        person.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(person.open()->state(Slot::frame(kBeat1))->needsMaking);
    }

    void theBoardShowsTheSameBeatsAndSelection()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5"));
        person.clickCard(1);
        person.action(actions::kViewBoard)->trigger();
        person.settle();
        auto *board = person.find<BoardView>(QStringLiteral("boardView"));
        QVERIFY(board->isVisible());
        QVERIFY(!person.timeline().isVisible());
        QCOMPARE(person.open()->selection().current(), kBeat2);
        board->setFocus(Qt::TabFocusReason);
        person.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(person.order(), QStringLiteral("b1 b3 b2"));
        person.press(Qt::Key_Delete);
        QCOMPARE(person.order(), QStringLiteral("b1 b3"));
        person.action(actions::kViewTimeline)->trigger();
        person.settle();
        QVERIFY(person.timeline().isVisible());
        QCOMPARE(person.open()->selection().current(), kBeat3);
    }

    void aScreenReaderHearsBeatsAndClips()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10"));
        QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(timelineSurface(person));
        QVERIFY(timeline);
        QCOMPARE(timeline->role(), QAccessible::List);
        QCOMPARE(timeline->childCount(), 2);
        QAccessibleInterface *second = timeline->child(1);
        QCOMPARE(second->role(), QAccessible::ListItem);
        const QString name = second->text(QAccessible::Name);
        for (const QString &part : {QStringLiteral("Beat 2"), QStringLiteral("usage_scenario"), QStringLiteral("10 seconds from 0:05")})
            QVERIFY2(name.contains(part), qPrintable(name));
        QCOMPARE(second->childCount(), 2);
        QVERIFY(second->child(1)->text(QAccessible::Name).contains(QStringLiteral("2.2")));
        // Every control in sight that the keyboard reaches has a name.
        for (QWidget *widget : person.window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled())
                continue;
            QAccessibleInterface *control = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(control && !control->text(QAccessible::Name).isEmpty(),
                     qPrintable(QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), widget->objectName())));
        }
    }

    void fiveHundredBeats()
    {
        Journey person;
        Project many = projectOfBeats(500);
        const QString folder = person.file(QStringLiteral("Many"));
        QVERIFY(ProjectFolder::create(folder, many));
        person.openProject(folder);
        QCOMPARE(person.project().beats.size(), 500);
        person.timeline().setZoom(40);
        person.enterTimeline();
        person.press(Qt::Key_End);
        person.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(person.open()->selection().size(), 500);
        person.open()->selection().select(person.project().beats[250].id());
        person.press(Qt::Key_Left, Qt::AltModifier);
        person.press(Qt::Key_Delete);
        QCOMPARE(person.project().beats.size(), 499);
        person.press(Qt::Key_Z, Qt::ControlModifier);
        person.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(person.waitUntilSaved());
        QVERIFY(person.project().beats == many.beats);
    }

private:
    /// Which of view and viewport is the list is the view's matter.
    static QObject *timelineSurface(Journey &person)
    {
        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&person.timeline());
        return view && view->role() == QAccessible::List ? static_cast<QObject *>(&person.timeline()) : person.timeline().viewport();
    }
};

BEATREEL_TEST(tst_Inspecting)
#include "tst_Inspecting.moc"
