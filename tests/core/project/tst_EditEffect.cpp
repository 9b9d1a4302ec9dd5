// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatEdits.h"
#include "core/project/BeatFields.h"
#include "core/project/EditEffect.h"
#include "core/project/LookEdits.h"
#include "core/project/SlotEdits.h"
#include "core/project/SlotStateMemo.h"
#include "core/project/TakeEdits.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_EditEffect : public QObject
{
    Q_OBJECT

private:
    const BeatId m_second{u"b2"_s};
    /// Frames $0.0055, clips $0.04, music $0.15.
    const ModelCatalogue m_prices =
        ModelCatalogue::fromJson(readFile(test::sourceFile(u"tests/data/tdd-models.json"_s)).value()).value();
    const Project m_project = test::projectOf(u"hero_shot 5, usage_scenario 10"_s);

    EditEffect effect(const test::Takes &takes, const Project &after) const
    {
        return effectOf(takes.states(m_project), takes.states(after), m_prices);
    }

    static bool sameStates(const SlotStates &a, const SlotStates &b)
    {
        return std::ranges::equal(a.all(), b.all(), [](const SlotState &x, const SlotState &y) {
            return x.slot == y.slot && x.status == y.status && x.shown == y.shown && x.inputs == y.inputs &&
                   x.wanted == y.wanted && x.number == y.number && x.isHeld == y.isHeld &&
                   x.needsMaking == y.needsMaking && x.willChange == y.willChange && x.changed == y.changed;
        });
    }

private slots:
    void ofTheWords()
    {
        test::Takes takes;
        takes.build(m_project);
        const EditEffect none = effect(takes, withNotes(m_project, {m_second}, u"x"_s));
        QVERIFY(none.isNothing());
        QVERIFY(none.sentences().isEmpty());
    }

    void ofOnePrompt()
    {
        test::Takes takes;
        takes.build(m_project);
        const EditEffect one = effect(takes, withPrompt(m_project, {m_second}, u"x"_s));
        QCOMPARE(one.frames.count, 1);
        QCOMPARE(one.clips.count, 2);
        QCOMPARE(one.music.count, 0);
        QCOMPARE(one.price(), Price::exact(0.0055 + 2 * 0.04));
        QCOMPARE(one.sentences(),
                 (QStringList{u"1 frame to make."_s, u"2 clips to make."_s, u"Refreshing costs $0.09."_s}));
    }

    void ofTheLook()
    {
        test::Takes takes;
        takes.build(m_project);
        const EditEffect all = effect(takes, withMood(m_project, u"elegant"_s));
        QCOMPARE(all.frames.count, 2);
        QCOMPARE(all.clips.count, 3);
        QCOMPARE(all.music.count, 1);
        QCOMPARE(all.held, 0);
        QCOMPARE(all.beats, (QList{BeatId(u"b1"_s), m_second}));
        QCOMPARE(all.price(), Price::exact(2 * 0.0055 + 3 * 0.04 + 0.15));
        QVERIFY(all.sentences().contains(u"The music to make."_s));
    }

    void ofLengthAndPlace()
    {
        test::Takes takes;
        takes.build(m_project);
        const EditEffect longer = effect(takes, withDuration(m_project, {m_second}, Seconds(15)));
        QCOMPARE(longer.frames.count, 0);
        QCOMPARE(longer.clips.count, 1);
        QCOMPARE(longer.music.count, 1);
        const EditEffect moved = effect(takes, withBeatsMoved(m_project, {m_second}, 0));
        QCOMPARE(moved.frames.count + moved.clips.count, 0);
        QCOMPARE(moved.music.count, 1);
    }

    void lockedOnesAreHeld()
    {
        test::Takes takes;
        const Project locked = withLock(m_project, {m_second}, Lock::Locked);
        takes.build(m_project);
        const EditEffect part = effectOf(
            takes.states(locked), takes.states(withProductName(locked, u"Cup"_s)), m_prices);
        QCOMPARE(part.frames.count, 1);
        QCOMPARE(part.clips.count, 1);
        QCOMPARE(part.held, 3);
        QCOMPARE(part.beats, QList{BeatId(u"b1"_s)});
        QCOMPARE(part.heldBeats, QList{m_second});
        QVERIFY(!part.isMusicHeld);
        QVERIFY(part.sentences().contains(u"3 takes go stale and stay as they are."_s));
    }

    void whatWasToBeMadeAnywayIsNoEffect()
    {
        test::Takes takes;
        QVERIFY(effect(takes, withMood(m_project, u"elegant"_s)).isNothing());
        const EditEffect deleted = effect(takes, withoutBeats(m_project, {m_second}));
        QCOMPARE(deleted.frames.count + deleted.clips.count + deleted.music.count, 0);
        QCOMPARE(deleted.spared, 3);
    }

    void goingBackSpares()
    {
        test::Takes takes;
        takes.build(m_project);
        const Project changed = withPrompt(m_project, {m_second}, u"x"_s);
        const EditEffect back =
            effectOf(takes.states(changed), takes.states(m_project), m_prices);
        QCOMPARE(back.spared, 3);
        QCOMPARE(back.price(), Price::free());
    }

    void freeIsSaid()
    {
        EditEffect free;
        free.frames.count = 3;
        QCOMPARE(free.sentences(), (QStringList{u"3 frames to make."_s, u"Refreshing costs nothing."_s}));
    }

    void memoSaysWhatTheFullLookSays()
    {
        test::Takes takes;
        takes.build(m_project);
        SlotStateMemo memo(takes.catalogue());
        const GeneratorIdentities identities = test::offlineIdentities();
        NewBeatIds ids(1);
        const Project doubled = withBeatsDuplicated(m_project, {m_second}, ids);
        const QList<Project> projects = {
            m_project,
            withPrompt(m_project, {m_second}, u"x"_s),
            m_project,
            withMood(m_project, u"elegant"_s),
            withProductCategory(m_project, u"food"_s),
            withFormat(m_project, {QSize(720, 720), 24}),
            doubled,
            withBeatsSwapped(doubled, BeatId(u"b1"_s), m_second),
            withDuration(doubled, {m_second}, Seconds(15)),
            withBrief(m_project, {u"x"_s, {}, 0, 3, {}}),
            withModels(m_project, {{}, {}, {}, u"none"_s, {}}),
            withAgain(m_project, Slot::music(), 0),
            withLock(m_project, Slot::music(), Lock::Locked),
            withTrashed(m_project, takes.states(m_project).find(Slot::music())->shown->id),
            withEnergy(m_project, {m_second}, EnergyLevel::Low),
            withBeatsMoved(m_project, {m_second}, 0)};
        for (const Project &project : projects)
            QVERIFY(sameStates(memo.states(project, identities), takes.states(project)));
        GeneratorIdentities newer = identities;
        newer.clip.version = 2;
        QVERIFY(sameStates(memo.states(m_project, newer), SlotStates(m_project, takes.catalogue(), newer)));
    }

    void memoForgetsWhereATakeCame()
    {
        test::Takes takes;
        SlotStateMemo memo(takes.catalogue());
        NewBeatIds ids(1);
        const Project doubled = withBeatsDuplicated(m_project, {m_second}, ids);
        const GeneratorIdentities identities = test::offlineIdentities();
        const SlotState missing = *memo.states(doubled, identities).find(Slot::frame(m_second));
        takes.make(missing);
        memo.forget(missing.slot);
        const SlotStates states = memo.states(doubled, identities);
        QVERIFY(sameStates(states, takes.states(doubled)));
        QVERIFY(states.find(Slot::frame(doubled.beats[2].id()))->status == SlotStatus::Ready);
        takes.lose(*states.find(missing.slot)->shown);
        memo.forgetAll();
        QVERIFY(sameStates(memo.states(doubled, identities), takes.states(doubled)));
    }
};

BEATREEL_TEST(tst_EditEffect)
#include "tst_EditEffect.moc"
