// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/Films.h"
#include "tests/support/TestMain.h"

using namespace beatreel::test;

/// Each archetype strict, balanced and free, at every length; tst_Films makes a third of them.
class tst_EveryFilm : public QObject
{
    Q_OBJECT

private slots:
    void isWhole_data()
    {
        QTest::addColumn<int>("brief");
        QTest::addColumn<int>("freedom");
        for (int brief = 0; brief < archetypeBriefs().size(); ++brief) {
            for (int freedom = 0; freedom < freedoms().size(); ++freedom)
                QTest::addRow("%s at %s", qPrintable(archetypeBriefs()[brief].archetype), qPrintable(freedoms()[freedom].creativity))
                    << brief << freedom;
        }
    }

    void isWhole()
    {
        QFETCH(int, brief);
        QFETCH(int, freedom);
        checkFilm(archetypeBriefs()[brief], freedoms()[freedom]);
    }
};

BEATREEL_TEST(tst_EveryFilm)
#include "tst_EveryFilm.moc"
