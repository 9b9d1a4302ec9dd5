// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/TileGrid.h"

#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"

#include <QTest>

using namespace beatreel;

class tst_TileGrid : public QObject
{
    Q_OBJECT

private slots:
    void columns_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("columns");
        QTest::newRow("dock") << 280 << 100 << 2;
        QTest::newRow("narrow dock") << 240 << 100 << 2;
        QTest::newRow("just not") << 399 << 100 << 2;
        QTest::newRow("wide dock") << 400 << 100 << 3;
        QTest::newRow("wider") << 540 << 100 << 4;
        QTest::newRow("large text") << 280 << 200 << 1;
        QTest::newRow("nearly nothing") << 10 << 100 << 1;
    }

    void columns()
    {
        QFETCH(int, width);
        QFETCH(int, percent);
        Appearance appearance;
        appearance.type = TypeScale(percent);
        QTEST(TileGrid({5}, width, appearance).columns(), "columns");
    }

    void tilesLieApartAndWithinTheWidth()
    {
        for (const int width : {240, 280, 340, 400, 620}) {
            const TileGrid grid({5, 8, 2}, width, {});
            QCOMPARE(grid.size(), 15);
            QCOMPARE(grid.headings().size(), 3);
            QList<QRect> all = grid.headings();
            for (int i = 0; i < grid.size(); ++i)
                all.append(grid.tile(i));
            for (qsizetype i = 0; i < all.size(); ++i) {
                QVERIFY(QRect(12, 0, width - 28, grid.height()).contains(all[i]));
                for (qsizetype j = i + 1; j < all.size(); ++j)
                    QVERIFY(!all[i].intersects(all[j]));
            }
        }
        QCOMPARE(TileGrid().height(), 0);
    }

    void pointsFindTiles()
    {
        const TileGrid grid({5, 8, 2}, 280, {});
        for (int i = 0; i < grid.size(); ++i)
            QCOMPARE(grid.tileAt(grid.tile(i).center()), i);
        QCOMPARE(grid.tileAt(grid.headings().first().center()), -1);
        QCOMPARE(grid.tileAt({grid.tile(4).right() + 20, grid.tile(4).center().y()}), -1);
    }

    void mirroredItBeginsAtTheRight()
    {
        const TileGrid grid({5, 3}, 280, {});
        TileGrid mirrored = grid;
        mirrored.mirror(280);
        for (int i = 0; i < grid.size(); ++i) {
            QCOMPARE(280 - mirrored.tile(i).left(), grid.tile(i).right() + 1);
            QCOMPARE(mirrored.tileAt(mirrored.tile(i).center()), i);
        }
        QVERIFY(mirrored.tile(1).right() < mirrored.tile(0).left());
        QCOMPARE(280 - mirrored.headings().first().left(), grid.headings().first().right() + 1);
    }

    void keys_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("to");
        // 0 1 / 2 3 / 4, then 5 6 / 7
        QTest::newRow("right") << 0 << Qt::Key_Right << 1;
        QTest::newRow("right into the next row") << 1 << Qt::Key_Right << 2;
        QTest::newRow("right into the next section") << 4 << Qt::Key_Right << 5;
        QTest::newRow("right at the end") << 7 << Qt::Key_Right << 7;
        QTest::newRow("left at the start") << 0 << Qt::Key_Left << 0;
        QTest::newRow("down") << 1 << Qt::Key_Down << 3;
        QTest::newRow("down where the row is shorter") << 3 << Qt::Key_Down << 4;
        QTest::newRow("down into the next section") << 4 << Qt::Key_Down << 5;
        QTest::newRow("down at the end") << 7 << Qt::Key_Down << 7;
        QTest::newRow("up") << 3 << Qt::Key_Up << 1;
        QTest::newRow("up into the section before") << 6 << Qt::Key_Up << 4;
        QTest::newRow("up at the start") << 1 << Qt::Key_Up << 1;
        QTest::newRow("home") << 6 << Qt::Key_Home << 0;
        QTest::newRow("end") << 1 << Qt::Key_End << 7;
        QTest::newRow("another key") << 1 << Qt::Key_A << 1;
    }

    void keys()
    {
        QFETCH(int, from);
        QFETCH(Qt::Key, key);
        QTEST(TileGrid({5, 3}, 280, {}).neighbour(from, key), "to");
    }
};

BEATREEL_TEST(tst_TileGrid)
#include "tst_TileGrid.moc"
