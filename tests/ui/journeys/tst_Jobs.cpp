// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"

#include "ui/common/Badge.h"
#include "ui/common/Notifier.h"
#include "ui/common/PreferencesStore.h"
#include "ui/jobs/JobRow.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QTabBar>

#include <condition_variable>
#include <mutex>

using namespace beatreel;
using namespace beatreel::test;

namespace {

/// Frames that wait until the test lets them go, and fail as it says; all else is the real one's.
class HeldFrames final : public FrameGenerator
{
public:
    void over(const FrameGenerator &real) { m_real = &real; }
    [[nodiscard]] GeneratorIdentity identity() const override { return m_real->identity(); }
    [[nodiscard]] Result<Generated> make(const FrameRequest &request, const TaskContext &context) const override
    {
        std::unique_lock lock(m_mutex);
        ++m_inside;
        m_changed.wait(lock, [&] { return m_isOpen || context.isCancelled(); });
        --m_inside;
        if (context.isCancelled())
            return cancelled();
        if (m_refuses)
            return fail(ErrorKind::ProviderRefused, QStringLiteral("The service refused the words."));
        lock.unlock();
        return m_real->make(request, context);
    }

    void hold(bool isHeld)
    {
        const std::scoped_lock lock(m_mutex);
        m_isOpen = !isHeld;
        m_changed.notify_all();
    }
    void refuse(bool refuses)
    {
        const std::scoped_lock lock(m_mutex);
        m_refuses = refuses;
    }
    /// As the window would on *Stop*: whoever waits looks again.
    void wake() { m_changed.notify_all(); }
    [[nodiscard]] int inside() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_inside;
    }

private:
    const FrameGenerator *m_real = nullptr;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    mutable int m_inside = 0;
    bool m_isOpen = true;
    bool m_refuses = false;
};

class FakeNotifier final : public Notifier
{
public:
    void notify(const QString &title, const QString &sentence, std::function<void()> onClick) override
    {
        said.append(title + QStringLiteral(": ") + sentence);
        click = std::move(onClick);
    }
    QStringList said;
    std::function<void()> click;
};

/// A person whose frames the test holds.
struct Watcher
{
    Watcher()
        : person([this](GeneratorSet &set) {
              frames.over(*set.frame);
              set.frame = &frames;
          })
    {
    }
    ~Watcher() { frames.hold(false); }

    void build()
    {
        frames.hold(true);
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(person.open()->workshop().isBuilding() && frames.inside() > 0, Journey::kPatience);
    }
    [[nodiscard]] JobRow *row(const Slot &slot)
    {
        for (JobRow *row : person.window().findChildren<JobRow *>()) {
            if (row->face().slot == slot && row->isVisible())
                return row;
        }
        return nullptr;
    }
    [[nodiscard]] bool isJobsTabInFront()
    {
        const auto *dock = person.find<QDockWidget>(QStringLiteral("view.jobs.dock"));
        return dock->isVisible() && !dock->visibleRegion().isEmpty();
    }
    [[nodiscard]] int badge()
    {
        for (QTabBar *tabs : person.window().findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (auto *badge = qobject_cast<Badge *>(tabs->tabButton(i, QTabBar::RightSide)); badge && tabs->tabText(i) == QStringLiteral("Jobs"))
                    return badge->count();
            }
        }
        return 0;
    }

    HeldFrames frames;
    Journey person;
};

} // namespace

