// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatEdits.h"
#include "core/project/BeatFields.h"
#include "core/project/LookEdits.h"
#include "core/project/OverlayEdits.h"
#include "core/project/SlotEdits.h"
#include "core/project/TakeEdits.h"
#include "tests/core/project/EditChecks.h"
#include "tests/support/TestMain.h"

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

/// An edit, and by hand what it is to do to the sample.
struct Row
{
    QByteArray name;
    std::function<Project(Project)> edit;
    std::function<void(Project &)> expected;
};

Row beatsRow(const char *name, std::function<Project(Project)> edit,
             const std::function<void(BeatContent &)> &expected)
{
    return {name, std::move(edit), [expected](Project &project) {
                for (const int index : {0, 2})
                    project = test::withBeat(project, index, expected);
            }};
}

QList<Row> fieldRows()
{
    return {
        beatsRow(
            "name", [](Project p) { return withName(p, test::kTwo, u"n"_s); },
            [](BeatContent &b) { b.spec.name = u"n"_s; }),
        beatsRow(
            "prompt", [](Project p) { return withPrompt(p, test::kTwo, u"{product_name}!"_s); },
            [](BeatContent &b) { b.spec.promptTemplate = u"{product_name}!"_s; }),
        beatsRow(
            "shot", [](Project p) { return withShotType(p, test::kTwo, u"wide"_s); },
            [](BeatContent &b) { b.spec.shotType = u"wide"_s; }),
        beatsRow(
            "action", [](Project p) { return withAction(p, test::kTwo, u"jump"_s); },
            [](BeatContent &b) { b.spec.action = u"jump"_s; }),
        beatsRow(
            "movement", [](Project p) { return withCameraMovement(p, test::kTwo, u"pan"_s); },
            [](BeatContent &b) { b.spec.cameraMovement = u"pan"_s; }),
        beatsRow(
            "energy", [](Project p) { return withEnergy(p, test::kTwo, EnergyLevel::Low); },
            [](BeatContent &b) { b.spec.energy = EnergyLevel::Low; }),
        beatsRow(
            "notes", [](Project p) { return withNotes(p, test::kTwo, u"dusk"_s); },
            [](BeatContent &b) { b.notes = u"dusk"_s; }),
        beatsRow(
            "voice-over", [](Project p) { return withVoiceOver(p, test::kTwo, u"Run."_s); },
            [](BeatContent &b) { b.voiceOver = u"Run."_s; }),
        beatsRow(
            "on-screen words", [](Project p) { return withOnScreenWords(p, test::kTwo, u"−20 %"_s); },
            [](BeatContent &b) { b.onScreenWords = u"−20 %"_s; }),
        beatsRow(
            "approval", [](Project p) { return withApproval(p, test::kTwo, Approval::ChangesWanted); },
            [](BeatContent &b) { b.approval = Approval::ChangesWanted; }),
        beatsRow(
            "seed", [](Project p) { return withSeed(p, test::kTwo, 0xffffffffffffffffULL); },
            [](BeatContent &b) { b.seed = 0xffffffffffffffffULL; }),
        beatsRow(
            "frame model", [](Project p) { return withBeatModel(p, test::kTwo, Slot::Kind::Frame, u"sdxl"_s); },
            [](BeatContent &b) { b.frameModel = u"sdxl"_s; }),
        beatsRow(
            "clip model", [](Project p) { return withBeatModel(p, test::kTwo, Slot::Kind::Clip, u"wan-2.5-i2v"_s); },
            [](BeatContent &b) { b.clipModel = u"wan-2.5-i2v"_s; }),
        beatsRow(
            "lock", [](Project p) { return withLock(p, test::kTwo, Lock::Locked); },
            [](BeatContent &b) { b.isLocked = true; }),
        beatsRow(
            "length", [](Project p) { return withDuration(p, test::kTwo, Seconds(15)); },
            [](BeatContent &b) { b.spec.duration = Seconds(15); }),
    };
}

