// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Scheduler.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace beatreel;

namespace {

class QuietObserver : public SchedulerObserver
{
public:
    void stepStarted(size_t) override { enter(started); }
    void stepProgressed(size_t, double) override { enter(progressed); }
    void stepFinished(size_t, const StepResult &) override { enter(finished); }

    int started = 0;
    int progressed = 0;
    int finished = 0;
    bool wasEnteredTwice = false;

private:
    void enter(int &counter)
    {
        if (m_inside.exchange(true))
            wasEnteredTwice = true;
        ++counter;
        m_inside = false;
    }
    std::atomic<bool> m_inside = false;
};

/// Lets steps wait until so many of them are inside at once.
class Meeting
{
public:
    explicit Meeting(int count) : m_count(count) {}

    void arriveAndWait()
    {
        std::unique_lock lock(m_mutex);
        ++m_arrived;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_arrived >= m_count; });
    }

private:
    const int m_count;
    int m_arrived = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
};

Step step(std::vector<size_t> dependsOn, std::function<Result<void>(StepContext &)> run, Lane lane = Lane::Compute,
          double seconds = 1)
{
    return {"step", lane, std::move(dependsOn), seconds, std::move(run)};
}

Result<void> done(StepContext &)
{
    return {};
}

std::vector<StepOutcome> outcomes(const std::vector<StepResult> &results)
{
    std::vector<StepOutcome> list;
    for (const StepResult &result : results)
        list.push_back(result.outcome);
    return list;
}

} // namespace

class tst_Scheduler : public QObject
{
    Q_OBJECT

private slots:
    void noSteps()
    {
        QuietObserver observer;
        QVERIFY(Scheduler({2, 2}).run({}, {}, observer).empty());
    }

    void dependenciesAreKept()
    {
        // A diamond chain: every step checks that what it depends on is over.
        constexpr int kLevels = 60;
        std::vector<std::atomic<bool>> over(kLevels * 3);
        std::atomic<int> breaches = 0;
        std::vector<Step> steps;
        for (int level = 0; level < kLevels; ++level) {
            for (int i = 0; i < 3; ++i) {
                std::vector<size_t> dependsOn;
                for (int j = 0; level > 0 && j < 3; ++j)
                    dependsOn.push_back(static_cast<size_t>((level - 1) * 3 + j));
                const size_t self = steps.size();
                steps.push_back(step(dependsOn, [&over, &breaches, dependsOn, self](StepContext &) -> Result<void> {
                    for (const size_t d : dependsOn)
                        breaches += over[d] ? 0 : 1;
                    over[self] = true;
                    return {};
                }));
            }
        }
        QuietObserver observer;
        const auto results = Scheduler({4, 4}).run(steps, {}, observer);
        QCOMPARE(breaches.load(), 0);
        QVERIFY(std::ranges::all_of(results, [](const StepResult &r) { return r.outcome == StepOutcome::Done; }));
        QCOMPARE(observer.started, kLevels * 3);
        QCOMPARE(observer.finished, kLevels * 3);
        QVERIFY(!observer.wasEnteredTwice);
    }

    void stepsRunSideBySide()
    {
        Meeting meeting(3);
        const auto meet = [&](StepContext &) -> Result<void> {
            meeting.arriveAndWait();
            return {};
        };
        QuietObserver observer;
        const auto results = Scheduler({3, 1}).run({step({}, meet), step({}, meet), step({}, meet)}, {}, observer);
        QCOMPARE(outcomes(results), std::vector<StepOutcome>(3, StepOutcome::Done));
    }

    void lanesAreLimits()
    {
        std::atomic<int> inside = 0;
        std::atomic<int> most = 0;
        std::vector<Step> steps;
        for (int i = 0; i < 40; ++i) {
            steps.push_back(step({}, [&](StepContext &) -> Result<void> {
                const int now = ++inside;
                int seen = most;
                while (now > seen && !most.compare_exchange_weak(seen, now)) {
                }
                std::this_thread::yield();
                --inside;
                return {};
            }));
        }
        QuietObserver observer;
        static_cast<void>(Scheduler({2, 8}).run(steps, {}, observer));
        QVERIFY2(most <= 2, qPrintable(QString::number(most)));
    }

