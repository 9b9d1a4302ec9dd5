// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"
#include "ui/common/PreferencesStore.h"

#include "core/project/SlotEdits.h"

#include <QSignalSpy>

using namespace beatreel;
using namespace beatreel::test;

/// Making frames and clips beside the editing.
class tst_Making : public QObject
{
    Q_OBJECT

private slots:
    void buildAllThatIsStale()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        auto *build = person.find<QAbstractButton>(QStringLiteral("buildStale"));
        QVERIFY(build->isEnabled());
        build->click();
        QVERIFY(person.waitUntilIdle());
        QCOMPARE(person.open()->countOfBuild(), 0);
        QVERIFY(QFileInfo::exists(person.open()->folder().path(QStringLiteral("My ad.mp4"))));
        QVERIFY(!build->isEnabled());
        QCOMPARE(build->text(), QStringLiteral("Up to date"));
        QTRY_COMPARE_WITH_TIMEOUT(person.find<QWidget>(QStringLiteral("stateLine"))->accessibleName(), QStringLiteral("The film is built."), Journey::kPatience);
    }

    void editWhileGenerating()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5"));
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(person.open()->workshop().isBuilding(), Journey::kPatience);
        person.drag(person.onCard(0, 0.5), person.onCard(2, 0.9));
        QCOMPARE(person.order(), QStringLiteral("b2 b3 b1"));
        person.clickCard(0);
        person.press(Qt::Key_Minus);
        QCOMPARE(person.project().duration(), Seconds(15));
        QVERIFY(person.waitUntilIdle());
        // What was made belongs to its beats, wherever they are now; what the edits changed is stale or missing.
        for (const BeatId &beat : {kBeat1, kBeat2, kBeat3})
            QVERIFY(person.status(Slot::frame(beat)) == SlotStatus::Ready);
        QVERIFY(person.status(Slot::clip(kBeat2, 0)) == SlotStatus::Ready);
        QVERIFY(person.status(Slot::music()) == SlotStatus::Stale);
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(person.open()->workshop().isBuilding(), Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        QCOMPARE(person.open()->countOfBuild(), 0);
    }

    void anotherSoundfontMakesTheMusicStaleAtOnce()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.open()->make({Slot::music()});
        QVERIFY(person.waitUntilIdle());
        QVERIFY(person.status(Slot::music()) == SlotStatus::Ready);
        Preferences preferences = person.bench().preferences().value();
        const QString before = std::exchange(preferences.soundfont, person.file(QStringLiteral("Other.sf2")));
        person.bench().preferences().set(preferences);
        QVERIFY(person.status(Slot::music()) == SlotStatus::Stale);
        QVERIFY(person.find<QAbstractButton>(QStringLiteral("buildStale"))->isEnabled());
        preferences.soundfont = before;
        person.bench().preferences().set(preferences);
        QVERIFY(person.status(Slot::music()) == SlotStatus::Ready);
    }

    void closingWhileItBuildsAsks()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5"));
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(person.open()->workshop().isBuilding(), Journey::kPatience);
        person.action(actions::kClose)->trigger();
        QVERIFY(person.dialogs.isOpen());
        person.dialogs.leave();
        QVERIFY(person.open());
        QVERIFY(!person.window().close());
        QVERIFY(person.window().isVisible());
        person.dialogs.take(0);
        QTRY_VERIFY_WITH_TIMEOUT(!person.window().isVisible(), Journey::kPatience);
        QVERIFY(!person.open());
    }

    void deleteTheBeatWhoseFrameIsBeingMade()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.clickCard(0);
        person.press(Qt::Key_F);
        QTRY_VERIFY_WITH_TIMEOUT(person.open()->workshop().isBusy(), Journey::kPatience);
        person.press(Qt::Key_Delete);
        QCOMPARE(person.order(), QStringLiteral("b2"));
        QVERIFY(person.waitUntilIdle());
        QCOMPARE(person.order(), QStringLiteral("b2"));
        QCOMPARE(person.open()->takes().takesOf(Slot::frame(kBeat1)).size(), 1); // kept, though nobody shows it
        person.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(person.status(Slot::frame(kBeat1)) == SlotStatus::Ready);
    }

    void cancelHalfWayAndResume()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 15, call_to_action 5"));
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(person.open()->takes().all().size() >= 2, Journey::kPatience);
        person.press(Qt::Key_Escape);
        QVERIFY(person.waitUntilIdle());
        QVERIFY(person.open()->countOfBuild() > 0);
        const auto made = person.open()->takes().all().size();
        QVERIFY(person.open()->workshop().jobs().isEmpty());
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(person.open()->workshop().isBuilding(), Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        QCOMPARE(person.open()->countOfBuild(), 0);
        QCOMPARE(person.open()->takes().all().size(), 3 + 5 + 1); // nothing was made twice
        QVERIFY(made < 9);
    }

    void frameAgainGivesAnotherPictureAndUndoTheFormer()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        person.clickCard(0);
        person.press(Qt::Key_F);
        QTRY_VERIFY_WITH_TIMEOUT(person.status(Slot::frame(kBeat1)) == SlotStatus::Ready && !person.open()->workshop().isBusy(), Journey::kPatience);
        const TakeId first = person.open()->state(Slot::frame(kBeat1))->shown->id;
        person.press(Qt::Key_F);
        QTRY_VERIFY_WITH_TIMEOUT(person.open()->state(Slot::frame(kBeat1))->shown->id != first, Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        person.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(person.open()->state(Slot::frame(kBeat1))->shown->id, first);
        QCOMPARE(person.open()->takes().takesOf(Slot::frame(kBeat1)).size(), 2);
    }

    void againIsOfEverySelectedBeatThatIsNotLocked()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 5, call_to_action 5"));
        const auto takes = [&](const Slot &slot) { return person.open()->takes().takesOf(slot).size(); };
        person.clickCard(0);
        person.press(Qt::Key_F);
        QTRY_VERIFY_WITH_TIMEOUT(takes(Slot::frame(kBeat1)) == 1 && !person.open()->workshop().isBusy(), Journey::kPatience);
        person.clickCard(2);
        person.press(Qt::Key_L, Qt::ControlModifier);
        person.press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(person.action(actions::kClipAgain)->isEnabled());
        QVERIFY(person.action(actions::kVariants)->toolTip().contains(QStringLiteral("Select one beat.")));
        person.press(Qt::Key_F); // one that is there, one that is not
        QTRY_VERIFY_WITH_TIMEOUT(takes(Slot::frame(kBeat1)) == 2 && takes(Slot::frame(kBeat2)) == 1, Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        person.press(Qt::Key_G);
        QTRY_VERIFY_WITH_TIMEOUT(takes(Slot::clip(kBeat1, 0)) == 1 && takes(Slot::clip(kBeat2, 0)) == 1, Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        QVERIFY(takes(Slot::frame(kBeat3)) == 0 && takes(Slot::clip(kBeat3, 0)) == 0);
        QCOMPARE(takes(Slot::frame(kBeat2)), 1);
        person.open()->apply(EditKind::LockBeats, withLock(person.project(), {kBeat1, kBeat2}, Lock::Locked));
        QVERIFY(!person.action(actions::kFrameAgain)->isEnabled());
    }

    void locksHoldAgainstBuildAll()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.clickCard(0);
        person.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(person.project().beats[0]->isLocked);
        person.open()->build(BuildScope::Storyboard);
        QVERIFY(person.waitUntilIdle());
        QVERIFY(person.open()->takes().takesOf(Slot::frame(kBeat1)).isEmpty());
        QVERIFY(person.status(Slot::frame(kBeat2)) == SlotStatus::Ready);
    }
};

BEATREEL_TEST(tst_Making)
#include "tst_Making.moc"
