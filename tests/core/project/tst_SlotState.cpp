// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/SlotState.h"
#include "core/project/SlotStateMemo.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_SlotState : public QObject
{
    Q_OBJECT

private:
    const BeatId m_beat{QStringLiteral("b1")};
    const Slot m_frame = Slot::frame(m_beat);
    const Project m_project = test::projectOf(QStringLiteral("usage_scenario 15"));

    static Project withPrompt(const Project &project, const QString &prompt)
    {
        return test::withBeat(project, 0, [&](BeatContent &beat) { beat.spec.promptTemplate = prompt; });
    }

    static GeneratorIdentities pairing()
    {
        GeneratorIdentities identities = test::offlineIdentities();
        identities.clip = {
            QStringLiteral("studio"), QStringLiteral("lens"), 1, {{QStringLiteral("chunks_per_clip"), 2}}};
        return identities;
    }

    static Project chosen(const Project &project, const Slot &slot, const TakeId &id)
    {
        return withSettings(project, slot, [&](SlotSettings &settings) { settings.choice = id; });
    }

    static SlotState stateOf(const test::Takes &takes, const Project &project, const Slot &slot)
    {
        return *takes.states(project).find(slot);
    }

    static QStringList needing(const test::Takes &takes, const Project &project)
    {
        QStringList names;
        const SlotStates states = takes.states(project);
        for (const SlotState &state : states.all()) {
            if (state.needsMaking)
                names.append(state.slot.text());
        }
        return names;
    }

    static QStringList clips(int from)
    {
        QStringList names;
        for (int k = from; k < 3; ++k)
            names.append(QStringLiteral("clip:b1:%1").arg(k));
        return names;
    }

private slots:
    void everythingIsMissingThenReady()
    {
        test::Takes takes;
        QCOMPARE(needing(takes, m_project), QStringList{m_frame.text()} + clips(0) + QStringList{QStringLiteral("music")});
        const SlotState clip = stateOf(takes, m_project, Slot::clip(m_beat, 0));
        QCOMPARE(clip.status, SlotStatus::Missing);
        QVERIFY(clip.inputs.isEmpty());
        QVERIFY(clip.wanted.isEmpty());
        QCOMPARE(takes.build(m_project), 5);
        QVERIFY(needing(takes, m_project).isEmpty());
        const SlotStates states = takes.states(m_project);
        for (const SlotState &state : states.all())
            QCOMPARE(state.status, SlotStatus::Ready);
        QVERIFY(!states.find(Slot::frame(BeatId(QStringLiteral("none")))));
    }

    void changedPromptIsStaleAndUndoneShowsTheOldTake()
    {
        test::Takes takes;
        takes.build(m_project);
        const Take first = *stateOf(takes, m_project, m_frame).shown;
        const Project changed = withPrompt(m_project, QStringLiteral("other"));
        const SlotState stale = stateOf(takes, changed, m_frame);
        QCOMPARE(stale.status, SlotStatus::Stale);
        QCOMPARE(stale.shown->id, first.id);
        QCOMPARE(stale.changed, QStringList{QStringLiteral("prompt")});
        QCOMPARE(needing(takes, changed), QStringList{m_frame.text()} + clips(0));
        takes.build(changed);
        QVERIFY(stateOf(takes, changed, m_frame).shown->id != first.id);
        QCOMPARE(stateOf(takes, m_project, m_frame).shown->id, first.id);
        QVERIFY(needing(takes, m_project).isEmpty());
    }

    void againAsksForOneMoreAndUndoShowsTheOneBefore()
    {
        test::Takes takes;
        takes.build(m_project);
        const SlotState first = stateOf(takes, m_project, m_frame);
        const Project again = withAgain(m_project, m_frame, 0, first.wanted);
        const SlotState asked = stateOf(takes, again, m_frame);
        QCOMPARE(asked.status, SlotStatus::Stale);
        QCOMPARE(asked.number, 1);
        QVERIFY(asked.changed.isEmpty());
        QCOMPARE(needing(takes, again), QStringList{m_frame.text()} + clips(0));
        takes.build(again);
        QCOMPARE(stateOf(takes, again, m_frame).shown->number, 1);
        QVERIFY(needing(takes, again).isEmpty());
        QCOMPARE(stateOf(takes, m_project, m_frame).shown->id, first.shown->id);
        QVERIFY(needing(takes, m_project).isEmpty());
    }

    void againSaidOfOtherInputsAsksForNothing()
    {
        test::Takes takes;
        takes.build(m_project);
        const Project changed = withPrompt(m_project, QStringLiteral("other"));
        takes.build(changed);
        const Project again = withAgain(changed, m_frame, 0, stateOf(takes, changed, m_frame).wanted);
        takes.build(again);
        // Back to the first prompt by hand: its take is there, and is not paid for again.
        const Project back = withPrompt(again, m_project.beats[0]->spec.promptTemplate);
        QCOMPARE(stateOf(takes, back, m_frame).status, SlotStatus::Ready);
        QCOMPARE(stateOf(takes, back, m_frame).number, 0);
        QVERIFY(needing(takes, back).isEmpty());
    }

    void takeOfAnUndoneAgainIsShownWhereItIsAll()
    {
        test::Takes takes;
        takes.build(withAgain(m_project, m_frame, -1));
        QCOMPARE(stateOf(takes, m_project, m_frame).shown->number, 1);
        QCOMPARE(stateOf(takes, m_project, m_frame).status, SlotStatus::Ready);
    }

    void choiceIsShownAndHeld()
    {
        test::Takes takes;
        takes.build(m_project);
        const Take first = *stateOf(takes, m_project, m_frame).shown;
        const Project changed = withPrompt(m_project, QStringLiteral("other"));
        takes.build(changed);
        const Project back = chosen(changed, m_frame, first.id);
        const SlotState state = stateOf(takes, back, m_frame);
        QCOMPARE(state.shown->id, first.id);
        QCOMPARE(state.status, SlotStatus::Stale);
        QVERIFY(state.isHeld);
        // The clips follow the picture that is shown, with the present prompt.
        QCOMPARE(needing(takes, back), clips(0));
    }

    void locksHoldSlotAndBeat()
    {
        test::Takes takes;
        takes.build(m_project);
        const Project changed = withPrompt(m_project, QStringLiteral("other"));
        const Project slotLocked = withSettings(changed, m_frame, [](SlotSettings &settings) { settings.isLocked = true; });
        QVERIFY(stateOf(takes, slotLocked, m_frame).isHeld);
        QCOMPARE(needing(takes, slotLocked), clips(0));
        const Project beatLocked = test::withBeat(changed, 0, [](BeatContent &beat) { beat.isLocked = true; });
        QVERIFY(needing(takes, beatLocked).isEmpty());
        QVERIFY(stateOf(takes, beatLocked, Slot::clip(m_beat, 2)).isHeld);
    }

    void keptForHoldsThoseInputsOnly()
    {
        test::Takes takes;
        takes.build(m_project);
        const Project changed = withPrompt(m_project, QStringLiteral("other"));
        const Fingerprint wanted = stateOf(takes, changed, m_frame).wanted;
        const auto keep = [&](const Project &project) {
            return withSettings(project, m_frame, [&](SlotSettings &settings) { settings.keptFor = wanted; });
        };
        const SlotState kept = stateOf(takes, keep(changed), m_frame);
        QCOMPARE(kept.status, SlotStatus::Stale);
        QVERIFY(kept.isHeld);
        QVERIFY(!kept.needsMaking);
        QVERIFY(stateOf(takes, keep(withPrompt(m_project, QStringLiteral("third"))), m_frame).needsMaking);
    }

    void keptClipIsMadeWhereItsFrameChanges()
    {
        test::Takes takes;
        takes.build(m_project);
        const Slot clip = Slot::clip(m_beat, 0);
        Project changed = test::withBeat(m_project, 0, [](BeatContent &beat) { beat.spec.cameraMovement = QStringLiteral("pan"); });
        const Fingerprint wanted = stateOf(takes, changed, clip).wanted;
        changed = withSettings(changed, clip, [&](SlotSettings &settings) { settings.keptFor = wanted; });
        QVERIFY(!stateOf(takes, changed, clip).needsMaking);
        const Project again = withAgain(changed, m_frame, 0);
        QVERIFY(stateOf(takes, again, clip).needsMaking);
    }

    void ownFilesShowWhereChosenAndAreNeverStale()
    {
        test::Takes takes;
        takes.build(m_project);
        const Take own = takes.addOwn(m_frame);
        QVERIFY(!stateOf(takes, m_project, m_frame).shown->isUsersOwn());
        const Project with = chosen(m_project, m_frame, own.id);
        const Project changed = withPrompt(with, QStringLiteral("other"));
        QCOMPARE(stateOf(takes, changed, m_frame).status, SlotStatus::Ready);
        QVERIFY(!stateOf(takes, changed, m_frame).needsMaking);
        QCOMPARE(needing(takes, with), clips(0));
    }

    void lostFile_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<bool>("isTruncated");
        QTest::addColumn<bool>("waits");
        QTest::newRow("offline, missing") << QStringLiteral("offline") << false << false;
        QTest::newRow("offline, truncated") << QStringLiteral("offline") << true << false;
        QTest::newRow("paid, missing") << QStringLiteral("replicate") << false << true;
        QTest::newRow("paid, truncated") << QStringLiteral("replicate") << true << true;
    }
    void lostFile()
    {
        QFETCH(QString, provider);
        QFETCH(bool, isTruncated);
        QFETCH(bool, waits);
        test::Takes takes;
        takes.build(m_project, provider);
        const Take frame = *stateOf(takes, m_project, m_frame).shown;
        if (isTruncated)
            QVERIFY(!test::writeFile(takes.catalogue().path(frame), "x").isEmpty());
        else
            takes.lose(frame);
        const SlotState lost = stateOf(takes, m_project, m_frame);
        QCOMPARE(lost.status, SlotStatus::Lost);
        QCOMPARE(lost.waitsForUser, waits);
        // Made again it is the same take: what was made from it stays.
        QCOMPARE(needing(takes, m_project), waits ? QStringList() : QStringList{m_frame.text()});
        takes.make(lost, provider);
        QCOMPARE(stateOf(takes, m_project, m_frame).status, SlotStatus::Ready);
        QCOMPARE(stateOf(takes, m_project, m_frame).shown->id, frame.id);
        QVERIFY(needing(takes, m_project).isEmpty());
    }

    void lostButLockedIsMendedAndNothingElse()
    {
        test::Takes takes;
        takes.build(m_project);
        takes.lose(*stateOf(takes, m_project, m_frame).shown);
        const Project locked = test::withBeat(m_project, 0, [](BeatContent &beat) { beat.isLocked = true; });
        QCOMPARE(needing(takes, locked), QStringList{m_frame.text()});
        const Project changed = withPrompt(locked, QStringLiteral("other"));
        QVERIFY(stateOf(takes, changed, m_frame).waitsForUser);
        QVERIFY(!stateOf(takes, changed, m_frame).needsMaking);
    }

    void lostAndStaleIsSimplyMade()
    {
        test::Takes takes;
        takes.build(m_project, QStringLiteral("replicate"));
        takes.lose(*stateOf(takes, m_project, m_frame).shown);
        const SlotState state = stateOf(takes, withPrompt(m_project, QStringLiteral("other")), m_frame);
        QCOMPARE(state.status, SlotStatus::Missing);
        QVERIFY(state.needsMaking);
        QVERIFY(!state.waitsForUser);
        const SlotState again = stateOf(takes, withAgain(m_project, m_frame, 0), m_frame);
        QVERIFY(again.needsMaking);
        QCOMPARE(again.number, 1);
    }

    void chosenTakeThatIsGoneWaits()
    {
        test::Takes takes;
        takes.build(m_project);
        const Project project = chosen(m_project, m_frame, TakeId(QStringLiteral("gone")));
        const SlotState state = stateOf(takes, project, m_frame);
        QCOMPARE(state.status, SlotStatus::Lost);
        QVERIFY(!state.shown);
        QVERIFY(state.waitsForUser);
        QVERIFY(!state.needsMaking);
        const Take own = takes.addOwn(m_frame);
        const Project ownProject = chosen(m_project, m_frame, own.id);
        takes.lose(own);
        QVERIFY(stateOf(takes, ownProject, m_frame).waitsForUser);
    }

    void slipAndOtherTakeMakeTheLaterClipsStale()
    {
        test::Takes takes;
        takes.build(m_project);
        const Slot second = Slot::clip(m_beat, 1);
        const Project slipped = withSettings(m_project, second, [](SlotSettings &settings) { settings.slip = std::chrono::milliseconds(400); });
        QCOMPARE(needing(takes, slipped), clips(2));
        QCOMPARE(stateOf(takes, slipped, Slot::clip(m_beat, 2)).changed,
                 (QStringList{QStringLiteral("goes_on_in_frame"), QStringLiteral("picture")}));
        const Project cropped = withSettings(m_project, second, [](SlotSettings &settings) { settings.crop.zoom = 1.5; });
        QCOMPARE(needing(takes, cropped), clips(2));
        const Project again = withAgain(m_project, second, 0);
        QCOMPARE(needing(takes, again), clips(1));
        takes.build(again);
        const Project earlier = chosen(again, second, stateOf(takes, m_project, second).shown->id);
        QVERIFY(needing(takes, earlier).isEmpty());
    }

    void chosenLaterClipStaysWhereAnEarlierOneChanges()
    {
        test::Takes takes;
        takes.build(m_project);
        const Slot last = Slot::clip(m_beat, 2);
        const Project project = chosen(withAgain(m_project, Slot::clip(m_beat, 0), 0), last, stateOf(takes, m_project, last).shown->id);
        QCOMPARE(needing(takes, project), (QStringList{QStringLiteral("clip:b1:0"), QStringLiteral("clip:b1:1")}));
    }

    void clipsOfALockedMissingFrameCannotBeMade()
    {
        test::Takes takes;
        const Project locked = withSettings(m_project, m_frame, [](SlotSettings &settings) { settings.isLocked = true; });
        QCOMPARE(needing(takes, locked), QStringList{QStringLiteral("music")});
    }

    void moveGoesOnInTheFrameWhileItIsUnbroken()
    {
        test::Takes takes;
        takes.build(m_project);
        const auto goesOn = [&](const Project &project, int k, const GeneratorIdentities &identities = test::offlineIdentities()) {
            return SlotStates(project, takes.catalogue(), identities).find(Slot::clip(m_beat, k))->inputs.value(QStringLiteral("goes_on_in_frame")).toBool();
        };
        QVERIFY(!goesOn(m_project, 0));
        QVERIFY(goesOn(m_project, 1));
        QVERIFY(goesOn(m_project, 2));
        const auto slip = [](SlotSettings &settings) { settings.slip = std::chrono::milliseconds(40); };
        QVERIFY(!goesOn(withSettings(m_project, Slot::clip(m_beat, 0), slip), 1));
        QVERIFY(goesOn(withSettings(m_project, Slot::clip(m_beat, 1), slip), 1));
        const Take own = takes.addOwn(Slot::clip(m_beat, 0));
        QVERIFY(!goesOn(chosen(m_project, Slot::clip(m_beat, 0), own.id), 1));
        // A clip with another movement was kept: the present one cannot go on from it in the whole picture.
        Project kept = test::withBeat(m_project, 0, [](BeatContent &beat) { beat.spec.cameraMovement = QStringLiteral("pan"); });
        kept = chosen(kept, Slot::clip(m_beat, 0), stateOf(takes, m_project, Slot::clip(m_beat, 0)).shown->id);
        QVERIFY(!goesOn(kept, 1));
        GeneratorIdentities other = test::offlineIdentities();
        other.clip.parameters = {};
        QVERIFY(!goesOn(m_project, 1, other));
        other = test::offlineIdentities();
        other.clip.version = 2;
        QVERIFY(!goesOn(m_project, 1, other));
    }

    /// A model whose clips of 10 s are for two chunks.
    void aClipMayHoldTheNextChunk()
    {
        test::Takes takes;
        const GeneratorIdentities identities = pairing();
        const auto chunksOf = [&](const Project &project) {
            const SlotStates states(project, takes.catalogue(), identities);
            QList<int> chunks;
            for (int k = 0; const SlotState *state = states.find(Slot::clip(m_beat, k)); ++k)
                chunks.append(state->chunks);
            return chunks;
        };
        QCOMPARE(chunksOf(test::projectOf(QStringLiteral("usage_scenario 5"))), (QList<int>{1}));
        QCOMPARE(chunksOf(test::projectOf(QStringLiteral("usage_scenario 10"))), (QList<int>{2, 0}));
        QCOMPARE(chunksOf(m_project), (QList<int>{2, 0, 1}));
    }

    void whatIsCutFollowsItsClip()
    {
        test::Takes takes;
        const GeneratorIdentities identities = pairing();
        const auto state = [&](const Project &project, int k) {
            return *SlotStates(project, takes.catalogue(), identities).find(Slot::clip(m_beat, k));
        };
        const auto make = [&](const Project &project) {
            for (const Slot &slot : project.slotList()) {
                const SlotState due = *SlotStates(project, takes.catalogue(), identities).find(slot);
                if (due.needsMaking)
                    takes.make(due, QStringLiteral("studio"));
            }
        };
        make(m_project);
        QCOMPARE(state(m_project, 1).status, SlotStatus::Ready);
        QCOMPARE(state(m_project, 1).inputs.value(kCutFrom).toString(),
                 QStringLiteral("hand-on:%1@0ms").arg(state(m_project, 0).shown->id.text()));
        QCOMPARE(state(m_project, 1).inputs.value(QStringLiteral("provider")).toString(),
                 QStringLiteral("studio"));
        QVERIFY(!state(m_project, 2).inputs.contains(kCutFrom));
        // Another slip, or another take, of the clip: cut anew, which costs nothing.
        const Project slipped = withSettings(m_project, Slot::clip(m_beat, 0), [](SlotSettings &settings) {
            settings.slip = std::chrono::milliseconds(400);
        });
        QVERIFY(state(slipped, 1).needsMaking);
        QCOMPARE(state(slipped, 1).changed, QStringList{kCutFrom});
        // "Again" is of the clip that it is cut from.
        const SlotStates states(m_project, takes.catalogue(), identities);
        QCOMPARE(madeWith(states, Slot::clip(m_beat, 1)), Slot::clip(m_beat, 0));
        QCOMPARE(madeWith(states, Slot::clip(m_beat, 2)), Slot::clip(m_beat, 2));
        // A lost cut is repaired for nothing; a lost clip of 10 s waits for the user's word.
        takes.lose(*state(m_project, 1).shown);
        QVERIFY(state(m_project, 1).needsMaking);
        QVERIFY(!state(m_project, 1).waitsForUser);
        takes.lose(*state(m_project, 0).shown);
        QVERIFY(state(m_project, 0).waitsForUser);
    }

    void whatWasPaidIsUsedInAnyLengthOfItsBeat()
    {
        test::Takes takes;
        const GeneratorIdentities identities = pairing();
        const auto lengthened = [&](int seconds) {
            return test::withBeat(m_project, 0,
                                  [&](BeatContent &beat) { beat.spec.duration = Seconds(seconds); });
        };
        const auto states = [&](const Project &project) {
            return SlotStates(project, takes.catalogue(), identities);
        };
        const auto make = [&](const Project &project) {
            int made = 0;
            for (const Slot &slot : project.slotList()) {
                const SlotState due = *states(project).find(slot);
                made += due.needsMaking ? 1 : 0;
                if (due.needsMaking)
                    takes.make(due, QStringLiteral("studio"));
            }
            return made;
        };
        QCOMPARE(make(lengthened(10)), 4); // frame, clip, what is cut from it, music
        QCOMPARE(states(lengthened(5)).find(Slot::clip(m_beat, 0))->status, SlotStatus::Ready);
        QCOMPARE(make(lengthened(10)), 0);
        // The other way round: the single one is kept, and one more is made after it.
        test::Takes other;
        const auto otherStates = [&](const Project &project) {
            return SlotStates(project, other.catalogue(), identities);
        };
        for (const Slot &slot : lengthened(5).slotList())
            other.make(*otherStates(lengthened(5)).find(slot), QStringLiteral("studio"));
        QCOMPARE(otherStates(lengthened(10)).find(Slot::clip(m_beat, 0))->status, SlotStatus::Ready);
        QCOMPARE(otherStates(lengthened(10)).find(Slot::clip(m_beat, 1))->chunks, 1);
    }

    void aBeatsOwnModelMakesItsSlots()
    {
        test::Takes takes;
        GeneratorIdentities identities = test::offlineIdentities();
        identities.frames = {{QStringLiteral("pen"), {QStringLiteral("studio"), QStringLiteral("pen"), 1, {}}}};
        identities.clips = {{QStringLiteral("lens"), {QStringLiteral("studio"), QStringLiteral("lens"), 1, {}}}};
        const auto inputs = [&](const Project &project, const Slot &slot) {
            return SlotStates(project, takes.catalogue(), identities).find(slot)->inputs;
        };
        takes.build(m_project);
        const Project own = test::withBeat(m_project, 0, [](BeatContent &beat) { beat.clipModel = QStringLiteral("lens"); });
        QCOMPARE(inputs(own, m_frame), inputs(m_project, m_frame));
        QCOMPARE(inputs(own, Slot::clip(m_beat, 0)).value(QStringLiteral("model")).toString(), QStringLiteral("lens"));
        const SlotStates states(own, takes.catalogue(), identities);
        QCOMPARE(states.find(Slot::clip(m_beat, 0))->model, QStringLiteral("lens"));
        QCOMPARE(states.find(m_frame)->model, m_project.models.frames);
        QVERIFY(states.find(Slot::clip(m_beat, 0))->changed.contains(QStringLiteral("model")));
        // The same as the project's says nothing new; one that nobody has is nobody's.
        const auto withFrameModel = [&](const QString &model) {
            return test::withBeat(m_project, 0, [&](BeatContent &beat) { beat.frameModel = model; });
        };
        QCOMPARE(inputs(withFrameModel(QStringLiteral("sketch")), m_frame), inputs(m_project, m_frame));
        QCOMPARE(inputs(withFrameModel(QStringLiteral("gone")), m_frame).value(QStringLiteral("provider")).toString(), QStringLiteral("unknown"));
        SlotStateMemo memo(takes.catalogue());
        static_cast<void>(memo.states(own, identities));
        identities.clips[QStringLiteral("lens")].version = 2;
        QCOMPARE(memo.states(own, identities).find(Slot::clip(m_beat, 0))->wanted,
                 SlotStates(own, takes.catalogue(), identities).find(Slot::clip(m_beat, 0))->wanted);
    }

    void sourceOfAClipByItsKey()
    {
        test::Takes takes;
        takes.build(m_project);
        const SlotStates states = takes.states(m_project);
        const GeneratorIdentity identity = test::offlineIdentities().clip;
        const QString frame = states.all()[0].shown->id.text();
        const QString clip = states.all()[1].shown->id.text();
        QCOMPARE(clipSource(identity, states.all().first(1)).key(), QStringLiteral("take:") + frame);
        QCOMPARE(clipSource(identity, states.all().first(2)).key(), QStringLiteral("hand-on:%1@0ms").arg(clip));
        QCOMPARE(ClipSource().key(), QString());
    }

    void oneSlotByItselfIsAsAmongAll()
    {
        test::Takes takes;
        takes.build(m_project);
        const Project changed = withPrompt(m_project, QStringLiteral("other"));
        const SlotStates states = takes.states(changed);
        for (int k = 0; k < 3; ++k) {
            const SlotState &expected = states.all()[k + 1];
            const SlotState state = slotState(changed, takes.catalogue(), test::offlineIdentities(), expected.slot, states.all().first(k + 1));
            QCOMPARE(state.wanted, expected.wanted);
            QCOMPARE(state.needsMaking, expected.needsMaking);
            QCOMPARE(state.status, expected.status);
        }
    }
};

BEATREEL_TEST(tst_SlotState)
#include "tst_SlotState.moc"
