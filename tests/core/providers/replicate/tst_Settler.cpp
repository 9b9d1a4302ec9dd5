// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/replicate/ReplicateSettler.h"
#include "tests/core/providers/replicate/ReplicateFixture.h"
#include "tests/support/TestMain.h"

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Requests that an earlier run left open and that nobody waits for any more.
class tst_Settler : public QObject
{
    Q_OBJECT

private:
    /// Creates a prediction at the service and leaves its row open, with its id or without.
    static void leaveOpen(ReplicateFixture &fixture, bool isIdKnown)
    {
        const PaidOrder order = fixture.order(PipelineStep::Frame, u"flux-schnell"_s);
        NewRequest request;
        request.key = order.key;
        request.provider = u"replicate"_s;
        request.model = u"flux-schnell"_s;
        request.input = {{u"prompt"_s, u"A kettle"_s}};
        request.madeFrom = {{u"seed"_s, u"7"_s}};
        request.estimateUsd = order.estimateUsd;
        const RequestId row = fixture.ledger->reserve(request, {}).value();
        const auto created = fixture.api->create(u"black-forest-labs/flux-schnell"_s, request.input, {});
        QVERIFY2(created, created ? "" : qPrintable(created.error().sentence));
        if (isIdKnown)
            QVERIFY(fixture.ledger->recordProviderId(row, created->id, created->toldAt));
        fixture.reopen();
    }

    static Result<std::optional<Generated>> settle(ReplicateFixture &fixture)
    {
        const auto rows = fixture.ledger->leftOver();
        if (!rows || rows->size() != 1)
            return fail(ErrorKind::NotFound, u"There is not one row."_s);
        const replicate::ReplicateSettler settler(*fixture.api, fixture.models);
        return settler.settle(rows->first(), PipelineStep::Frame, *fixture.ledger, fixture.temporary.path(), {});
    }

private slots:
    void whatRunsIsStopped_data()
    {
        QTest::addColumn<bool>("isIdKnown");
        QTest::newRow("known") << true;
        QTest::newRow("found in the list") << false;
    }

    void whatRunsIsStopped()
    {
        QFETCH(bool, isIdKnown);
        ReplicateFixture fixture;
        fixture.service.works = 60s;
        leaveOpen(fixture, isIdKnown);
        const auto settled = settle(fixture);
        QVERIFY2(settled && !*settled, settled ? "" : qPrintable(settled.error().sentence));
        QCOMPARE(fixture.service.made().first().status, u"aborted"_s);
        QVERIFY(fixture.rows().first().state == RequestState::Withdrawn);
        QCOMPARE(fixture.ledger->totals()->reservedUsd, 0.0);
        QVERIFY(fixture.ledger->leftOver()->isEmpty());
        QCOMPARE(fixture.service.made().size(), 1);
    }

    void whatIsFinishedIsFetched()
    {
        ReplicateFixture fixture;
        fixture.service.works = 0ms;
        leaveOpen(fixture, true);
        const auto settled = settle(fixture);
        QVERIFY2(settled && *settled, settled ? "" : qPrintable(settled.error().sentence));
        QVERIFY(QFileInfo::exists((*settled)->file));
        QCOMPARE((*settled)->costUsd, std::optional(0.003));
        QVERIFY((*settled)->booked == std::optional(fixture.rows().first().id));
        QVERIFY(isOpen(fixture.rows().first().state)); // for whoever puts it away
    }

    void whatMayNotBeFetchedStaysOpen()
    {
        ReplicateFixture fixture;
        fixture.service.works = 0ms;
        leaveOpen(fixture, true);
        fixture.service.onDelivery = [](const HttpSeen &, HttpAnswer &answer) { answer.claimedLength = qint64(3) << 30; };
        QVERIFY(!settle(fixture));
        QVERIFY(isOpen(fixture.rows().first().state));
    }

    void whatFailedOrIsForgottenIsBooked()
    {
        ReplicateFixture failed;
        failed.service.works = 0ms;
        failed.service.endsAs = u"failed"_s;
        failed.service.error = u"E1000"_s;
        leaveOpen(failed, true);
        const auto ofFailed = settle(failed);
        QVERIFY(ofFailed && !*ofFailed);
        QVERIFY(failed.rows().first().state == RequestState::Failed);

        ReplicateFixture forgotten;
        forgotten.service.works = 0ms;
        leaveOpen(forgotten, true);
        forgotten.service.forgetAll();
        const auto ofForgotten = settle(forgotten);
        QVERIFY(ofForgotten && !*ofForgotten);
        QVERIFY(forgotten.rows().first().state == RequestState::Lost);
        QCOMPARE(forgotten.rows().first().wasteUsd, 0.003);
    }

    void whatIsNotKnownIsLostAfterAnHour_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<bool>("isLost");
        QTest::newRow("young") << 60 << false;
        QTest::newRow("nearly an hour") << 3500 << false;
        QTest::newRow("older") << 3700 << true;
    }

    void whatIsNotKnownIsLostAfterAnHour()
    {
        QFETCH(int, age);
        QFETCH(bool, isLost);
        ReplicateFixture fixture;
        leaveOpen(fixture, true);
        const RequestRow row = fixture.rows().first();
        QVERIFY(fixture.ledger->recordProviderId(row.id, row.providerId, row.providerTime.addSecs(-age)));
        fixture.service.instead = knowsNothing(1000);
        const auto settled = settle(fixture);
        QCOMPARE(settled.has_value(), isLost);
        QCOMPARE(fixture.rows().first().state == RequestState::Lost, isLost);
        QCOMPARE(isOpen(fixture.rows().first().state), !isLost);
    }

    void aServiceThatIsNotThereLeavesItOpen()
    {
        ReplicateFixture fixture;
        leaveOpen(fixture, true);
        fixture.service.instead = [](const HttpSeen &) { return std::optional(HttpAnswer::json(500, {})); };
        const auto settled = settle(fixture);
        QVERIFY(!settled && settled.error().kind == ErrorKind::Unavailable);
        QVERIFY(isOpen(fixture.rows().first().state));
        QCOMPARE(fixture.ledger->totals()->reservedUsd, 0.003);
    }

    void whatThisProgramBeganIsNotLeftOver()
    {
        ReplicateFixture fixture;
        leaveOpen(fixture, true);
        NewRequest other;
        other.key = fixture.order(PipelineStep::Clip, u"hailuo-2.3-fast"_s).key;
        other.provider = u"replicate"_s;
        other.model = u"hailuo-2.3-fast"_s;
        QVERIFY(fixture.ledger->reserve(other, {}));
        QCOMPARE(fixture.ledger->unfinished()->size(), 2);
        QCOMPARE(fixture.ledger->leftOver()->size(), 1);
        QCOMPARE(fixture.ledger->leftOver()->first().madeFrom.value(u"seed"_s).toString(), u"7"_s);
    }
};

BEATREEL_TEST(tst_Settler)
#include "tst_Settler.moc"
