// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/Edits.h"
#include "core/project/ProjectJson.h"
#include "core/project/Requests.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_Edits : public QObject
{
    Q_OBJECT

private:
    const BeatId m_first{QStringLiteral("b1")};
    const BeatId m_second{QStringLiteral("b2")};

    /// The project with everything said of one beat that can be said, and the beat locked.
    static Project chosen(const Project &project, int index)
    {
        return test::withBeat(project, index, [](BeatContent &beat) {
            SlotSettings settings;
            settings.choice = TakeId(QStringLiteral("t"));
            settings.keptFor = settings.againFor = FingerprintBuilder("w").build();
            settings.takeNumber = 3;
            settings.isLocked = true;
            beat.frame = settings;
            settings.slip = std::chrono::milliseconds(300);
            settings.crop = {0.1, 0.2, 1.3};
            beat.clips[0] = settings;
            beat.seed = 7;
            beat.isLocked = true;
            beat.notes = QStringLiteral("closer");
            beat.voiceOver = QStringLiteral("Just run.");
            beat.onScreenWords = QStringLiteral("Now");
            beat.approval = Approval::Approved;
            beat.takesFrom = {BeatId(QStringLiteral("b9"))};
            beat.rest.insert(QStringLiteral("later"), 1);
            beat.spec.name = QStringLiteral("The run");
            beat.spec.action = QStringLiteral("my own action");
        });
    }

private slots:
    void settingsOfOneSlotOnly()
    {
        const Project before = test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10"));
        for (const Slot &slot : before.slotList()) {
            const Project after = withSettings(before, slot, [](SlotSettings &settings) { settings.isLocked = true; });
            for (const Slot &other : before.slotList())
                QCOMPARE(after.settings(other).isLocked, other == slot);
            // Taking it back gives the whole project again, with nothing left behind.
            const Project undone = withSettings(after, slot, [](SlotSettings &settings) { settings.isLocked = false; });
            QVERIFY(undone == before);
        }
    }

    void settingsOfNoBeatChangeNothing()
    {
        const Project before = test::projectOf(QStringLiteral("hero_shot 5"));
        const auto lock = [](SlotSettings &settings) { settings.isLocked = true; };
        QVERIFY(withSettings(before, Slot::frame(m_second), lock) == before);
    }

    void againRaisesTheNumberAndFreesTheSlot()
    {
        const Slot slot = Slot::clip(m_second, 1);
        const Fingerprint wanted = FingerprintBuilder("w").build();
        const Project before = withSettings(test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10")), slot,
                                            [&](SlotSettings &settings) {
                                                settings.choice = TakeId(QStringLiteral("t"));
                                                settings.keptFor = wanted;
                                                settings.slip = std::chrono::milliseconds(300);
                                            });
        const SlotSettings after = withAgain(before, slot, 4, wanted).settings(slot);
        QCOMPARE(after.takeNumber, 5);
        QVERIFY(after.againFor == wanted);
        QVERIFY(after.choice.isEmpty());
        QVERIFY(after.keptFor.isEmpty());
        QCOMPARE(after.slip, std::chrono::milliseconds(300));
        QCOMPARE(withAgain(before, slot, -1).settings(slot).takeNumber, 1);
        QCOMPARE(withAgain(withAgain(before, slot, -1), slot, -1).settings(slot).takeNumber, 2);
        QCOMPARE(withAgain(before, Slot::music(), -1).music.takeNumber, 1);
    }

    void newPlanKeepsWhatWasChosenForItsBeats()
    {
        const Project before = chosen(test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10")), 1);
        Spec spec = test::projectOf(QStringLiteral("product_in_context 15, usage_scenario 5, hero_shot 5")).spec();
        spec.product.name = QStringLiteral("Adidas");
        spec.beats[1].action = QStringLiteral("the plan's own action");
        const Project after = withPlan(before, spec, {QStringLiteral("A notice.")}, 0.25);
        QVERIFY(after.spec() == spec);
        QCOMPARE(after.planNotices, QStringList{QStringLiteral("A notice.")});
        QCOMPARE(after.planCostUsd, 0.25);
        QVERIFY(after.brief == before.brief);
        BeatContent expected = *before.beats[1];
        expected.spec = spec.beats[1];
        expected.spec.start = Seconds(0);
        QVERIFY(*after.beats[1] == expected);
        QVERIFY(withPlan(after, before.spec(), {}, 0).beats[1] == before.beats[1]);
    }

    void anotherTemplateIsANewBeat()
    {
        const Project before = chosen(test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10")), 1);
        const Project after = withPlan(before, test::projectOf(QStringLiteral("usage_scenario 10, hero_shot 5")).spec(), {}, 0);
        QCOMPARE(after.beats[1].id(), m_second);
        BeatContent fresh;
        fresh.spec = after.beats[1]->spec;
        QVERIFY(*after.beats[1] == fresh);
        QVERIFY(!after.isLocked(Slot::frame(m_second)));
    }

    void keptBeatsComeThroughWhole()
    {
        Project before = test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5, hero_shot 5"));
        before = chosen(chosen(before, 1), 3);
        const QList<KeptBeat> kept = keptBeats(before);
        // The plan round them has other beats in the gaps, and more of them.
        Spec spec = test::projectOf(QStringLiteral("detail_showcase 5, hero_shot 10, product_in_context 5, hero_shot 5")).spec();
        spec.beats[0].id = BeatId(QStringLiteral("n1"));
        spec.beats[1] = kept[0].beat;
        spec.beats[2].id = BeatId(QStringLiteral("n3"));
        spec.beats[3] = kept[1].beat;
        const Project after = withPlan(before, spec, {}, 0);
        QVERIFY(after.beats[1] == before.beats[1]);
        QVERIFY(after.beats[3] == before.beats[3]);
        QVERIFY(keptBeats(after) == kept);
    }

    void lostChoicesAreLetGo()
    {
        test::Takes takes;
        const Project project = test::projectOf(QStringLiteral("hero_shot 5"));
        const Slot frame = Slot::frame(m_first);
        Project other = test::withBeat(project, 0, [](BeatContent &beat) { beat.spec.action = QStringLiteral("other"); });
        const Take stale = takes.make(*takes.states(other).find(frame), QStringLiteral("replicate"));
        const Take own = takes.addOwn(Slot::music());
        Project chosen = withSettings(project, frame, [&](SlotSettings &settings) { settings.choice = stale.id; });
        chosen = withSettings(chosen, Slot::music(), [&](SlotSettings &settings) { settings.choice = own.id; });
        QVERIFY(withoutLostChoices(chosen, takes.states(chosen)) == chosen);
        takes.lose(stale);
        takes.lose(own);
        const Project freed = withoutLostChoices(chosen, takes.states(chosen));
        QVERIFY(freed.settings(frame).choice.isEmpty());
        QCOMPARE(freed.music.choice, own.id);
        QVERIFY(takes.states(freed).find(frame)->needsMaking);
        const Project nameless = withSettings(project, frame, [](SlotSettings &settings) { settings.choice = TakeId(QStringLiteral("gone")); });
        QVERIFY(withoutLostChoices(nameless, takes.states(nameless)) == project);
    }
};

BEATREEL_TEST(tst_Edits)
#include "tst_Edits.moc"
