// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/build/WorkshopFixture.h"
#include "tests/support/TestMain.h"

#include <QSet>
#include <QSignalSpy>

using namespace beatreel;
using namespace beatreel::test;

class tst_Workshop : public QObject
{
    Q_OBJECT

private slots:
    void makesAndTellsWhatItMade()
    {
        Shop shop({5, 10});
        shop.order();
        QVERIFY(shop.workshop.isBuilding());
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 1, 60000);
        QVERIFY(shop.reports.first().isComplete());
        QCOMPARE(shop.made.size(), 5);
        QVERIFY(shop.workshop.jobs().isEmpty());
        QVERIFY(!shop.workshop.isBusy());
        QCOMPARE(shop.workshop.progress().fraction, 1.0);
    }

    void whatIsReadyIsNoJob()
    {
        Shop shop({5});
        static_cast<void>(shop.fixture.make());
        QSignalSpy changes(&shop.workshop, &Workshop::jobChanged);
        shop.order();
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 1, 60000);
        QCOMPARE(changes.size(), 0);
        QVERIFY(shop.made.isEmpty());
    }

    void waitingSlotsSayForWhat()
    {
        Shop shop({5, 10});
        shop.holdFrames();
        shop.order();
        QTRY_COMPARE(shop.gate.waiting(), 2);
        const Slot clip = Slot::clip(kFrame2.beat, 0);
        const Slot next = Slot::clip(kFrame2.beat, 1);
        QTRY_VERIFY(shop.workshop.job(kFrame2) && shop.workshop.job(kFrame2)->state == Job::State::Running);
        QCOMPARE(shop.workshop.job(next)->state, Job::State::Queued);
        QCOMPARE(shop.workshop.waitsFor(clip), std::optional(kFrame2));
        QCOMPARE(shop.workshop.waitsFor(next), std::optional(clip));
        QVERIFY(!shop.workshop.waitsFor(kFrame2));
        QCOMPARE(shop.workshop.placeInLine(next), 0);
        shop.gate.open();
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 1, 60000);
    }

    void aFailureStaysUntilItIsOrderedAgain()
    {
        Shop shop({5, 5});
        shop.fixture.artist.trouble = [](const FrameRequest &request) -> std::optional<Error> {
            if (request.prompt.contains(QStringLiteral("Watch, 0")))
                return Error{ErrorKind::Media, QStringLiteral("The pencil broke."), {}, std::nullopt};
            return std::nullopt;
        };
        shop.order();
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 1, 60000);
        QCOMPARE(shop.made.size(), 2);
        QCOMPARE(shop.workshop.jobs().size(), 1);
        QCOMPARE(shop.workshop.job(kFrame1)->error.sentence, QStringLiteral("The pencil broke."));
        shop.fixture.artist.trouble = {};
        shop.order({kFrame1});
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 2, 60000);
        QVERIFY(shop.workshop.jobs().isEmpty());
        QCOMPARE(shop.made.last(), kFrame1);
    }

    void aFailureCanBeDismissed()
    {
        Shop shop({5});
        shop.fixture.artist.trouble = [](const FrameRequest &) -> std::optional<Error> {
            return Error{ErrorKind::Media, QStringLiteral("The pencil broke."), {}, std::nullopt};
        };
        shop.order({kFrame1});
        QTRY_VERIFY_WITH_TIMEOUT(shop.workshop.job(kFrame1) && shop.workshop.job(kFrame1)->state == Job::State::Failed, 60000);
        shop.workshop.dismiss(kFrame1);
        QVERIFY(!shop.workshop.job(kFrame1));
    }

    void aSlotIsMadeBesideABuild()
    {
        Shop shop({5, 5});
        shop.fixture.camera.trouble = [&](const ClipRequest &) -> std::optional<Error> {
            shop.gate.pass();
            return std::nullopt;
        };
        shop.order();
        QTRY_COMPARE_WITH_TIMEOUT(shop.gate.waiting(), 2, 60000);
        shop.fixture.edit([](Project &project) { project = withAgain(project, kFrame1, 0); });
        shop.order({kFrame1});
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 1, 60000);
        QVERIFY(shop.workshop.isBuilding());
        QCOMPARE(shop.fixture.folder->takes().takesOf(kFrame1).size(), 2);
        shop.gate.open();
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 2, 60000);
    }

    void ofWaitingBuildsTheNewestIsLeft()
    {
        Shop shop({5});
        shop.holdFrames();
        for (int i = 0; i < 3; ++i)
            shop.order();
        QTRY_COMPARE(shop.gate.waiting(), 1);
        shop.gate.open();
        QTRY_VERIFY_WITH_TIMEOUT(!shop.workshop.isBusy(), 60000);
        QCOMPARE(shop.reports.size(), 2);
    }

    void stoppingLeavesNoJobBehind()
    {
        Shop shop({5, 5});
        shop.holdFrames();
        shop.order();
        shop.order();
        QTRY_COMPARE(shop.gate.waiting(), 2);
        shop.workshop.stop();
        shop.gate.open();
        QTRY_VERIFY_WITH_TIMEOUT(!shop.workshop.isBusy(), 60000);
        QCOMPARE(shop.reports.size(), 1);
        QVERIFY(shop.reports.first().wasCancelled);
        QVERIFY(shop.workshop.jobs().isEmpty());
    }

    void aWholeBuildIsWrittenDown()
    {
        Shop shop({5});
        shop.order({}, BuildScope::Master);
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 1, 60000);
        QVERIFY(shop.recorder.flush(std::chrono::seconds(10)));
        auto database = VideoDatabase::open(QStringLiteral("sqlite:///") + shop.fixture.folder->path(QStringLiteral("videos.sqlite")));
        QVERIFY(database);
        QCOMPARE(database->find(QStringLiteral("video-1")).value()->status, VideoStatus::Complete);
        QVERIFY(shop.fixture.ledger->phaseOutput(QStringLiteral("phase5_music")).value());
    }

    void itMayGoWhileItWorks()
    {
        Shop shop({5, 5, 5});
        shop.order();
        QTRY_VERIFY(shop.fixture.artist.asked > 0);
    }

    void theRestOfAJobsTimeFollowsFromItsProgress()
    {
        const auto start = std::chrono::steady_clock::time_point();
        Job job{Job::State::Running, 0.25, start, {}};
        QCOMPARE(job.remaining(start + std::chrono::seconds(10))->count(), 30);
        job.fraction = 0;
        QVERIFY(!job.remaining(start + std::chrono::seconds(10)));
    }

    void theListIsInOrder()
    {
        Shop shop({5, 10});
        shop.holdFrames();
        shop.order();
        QTRY_COMPARE(running(shop).size(), 2);
        QList<Slot> inOrder;
        for (const Job &job : shop.workshop.list())
            inOrder.append(job.slot);
        // Beat 2 is longer, so its chain is; the two frames run.
        QCOMPARE(inOrder.size(), 5);
        QCOMPARE(QSet<Slot>(inOrder.begin(), inOrder.begin() + 2), (QSet<Slot>{kFrame1, kFrame2}));
        QCOMPARE(inOrder.mid(2), (QList<Slot>{Slot::clip(kFrame2.beat, 0), Slot::clip(kFrame1.beat, 0), Slot::clip(kFrame2.beat, 1)}));
        const Job clip = *shop.workshop.job(Slot::clip(kFrame2.beat, 0));
        QCOMPARE(clip.phase, Phase::Chunks);
        QCOMPARE(clip.model, shop.fixture.camera.id.model);
        QVERIFY(clip.expectedSeconds > 0);
        QVERIFY(clip.id != shop.workshop.job(kFrame1)->id);
        shop.gate.open();
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 1, 60000);
        QVERIFY(shop.workshop.list().isEmpty());
        QCOMPARE(shop.workshop.past().size(), 5);
        QVERIFY(std::ranges::all_of(shop.workshop.past(), [](const Job &job) { return job.state == Job::State::Made && job.isOver(); }));
        QVERIFY(shop.workshop.past().first().log.last().line.startsWith(QStringLiteral("Made ")));
    }

    void oneIsCancelledWhileOthersGoOn()
    {
        Shop shop({5, 10});
        shop.holdFrames();
        shop.order();
        QTRY_COMPARE(running(shop).size(), 2);
        const Slot clip = Slot::clip(kFrame2.beat, 0);
        const Slot next = Slot::clip(kFrame2.beat, 1);
        shop.workshop.cancel(clip); // it waits for its frame, and another waits for it
        QTRY_VERIFY(!shop.workshop.job(clip) && !shop.workshop.job(next));
        QVERIFY(shop.workshop.job(kFrame2));
        shop.gate.open();
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 1, 60000);
        QVERIFY(shop.reports.first().wasCancelled);
        QCOMPARE(QSet<Slot>(shop.made.begin(), shop.made.end()), (QSet<Slot>{kFrame1, kFrame2, Slot::clip(kFrame1.beat, 0)}));
        const QList<Job> &past = shop.workshop.past();
        const auto ended = [&](const Slot &slot) { return *std::ranges::find(past, slot, &Job::slot); };
        QCOMPARE(ended(clip).state, Job::State::Cancelled);
        QVERIFY(!ended(clip).because);
        QCOMPARE(ended(next).state, Job::State::Cancelled);
        QCOMPARE(ended(next).because, std::optional(clip));
    }

    void whatNeedsAFailedOneIsSkippedWithTheReason()
    {
        Shop shop({5});
        shop.fixture.artist.trouble = [](const FrameRequest &) -> std::optional<Error> {
            return Error{ErrorKind::ProviderRefused, QStringLiteral("No."), QStringLiteral("422: no"), std::nullopt};
        };
        shop.order();
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 1, 60000);
        QCOMPARE(shop.workshop.failed(), QList<Slot>{kFrame1});
        QCOMPARE(shop.workshop.job(kFrame1)->error.kind, ErrorKind::ProviderRefused);
        QCOMPARE(shop.workshop.job(kFrame1)->log.last().line, QStringLiteral("422: no"));
        QCOMPARE(shop.workshop.past().first().state, Job::State::Skipped);
        QCOMPARE(shop.workshop.past().first().because, std::optional(kFrame1));
    }

    void pausedNothingNewBegins()
    {
        Shop shop({5, 5, 5});
        shop.holdFrames();
        shop.order();
        QTRY_COMPARE(shop.gate.waiting(), 2);
        shop.workshop.setPaused(true);
        QVERIFY(shop.workshop.isPaused());
        shop.gate.open();
        QTRY_COMPARE_WITH_TIMEOUT(shop.made.size(), 2, 60000); // what ran was finished
        shop.order({kFrame1}); // it is paused, too: nothing to be made, but nothing is looked at either
        QTest::qWait(50);
        QCOMPARE(shop.made.size(), 2);
        QCOMPARE(shop.reports.size(), 0);
        shop.workshop.setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 2, 60000);
        QCOMPARE(shop.made.size(), 6);
    }

    void thePauseEndsWithTheLastOrder()
    {
        Shop shop({5, 5, 5});
        shop.holdFrames();
        shop.order();
        QTRY_COMPARE(shop.gate.waiting(), 2);
        shop.workshop.setPaused(true);
        shop.workshop.stop();
        shop.gate.open();
        QTRY_VERIFY_WITH_TIMEOUT(!shop.workshop.isBusy(), 60000);
        QVERIFY(!shop.workshop.isPaused());
    }

    void aWaitingOneIsMovedUp()
    {
        Shop shop({5, 5, 5, 5});
        shop.holdFrames();
        shop.order({}, BuildScope::Chunks, {1, 1}); // one after another
        QTRY_COMPARE(running(shop), QList<Slot>{kFrame1});
        const BeatId last(QStringLiteral("b4"));
        const auto waiting = [&] {
            QList<Slot> slotList;
            for (const Job &job : shop.workshop.list()) {
                if (job.state == Job::State::Queued)
                    slotList.append(job.slot);
            }
            return slotList;
        };
        QCOMPARE(waiting().first(), kFrame2);
        QVERIFY(!shop.workshop.canMoveUp(waiting().first()));
        QVERIFY(!shop.workshop.canMoveUp(running(shop).first()));
        const Slot clip = Slot::clip(last, 0);
        while (shop.workshop.canMoveUp(clip))
            shop.workshop.moveUp(clip);
        QCOMPARE(waiting().mid(0, 2), (QList<Slot>{Slot::frame(last), clip}));
        shop.gate.open();
        QTRY_COMPARE_WITH_TIMEOUT(shop.reports.size(), 1, 60000);
        QCOMPARE(shop.made.mid(0, 3), (QList<Slot>{kFrame1, Slot::frame(last), clip}));
    }
};

BEATREEL_TEST(tst_Workshop)
#include "tst_Workshop.moc"
