// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/TimelineLanes.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_TimelineLanes : public QObject
{
    Q_OBJECT

private slots:
    void lanesLieOneUnderTheOther_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("energy");
        for (const int height : {0, 180, 200, 363, 364, 400, 900}) {
            for (const int percent : {90, 100, 200}) {
                for (const bool energy : {false, true})
                    QTest::addRow("%d at %d %%%s", height, percent, energy ? " with energy" : "") << height << percent << energy;
            }
        }
    }

    void lanesLieOneUnderTheOther()
    {
        QFETCH(int, height);
        QFETCH(int, percent);
        QFETCH(bool, energy);
        const Appearance appearance{.theme = Theme::dark(), .type = TypeScale(percent)};
        const TimelineLanes lanes = TimelineLanes::forHeight(height, energy, false, appearance);
        const QList<LaneSpan> spans{lanes.ruler, lanes.energy, lanes.beats, lanes.clips, lanes.music};
        for (qsizetype i = 1; i < spans.size(); ++i)
            QCOMPARE(spans[i].top, spans[i - 1].bottom());
        QVERIFY(lanes.card().top >= lanes.beats.top && lanes.card().bottom() <= lanes.beats.bottom());
        QVERIFY(lanes.cell().top >= lanes.clips.top && lanes.cell().bottom() <= lanes.clips.bottom());
        QCOMPARE(lanes.bottom(), lanes.music.bottom());
        if (lanes.cards == CardLane::Full)
            QVERIFY(lanes.bottom() <= height);
        else
            QCOMPARE(lanes.energy.height, 0);
        QVERIFY(lanes.energy.height == 0 || lanes.card().height >= appearance.type.scaled(184));
    }

    void theFullLanesAreThoseOfTheDesign()
    {
        const Appearance appearance;
        const TimelineLanes lanes = TimelineLanes::forHeight(364, true, false, appearance);
        QVERIFY(lanes.cards == CardLane::Full);
        QCOMPARE(lanes.card().height, 184);
        QCOMPARE(lanes.cell().height, 44);
        QCOMPARE(lanes.energy.height, 48);
    }

    void inLessRoomTheCardsAreLowerAndTheEnergyFoldsAway()
    {
        const Appearance appearance;
        const auto lanes = [&](int height) { return TimelineLanes::forHeight(height, true, false, appearance); };
        QCOMPARE(lanes(363).energy.height, 0);
        QCOMPARE(lanes(363).card().height, 184);
        QCOMPARE(lanes(316).card().height, 184);
        QCOMPARE(lanes(300).card().height, 168);
        QVERIFY(lanes(260).cards == CardLane::Full);
        QCOMPARE(lanes(260).card().height, 128);
        QVERIFY(lanes(259).cards == CardLane::Low);
        QCOMPARE(lanes(244).card().height, 112);
        QCOMPARE(lanes(192).card().height, 76);
        QCOMPARE(lanes(188).card().height, 72);
        QCOMPARE(lanes(0).card().height, 72);
        for (int height = 188; height < 480; ++height)
            QVERIFY2(lanes(height).bottom() <= height && height - lanes(height).bottom() < 48, qPrintable(QString::number(height)));
    }

    void withMoreRoomThePicturesGrowInSteps()
    {
        const Appearance appearance;
        const auto card = [&](int height) { return TimelineLanes::forHeight(height, true, false, appearance).card().height; };
        QCOMPARE(card(367), 184);
        QCOMPARE(card(368), 188);
        QCOMPARE(card(5000), 268);
        QVERIFY(TimelineLanes::forHeight(400, true, true, appearance).card().height > 184); // room for a line of words
    }
};

BEATREEL_TEST(tst_TimelineLanes)
#include "tst_TimelineLanes.moc"
