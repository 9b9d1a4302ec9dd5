// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatEdits.h"
#include "core/project/BeatFields.h"
#include "core/project/Edits.h"
#include "core/project/SlotEdits.h"
#include "tests/core/project/EditChecks.h"
#include "tests/support/TestMain.h"

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_BeatEdits : public QObject
{
    Q_OBJECT

private:
    const StoryLibrary m_library = test::shippedLibrary();

private slots:
    void clipsBeyondTheLengthComeBack()
    {
        const Project before = test::editedProject();
        const Project shorter = withDuration(before, {test::kSecond}, Seconds(5));
        QVERIFY(!shorter.slotList().contains(Slot::clip(test::kSecond, 1)));
        QVERIFY(withDuration(shorter, {test::kSecond}, Seconds(15)) == before);
    }

    void insertedFromTemplate()
    {
        const Project before = test::editedProject();
        const BeatTemplate &beatTemplate = *m_library.find(TemplateId(u"atmospheric_setup"_s));
        NewBeatIds ids(5);
        const Project after = withBeatInserted(before, 2, beatTemplate, ids);
        QCOMPARE(after.beats.size(), 5);
        const Beat &beat = after.beats[2];
        SpecBeat expected = beatFromTemplate(beatTemplate);
        expected.id = beat.id();
        QVERIFY(beat->spec == expected);
        QVERIFY(withoutBeats(after, {beat.id()}) == before);
        test::doUndoRedo(before, after);

        NewBeatIds same(5);
        QVERIFY(withBeatInserted(before, 2, beatTemplate, same) == after);
        QVERIFY(withBeatInserted(after, 2, beatTemplate, same).beats[2].id() != beat.id());
        // An id that is taken is not given again.
        NewBeatIds again(5);
        QVERIFY(again.next(after) != beat.id());
        QVERIFY(NewBeatIds().next(before) != NewBeatIds().next(before));
    }

    void insertedIntoAnEmptyProject()
    {
        Project empty = test::editedProject();
        empty = withoutBeats(empty, test::kTwo + QList{test::kSecond, BeatId(u"b4"_s)});
        empty.isPlanned = false;
        NewBeatIds ids(5);
        const Project after = withBeatInserted(empty, 0, m_library.templates().first(), ids);
        QVERIFY(projectFromJson(toJson(after)).project == after);
        QCOMPARE(after.beats.size(), 1);
    }

    void duplicateCostsNothing()
    {
        test::Takes takes;
        Project before = withApproval(test::editedProject(), {test::kSecond}, Approval::Approved);
        takes.build(before);
        const Take first = *takes.states(before).find(Slot::frame(test::kSecond))->shown;
        before = withAgain(before, Slot::frame(test::kSecond), 0,
                           takes.states(before).find(Slot::frame(test::kSecond))->wanted);
        takes.build(before);
        before = withChoice(before, Slot::frame(test::kSecond), first.id);

        NewBeatIds ids(9);
        const Project after = withBeatsDuplicated(before, {test::kSecond, test::kTwo[0]}, ids);
        test::doUndoRedo(before, after);
        QCOMPARE(after.beats.size(), 6);
        QVERIFY(withoutBeats(after, {after.beats[2].id(), after.beats[3].id()}) == before);
        QCOMPARE(after.beats[2]->spec.templateId, before.beats[0]->spec.templateId);
        const Beat &copy = after.beats[3];
        QCOMPARE(copy->notes, u"closer"_s);
        QCOMPARE(copy->clips, before.beats[1]->clips);
        QVERIFY(copy->approval == Approval::Open);

        const SlotStates states = takes.states(after);
        for (const SlotState &state : states.all()) {
            if (state.slot.kind != Slot::Kind::Music)
                QVERIFY2(!state.needsMaking && state.status == SlotStatus::Ready,
                         qPrintable(state.slot.text()));
        }
        for (const int index : {0, 1, 2}) {
            const Slot clip = Slot::clip(test::kSecond, index);
            QCOMPARE(states.find(Slot::clip(copy.id(), index))->shown->id, states.find(clip)->shown->id);
        }
        QCOMPARE(states.find(Slot::frame(copy.id()))->shown->id, first.id);
    }

    void duplicateGoesItsOwnWay()
    {
        test::Takes takes;
        const Project before = test::editedProject();
        takes.build(before);
        NewBeatIds ids(9);
        Project after = withBeatsDuplicated(before, {test::kSecond}, ids);
        const BeatId copy = after.beats[2].id();
        after = withPrompt(after, {copy}, u"Something else"_s);
        QVERIFY(takes.states(after).find(Slot::frame(copy))->needsMaking);
        QVERIFY(!takes.states(after).find(Slot::frame(test::kSecond))->needsMaking);
        takes.build(after);
        const TakeId own = takes.states(after).find(Slot::frame(copy))->shown->id;
        QCOMPARE(takesFor(after, takes.catalogue(), Slot::frame(copy)).size(), 2);
        QCOMPARE(takesFor(after, takes.catalogue(), Slot::frame(copy)).last().id, own);
        QCOMPARE(takesFor(after, takes.catalogue(), Slot::frame(test::kSecond)).size(), 1);
        QCOMPARE(highestTakeNumber(after, takes.catalogue(), Slot::frame(test::kSecond)), 0);
        QCOMPARE(highestTakeNumber(after, takes.catalogue(), Slot::clip(test::kSecond, 7)), -1);
        // Also when the original is gone, and through a copy of the copy.
        Project second = withoutBeats(withBeatsDuplicated(after, {copy}, ids), {test::kSecond, copy});
        const BeatId grandchild = second.beats[1].id();
        QCOMPARE(second.beats[1]->takesFrom, (QList{copy, test::kSecond}));
        QCOMPARE(takes.states(second).find(Slot::frame(grandchild))->shown->id, own);
        QVERIFY(!takes.states(second).find(Slot::frame(grandchild))->needsMaking);
    }

    void templateSwapKeepsWhatIsTheUsers()
    {
        const BeatTemplate &beatTemplate = *m_library.find(TemplateId(u"atmospheric_setup"_s));
        Project before = withVoiceOver(test::editedProject(), {test::kSecond}, u"Run."_s);
        before = test::withBeat(before, 1, [](BeatContent &beat) { beat.spec.rest.insert(u"x_newer"_s, 1); });
        const Project after = withTemplate(before, {test::kSecond}, beatTemplate, m_library);
        SpecBeat expected = beatFromTemplate(beatTemplate);
        expected.id = test::kSecond;
        expected.duration = Seconds(15);
        expected.rest.insert(u"x_newer"_s, 1);
        QVERIFY(after.beats[1]->spec == expected);
        QCOMPARE(after.beats[1]->notes, u"closer"_s);
        QCOMPARE(after.beats[1]->voiceOver, u"Run."_s);
        QCOMPARE(after.beats[1]->clips, before.beats[1]->clips);
        test::doUndoRedo(before, after);

        Project own = withName(withPrompt(before, {test::kSecond}, u"Mine"_s), {test::kSecond}, u"Finale"_s);
        own = withTemplate(own, {test::kSecond}, beatTemplate, m_library);
        QCOMPARE(own.beats[1]->spec.promptTemplate, u"Mine"_s);
        QCOMPARE(own.beats[1]->spec.name, u"Finale"_s);
        QCOMPARE(own.beats[1]->spec.shotType, beatTemplate.shotType);
    }

    void templateSwapMakesExactlyThatBeatStale()
    {
        test::Takes takes;
        const Project before = test::editedProject();
        takes.build(before);
        const Project after =
            withTemplate(before, {test::kSecond}, *m_library.find(TemplateId(u"atmospheric_setup"_s)), m_library);
        const SlotStates states = takes.states(after);
        for (const SlotState &state : states.all()) {
            if (state.slot.kind != Slot::Kind::Music)
                QCOMPARE(state.needsMaking, state.slot.beat == test::kSecond);
        }
    }

    void copiesIntoAnotherProject()
    {
        const Project from = test::editedProject();
        Project to = test::projectOf(u"hero_shot 5"_s);
        to.brief.seed = 1;
        NewBeatIds ids(3);
        const Project after = withBeatsCopied(to, 0, {from.beats[1]}, from, ids);
        QCOMPARE(after.beats.size(), 2);
        QCOMPARE(beatSeed(after, after.beats[0]), beatSeed(from, from.beats[1]));
        QCOMPARE(after.beats[0]->notes, u"closer"_s);
        test::doUndoRedo(to, after);
    }

    void wordsStandBesideTheSpec()
    {
        Project project = withVoiceOver(test::editedProject(), {test::kSecond}, u"Lauf „los“."_s);
        project = withApproval(withOnScreenWords(project, {test::kSecond}, u"−20 %"_s), {test::kSecond},
                               Approval::ChangesWanted);
        project = test::withBeat(project, 1, [](BeatContent &beat) { beat.takesFrom = {BeatId(u"b7"_s)}; });
        const QJsonObject object = toJson(project);
        const QJsonObject beat = object[u"beats"_s][u"b2"_s].toObject();
        QCOMPARE(beat[u"voice_over"_s].toString(), u"Lauf „los“."_s);
        QCOMPARE(beat[u"on_screen"_s].toString(), u"−20 %"_s);
        QCOMPARE(beat[u"approval"_s].toString(), u"changes_wanted"_s);
        QCOMPARE(beat[u"takes_from"_s].toArray(), QJsonArray{u"b7"_s});
        QVERIFY(object[u"spec"_s] == toJson(test::editedProject())[u"spec"_s]);
        QVERIFY(projectFromJson(object).project == project);
    }

    void sourceOfTakesIsABeatsId()
    {
        const Project project = test::withBeat(
            test::editedProject(), 1, [](BeatContent &beat) { beat.takesFrom = {BeatId(u"../b7"_s)}; });
        QVERIFY(hasErrors(projectFromJson(toJson(project)).findings));
    }

    void unknownApprovalSurvives()
    {
        QJsonObject object = toJson(test::editedProject());
        QJsonObject beats = object[u"beats"_s].toObject();
        QJsonObject beat = beats[u"b2"_s].toObject();
        beat.insert(u"approval"_s, u"legal_pending"_s);
        beats.insert(u"b2"_s, beat);
        object.insert(u"beats"_s, beats);
        const ProjectReading reading = projectFromJson(object);
        QVERIFY(reading.findings.isEmpty());
        QVERIFY(reading.project.beats[1]->approval == Approval::Open);
        QCOMPARE(toJson(reading.project), object);
        const Project opened = withApproval(reading.project, {test::kSecond}, Approval::Open);
        QVERIFY(opened == test::editedProject());
    }
};

BEATREEL_TEST(tst_BeatEdits)
#include "tst_BeatEdits.moc"
