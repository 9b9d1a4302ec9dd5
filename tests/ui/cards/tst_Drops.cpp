// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/DropWords.h"
#include "ui/cards/GestureMarks.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_Drops : public QObject
{
    Q_OBJECT

private slots:
    void theMiddleThirdMeansTheCard_data()
    {
        QTest::addColumn<double>("across");
        QTest::addColumn<int>("gap");
        QTest::addColumn<int>("onto");
        QTest::newRow("left") << 0.2 << 3 << -1;
        QTest::newRow("middle") << 0.4 << -1 << 3;
        QTest::newRow("still the middle") << 0.6 << -1 << 3;
        QTest::newRow("right") << 0.8 << 4 << -1;
    }

    void theMiddleThirdMeansTheCard()
    {
        QFETCH(double, across);
        QFETCH(int, gap);
        QFETCH(int, onto);
        QCOMPARE(dropPlaceIn(3, across, Onto::MiddleThird), (DropPlace{gap, onto}));
        QCOMPARE(dropPlaceIn(3, across, Onto::Never), (DropPlace{across < 0.5 ? 3 : 4, -1}));
    }

    void movedBeatsStandTogetherInTheGap()
    {
        using Places = std::vector<qsizetype>;
        QCOMPARE(orderWithMoved(4, {0}, 3), (Places{1, 2, 0, 3}));
        QCOMPARE(orderWithMoved(4, {0, 2}, 4), (Places{1, 3, 0, 2}));
        QCOMPARE(orderWithMoved(4, {3}, 0), (Places{3, 0, 1, 2}));
        QCOMPARE(orderWithMoved(4, {1}, 1), (Places{0, 1, 2, 3}));
    }

    void wordsCountFromOne()
    {
        QCOMPARE(moveWords(Seconds(5), 2), QStringLiteral("to 0:05, becomes beat 2"));
        QCOMPARE(swapWords(4), QStringLiteral("swap with 4"));
    }
};

BEATREEL_TEST(tst_Drops)
#include "tst_Drops.moc"
