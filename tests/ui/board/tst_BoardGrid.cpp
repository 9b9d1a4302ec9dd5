// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/BoardGrid.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_BoardGrid : public QObject
{
    Q_OBJECT

private slots:
    void columnsFollowTheWidth_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<int>("card");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("width");
        QTest::newRow("three") << 964 << 300 << 3 << 300;
        QTest::newRow("one pixel less") << 963 << 300 << 2 << 300;
        QTest::newRow("four, from 1920 wide") << 1280 << 300 << 4 << 300;
        QTest::newRow("small cards") << 964 << 240 << 3 << 240;
        QTest::newRow("large cards") << 964 << 420 << 2 << 420;
        QTest::newRow("too large is kept within") << 1964 << 900 << 2 << 640;
        QTest::newRow("narrower than a card") << 240 << 300 << 1 << 208;
        QTest::newRow("hardly there") << 10 << 300 << 1 << 120;
    }

    void columnsFollowTheWidth()
    {
        QFETCH(int, view);
        QFETCH(int, card);
        const BoardGrid grid(7, view, card, BoardWords::Hidden, {});
        QTEST(grid.columns(), "columns");
        QTEST(grid.cardSize().width(), "width");
    }

    void cardsAreReadLeftToRight()
    {
        const BoardGrid grid(5, 964, 300, BoardWords::Hidden, {});
        QCOMPARE(grid.cardSize(), QSize(300, 348));
        QCOMPARE(BoardGrid(5, 964, 300, BoardWords::Shown, {}).cardSize(), QSize(300, 368));
        QCOMPARE(grid.rect(0), QRect(16, 16, 300, 348));
        QCOMPARE(grid.rect(2).topRight(), QPoint(964 - 16 - 1, 16));
        QCOMPARE(grid.rect(3).topLeft(), QPoint(16, 16 + 348 + 16));
        QCOMPARE(grid.rect(5).left(), grid.rect(2).left()); // the place to add another
        QCOMPARE(grid.height(), 16 + 2 * (348 + 16));
        QCOMPARE(BoardGrid(6, 964, 300, BoardWords::Hidden, {}).height(), 16 + 3 * (348 + 16));
    }

    void pointsFindTheirCard()
    {
        const BoardGrid grid(5, 964, 300, BoardWords::Hidden, {});
        for (qsizetype i = 0; i < 5; ++i) {
            QCOMPARE(grid.at(grid.rect(i).topLeft()), i);
            QCOMPARE(grid.at(grid.rect(i).bottomRight()), i);
            QCOMPARE(grid.at(grid.rect(i).bottomRight() + QPoint(1, 0)), -1);
        }
        QCOMPARE(grid.at(grid.rect(5).center()), -1);
        QCOMPARE(grid.at({-5, -5}), -1);
        QCOMPARE(grid.at({100, 5000}), -1);
    }

    void onlyWhatIsInSightIsFound()
    {
        const BoardGrid grid(500, 964, 300, BoardWords::Hidden, {});
        QCOMPARE(grid.between(0, 700), (std::pair<qsizetype, qsizetype>(0, 5)));
        const int scroll = 40 * grid.rowHeight() + 20;
        const auto [first, last] = grid.between(scroll, scroll + 700);
        QCOMPARE(first, 120);
        QCOMPARE(last, 125);
        QCOMPARE(grid.between(grid.height() - 10, grid.height() + 700).second, 499);
        QCOMPARE(BoardGrid(0, 964, 300, BoardWords::Hidden, {}).between(0, 700), (std::pair<qsizetype, qsizetype>(0, -1)));
    }

    void dropsGoBetweenCardsOrOntoTheirMiddle_data()
    {
        QTest::addColumn<QPoint>("point");
        QTest::addColumn<int>("gap");
        QTest::addColumn<int>("onto");
        const BoardGrid grid(5, 964, 300, BoardWords::Hidden, {});
        QTest::newRow("left of the first") << QPoint(20, 100) << 0 << -1;
        QTest::newRow("outside at the left") << QPoint(-40, 100) << 0 << -1;
        QTest::newRow("onto the second") << grid.rect(1).center() << -1 << 1;
        QTest::newRow("between first and second") << grid.rect(0).topRight() + QPoint(4, 100) << 1 << -1;
        QTest::newRow("also between them") << grid.rect(1).topLeft() + QPoint(-4, 100) << 1 << -1;
        QTest::newRow("behind the row") << QPoint(5000, 100) << 3 << -1;
        QTest::newRow("before the second row") << QPoint(5, 500) << 3 << -1;
        QTest::newRow("onto the place behind") << grid.rect(5).center() << 5 << -1;
        QTest::newRow("far below") << QPoint(700, 5000) << 5 << -1;
    }

    void dropsGoBetweenCardsOrOntoTheirMiddle()
    {
        QFETCH(QPoint, point);
        QFETCH(int, gap);
        QFETCH(int, onto);
        const BoardGrid grid(5, 964, 300, BoardWords::Hidden, {});
        QCOMPARE(grid.dropPlaceAt(point, Onto::MiddleThird), (DropPlace{gap, onto}));
        QCOMPARE(grid.dropPlaceAt(point, Onto::Never).onto, -1);
        QCOMPARE(BoardGrid(0, 964, 300, BoardWords::Hidden, {}).dropPlaceAt(point, Onto::MiddleThird), (DropPlace{0, -1}));
    }
};

BEATREEL_TEST(tst_BoardGrid)
#include "tst_BoardGrid.moc"