QList<Row> slotRows()
{
    const Slot clip = Slot::clip(test::kSecond, 1);
    const Fingerprint wanted = FingerprintBuilder("w").build();
    const auto row = [clip](const char *name, std::function<Project(Project)> edit,
                            const std::function<void(SlotSettings &)> &expected) {
        return Row{name, std::move(edit), [expected](Project &project) {
                       project =
                           test::withBeat(project, 1, [&](BeatContent &beat) { expected(beat.clips[1]); });
                   }};
    };
    return {
        row(
            "lock slot", [clip](Project p) { return withLock(p, clip, Lock::Locked); },
            [](SlotSettings &s) { s.isLocked = true; }),
        row(
            "choose take", [clip](Project p) { return withChoice(p, clip, TakeId(u"t1"_s)); },
            [](SlotSettings &s) { s.choice = TakeId(u"t1"_s); }),
        row(
            "keep", [=](Project p) { return withKept(p, clip, wanted); },
            [=](SlotSettings &s) { s.keptFor = wanted; }),
        row(
            "slip", [clip](Project p) { return withSlip(p, clip, std::chrono::milliseconds(900)); },
            [](SlotSettings &s) { s.slip = std::chrono::milliseconds(900); }),
        row(
            "crop", [clip](Project p) { return withCrop(p, clip, {0.25, 2, 1.5}); },
            [](SlotSettings &s) { s.crop = {0.25, 1, 1.5}; }),
        {"lock music", [](Project p) { return withLock(p, Slot::music(), Lock::Locked); },
         [](Project &project) { project.music.isLocked = true; }},
        {"in point of music", [](Project p) { return withSlip(p, Slot::music(), std::chrono::milliseconds(1500)); },
         [](Project &project) { project.music.slip = std::chrono::milliseconds(1500); }},
        {"gain of music", [](Project p) { return withMusicGain(p, -4.5); },
         [](Project &project) { project.music.levels.gainDb = -4.5; }},
        {"gain of music is bounded", [](Project p) { return withMusicGain(p, 1000); },
         [](Project &project) { project.music.levels.gainDb = 24; }},
        {"fade music in", [](Project p) { return withMusicFadeIn(p, std::chrono::milliseconds(700)); },
         [](Project &project) { project.music.levels.fadeIn = std::chrono::milliseconds(700); }},
        {"fade music out", [](Project p) { return withMusicFadeOut(p, std::chrono::milliseconds(0)); },
         [](Project &project) { project.music.levels.fadeOut = std::chrono::milliseconds(0); }},
        {"mute music", [](Project p) { return withMusicMuted(p, Muting::Muted); },
         [](Project &project) { project.music.levels.isMuted = true; }},
    };
}

QList<Row> takeRows()
{
    const TakeId take(u"t1"_s);
    const auto mark = [take](const TakeMark &mark) {
        return [=](Project &project) { project.takeMarks.insert(take, mark); };
    };
    const TakeSettings settings{u"{product_name} in rain"_s, 99, u"wide"_s, u"jump"_s, u"pan"_s, EnergyLevel::Low};
    return {
        {"star", [take](Project p) { return withStar(p, take, Star::Set); }, mark({true, false, false, {}, {}})},
        {"note", [take](Project p) { return withNote(p, take, u"Best splash."_s); },
         mark({false, false, false, u"Best splash."_s, {}})},
        {"trash", [take](Project p) { return withTrashed(p, take); }, mark({false, true, false, {}, {}})},
        {"empty trash", [take](Project p) { return withTrashEmptied(withTrashed(p, take)); },
         mark({false, true, true, {}, {}})},
        beatsRow(
            "settings of a take", [settings](Project p) { return withTakeSettings(p, test::kTwo, settings); },
            [](BeatContent &b) {
                b.spec.promptTemplate = u"{product_name} in rain"_s;
                b.seed = 99;
                b.spec.shotType = u"wide"_s;
                b.spec.action = u"jump"_s;
                b.spec.cameraMovement = u"pan"_s;
                b.spec.energy = EnergyLevel::Low;
            }),
        beatsRow(
            "seed of a take alone", [](Project p) { return withTakeSettings(p, test::kTwo, {{}, 7, {}, {}, {}, {}}); },
            [](BeatContent &b) { b.seed = 7; }),
    };
}

