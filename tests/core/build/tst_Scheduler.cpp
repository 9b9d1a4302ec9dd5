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
    std::vector<std::string> notes; ///< "step: line"

    void stepNoted(size_t step, const QString &line) override
    {
        int ignored = 0;
        enter(ignored);
        notes.push_back(std::to_string(step) + ": " + line.toStdString());
    }

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

    void notesReachTheObserver()
    {
        QuietObserver observer;
        static_cast<void>(Scheduler({1, 1}).run({step({}, done), step({0}, [](StepContext &context) -> Result<void> {
                                                     context.task().note(QStringLiteral("half way"));
                                                     return {};
                                                 })},
                                                {}, observer));
        QCOMPARE(observer.notes, std::vector<std::string>{"1: half way"});
    }

    void aPausedRunBeginsNothing()
    {
        RunControl control;
        std::atomic<int> ran = 0;
        Meeting running(2);
        Meeting toEnd(2);
        const auto hold = [&](StepContext &) -> Result<void> {
            running.arriveAndWait();
            toEnd.arriveAndWait();
            return {};
        };
        const auto count = [&](StepContext &) -> Result<void> {
            ++ran;
            return {};
        };
        QuietObserver observer;
        std::vector<StepResult> results;
        std::jthread run([&] { results = Scheduler({2, 1}).run({step({}, hold, Lane::Compute, 9), step({0}, count)}, {}, observer, &control); });
        running.arriveAndWait();
        control.setPaused(true);
        toEnd.arriveAndWait(); // what ran goes on to its end
        for (int i = 0; i < 200; ++i)
            std::this_thread::yield();
        QCOMPARE(ran.load(), 0);
        control.setPaused(false);
        run.join();
        QCOMPARE(ran.load(), 1);
        QCOMPARE(outcomes(results), std::vector<StepOutcome>(2, StepOutcome::Done));
    }

    void aRunMayBePausedBeforeItBegins()
    {
        RunControl control;
        control.setPaused(true);
        CancelSource source;
        QuietObserver observer;
        std::vector<StepResult> results;
        std::jthread run([&] { results = Scheduler({2, 1}).run({step({}, done), step({0}, done)}, {source.get_token(), {}, {}}, observer, &control); });
        source.request_stop(); // a paused run can be stopped
        run.join();
        QCOMPARE(outcomes(results), std::vector<StepOutcome>(2, StepOutcome::Cancelled));
        QCOMPARE(observer.started, 0);
    }

    void oneStepIsCancelledWhileItRuns()
    {
        RunControl control;
        Meeting inside(3);
        const auto untilCancelled = [&](StepContext &context) -> Result<void> {
            inside.arriveAndWait();
            while (!context.task().isCancelled())
                std::this_thread::yield();
            return cancelled();
        };
        const auto goesOn = [&](StepContext &context) -> Result<void> {
            inside.arriveAndWait();
            return context.task().isCancelled() ? cancelled() : Result<void>();
        };
        QuietObserver observer;
        std::vector<StepResult> results;
        std::jthread run([&] {
            results = Scheduler({2, 1}).run({step({}, untilCancelled), step({}, goesOn), step({0}, done), step({2}, done), step({1}, done)}, {},
                                            observer, &control);
        });
        inside.arriveAndWait();
        control.cancel(0);
        run.join();
        QCOMPARE(outcomes(results), (std::vector<StepOutcome>{StepOutcome::Cancelled, StepOutcome::Done, StepOutcome::Cancelled,
                                                              StepOutcome::Cancelled, StepOutcome::Done}));
        QVERIFY(!results[0].because);
        QCOMPARE(results[2].because, std::optional<size_t>(0));
        QCOMPARE(results[3].because, std::optional<size_t>(0));
    }

    void aWaitingStepIsCancelledAtOnce()
    {
        // Both places are held; whoever waits ends all the same, one for its turn and one for what it needs.
        RunControl control;
        Meeting inside(3);
        Meeting toEnd(3);
        const auto hold = [&](StepContext &) -> Result<void> {
            inside.arriveAndWait();
            toEnd.arriveAndWait();
            return {};
        };
        struct Counting : QuietObserver
        {
            void stepFinished(size_t step, const StepResult &result) override
            {
                QuietObserver::stepFinished(step, result);
                ended = finished;
                ended.notify_all();
            }
            std::atomic<int> ended = 0;
        } observer;
        std::vector<StepResult> results;
        std::jthread run([&] {
            results = Scheduler({2, 1}).run({step({}, hold, Lane::Compute, 9), step({}, hold, Lane::Compute, 9), step({}, done), step({1}, done),
                                             step({3}, done)},
                                            {}, observer, &control);
        });
        inside.arriveAndWait();
        control.cancel(2);
        observer.ended.wait(0);
        control.cancel(3);
        for (int ended = observer.ended; ended < 3; ended = observer.ended)
            observer.ended.wait(ended);
        toEnd.arriveAndWait();
        run.join();
        QCOMPARE(outcomes(results), (std::vector<StepOutcome>{StepOutcome::Done, StepOutcome::Done, StepOutcome::Cancelled,
                                                              StepOutcome::Cancelled, StepOutcome::Cancelled}));
        QCOMPARE(results[4].because, std::optional<size_t>(3));
        control.cancel(0); // of a run that is over: nothing
    }

    void aFailureNamesItself()
    {
        const auto fails = [](StepContext &) -> Result<void> { return fail(ErrorKind::Media, QStringLiteral("Broken.")); };
        QuietObserver observer;
        const auto results = Scheduler({1, 1}).run({step({}, fails), step({0}, done), step({1}, done)}, {}, observer);
        QCOMPARE(results[2].because, std::optional<size_t>(0));
    }

    void aStepIsMovedUpWithWhatItNeeds()
    {
        std::vector<int> order;
        const auto note = [&](int name) {
            return [&order, name](StepContext &) -> Result<void> {
                order.push_back(name);
                return {};
            };
        };
        RunControl control;
        control.moveBefore(4, 0); // 4 needs 3
        control.moveBefore(1, 0);
        control.moveBefore(4, 3); // it cannot go before what it needs
        QuietObserver observer;
        static_cast<void>(Scheduler({1, 1}).run({step({}, note(0), Lane::Compute, 9), step({}, note(1), Lane::Compute, 8),
                                                 step({}, note(2), Lane::Compute, 7), step({}, note(3), Lane::Compute, 1),
                                                 step({3}, note(4), Lane::Compute, 1)},
                                                {}, observer, &control));
        QCOMPARE(order, (std::vector<int>{3, 4, 1, 0, 2}));
    }

    void theOrderIsToldBefore()
    {
        const std::vector<Step> steps{step({}, done, Lane::Compute, 2), step({}, done, Lane::Compute, 1), step({1}, done, Lane::Compute, 5)};
        QCOMPARE(startOrder(steps), (std::vector<size_t>{1, 2, 0}));
    }

    void whatUsesSeveralCoresComesLast()
    {
        std::vector<Step> steps{step({}, done, Lane::Compute, 3), step({}, done, Lane::Compute, 9), step({}, done, Lane::Compute, 1),
                                step({2}, done, Lane::Compute, 1)};
        steps[0].usesSeveralCores = steps[1].usesSeveralCores = true;
        QCOMPARE(startOrder(steps), (std::vector<size_t>{2, 3, 1, 0}));
    }

    void itIsSteeredFromManyThreads()
    {
        std::vector<Step> steps;
        for (size_t i = 0; i < 200; ++i)
            steps.push_back(step(i % 4 ? std::vector<size_t>{i - 1} : std::vector<size_t>{}, [](StepContext &context) -> Result<void> {
                return context.task().isCancelled() ? cancelled() : Result<void>();
            }));
        RunControl control;
        QuietObserver observer;
        std::vector<StepResult> results;
        {
            std::jthread run([&] { results = Scheduler({3, 3}).run(steps, {}, observer, &control); });
            std::jthread pauses([&] {
                for (int i = 0; i < 100; ++i)
                    control.setPaused(i % 2 == 0);
            });
            std::jthread moves([&] {
                for (size_t i = 0; i < 100; ++i)
                    control.moveBefore(199 - i, i);
            });
            for (size_t i = 0; i < 200; i += 10)
                control.cancel(i);
        }
        QCOMPARE(observer.finished, 200);
        QVERIFY(!observer.wasEnteredTwice);
    }
};

BEATREEL_TEST(tst_Scheduler)
#include "tst_Scheduler.moc"
