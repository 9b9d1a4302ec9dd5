// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/RequestGate.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace beatreel;
using namespace std::chrono_literals;

class tst_RequestGate : public QObject
{
    Q_OBJECT

private slots:
    void noMoreThanAllowedAreInside()
    {
        RequestGate gate({3, 600});
        std::atomic<int> inside = 0;
        std::atomic<int> most = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 12; ++i) {
                threads.emplace_back([&] {
                    const auto place = gate.enter({});
                    const int now = ++inside;
                    for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);) { }
                    std::this_thread::sleep_for(5ms);
                    --inside;
                });
            }
        }
        QCOMPARE(most.load(), 3);
        QCOMPARE(inside.load(), 0);
    }

    void waitingEndsWhenItIsCancelled()
    {
        RequestGate gate({1, 1});
        const auto first = gate.enter({});
        QVERIFY(first);
        QVERIFY(gate.waitToCreate({}));
        CancelSource stop;
        const std::jthread stopper([&] { stop.request_stop(); });
        const auto second = gate.enter(stop.get_token());
        QVERIFY(!second);
        QVERIFY(second.error().kind == ErrorKind::Cancelled);
        const auto created = gate.waitToCreate(stop.get_token());
        QVERIFY(!created);
        QVERIFY(created.error().kind == ErrorKind::Cancelled);
    }

    void aPauseHoldsAllBack()
    {
        RequestGate gate;
        QVERIFY(gate.waitToCreate({}));
        gate.slowDown(120ms);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(gate.waitToCreate({}));
        QVERIFY(clock.elapsed() >= 119);
        // And they come one after another from then on.
        QVERIFY(gate.waitToCreate({}));
        QVERIFY(clock.elapsed() >= 239);
    }
};

BEATREEL_TEST(tst_RequestGate)
#include "tst_RequestGate.moc"
