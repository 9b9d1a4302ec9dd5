// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/providers/openai/ChatFixture.h"
#include "tests/support/CrookedReplies.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

openai::Question question()
{
    openai::Question question;
    question.model = u"the-model"_s;
    question.messages = {QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, u"Plan it as JSON."_s}}};
    question.schemaName = u"video_plan"_s;
    question.schema = {{u"type"_s, u"object"_s}, {u"additionalProperties"_s, false}, {u"required"_s, QJsonArray()}, {u"properties"_s, QJsonObject()}};
    return question;
}

} // namespace

class tst_ChatApi : public QObject
{
    Q_OBJECT

private slots:
    void ratesAreWaitedForAndMoneyIsNot()
    {
        ChatFixture fixture;
        fixture.service.contents = {goodReply()};
        int times = 0;
        fixture.service.instead = [&times](const HttpSeen &) -> std::optional<HttpAnswer> {
            return times++ < 2 ? std::optional(HttpAnswer::json(times == 1 ? 429 : 503, {{u"error"_s, QJsonObject{{u"code"_s, u"rate_limit_exceeded"_s}}}})) : std::nullopt;
        };
        QVERIFY(fixture.plan());
        QCOMPARE(times, 3);
        fixture.service.instead = [&times](const HttpSeen &) -> std::optional<HttpAnswer> {
            ++times;
            return HttpAnswer::json(429, {{u"error"_s, QJsonObject{{u"code"_s, u"credit_balance_exhausted"_s}}}});
        };
        const auto plan = fixture.plan();
        QVERIFY(!plan);
        QVERIFY(plan.error().kind == ErrorKind::ProviderRefused);
        QCOMPARE(times, 4);
    }

    void aPauseThatIsAskedForHoldsAllThatIsAsked()
    {
        ChatFixture fixture;
        fixture.service.contents = {goodReply()};
        std::atomic<int> times = 0;
        fixture.service.instead = [&times](const HttpSeen &) -> std::optional<HttpAnswer> {
            if (times++ > 0)
                return std::nullopt;
            HttpAnswer answer = HttpAnswer::json(429, {{u"error"_s, QJsonObject{{u"code"_s, u"rate_limit_exceeded"_s}}}});
            answer.headers = {{"Retry-After", "0.4"}};
            return answer;
        };
        const openai::ChatApi api(fixture.http, fixture.settings());
        QElapsedTimer timer;
        timer.start();
        std::jthread first([&] { QVERIFY(api.ask(question(), {})); });
        QTRY_COMPARE(times.load(), 1);
        QThread::msleep(50); // until the first has read it
        QVERIFY(api.ask(question(), {}));
        QVERIFY2(timer.elapsed() >= 400, qPrintable(QString::number(timer.elapsed())));
        first.join();
        QVERIFY2(timer.elapsed() >= 800, qPrintable(QString::number(timer.elapsed()))); // one after the other
        QCOMPARE(times.load(), 3);
    }

    void noMoreAreAskedAtOnceThanTheLimit()
    {
        ChatFixture fixture;
        fixture.service.contents = {goodReply()};
        std::atomic<int> times = 0;
        fixture.service.afterwards = [&times](HttpAnswer &answer) {
            ++times;
            answer.delay = std::chrono::milliseconds(150);
        };
        openai::Settings settings = fixture.settings();
        settings.limits.atOnce = 1;
        const openai::ChatApi api(fixture.http, settings);
        QElapsedTimer timer;
        timer.start();
        {
            std::vector<std::jthread> tasks;
            for (int i = 0; i < 3; ++i)
                tasks.emplace_back([&] { QVERIFY(api.ask(question(), {})); });
        }
        QCOMPARE(times.load(), 3);
        QVERIFY2(timer.elapsed() >= 450, qPrintable(QString::number(timer.elapsed())));
    }

    void aLongPauseIsToldOf()
    {
        ChatFixture fixture;
        std::atomic<int> times = 0;
        fixture.service.instead = [&times](const HttpSeen &) -> std::optional<HttpAnswer> {
            ++times;
            HttpAnswer answer = HttpAnswer::json(429, {{u"error"_s, QJsonObject{{u"code"_s, u"rate_limit_exceeded"_s}}}});
            answer.headers = {{"Retry-After", "3600"}};
            return answer;
        };
        const auto plan = fixture.plan();
        QVERIFY(!plan && plan.error().kind == ErrorKind::Unavailable);
        QVERIFY2(plan.error().sentence.contains(u"asked too often"_s), qPrintable(plan.error().sentence));
        QCOMPARE(times.load(), 1);
    }

    void aKeyInTheModelsOwnWordsIsTakenOut()
    {
        ChatFixture fixture;
        fixture.service.contents = {QString(goodReply()).replace(u"Aurum watch"_s, u"Aurum "_s + FakeChat::key())};
        const openai::ChatApi api(fixture.http, fixture.settings());
        const auto answer = api.ask(question(), {});
        QVERIFY(answer);
        QVERIFY2(answer->text.contains(u"Aurum …"_s) && !answer->text.contains(FakeChat::key()), qPrintable(answer->text));
    }

    void whatStandsForAKeyIsNoSecret()
    {
        ChatFixture fixture;
        fixture.key = u"x"_s;
        fixture.service.needsKey = false;
        fixture.service.contents = {goodReply()};
        const openai::ChatApi api(fixture.http, fixture.settings());
        QCOMPARE(api.ask(question(), {}).value().text, goodReply());
    }
};

BEATREEL_TEST(tst_ChatApi)
#include "tst_ChatApi.moc"
