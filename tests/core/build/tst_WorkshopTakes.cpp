// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/build/WorkshopFixture.h"
#include "tests/support/TestMain.h"

#include <QSet>

using namespace beatreel;
using namespace beatreel::test;

/// Several takes of one slot that are ordered at once.
class tst_WorkshopTakes : public QObject
{
    Q_OBJECT

private slots:
    void severalTakesOfASlotAreOneJobUntilTheLastIsThere()
    {
        Shop shop({5});
        static_cast<void>(shop.fixture.make());
        shop.holdFrames();
        shop.orderTakes(shop.variants(kFrame1, 3), {2, 2});
        QTRY_COMPARE(shop.gate.waiting(), 2);
        QTRY_VERIFY(shop.workshop.job(kFrame1));
        QCOMPARE(shop.workshop.job(kFrame1)->takes, 3);
        QCOMPARE(shop.workshop.list().size(), 1);
        QVERIFY(!shop.workshop.isBuilding());
        shop.gate.open();
        QTRY_COMPARE(shop.reports.size(), 1);
        QCOMPARE(shop.made, (QList<Slot>{kFrame1, kFrame1, kFrame1}));
        QVERIFY(shop.workshop.jobs().isEmpty());
        QSet<JobId> over; // each for itself
        for (const Job &job : shop.workshop.past()) {
            QCOMPARE(job.state, Job::State::Made);
            QCOMPARE(job.takes, 1);
            over.insert(job.id);
        }
        QCOMPARE(over.size(), 3);
        QCOMPARE(shop.fixture.folder->takes().takesOf(kFrame1).size(), 4);
    }

    void oneOfSeveralTakesThatFailsIsTold()
    {
        Shop shop({5});
        static_cast<void>(shop.fixture.make());
        const QList<TakeOrder> orders = shop.variants(kFrame1, 3);
        const quint64 bad = orders[0].seed;
        shop.fixture.artist.trouble = [bad](const FrameRequest &request) -> std::optional<Error> {
            return request.seed == bad ? std::optional(Error{ErrorKind::Unavailable, QStringLiteral("No."), {}, {}}) : std::nullopt;
        };
        shop.orderTakes(orders, {1, 1});
        QTRY_COMPARE(shop.reports.size(), 1);
        QCOMPARE(shop.made.size(), 2);
        QVERIFY(shop.workshop.job(kFrame1));
        QCOMPARE(shop.workshop.job(kFrame1)->state, Job::State::Failed);
    }

    void aFailureAmongSeveralTakesLetsTheOthersEnd()
    {
        Shop shop({5});
        static_cast<void>(shop.fixture.make());
        const QList<TakeOrder> orders = shop.variants(kFrame1, 3);
        const quint64 bad = orders[0].seed;
        shop.fixture.artist.trouble = [&shop, bad](const FrameRequest &request) -> std::optional<Error> {
            if (request.seed == bad)
                return Error{ErrorKind::Unavailable, QStringLiteral("No."), {}, {}};
            shop.gate.pass();
            return std::nullopt;
        };
        shop.orderTakes(orders, {1, 1});
        QTRY_COMPARE(shop.gate.waiting(), 1);
        QTRY_COMPARE(shop.workshop.job(kFrame1)->takes, 2);
        QCOMPARE(shop.workshop.job(kFrame1)->state, Job::State::Running);
        shop.gate.open();
        QTRY_COMPARE(shop.reports.size(), 1);
        QCOMPARE(shop.workshop.job(kFrame1)->state, Job::State::Failed);
        QCOMPARE(shop.workshop.job(kFrame1)->error.sentence, QStringLiteral("No."));
        shop.order({kFrame1}); // there is nothing to make: it stays told
        QTRY_COMPARE(shop.reports.size(), 2);
        QCOMPARE(shop.workshop.failed(), QList<Slot>{kFrame1});
    }

    void severalTakesAreCancelledTogether()
    {
        Shop shop({5, 5});
        static_cast<void>(shop.fixture.make());
        shop.holdFrames();
        shop.orderTakes(shop.variants(kFrame1, 3) + shop.variants(kFrame2, 1), {1, 1});
        QTRY_VERIFY(running(shop) == QList<Slot>{kFrame1});
        shop.workshop.cancel(kFrame1);
        QTRY_COMPARE(shop.workshop.job(kFrame1)->takes, 1); // the one that runs
        shop.gate.open();
        QTRY_COMPARE(shop.reports.size(), 1);
        QVERIFY(shop.workshop.jobs().isEmpty());
        QCOMPARE(shop.made.last(), kFrame2);
        QVERIFY(shop.made.count(kFrame1) <= 1);
        QCOMPARE(shop.workshop.past().size(), 4);
    }

    void severalTakesAreMovedUpTogether()
    {
        Shop shop({5, 5, 5});
        static_cast<void>(shop.fixture.make());
        shop.holdFrames();
        const Slot frame3 = Slot::frame(BeatId(QStringLiteral("b3")));
        shop.orderTakes(shop.variants(kFrame1, 1) + shop.variants(kFrame2, 2) + shop.variants(frame3, 2), {1, 1});
        QTRY_VERIFY(running(shop) == QList<Slot>{kFrame1});
        QVERIFY(!shop.workshop.canMoveUp(kFrame2));
        QVERIFY(shop.workshop.canMoveUp(frame3));
        shop.workshop.moveUp(frame3);
        shop.gate.open();
        QTRY_COMPARE(shop.reports.size(), 1);
        QCOMPARE(shop.made, (QList<Slot>{kFrame1, frame3, frame3, kFrame2, kFrame2}));
    }
};

BEATREEL_TEST(tst_WorkshopTakes)
#include "tst_WorkshopTakes.moc"
