// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/Slot.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_Slot : public QObject
{
    Q_OBJECT

private slots:
    void textAndBack()
    {
        const BeatId beat(QStringLiteral("b1-2"));
        const QList<std::pair<Slot, QString>> table = {{Slot::music(), QStringLiteral("music")},
                                                       {Slot::frame(beat), QStringLiteral("frame:b1-2")},
                                                       {Slot::clip(beat, 0), QStringLiteral("clip:b1-2:0")},
                                                       {Slot::clip(beat, 12), QStringLiteral("clip:b1-2:12")}};
        for (const auto &[slot, text] : table) {
            QCOMPARE(slot.text(), text);
            QVERIFY(Slot::fromText(text) == slot);
        }
    }

    void otherTextIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "Music", "music:", "frame", "frame:", "frame:b1:0", "clip:b1", "clip::0", "clip:b1:",
                                 "clip:b1:-1", "clip:b1:+1", "clip:b1:01", "clip:b1: 1", "clip:b1:x", "clip:b1:99999999999", "clip:b1:0:0"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void otherTextIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!Slot::fromText(text));
    }

    void slotsOfAProjectInOrder()
    {
        Project project = test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10"));
        const auto texts = [&] {
            QStringList list;
            for (const Slot &slot : project.slotList())
                list.append(slot.text());
            return list.join(u' ');
        };
        QCOMPARE(texts(), QStringLiteral("frame:b1 clip:b1:0 frame:b2 clip:b2:0 clip:b2:1 music"));
        project.models.music = QStringLiteral("none");
        QCOMPARE(texts(), QStringLiteral("frame:b1 clip:b1:0 frame:b2 clip:b2:0 clip:b2:1"));
    }

    void seedsAreFrozen()
    {
        Project project = test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10"));
        QCOMPARE(beatSeed(project, project.beats[0]), 9839132387909716135ULL);
        QCOMPARE(beatSeed(project, project.beats[1]), 9044417038775217980ULL);
        QCOMPARE(takeSeed(42, 0), 42ULL);
        QCOMPARE(takeSeed(42, 1), 5461872851506279633ULL);
        QCOMPARE(takeSeed(42, 2), 10955553381006626146ULL);
        QCOMPARE(takeId(Slot::clip(BeatId(QStringLiteral("b1")), 0), FingerprintBuilder("x").build(), 3).text(), QStringLiteral("7308eb268f0b9a50"));
    }

    void seedOfABeatFollowsProjectAndIdOnly()
    {
        const Project project = test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10"));
        const quint64 seed = beatSeed(project, project.beats[0]);
        const Beat longer = project.beats[0].with([](BeatContent &beat) {
            beat.spec.duration = Seconds(15);
            beat.spec.promptTemplate = QStringLiteral("other");
        });
        QCOMPARE(beatSeed(project, longer), seed);
        Project other = project;
        other.brief.seed = 43;
        QVERIFY(beatSeed(other, project.beats[0]) != seed);
        QCOMPARE(beatSeed(other, project.beats[0].with([](BeatContent &beat) { beat.seed = 7; })), 7ULL);
    }
};

BEATREEL_TEST(tst_Slot)
#include "tst_Slot.moc"
