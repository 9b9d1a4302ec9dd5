// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/SpokenProgress.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace std::chrono_literals;

class tst_ProgressSteps : public QObject
{
    Q_OBJECT

private slots:
    void eachTenthIsSaidOnce()
    {
        ProgressSteps steps;
        QList<int> said;
        for (int percent = 0; percent <= 100; ++percent) {
            if (const auto step = steps.reached(percent / 100.0, percent * 1s))
                said.append(*step);
        }
        QCOMPARE(said, (QList<int>{10, 20, 30, 40, 50, 60, 70, 80, 90})); // that it is done is another sentence
    }

    void whatIsQuickIsNoFlood()
    {
        ProgressSteps steps;
        QList<int> said;
        for (int percent = 0; percent <= 100; ++percent) {
            if (const auto step = steps.reached(percent / 100.0, percent * 70ms))
                said.append(*step);
        }
        QCOMPARE(said, (QList<int>{40, 80}));
        steps.begin();
        QVERIFY(!steps.reached(0.9, 2999ms)); // what takes no time has its end alone
    }

    void whatFallsBackIsNotSaidAgain()
    {
        ProgressSteps steps;
        QCOMPARE(steps.reached(0.5, 4s), 50);
        QVERIFY(!steps.reached(0.3, 8s)); // more was ordered meanwhile
        QCOMPARE(steps.reached(0.6, 12s), 60);
        steps.begin();
        QCOMPARE(steps.reached(0.1, 4s), 10);
    }
};

BEATREEL_TEST(tst_ProgressSteps)
#include "tst_ProgressSteps.moc"
