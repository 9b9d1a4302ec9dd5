// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/RetryPolicy.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace std::chrono_literals;

class tst_RetryPolicy : public QObject
{
    Q_OBJECT

private slots:
    void pausesDoubleUpToACap()
    {
        const RetryPolicy policy{100ms, 500ms, 6};
        const std::chrono::milliseconds expected[] = {100ms, 200ms, 400ms, 500ms, 500ms};
        for (int attempt = 1; attempt <= 5; ++attempt) {
            QCOMPARE(policy.pause(attempt, {}, 1).value().count(), expected[attempt - 1].count());
            QCOMPARE(policy.pause(attempt, {}, 0).value().count(), expected[attempt - 1].count() / 2);
        }
        QVERIFY(!policy.pause(6, {}, 1));
        QVERIFY(!policy.pause(6, 1ms, 1));
    }

    void theServersWishIsAMinimum()
    {
        const RetryPolicy policy{100ms, 500ms, 6};
        QCOMPARE(policy.pause(1, 5000ms, 1).value().count(), 5000);
        QCOMPARE(policy.pause(1, 10ms, 1).value().count(), 100);
    }

    void pollsGrowUpToACap()
    {
        const PollPolicy policy{100ms, 300ms};
        QCOMPARE(policy.pause(0).count(), 100);
        QCOMPARE(policy.pause(1).count(), 105);
        QCOMPARE(policy.pause(1000).count(), 300);
        std::chrono::milliseconds passed{0};
        for (int asked = 0; asked < 20; ++asked) {
            QVERIFY(policy.pause(asked) <= 101ms + passed / 20);
            passed += policy.pause(asked);
        }
    }
};

BEATREEL_TEST(tst_RetryPolicy)
#include "tst_RetryPolicy.moc"