/// What runs, and what can be done with it.
class tst_Jobs : public QObject
{
    Q_OBJECT

private slots:
    void pauseAndResumeABuild()
    {
        Watcher watcher;
        Journey &person = watcher.person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        const int width = person.find<QDockWidget>(QStringLiteral("view.inspector.dock"))->width();
        watcher.build();
        QTRY_VERIFY_WITH_TIMEOUT(watcher.isJobsTabInFront(), Journey::kPatience);
        QCOMPARE(person.find<QDockWidget>(QStringLiteral("view.jobs.dock"))->width(), width);
        QTRY_COMPARE_WITH_TIMEOUT(watcher.badge(), 5, Journey::kPatience);
        auto *pause = person.find<QAbstractButton>(QStringLiteral("jobsPause"));
        QTRY_VERIFY_WITH_TIMEOUT(pause->isEnabled(), Journey::kPatience);
        person.click(pause);
        QVERIFY(person.open()->workshop().isPaused());
        QVERIFY(person.action(actions::kPauseJobs)->isChecked());
        watcher.frames.hold(false);
        QTRY_VERIFY_WITH_TIMEOUT(person.haveFrames(), Journey::kPatience); // what ran was finished
        const auto made = person.open()->takes().all().size();
        // Editing goes on while it is paused.
        person.clickCard(0);
        person.press(Qt::Key_Plus);
        QCOMPARE(person.project().duration(), Seconds(15));
        QCOMPARE(person.open()->takes().all().size(), made);
        QVERIFY(person.open()->workshop().isBusy());
        person.action(actions::kPauseJobs)->trigger();
        QVERIFY(person.waitUntilIdle());
        QVERIFY(person.status(Slot::clip(kBeat2, 0)) == SlotStatus::Ready);
        QTRY_COMPARE_WITH_TIMEOUT(watcher.badge(), 0, Journey::kPatience);
        QVERIFY(!person.action(actions::kPauseJobs)->isEnabled());
    }