    void waitingStepsDoNotHoldACore()
    {
        // Three steps wait together in a lane of three while the one compute place is free for a fourth.
        Meeting meeting(4);
        const auto meet = [&](StepContext &) -> Result<void> {
            meeting.arriveAndWait();
            return {};
        };
        QuietObserver observer;
        const auto results = Scheduler({1, 3}).run({step({}, meet, Lane::Wait), step({}, meet, Lane::Wait), step({}, meet, Lane::Wait),
                                                    step({}, meet)},
                                                   {}, observer);
        QCOMPARE(outcomes(results), std::vector<StepOutcome>(4, StepOutcome::Done));
    }

    void aStepChangesLane()
    {
        std::atomic<int> computing = 0;
        std::atomic<int> breaches = 0;
        std::vector<Step> steps;
        for (int i = 0; i < 30; ++i) {
            steps.push_back(step({}, [&](StepContext &context) -> Result<void> {
                if (!context.enterLane(Lane::Compute))
                    return cancelled();
                breaches += ++computing > 2 ? 1 : 0;
                std::this_thread::yield();
                --computing;
                return {};
            }, Lane::Wait));
        }
        QuietObserver observer;
        const auto results = Scheduler({2, 4}).run(steps, {}, observer);
        QCOMPARE(breaches.load(), 0);
        QCOMPARE(outcomes(results), std::vector<StepOutcome>(30, StepOutcome::Done));
    }

    void aFailureStopsOnlyWhatHangsOnIt()
    {
        const auto fails = [](StepContext &) -> Result<void> { return fail(ErrorKind::Media, QStringLiteral("Broken.")); };
        QuietObserver observer;
        const auto results =
            Scheduler({1, 1}).run({step({}, fails), step({0}, done), step({1}, done), step({}, done), step({3}, done)}, {}, observer);
        QCOMPARE(outcomes(results), (std::vector<StepOutcome>{StepOutcome::Failed, StepOutcome::Skipped, StepOutcome::Skipped,
                                                              StepOutcome::Done, StepOutcome::Done}));
        QCOMPARE(results[0].error.sentence, QStringLiteral("Broken."));
        QCOMPARE(observer.finished, 5);
    }

    void cancellingStartsNothingMore()
    {
        CancelSource source;
        std::atomic<int> ran = 0;
        const auto stop = [&](StepContext &context) -> Result<void> {
            ++ran;
            source.request_stop();
            return context.task().isCancelled() ? cancelled() : Result<void>();
        };
        const auto count = [&](StepContext &) -> Result<void> {
            ++ran;
            return {};
        };
        QuietObserver observer;
        const auto results = Scheduler({1, 1}).run({step({}, stop, Lane::Compute, 9), step({0}, count), step({}, count)},
                                                   {source.get_token(), {}, {}}, observer);
        QCOMPARE(ran.load(), 1);
        QCOMPARE(outcomes(results), std::vector<StepOutcome>(3, StepOutcome::Cancelled));
    }

    void cancellingWakesAStepThatWaitsForALane()
    {
        CancelSource source;
        Meeting bothIn(2);
        const auto holdCore = [&](StepContext &context) -> Result<void> {
            bothIn.arriveAndWait();
            source.request_stop();
            while (!context.task().isCancelled())
                std::this_thread::yield();
            return cancelled();
        };
        const auto wantCore = [&](StepContext &context) -> Result<void> {
            bothIn.arriveAndWait();
            return context.enterLane(Lane::Compute) ? Result<void>() : cancelled();
        };
        QuietObserver observer;
        const auto results = Scheduler({1, 1}).run({step({}, holdCore), step({}, wantCore, Lane::Wait)}, {source.get_token(), {}, {}}, observer);
        QCOMPARE(results[0].outcome, StepOutcome::Cancelled);
    }

    void theLongestWayGoesFirst()
    {
        std::vector<int> order;
        const auto note = [&](int name) {
            return [&order, name](StepContext &) -> Result<void> {
                order.push_back(name);
                return {};
            };
        };
        QuietObserver observer;
        static_cast<void>(Scheduler({1, 1}).run({step({}, note(0), Lane::Compute, 2), step({}, note(1), Lane::Compute, 1),
                                                 step({1}, note(2), Lane::Compute, 5)},
                                                {}, observer));
        QCOMPARE(order, (std::vector<int>{1, 2, 0}));
    }

    void progressReachesTheObserver()
    {
        QuietObserver observer;
        static_cast<void>(Scheduler({1, 1}).run({step({}, [](StepContext &context) -> Result<void> {
                                                     context.task().report(0.5);
                                                     return {};
                                                 })},
                                                {}, observer));
        QCOMPARE(observer.progressed, 1);
    }
};

BEATREEL_TEST(tst_Scheduler)
#include "tst_Scheduler.moc"
