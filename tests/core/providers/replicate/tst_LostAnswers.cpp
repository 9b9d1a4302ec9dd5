// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/providers/replicate/ReplicateFixture.h"
#include "tests/support/TestMain.h"

#include <thread>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What became of a request whose answer never came.
class tst_LostAnswers : public QObject
{
    Q_OBJECT

private slots:
    void aLostAnswerIsFoundAgain_data()
    {
        QTest::addColumn<HttpAnswer::Fault>("fault");
        QTest::addColumn<int>("status");
        QTest::newRow("reset") << HttpAnswer::Fault::DropUnanswered << 202;
        QTest::newRow("cut") << HttpAnswer::Fault::CutBody << 202;
        QTest::newRow("stall") << HttpAnswer::Fault::Stall << 202;
        QTest::newRow("500") << HttpAnswer::Fault::None << 500;
        QTest::newRow("502") << HttpAnswer::Fault::None << 502;
    }

    void aLostAnswerIsFoundAgain()
    {
        QFETCH(HttpAnswer::Fault, fault);
        QFETCH(int, status);
        ReplicateFixture fixture;
        fixture.stall = 200ms;
        fixture.reopen();
        fixture.service.afterwards = [&](const HttpSeen &seen, HttpAnswer &answer) {
            if (seen.method != "POST" || seen.path() != kCreate)
                return;
            answer.fault = fault;
            answer.status = status;
            if (status == 502)
                answer.body = "<html>Bad gateway</html>";
        };
        const auto made = fixture.frame();
        QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence));
        QCOMPARE(fixture.service.made().size(), 1);
        QCOMPARE(fixture.rows().size(), 1);
        QCOMPARE(fixture.rows().first().providerId, fixture.service.made().first().id);
    }

    void anAnswerOfTheWrongShapeIsFoundAgain_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << QByteArray("OK");
        QTest::newRow("cut JSON") << QByteArray("{\"id\":\"ab");
        QTest::newRow("other JSON") << QByteArray("{\"result\":[1,2]}");
        QTest::newRow("list") << QByteArray("[]");
    }

    void anAnswerOfTheWrongShapeIsFoundAgain()
    {
        QFETCH(QByteArray, body);
        ReplicateFixture fixture;
        fixture.service.afterwards = [&](const HttpSeen &seen, HttpAnswer &answer) {
            if (seen.method == "POST" && seen.path() == kCreate)
                answer.body = body;
        };
        const auto made = fixture.frame();
        QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence));
        QCOMPARE(fixture.service.made().size(), 1);
    }

    void aListThatLagsIsWaitedFor()
    {
        ReplicateFixture fixture;
        fixture.service.listLag = 250ms;
        fixture.service.afterwards = [](const HttpSeen &seen, HttpAnswer &answer) {
            if (seen.method == "POST" && seen.path() == kCreate)
                answer.fault = HttpAnswer::Fault::DropUnanswered;
        };
        const auto made = fixture.frame();
        QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence));
        QCOMPARE(fixture.service.made().size(), 1);
        QCOMPARE(fixture.rows().size(), 1);
    }

    void aListThatLagsIsWaitedForByTheNextBuildToo()
    {
        ReplicateFixture fixture;
        fixture.service.listLag = 250ms;
        const PaidOrder order = fixture.order(PipelineStep::Frame, u"flux-schnell"_s);
        NewRequest request;
        request.key = order.key;
        request.provider = u"replicate"_s;
        request.model = u"flux-schnell"_s;
        request.input = {{u"prompt"_s, u"A kettle"_s}};
        QVERIFY(fixture.ledger->reserve(request, {}));
        QVERIFY(fixture.api->create(u"black-forest-labs/flux-schnell"_s, request.input, {}));
        fixture.reopen();
        QVERIFY(fixture.frame());
        QCOMPARE(fixture.service.made().size(), 1);
    }

    void onlyWhatWasNeverCreatedIsCreatedAgain()
    {
        ReplicateFixture fixture;
        fixture.service.instead = once("POST", kCreate, withFault(HttpAnswer::Fault::DropUnanswered));
        const auto made = fixture.frame();
        QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence));
        QCOMPARE(fixture.service.made().size(), 1);
        QCOMPARE(fixture.rows().size(), 2);
        QVERIFY(fixture.rows().first().state == RequestState::Withdrawn);
    }

    /// Two with the same input, both answers lost: each finds its own.
    void twinsAreToldApart()
    {
        ReplicateFixture fixture;
        fixture.service.afterwards = [&](const HttpSeen &seen, HttpAnswer &answer) {
            if (seen.method == "POST" && seen.path() == kCreate)
                answer.fault = HttpAnswer::Fault::DropUnanswered;
        };
        std::atomic<int> made = 0;
        {
            std::vector<std::jthread> threads;
            for (int take = 1; take <= 6; ++take)
                threads.emplace_back([&, take] { made += fixture.frame(u"nano-banana"_s, take).has_value(); });
        }
        QCOMPARE(made.load(), 6);
        QCOMPARE(fixture.service.made().size(), 6);
        QSet<QString> ids;
        for (const RequestRow &row : fixture.rows())
            ids.insert(row.providerId);
        QCOMPARE(ids.size(), 6);
    }

    /// Another project of the same brief has the same made while the answer to the first is lost.
    void whatWasCreatedSoonestIsItsOwn()
    {
        ReplicateFixture fixture;
        fixture.service.afterwards = [times = 0](const HttpSeen &seen, HttpAnswer &answer) mutable {
            if (seen.method == "POST" && seen.path() == kCreate && times++ == 0) {
                answer.fault = HttpAnswer::Fault::DropUnanswered;
                answer.delay = 300ms;
            }
        };
        std::jthread other([&] {
            while (fixture.service.made().isEmpty())
                std::this_thread::yield();
            (void)fixture.api->create(u"black-forest-labs/flux-schnell"_s, fixture.service.made().first().input, {});
        });
        const auto made = fixture.frame();
        other.join();
        QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence));
        QCOMPARE(fixture.service.made().size(), 2);
        QCOMPARE(fixture.rows().first().providerId, fixture.service.made().first().id);
    }

    void whatWasCreatedBeforeIsAnothers()
    {
        ReplicateFixture fixture;
        QVERIFY(fixture.frame());
        fixture.service.growOlder(30s);
        fixture.enterAnotherProject();
        fixture.service.instead = once("POST", kCreate, withFault(HttpAnswer::Fault::DropUnanswered));
        QVERIFY(fixture.frame());
        QCOMPARE(fixture.service.made().size(), 2);
        QCOMPARE(fixture.rows().last().providerId, fixture.service.made().last().id);
    }

    /// The provider's clock counts, not this computer's.
    void aClockThatJumpedDoesNotMatter()
    {
        ReplicateFixture fixture;
        const PaidOrder order = fixture.order(PipelineStep::Frame, u"sdxl"_s);
        NewRequest request;
        request.key = order.key;
        request.provider = u"replicate"_s;
        request.model = u"sdxl"_s;
        request.input = {{u"prompt"_s, u"A kettle"_s}};
        request.providerTime = QDateTime::currentDateTimeUtc();
        // Written down by a clock that is years behind.
        struct Behind final : Clock
        {
            [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc().addYears(-5); }
        };
        const Behind behind;
        fixture.ledger.reset();
        {
            const auto ledger = Ledger::open(fixture.temporary.file(u"ledger.sqlite"_s), &behind).value();
            QVERIFY(ledger->reserve(request, {}));
        }
        fixture.reopen();
        QVERIFY(fixture.frame(u"sdxl"_s));
        QCOMPARE(fixture.service.made().size(), 1);
        QVERIFY(fixture.rows().first().state == RequestState::Withdrawn);
    }

    void aServiceWithoutADateIsSearchedToo()
    {
        ReplicateFixture fixture;
        fixture.service.afterwards = [](const HttpSeen &seen, HttpAnswer &answer) {
            answer.hasDate = false;
            if (seen.method == "POST" && seen.path() == kCreate)
                answer.fault = HttpAnswer::Fault::DropUnanswered;
        };
        const auto made = fixture.frame();
        QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence));
        QCOMPARE(fixture.service.made().size(), 1);
        QCOMPARE(fixture.rows().size(), 1);
    }

    void aLongInterruptedRequestAsks_data()
    {
        QTest::addColumn<bool>("hasDate");
        QTest::newRow("by the service's clock") << true;
        QTest::newRow("by this computer's clock") << false;
    }

    void aLongInterruptedRequestAsks()
    {
        QFETCH(bool, hasDate);
        ReplicateFixture fixture;
        fixture.service.afterwards = [hasDate](const HttpSeen &, HttpAnswer &answer) { answer.hasDate = hasDate; };
        const PaidOrder order = fixture.order(PipelineStep::Frame, u"sdxl"_s);
        NewRequest request;
        request.key = order.key;
        request.provider = u"replicate"_s;
        request.model = u"sdxl"_s;
        request.input = {{u"prompt"_s, u"A kettle"_s}};
        request.estimateUsd = order.estimateUsd;
        request.providerTime = QDateTime::currentDateTimeUtc().addSecs(-7200);
        QVERIFY(fixture.ledger->reserve(request, {}));
        const auto made = fixture.frame(u"sdxl"_s);
        QVERIFY(!made);
        QVERIFY(made.error().kind == ErrorKind::OutcomeUnknown);
        QVERIFY(fixture.service.made().isEmpty());
        fixture.mayRepeatUnknown = true;
        QVERIFY(fixture.frame(u"sdxl"_s));
        QCOMPARE(fixture.service.made().size(), 1);
        QVERIFY(fixture.rows().first().state == RequestState::Lost);
    }
};

BEATREEL_TEST(tst_LostAnswers)
#include "tst_LostAnswers.moc"
