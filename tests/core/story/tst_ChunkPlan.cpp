// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/ChunkPlan.h"
#include "tests/support/Story.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_ChunkPlan : public QObject
{
    Q_OBJECT

private slots:
    /// The two examples of TDD 7.2, one of 15 s, and none at all.
    void examples_data()
    {
        QTest::addColumn<QString>("beats");
        QTest::addColumn<QStringList>("chunks");
        QTest::newRow("example 1") << u"action_montage 5, product_in_motion 5, call_to_action 5"_s
                                   << QStringList{u"0 b1.0 at 0 storyboard"_s, u"1 b2.0 at 5 storyboard"_s,
                                                  u"2 b3.0 at 10 storyboard"_s};
        QTest::newRow("example 2") << u"hero_shot 5, lifestyle_context 10, brand_moment 10"_s
                                   << QStringList{u"0 b1.0 at 0 storyboard"_s, u"1 b2.0 at 5 storyboard"_s,
                                                  u"2 b2.1 at 10 previous_frame"_s, u"3 b3.0 at 15 storyboard"_s,
                                                  u"4 b3.1 at 20 previous_frame"_s};
        QTest::newRow("15 s") << u"usage_scenario 15"_s
                              << QStringList{u"0 b1.0 at 0 storyboard"_s, u"1 b1.1 at 5 previous_frame"_s,
                                             u"2 b1.2 at 10 previous_frame"_s};
        QTest::newRow("nothing") << QString() << QStringList();
    }

    void examples()
    {
        QFETCH(QString, beats);
        QStringList chunks;
        for (const PlannedChunk &chunk : planChunks(test::beatsFrom(beats, test::shippedLibrary()))) {
            chunks.append(u"%1 %2.%3 at %4 %5"_s.arg(chunk.index)
                              .arg(chunk.beat.text())
                              .arg(chunk.indexInBeat)
                              .arg(chunk.start.count())
                              .arg(toText(chunk.input)));
        }
        QTEST(chunks, "chunks");
    }

    void chunksOfOddLengths()
    {
        QCOMPARE(chunksIn(Seconds{0}), 0);
        QCOMPARE(chunksIn(Seconds{-5}), 0);
        QCOMPARE(chunksIn(Seconds{14}), 2);
    }
};

BEATREEL_TEST(tst_ChunkPlan)
#include "tst_ChunkPlan.moc"
