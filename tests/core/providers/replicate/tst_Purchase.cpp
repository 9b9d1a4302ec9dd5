// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/providers/replicate/ReplicateFixture.h"
#include "tests/support/TestMain.h"

#include <thread>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Purchase : public QObject
{
    Q_OBJECT

private slots:
    void refusalsStopAndCostNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("401") << 401 << u"settings"_s;
        QTest::newRow("402") << 402 << u"credit"_s;
        QTest::newRow("422") << 422 << u"refuses"_s;
    }

    void refusalsStopAndCostNothing()
    {
        QFETCH(int, status);
        QFETCH(QString, words);
        ReplicateFixture fixture;
        fixture.service.instead = once("POST", kCreate, HttpAnswer::json(status, {{u"detail"_s, u"no"_s}}));
        const auto made = fixture.frame();
        QVERIFY(!made);
        QVERIFY(made.error().kind == ErrorKind::ProviderRefused);
        QVERIFY2(made.error().sentence.contains(words), qPrintable(made.error().sentence));
        QVERIFY(fixture.rows().first().state == RequestState::Withdrawn);
        QCOMPARE(fixture.ledger->totals()->reservedUsd, 0.0);
        QVERIFY(fixture.frame());
        QCOMPARE(fixture.service.made().size(), 1);
    }

    void aWrongKeyReservesNothing()
    {
        ReplicateFixture fixture;
        fixture.token = u"r8_wrong"_s;
        fixture.reopen();
        const auto made = fixture.frame();
        QVERIFY(!made);
        QVERIFY(made.error().sentence.contains(u"REPLICATE_API_TOKEN"_s));
        QVERIFY(!made.error().sentence.contains(fixture.token));
        QVERIFY(fixture.rows().isEmpty());
        fixture.token.clear();
        fixture.reopen();
        QVERIFY(fixture.frame().error().sentence.contains(u"no key"_s));
    }

    void rateLimitsAreObeyed()
    {
        ReplicateFixture fixture;
        HttpAnswer slow = HttpAnswer::json(429, {{u"detail"_s, u"Request was throttled."_s}, {u"status"_s, 429}, {u"retry_after"_s, 0.2}});
        fixture.service.instead = once("POST", kCreate, slow);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(fixture.frame());
        QVERIFY(clock.elapsed() >= 200);
        QCOMPARE(fixture.service.made().size(), 1);
        QCOMPARE(fixture.rows().size(), 1);
    }

    /// With little credit left: six tasks, one create at a time, and hardly a request in vain.
    void allSlowDownTogether()
    {
        ReplicateFixture fixture;
        fixture.service.createEvery = 150ms;
        std::atomic<int> made = 0;
        {
            std::vector<std::jthread> threads;
            for (int take = 1; take <= 6; ++take)
                threads.emplace_back([&, take] { made += fixture.frame(u"nano-banana"_s, take).has_value(); });
        }
        QCOMPARE(made.load(), 6);
        QCOMPARE(fixture.service.made().size(), 6);
        QVERIFY2(fixture.service.throttled() <= 14, qPrintable(QString::number(fixture.service.throttled())));
        QCOMPARE(fixture.rows().size(), 6);
    }

    void whatNeverEndsIsEnded()
    {
        ReplicateFixture fixture;
        fixture.service.works = 10h;
        fixture.deadline = 5s;
        fixture.reopen();
        const auto made = fixture.frame(u"sdxl"_s);
        QVERIFY(!made);
        QVERIFY(made.error().kind == ErrorKind::ProviderRefused);
        const RequestRow row = fixture.rows().first();
        QVERIFY(row.state == RequestState::Failed);
        QCOMPARE(row.wasteUsd, 0.0039);
    }

    void endsAreBooked_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("model");
        QTest::addColumn<double>("cost");
        QTest::newRow("failed, by the run") << u"failed"_s << u"flux-schnell"_s << 0.0;
        QTest::newRow("failed, by time") << u"failed"_s << u"sdxl"_s << 0.0039;
        QTest::newRow("canceled elsewhere, by time") << u"canceled"_s << u"sdxl"_s << 0.0039;
        QTest::newRow("aborted") << u"aborted"_s << u"sdxl"_s << 0.0;
    }

    void endsAreBooked()
    {
        QFETCH(QString, status);
        QFETCH(QString, model);
        QFETCH(double, cost);
        ReplicateFixture fixture;
        fixture.service.endsAs = status;
        fixture.service.error = u"NSFW content detected"_s;
        const auto made = fixture.frame(model);
        QVERIFY(!made);
        QVERIFY(made.error().kind == ErrorKind::ProviderRefused);
        const RequestRow row = fixture.rows().first();
        QVERIFY(row.state == RequestState::Failed);
        QCOMPARE(row.actualUsd.value(), cost);
        QCOMPARE(row.wasteUsd, cost);
        fixture.service.endsAs = u"succeeded"_s;
        QVERIFY(!fixture.frame(model));
        QCOMPARE(fixture.service.made().size(), 1);
        // The user's word: another take.
        QVERIFY(fixture.frame(model, 2));
        QCOMPARE(fixture.service.made().size(), 2);
    }

    void successWithoutAResultFails()
    {
        ReplicateFixture fixture;
        fixture.service.shape = FakeReplicate::Shape::Nothing;
        const auto made = fixture.frame();
        QVERIFY(!made);
        QVERIFY2(made.error().sentence.contains(u"without a result"_s), qPrintable(made.error().sentence));
        QVERIFY(fixture.rows().first().state == RequestState::Failed);
    }

    void whatWasBegunIsGoneOnWith()
    {
        ReplicateFixture fixture;
        fixture.service.works = 400ms;
        CancelSource stop;
        {
            // Stopped so hard that nobody can tell the service.
            fixture.service.instead = [](const HttpSeen &seen) -> std::optional<HttpAnswer> {
                if (seen.path().endsWith(u"/cancel"_s))
                    return withFault(HttpAnswer::Fault::DropUnanswered);
                return std::nullopt;
            };
            const std::jthread stopper([&] {
                while (fixture.service.made().isEmpty())
                    std::this_thread::yield();
                std::this_thread::sleep_for(60ms);
                stop.request_stop();
            });
            const auto made = fixture.frame(u"sdxl"_s, 1, {stop.get_token(), {}, {}});
            QVERIFY(!made);
            QVERIFY(made.error().kind == ErrorKind::Cancelled);
        }
        fixture.service.instead = {};
        QVERIFY(fixture.rows().first().state == RequestState::Sent);
        fixture.reopen();
        QVERIFY(fixture.frame(u"sdxl"_s));
        QCOMPARE(fixture.service.made().size(), 1);
        QCOMPARE(fixture.rows().size(), 1);
    }

    void stoppingStopsThePredictionToo()
    {
        ReplicateFixture fixture;
        fixture.service.works = 10s;
        CancelSource stop;
        const std::jthread stopper([&] {
            while (fixture.service.made().isEmpty() || fixture.rows().isEmpty() || fixture.rows().first().providerId.isEmpty())
                std::this_thread::yield();
            stop.request_stop();
        });
        const auto made = fixture.frame(u"sdxl"_s, 1, {stop.get_token(), {}, {}});
        QVERIFY(!made);
        QVERIFY(made.error().kind == ErrorKind::Cancelled);
        QCOMPARE(fixture.service.made().first().status, u"aborted"_s);
        QVERIFY(fixture.rows().first().state == RequestState::Withdrawn);
        fixture.service.works = 10ms;
        QVERIFY(fixture.frame(u"sdxl"_s));
        QCOMPARE(fixture.service.made().size(), 2);
    }

    void whatTheServiceForgotIsLost()
    {
        ReplicateFixture fixture;
        fixture.service.onDelivery = [](const HttpSeen &, HttpAnswer &answer) { answer.status = 503; };
        QVERIFY(!fixture.clip());
        fixture.service.onDelivery = {};
        fixture.service.forgetAll();
        fixture.reopen();
        const auto made = fixture.clip();
        QVERIFY(!made);
        QVERIFY2(made.error().sentence.contains(u"--remake-lost"_s), qPrintable(made.error().sentence));
        QVERIFY(fixture.rows().first().state == RequestState::Lost);
        QCOMPARE(fixture.rows().first().wasteUsd, 0.19);
        QVERIFY(!fixture.clip());
        QCOMPARE(fixture.service.made().size(), 1);
        fixture.mayRepeatLost = true;
        QVERIFY(fixture.clip());
        QCOMPARE(fixture.service.made().size(), 2);
    }

    void whatIsNotKnownYetIsAskedForAgain()
    {
        ReplicateFixture fixture;
        fixture.service.instead = knowsNothing(2);
        const auto made = fixture.frame();
        QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence));
        QCOMPARE(fixture.service.made().size(), 1);
    }

    /// The address may be wrong, or the key of another account.
    void whatIsYoungAndNotKnownIsNotWrittenOff()
    {
        ReplicateFixture fixture;
        fixture.service.instead = knowsNothing(1000);
        const auto made = fixture.frame();
        QVERIFY(!made);
        QVERIFY(made.error().kind == ErrorKind::Unavailable);
        QVERIFY2(made.error().sentence.contains(fixture.service.made().first().id), qPrintable(made.error().sentence));
        QVERIFY(fixture.rows().first().state == RequestState::Sent);
        fixture.service.instead = {};
        fixture.reopen();
        QVERIFY(fixture.frame());
        QCOMPARE(fixture.service.made().size(), 1);
    }

    void anAnswerThatIsNoPredictionIsAskedForAgain_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << QByteArray("OK");
        QTest::newRow("cut JSON") << QByteArray("{\"id\":\"ab");
        QTest::newRow("other JSON") << QByteArray("{\"result\":[1,2]}");
    }

    void anAnswerThatIsNoPredictionIsAskedForAgain()
    {
        QFETCH(QByteArray, body);
        ReplicateFixture fixture;
        fixture.service.afterwards = [&body, times = 0](const HttpSeen &seen, HttpAnswer &answer) mutable {
            if (seen.path().startsWith(kCreate + u'/') && times++ < 2)
                answer.body = body;
        };
        const auto made = fixture.frame();
        QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence));
        QCOMPARE(fixture.service.made().size(), 1);
    }

    void aTimeThatCannotBeCostsTheEstimate()
    {
        ReplicateFixture fixture;
        fixture.service.predictSeconds = 1e12;
        const auto made = fixture.frame(u"sdxl"_s);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence));
        QCOMPARE(made->costUsd, std::optional(fixture.rows().first().estimateUsd));
        QVERIFY(made->parameters.value(u"cost_is_estimate"_s).toBool());
    }

    void theKeyIsInNoReason()
    {
        ReplicateFixture fixture;
        fixture.service.endsAs = u"failed"_s;
        fixture.service.error = u"cannot fetch with Bearer %1 from host"_s.arg(fixture.token);
        const auto made = fixture.frame();
        QVERIFY(!made);
        const QString told = made.error().sentence + made.error().detail + fixture.rows().first().reason;
        QVERIFY2(told.contains(u"from host"_s) && !told.contains(fixture.token), qPrintable(told));
    }

    /// A frame of FLUX.1 schnell is $0.003.
    void lessThanACentIsNotToldAsNothing()
    {
        ReplicateFixture fixture;
        const PaidOrder order = fixture.order(PipelineStep::Frame, u"flux-schnell"_s);
        NewRequest request;
        request.key = order.key;
        request.provider = u"replicate"_s;
        request.model = u"flux-schnell"_s;
        request.input = {{u"prompt"_s, u"A kettle"_s}};
        request.estimateUsd = order.estimateUsd;
        request.providerTime = QDateTime::currentDateTimeUtc().addSecs(-7200);
        const auto row = fixture.ledger->reserve(request, {});
        QVERIFY(row);
        const auto interrupted = fixture.frame(u"flux-schnell"_s);
        QVERIFY2(!interrupted && interrupted.error().sentence.contains(u"$0.01"_s), "what became of it is not known");
        QVERIFY(fixture.ledger->recordProviderId(*row, u"forgotten"_s, request.providerTime));
        const auto forgotten = fixture.frame(u"flux-schnell"_s);
        QVERIFY2(!forgotten && forgotten.error().sentence.contains(u"$0.01"_s), "the service has forgotten it");
        const auto paidBefore = fixture.frame(u"flux-schnell"_s);
        QVERIFY2(!paidBefore && paidBefore.error().sentence.contains(u"$0.01"_s), "the ledger says that it is lost");
    }

    void theBudgetHoldsForEightAtOnce()
    {
        ReplicateFixture fixture;
        fixture.budget.projectUsd = 0.10;
        std::atomic<int> made = 0;
        std::atomic<int> refused = 0;
        {
            std::vector<std::jthread> threads;
            for (int take = 1; take <= 8; ++take) {
                threads.emplace_back([&, take] {
                    const auto one = fixture.frame(u"nano-banana"_s, take);
                    made += one.has_value();
                    refused += !one && one.error().kind == ErrorKind::OverBudget;
                });
            }
        }
        QCOMPARE(made.load(), 2);
        QCOMPARE(refused.load(), 6);
        QCOMPARE(fixture.service.made().size(), 2);
    }

    void aKeyRevokedHalfWayKeepsTheRow()
    {
        ReplicateFixture fixture;
        fixture.service.works = 300ms;
        fixture.service.instead = [](const HttpSeen &seen) -> std::optional<HttpAnswer> {
            if (seen.method == "GET" && seen.path().startsWith(kCreate + u'/'))
                return HttpAnswer::json(401, {{u"detail"_s, u"Unauthenticated"_s}});
            return std::nullopt;
        };
        const auto made = fixture.frame();
        QVERIFY(!made);
        QVERIFY(made.error().kind == ErrorKind::ProviderRefused);
        QVERIFY(fixture.rows().first().state == RequestState::Sent);
        fixture.service.instead = {};
        QVERIFY(fixture.frame());
        QCOMPARE(fixture.service.made().size(), 1);
    }

    void anUploadThatBreaksIsRepeated()
    {
        ReplicateFixture fixture;
        fixture.service.instead = once("POST", u"/v1/files"_s, withFault(HttpAnswer::Fault::DropUnanswered));
        QImage noise(1280, 720, QImage::Format_RGB32);
        for (int y = 0; y < noise.height(); ++y) {
            for (int x = 0; x < noise.width(); ++x)
                noise.setPixel(x, y, static_cast<uint>(x * 7919 + y * 104729 + x * y * 31));
        }
        fixture.inputPicture = fixture.temporary.file(u"noise.png"_s);
        QVERIFY(writePicture(noise, fixture.inputPicture));
        QVERIFY(fixture.clip());
        QCOMPARE(fixture.service.api().count("POST", u"/v1/files"_s), 2);
        QCOMPARE(fixture.service.made().size(), 1);
    }
};

BEATREEL_TEST(tst_Purchase)
#include "tst_Purchase.moc"