QList<Row> overlayRows()
{
    Overlay logo;
    logo.kind = Overlay::Kind::Picture;
    logo.file = u"references/logo.png"_s;
    const auto row = [](const char *name, std::function<Project(Project)> edit, const std::function<void(BeatContent &)> &expected) {
        return Row{name, std::move(edit), [expected](Project &project) { project = test::withBeat(project, 1, expected); }};
    };
    using std::chrono::milliseconds;
    return {
        row(
            "edit overlay", [](Project p) { return withOverlay(p, test::kSecond, 0, [](Overlay &o) { o.size = 0.3; }); },
            [](BeatContent &b) { b.overlays[0].size = 0.3; }),
        row(
            "move overlay", [](Project p) { return withOverlayMoved(p, test::kSecond, 0, 9); },
            [](BeatContent &b) { b.overlays.swapItemsAt(0, 1); }),
        beatsRow(
            "dip", [](Project p) { return withDip(p, test::kTwo, milliseconds(500)); },
            [](BeatContent &b) { b.dip = milliseconds(500); }),
        {"fades", [](Project p) { return withFades(p, milliseconds(300), milliseconds(900)); },
         [](Project &p) {
             p.fades.fromBlack = milliseconds(300);
             p.fades.toBlack = milliseconds(900);
         }},
    };
}

QList<Row> lookRows()
{
    return {
        {"product", [](Project p) { return withProductName(p, u"Cup"_s); },
         [](Project &p) { p.product.name = u"Cup"_s; }},
        {"category", [](Project p) { return withProductCategory(p, u"food"_s); },
         [](Project &p) { p.product.category = u"food"_s; }},
        {"aesthetic", [](Project p) { return withAesthetic(p, u"noir"_s); },
         [](Project &p) { p.style.aesthetic = u"noir"_s; }},
        {"mood", [](Project p) { return withMood(p, u"elegant"_s); },
         [](Project &p) { p.style.mood = u"elegant"_s; }},
        {"lighting", [](Project p) { return withLighting(p, u"dim"_s); },
         [](Project &p) { p.style.lighting = u"dim"_s; }},
        {"palette", [](Project p) { return withPalette(p, {u"#102030"_s}); },
         [](Project &p) { p.style.palette = QStringList{u"#102030"_s}; }},
        {"archetype", [](Project p) { return withArchetype(p, ArchetypeId(u"luxury_showcase"_s)); },
         [](Project &p) { p.archetype = ArchetypeId(u"luxury_showcase"_s); }},
        {"target", [](Project p) { return withRequestedDuration(p, Seconds(60)); },
         [](Project &p) { p.requestedDuration = Seconds(60); }},
        {"format", [](Project p) { return withFormat(p, {QSize(720, 1280), 25}); },
         [](Project &p) { p.format = {QSize(720, 1280), 25}; }},
        {"brief", [](Project p) { return withBrief(p, {u"Cups"_s, {}, 1, 7, {}}); },
         [](Project &p) { p.brief = {u"Cups"_s, {}, 1, 7, {}}; }},
        {"models", [](Project p) { return withModels(p, {u"openai"_s, u"sdxl"_s, u"wan"_s, u"none"_s, {}, u"gpt-6-luna"_s}); },
         [](Project &p) { p.models = {u"openai"_s, u"sdxl"_s, u"wan"_s, u"none"_s, {}, u"gpt-6-luna"_s}; }},
        {"budget", [](Project p) { return withBudget(p, 2.5); }, [](Project &p) { p.budgetUsd = 2.5; }},
    };
}

