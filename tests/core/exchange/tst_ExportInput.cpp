// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ExportInput.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

class tst_ExportInput : public QObject
{
    Q_OBJECT

private slots:
    void everySlotShowsItsFile()
    {
        const Project project = projectOf(u"hero_shot 5, usage_scenario 10"_s);
        Takes takes;
        QVERIFY(takes.build(project) > 0);
        const ExportInput input = inputOf(project, takes, true);
        QCOMPARE(input.beats.size(), 2);
        QCOMPARE(input.beats[1].chunks.size(), 2);
        QCOMPARE(input.beats[1].chunks[1].path, u"/film/b2-1.mp4"_s);
        for (const ExportBeat &beat : input.beats) {
            QVERIFY(beat.frame.isPresent());
            QVERIFY(QFile::exists(beat.frame.path));
            for (const ExportFile &chunk : beat.chunks)
                QVERIFY(chunk.isPresent());
        }
        QVERIFY(input.music && input.music->file.isPresent());
    }

    void beforeABuildNothingIsThere()
    {
        Takes takes;
        const ExportInput input = inputOf(projectOf(u"hero_shot 5"_s), takes, false);
        QVERIFY(input.beats[0].frame.isMissing());
        QVERIFY(input.beats[0].chunks[0].isMissing());
        QVERIFY(input.music && input.music->file.isMissing());
    }

    void aProjectWithoutMusicHasNone()
    {
        Project project = projectOf(u"hero_shot 5"_s);
        project.models.music = u"none"_s;
        Takes takes;
        QVERIFY(!inputOf(project, takes, false).music);
        project.models.music = u"file"_s;
        QVERIFY(inputOf(project, takes, false).music);
        project.music.levels.isMuted = true;
        QVERIFY(!inputOf(project, takes, false).music);
    }

    void aChangedPromptMakesItsBeatStaleAndNoOther()
    {
        Project project = projectOf(u"hero_shot 5, usage_scenario 5"_s);
        Takes takes;
        takes.build(project);
        project = withBeat(project, 0, [](BeatContent &beat) { beat.spec.promptTemplate = u"Another"_s; });
        const ExportInput input = inputOf(project, takes, true);
        QVERIFY(input.beats[0].frame.isStale && !input.beats[0].frame.isMissing());
        QVERIFY(input.beats[0].chunks[0].isStale);
        QVERIFY(input.beats[1].frame.isPresent() && input.beats[1].chunks[0].isPresent());
    }

    void whatIsKeptAsItIsIsNotStale()
    {
        Project project = projectOf(u"hero_shot 5"_s);
        Takes takes;
        takes.build(project);
        project = withBeat(project, 0, [](BeatContent &beat) {
            beat.spec.promptTemplate = u"Another"_s;
            beat.isLocked = true;
        });
        const ExportInput input = inputOf(project, takes, true);
        QVERIFY(input.beats[0].frame.isPresent());
        QVERIFY(input.beats[0].chunks[0].isPresent());
    }

    void anOldChunkIsStale()
    {
        const Project project = projectOf(u"hero_shot 5"_s);
        Takes takes;
        takes.build(project);
        const ExportInput input = inputOf(project, takes, false);
        QVERIFY(input.beats[0].chunks[0].isMissing());
        const QHash<Slot, BuiltChunk> old{{Slot::clip(BeatId(u"b1"_s), 0), {u"/film/b1-0.mp4"_s, false}}};
        QVERIFY(
            exportInput(project, takes.catalogue(), takes.states(project), old).beats[0].chunks[0].isStale);
    }

    void aLostTakeIsMissing()
    {
        const Project project = projectOf(u"hero_shot 5"_s);
        Takes takes;
        takes.build(project);
        takes.lose(*takes.states(project).find(Slot::frame(BeatId(u"b1"_s)))->shown);
        QVERIFY(inputOf(project, takes, true).beats[0].frame.isMissing());
    }

private:
    static ExportInput inputOf(const Project &project, Takes &takes, bool hasChunks)
    {
        QHash<Slot, BuiltChunk> chunks;
        for (const Slot &slot : project.slotList()) {
            if (hasChunks && slot.kind == Slot::Kind::Clip)
                chunks.insert(slot, {u"/film/%1-%2.mp4"_s.arg(slot.beat.text()).arg(slot.index), true});
        }
        return exportInput(project, takes.catalogue(), takes.states(project), chunks);
    }
};

BEATREEL_TEST(tst_ExportInput)
#include "tst_ExportInput.moc"
