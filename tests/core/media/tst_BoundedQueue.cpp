// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/BoundedQueue.h"

#include "tests/support/TestMain.h"

#include <QTest>

#include <thread>

using namespace beatreel;

class tst_BoundedQueue : public QObject
{
    Q_OBJECT

private slots:
    void everythingArrivesInOrder()
    {
        BoundedQueue<int> queue(3);
        std::jthread maker([&queue] {
            for (int i = 0; i < 10000; ++i)
                queue.push(i);
            queue.finish();
        });
        int expected = 0;
        while (const std::optional<int> value = queue.pop())
            QCOMPARE(*value, expected++);
        QCOMPARE(expected, 10000);
    }

    void abandoningWakesTheMaker()
    {
        BoundedQueue<int> queue(1);
        QVERIFY(queue.push(1));
        bool isTaken = true;
        std::jthread maker([&] { isTaken = queue.push(2); });
        queue.abandon();
        maker.join();
        QVERIFY(!isTaken);
        QVERIFY(!queue.pop());
        QVERIFY(!queue.push(3));
    }

    void abandoningWakesTheTaker()
    {
        BoundedQueue<int> queue(1);
        bool isEmpty = false;
        std::jthread taker([&] { isEmpty = !queue.pop().has_value(); });
        queue.abandon();
        taker.join();
        QVERIFY(isEmpty);
    }
};

BEATREEL_TEST(tst_BoundedQueue)
#include "tst_BoundedQueue.moc"
