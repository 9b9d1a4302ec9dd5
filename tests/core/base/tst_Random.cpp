// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Random.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <array>

using namespace beatreel;

class tst_Random : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreThePublishedOnes()
    {
        // The first outputs of SplitMix64 for seed 1234567, as published with the algorithm's reference code.
        Random random(1234567);
        QCOMPARE(random.next(), quint64(6457827717110365317ULL));
        QCOMPARE(random.next(), quint64(3203168211198807973ULL));
    }

    void rangesAreKept()
    {
        Random random(1);
        std::array<int, 4> seen{};
        for (int i = 0; i < 1000; ++i) {
            const double unit = random.unit();
            QVERIFY(unit >= 0 && unit < 1);
            const int whole = random.whole(-1, 2);
            QVERIFY(whole >= -1 && whole <= 2);
            ++seen[static_cast<size_t>(whole + 1)];
        }
        for (const int count : seen)
            QVERIFY(count > 150);
    }
};

BEATREEL_TEST(tst_Random)
#include "tst_Random.moc"