    void theTabWaitsWhereThePanelIsInUse()
    {
        Watcher watcher;
        Journey &person = watcher.person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.clickCard(0);
        auto *name = person.find<QWidget>(QStringLiteral("beatName"));
        person.click(name);
        QVERIFY(name->hasFocus());
        watcher.frames.hold(true);
        person.action(actions::kBuildStale)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(person.open()->workshop().isBuilding(), Journey::kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(watcher.badge(), 5, Journey::kPatience);
        QVERIFY(!watcher.isJobsTabInFront());
        QVERIFY(name->hasFocus());
        watcher.frames.hold(false);
        QVERIFY(person.waitUntilIdle());
    }

    void cancelOneWhileOthersGoOn()
    {
        Watcher watcher;
        Journey &person = watcher.person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5"));
        watcher.build();
        QTRY_VERIFY_WITH_TIMEOUT(watcher.row(Slot::clip(kBeat2, 0)), Journey::kPatience);
        person.click(watcher.row(Slot::clip(kBeat2, 0))->findChild<QAbstractButton *>(QStringLiteral("jobEnd")));
        QTRY_VERIFY_WITH_TIMEOUT(!watcher.row(Slot::clip(kBeat2, 0)) && !watcher.row(Slot::clip(kBeat2, 1)), Journey::kPatience); // it needed the other
        watcher.frames.hold(false);
        QVERIFY(person.waitUntilIdle());
        QVERIFY(person.status(Slot::frame(kBeat2)) == SlotStatus::Ready);
        QVERIFY(person.status(Slot::clip(kBeat2, 0)) == SlotStatus::Missing);
        for (const BeatId &beat : {kBeat1, kBeat3})
            QVERIFY(person.status(Slot::clip(beat, 0)) == SlotStatus::Ready);
        QCOMPARE(person.open()->countOfBuild(), 2);
    }

    void cancelTheOneThatRuns()
    {
        Watcher watcher;
        Journey &person = watcher.person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        watcher.build();
        QTRY_VERIFY_WITH_TIMEOUT(watcher.row(Slot::frame(kBeat1)) && watcher.row(Slot::frame(kBeat1))->face().state == Job::State::Running, Journey::kPatience);
        watcher.row(Slot::frame(kBeat1))->setFocus(Qt::TabFocusReason);
        person.press(Qt::Key_Delete);
        watcher.frames.wake();
        QTRY_VERIFY_WITH_TIMEOUT(!watcher.row(Slot::frame(kBeat1)), Journey::kPatience);
        watcher.frames.hold(false);
        QVERIFY(person.waitUntilIdle());
        QVERIFY(person.open()->takes().takesOf(Slot::frame(kBeat1)).isEmpty());
        QVERIFY(person.status(Slot::clip(kBeat2, 0)) == SlotStatus::Ready);
    }

    void retryAFailedOne()
    {
        Watcher watcher;
        Journey &person = watcher.person;
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        watcher.frames.refuse(true);
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(watcher.row(Slot::frame(kBeat1)), Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        JobRow *row = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((row = watcher.row(Slot::frame(kBeat1))) && row->face().state == Job::State::Failed, Journey::kPatience);
        QCOMPARE(row->accessibleName(), QStringLiteral("Frame 1, failed: refused. Retry costs free."));
        // The prompt first.
        person.click(row->findChild<QAbstractButton *>(QStringLiteral("jobEditPrompt")));
        QVERIFY(!watcher.isJobsTabInFront());
        QCOMPARE(person.open()->selection().beats(), QList<BeatId>{kBeat1});
        person.action(actions::kViewJobs)->trigger();
        watcher.frames.refuse(false);
        QTRY_VERIFY_WITH_TIMEOUT((row = watcher.row(Slot::frame(kBeat1))), Journey::kPatience);
        person.click(row->findChild<QAbstractButton *>(QStringLiteral("jobRetry")));
        QTRY_VERIFY_WITH_TIMEOUT(person.status(Slot::frame(kBeat1)) == SlotStatus::Ready, Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        QTRY_VERIFY_WITH_TIMEOUT(!watcher.row(Slot::frame(kBeat1)), Journey::kPatience);
    }

    void retryAllThatFailedByTheMenu()
    {
        Watcher watcher;
        Journey &person = watcher.person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        QVERIFY(!person.action(actions::kRetryFailed)->isEnabled());
        watcher.frames.refuse(true);
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(person.open()->workshop().failed().size() == 2, Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        watcher.frames.refuse(false);
        person.action(actions::kRetryFailed)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(person.haveFrames(), Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        QVERIFY(person.open()->workshop().failed().isEmpty());
    }

    void moveOneUp()
    {
        Watcher watcher;
        Journey &person = watcher.person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5, usage_scenario 15"));
        watcher.build();
        const Slot clip = Slot::clip(kBeat2, 0);
        QTRY_VERIFY_WITH_TIMEOUT(watcher.row(clip), Journey::kPatience);
        // With so many places all frames run; of the clips the long beat's go first.
        QVERIFY(person.open()->workshop().canMoveUp(clip));
        for (int i = 0; i < 10 && person.open()->workshop().canMoveUp(clip); ++i) {
            JobRow *row = watcher.row(clip);
            row->setFocus(Qt::TabFocusReason);
            person.press(Qt::Key_Up, Qt::AltModifier);
            QTRY_VERIFY_WITH_TIMEOUT(watcher.row(clip) && watcher.row(clip)->face().canMoveUp == person.open()->workshop().canMoveUp(clip), Journey::kPatience);
        }
        QVERIFY(!person.open()->workshop().canMoveUp(clip));
        const QList<Job> jobs = person.open()->workshop().list();
        const auto waiting = std::ranges::find(jobs, Job::State::Queued, &Job::state);
        QCOMPARE(waiting->slot.beat, kBeat2);
        watcher.frames.hold(false);
        QVERIFY(person.waitUntilIdle());
        QCOMPARE(person.open()->countOfBuild(), 0);
    }

    void theDesktopIsToldBehindAnotherWindow()
    {
        Watcher watcher;
        Journey &person = watcher.person;
        FakeNotifier notifier;
        person.window().setNotifier(notifier);
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(person.open()->workshop().isBuilding(), Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        QVERIFY(notifier.said.isEmpty()); // it is in front

        person.action(actions::kMusicAgain)->trigger(); // no build, no word
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QVERIFY(person.waitUntilIdle());
        person.open()->build();
        QVERIFY(person.waitUntilIdle());
        QTRY_COMPARE_WITH_TIMEOUT(notifier.said, QStringList{QStringLiteral("My ad: The film is built.")}, Journey::kPatience);
        person.window().showMinimized();
        notifier.click();
        QVERIFY(!person.window().isMinimized());
        QVERIFY(QTest::qWaitForWindowActive(&person.window()));

        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        Preferences preferences = person.bench().preferences().value();
        preferences.notifiesWhenDone = false;
        person.bench().preferences().set(preferences);
        person.open()->build();
        QVERIFY(person.waitUntilIdle());
        QCOMPARE(notifier.said.size(), 1);
        person.window().files().letGo();
    }
};

BEATREEL_TEST(tst_Jobs)
#include "tst_Jobs.moc"
