// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/TakeEdits.h"

#include "core/project/SlotEdits.h"
#include "core/project/SlotStateMemo.h"
#include "tests/core/project/EditChecks.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>

using namespace beatreel;
using namespace Qt::StringLiterals;

/// What is said of takes: kept in the document, undone like any edit, and the trash as slots see it.
class tst_TakeEdits : public QObject
{
    Q_OBJECT

private:
    const BeatId m_beat{u"b1"_s};
    const Slot m_frame = Slot::frame(m_beat);
    const Slot m_clip = Slot::clip(m_beat, 0);
    const Project m_project = test::projectOf(u"hero_shot 5, usage_scenario 5"_s);

    static SlotState stateOf(const test::Takes &takes, const Project &project, const Slot &slot)
    {
        return *takes.states(project).find(slot);
    }
    static Take shown(const test::Takes &takes, const Project &project, const Slot &slot)
    {
        return stateOf(takes, project, slot).shown.value();
    }
    /// Asks for one more and makes it.
    static Project again(test::Takes &takes, const Project &project, const Slot &slot)
    {
        const Project asked = withAgain(project, slot, highestTakeNumber(project, takes.catalogue(), slot),
                                        stateOf(takes, project, slot).wanted);
        takes.make(stateOf(takes, asked, slot));
        return asked;
    }

private slots:
    void whatIsSaidOfATakeSurvivesSavingAndUndo()
    {
        const TakeId take(u"abc"_s);
        Project marked = withNote(withStar(m_project, take, Star::Set), take, u"Best splash."_s);
        marked.takeMarks[take].rest = {{u"x_own"_s, 1}};
        test::doUndoRedo(m_project, marked);
        test::doUndoRedo(marked, withTrashed(marked, take));
        test::doUndoRedo(withTrashed(marked, take), withTrashEmptied(withTrashed(marked, take)));
        QVERIFY(withRestored(withTrashEmptied(withTrashed(marked, take)), take) == marked);
    }

    void nothingIsKeptWhereNothingIsSaid()
    {
        const TakeId take(u"abc"_s);
        QVERIFY(withStar(withStar(m_project, take, Star::Set), take, Star::Unset) == m_project);
        QVERIFY(withNote(withNote(m_project, take, u"a"_s), take, {}) == m_project);
        QVERIFY(withRestored(withTrashed(m_project, take), take) == m_project);
        QVERIFY(withStar(m_project, {}, Star::Set) == m_project);
    }

    void aMarkThatCannotBeIsToldAndTheRestRead()
    {
        QJsonObject object = toJson(withStar(m_project, TakeId(u"abc"_s), Star::Set));
        QJsonObject takes = object.value(u"takes"_s).toObject();
        takes.insert(u"../x"_s, QJsonObject{{u"starred"_s, true}});
        object.insert(u"takes"_s, takes);
        const ProjectReading reading = projectFromJson(object);
        QCOMPARE(reading.findings.size(), 1);
        QCOMPARE(reading.project.takeMarks.size(), 1);
    }

    void whatIsInTheTrashIsNotShownAndComesBack()
    {
        test::Takes takes;
        takes.build(m_project);
        const Take first = shown(takes, m_project, m_frame);
        const Project asked = again(takes, m_project, m_frame);
        const Take second = shown(takes, asked, m_frame);
        QVERIFY(first.id != second.id);

        const Project trashed = withTrashed(asked, second.id);
        const SlotState state = stateOf(takes, trashed, m_frame);
        QCOMPARE(state.shown->id, first.id);
        QCOMPARE(state.status, SlotStatus::Ready); // what was asked for came: it is not asked for anew
        QVERIFY(!state.needsMaking);
        QCOMPARE(showableTakesFor(trashed, takes.catalogue(), m_frame).size(), 1);
        QCOMPARE(trashOf(trashed), QSet<TakeId>{second.id});
        QCOMPARE(shown(takes, withRestored(trashed, second.id), m_frame).id, second.id);
    }

    void againAfterTheTrashMakesAnotherTake()
    {
        test::Takes takes;
        takes.build(m_project);
        Project project = again(takes, m_project, m_frame);
        const Take second = shown(takes, project, m_frame);
        project = again(takes, withTrashed(project, second.id), m_frame);
        const Take third = shown(takes, project, m_frame);
        QVERIFY(third.id != second.id);
        QCOMPARE(third.number, 2);
    }