QList<Row> orderRows()
{
    const auto order = [](QList<int> places) {
        return [places](Project &project) {
            const QList<Beat> old = project.beats;
            project.beats.clear();
            for (const int place : places)
                project.beats.append(old[place]);
        };
    };
    return {
        {"delete", [](Project p) { return withoutBeats(p, test::kTwo); }, order({1, 3})},
        {"delete all", [](Project p) { return withoutBeats(p, test::kTwo + QList{test::kSecond, BeatId(u"b4"_s)}); },
         order({})},
        {"move one later", [](Project p) { return withBeatsMoved(p, {test::kSecond}, 3); }, order({0, 2, 1, 3})},
        {"move one to the end", [](Project p) { return withBeatsMoved(p, {test::kSecond}, 99); },
         order({0, 2, 3, 1})},
        {"move one to the start", [](Project p) { return withBeatsMoved(p, {test::kSecond}, -1); },
         order({1, 0, 2, 3})},
        {"move two to the end", [](Project p) { return withBeatsMoved(p, {test::kTwo[1], test::kTwo[0]}, 4); },
         order({1, 3, 0, 2})},
        {"move two together", [](Project p) { return withBeatsMoved(p, test::kTwo, 2); }, order({1, 0, 2, 3})},
        {"swap", [](Project p) { return withBeatsSwapped(p, BeatId(u"b4"_s), test::kSecond); },
         order({0, 3, 2, 1})},
    };
}

QList<Row> rows()
{
    return fieldRows() + overlayRows() + slotRows() + takeRows() + lookRows() + orderRows();
}

} // namespace

/// Every edit of the project that needs no more than a table to say what it does.
class tst_EveryEdit : public QObject
{
    Q_OBJECT

private slots:
    void everyEdit_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < rows().size(); ++i)
            QTest::newRow(rows()[i].name.constData()) << i;
    }

    void everyEdit()
    {
        QFETCH(int, index);
        const Row row = rows()[index];
        const Project before = test::editedProject();
        Project expected = before;
        row.expected(expected);
        const Project after = row.edit(before);
        QVERIFY(after == expected);
        QVERIFY(row.edit(after) == after || row.name.startsWith("move") || row.name == "swap");
        test::doUndoRedo(before, after);
    }

    void editsOfNoBeatChangeNothing()
    {
        const Project before = test::editedProject();
        const QList<BeatId> none = {BeatId(u"gone"_s)};
        NewBeatIds ids(1);
        QVERIFY(withNotes(before, none, u"x"_s) == before);
        QVERIFY(withoutBeats(before, none) == before);
        QVERIFY(withBeatsMoved(before, none, 0) == before);
        QVERIFY(withBeatsSwapped(before, none[0], test::kSecond) == before);
        QVERIFY(withBeatsSwapped(before, test::kSecond, test::kSecond) == before);
        QVERIFY(withBeatsDuplicated(before, none, ids) == before);
        QVERIFY(withDuration(before, none, Seconds(5)) == before);
        QVERIFY(withLock(before, Slot::frame(none[0]), Lock::Locked) == before);
    }

    void overlaysComeAndGo()
    {
        const Project before = test::editedProject();
        Overlay overlay;
        overlay.text = u"More"_s;
        const Project more = withOverlays(before, test::kSecond, {overlay});
        QCOMPARE(more.beats[1]->overlays.size(), before.beats[1]->overlays.size() + 1);
        QCOMPARE(more.beats[1]->overlays.last().text, u"More"_s);
        test::doUndoRedo(before, more);
        const Project fewer = withoutOverlay(more, test::kSecond, 0);
        QCOMPARE(fewer.beats[1]->overlays, more.beats[1]->overlays.mid(1));
        test::doUndoRedo(more, fewer);
        QVERIFY(withoutOverlay(before, test::kSecond, 99) == before);
        QVERIFY(withOverlay(before, test::kSecond, -1, [](Overlay &o) { o.size = 1; }) == before);
    }

    void whatStaysTheSameIsShared()
    {
        const Project before = test::editedProject();
        const Project after = withEnergy(before, {test::kSecond, test::kTwo[0]}, before.beats[0]->spec.energy);
        QCOMPARE(&*after.beats[0], &*before.beats[0]);
        QCOMPARE(&*after.beats[2], &*before.beats[2]);
    }

    void backToTheDerivedSeed()
    {
        const Project before = test::editedProject();
        const Project fixed = withSeed(before, {test::kSecond}, 7);
        QCOMPARE(beatSeed(fixed, fixed.beats[1]), 7ULL);
        QVERIFY(withSeed(fixed, {test::kSecond}, {}) == before);
    }
};

BEATREEL_TEST(tst_EveryEdit)
#include "tst_EveryEdit.moc"
