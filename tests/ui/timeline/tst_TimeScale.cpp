// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/TimeScale.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_TimeScale : public QObject
{
    Q_OBJECT

private slots:
    void placesAndTimesAreInverse()
    {
        TimeScale scale;
        scale.setZoom(37.5);
        scale.setScroll(220);
        for (const double seconds : {0.0, 1.25, 90.0})
            QVERIFY(qFuzzyCompare(scale.seconds(scale.x(seconds)) + 1, seconds + 1));
        QCOMPARE(scale.x(0), TimeScale::kLead - 220.0);
    }

    void zoomingLeavesThePointerOnItsTime()
    {
        TimeScale scale;
        scale.setZoom(40);
        scale.setScroll(300);
        const double before = scale.seconds(500);
        scale.zoomAround(500, 130);
        QVERIFY(std::abs(scale.seconds(500) - before) < 1e-9);
        scale.zoomAround(500, 1e9);
        QCOMPARE(scale.zoom(), TimeScale::kMost);
        scale.zoomAround(500, 0);
        QCOMPARE(scale.zoom(), TimeScale::kLeast);
        QVERIFY(scale.scroll() >= 0);
    }

    void fits()
    {
        TimeScale scale;
        scale.setZoom(TimeScale::zoomToFit(30, 1500));
        QCOMPARE(scale.width(30), 1500.0);
        QVERIFY(TimeScale::zoomToFit(0, 1500) <= TimeScale::kMost);
        QCOMPARE(TimeScale::zoomToFit(1e6, 1500), TimeScale::kLeast);
    }

    void labelsStandApart()
    {
        TimeScale scale;
        for (const double zoom : {0.5, 1.0, 3.0, 12.0, 48.0, 960.0}) {
            scale.setZoom(zoom);
            QVERIFY(scale.labelStep(56) * zoom >= 56);
            QCOMPARE(scale.labelStep(56) % 5, 0);
        }
    }

    void snapsToChunksWithinReach()
    {
        QCOMPARE(snapped(5.1, 0.2), 5.0);
        QCOMPARE(snapped(9.9, 0.2), 10.0);
        QCOMPARE(snapped(5.3, 0.2), 5.3);
        QCOMPARE(snapped(0.1, 0.2), 0.0);
    }
};

BEATREEL_TEST(tst_TimeScale)
#include "tst_TimeScale.moc"