    void withoutItsOnlyTakeASlotIsMissingAndTheNextIsANewOne()
    {
        test::Takes takes;
        takes.build(m_project);
        const Take only = shown(takes, m_project, m_frame);
        const Project trashed = withTrashed(m_project, only.id);
        const SlotState state = stateOf(takes, trashed, m_frame);
        QCOMPARE(state.status, SlotStatus::Missing);
        QVERIFY(state.needsMaking);
        QCOMPARE(state.number, 1);
        const Take made = takes.make(state);
        QVERIFY(made.id != only.id);
        QCOMPARE(stateOf(takes, trashed, m_frame).status, SlotStatus::Ready);
        QCOMPARE(shown(takes, trashed, m_frame).id, made.id);
    }

    void trashingAChosenTakeUnchoosesItAndChoosingTakesItOut()
    {
        test::Takes takes;
        takes.build(m_project);
        const Take clip = shown(takes, m_project, m_clip);
        const Project chosen = withChoice(m_project, m_clip, clip.id);
        const Project trashed = withTrashed(chosen, clip.id);
        QVERIFY(trashed.settings(m_clip).isDefault());
        QVERIFY(trashed.takeMarks.value(clip.id).isTrashed);
        const Project back = withChoice(trashed, m_clip, clip.id);
        QVERIFY(back == chosen);
    }

    void theMemoLooksAtTheTrash()
    {
        test::Takes takes;
        takes.build(m_project);
        SlotStateMemo memo(takes.catalogue());
        const Take frame = shown(takes, m_project, m_frame);
        QCOMPARE(memo.states(m_project, test::offlineIdentities()).find(m_frame)->status, SlotStatus::Ready);
        const Project trashed = withTrashed(m_project, frame.id);
        QCOMPARE(memo.states(trashed, test::offlineIdentities()).find(m_frame)->status, SlotStatus::Missing);
        QCOMPARE(memo.states(m_project, test::offlineIdentities()).find(m_frame)->status, SlotStatus::Ready);
    }

    void settingsKeepThePlaceholdersWhileTheBeatHasThem()
    {
        test::Takes takes;
        takes.build(m_project);
        const Take frame = shown(takes, m_project, m_frame);
        const SpecBeat &spec = m_project.beats[0]->spec;
        const TakeSettings settings = settingsOf(m_project, frame);
        QCOMPARE(settings.prompt, spec.promptTemplate);
        QVERIFY(settings.prompt->contains(u"{product_name}"_s));
        QCOMPARE(settings.shotType, spec.shotType);
        QCOMPARE(settings.energy, spec.energy);
        QCOMPARE(settings.seed, frame.seed);
        QVERIFY(!settings.cameraMovement);

        const TakeSettings ofClip = settingsOf(m_project, shown(takes, m_project, m_clip));
        QCOMPARE(ofClip.prompt, spec.promptTemplate);
        QCOMPARE(ofClip.cameraMovement, spec.cameraMovement);
    }

    void settingsOfAnOlderTakeAreItsOwnWordsWithoutTheLook()
    {
        test::Takes takes;
        takes.build(m_project);
        const Take frame = shown(takes, m_project, m_frame);
        const QString filled = fillPrompt(m_project.beats[0]->spec.promptTemplate, m_project.product, m_project.style);
        const Project changed =
            test::withBeat(m_project, 0, [](BeatContent &beat) { beat.spec.promptTemplate = u"other"_s; });
        QCOMPARE(settingsOf(changed, frame).prompt, filled);
    }

    void ownFilesHaveNoSettings()
    {
        test::Takes takes;
        QVERIFY(settingsOf(m_project, takes.addOwn(m_frame)).isEmpty());
    }

    void aCopyOfTheSettingsMakesTheSameInputs()
    {
        test::Takes takes;
        const Project same = test::projectOf(u"hero_shot 5, hero_shot 5"_s);
        takes.build(same);
        const Take frame = shown(takes, same, m_frame);
        const Project copied = withTakeSettings(same, {BeatId(u"b2"_s)}, settingsOf(same, frame));
        QCOMPARE(stateOf(takes, copied, Slot::frame(BeatId(u"b2"_s))).inputs, frame.inputs);
    }
};

BEATREEL_TEST(tst_TakeEdits)
#include "tst_TakeEdits.moc"
