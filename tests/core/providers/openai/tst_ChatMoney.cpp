// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/providers/openai/ChatFixture.h"
#include "tests/support/CrookedReplies.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

class tst_ChatMoney : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotKnownIsNotInvented()
    {
        ChatFixture fixture;
        fixture.service.contents = {goodReply()};
        const auto named = fixture.plan(u"15s luxury watch"_s, u"openai-model"_s);
        QVERIFY(named && !named->costUsd);
        const auto own = fixture.plan(u"15s luxury watch"_s, u"local-server"_s);
        QVERIFY(own);
        QCOMPARE(own->costUsd, std::optional(0.0));
        fixture.service.refusal = u"I cannot help with that."_s;
        QVERIFY(!fixture.plan(u"15s luxury watch"_s, u"openai-model"_s));
        QCOMPARE(fixture.account.chargedUsd, std::optional(0.0));
    }

    void eachQuestionMoreIsWithinTheBudget_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<double>("budget");
        QTest::addColumn<int>("answers");
        QTest::addColumn<QString>("notice");
        const QString wrong = QString(goodReply()).replace(u"\"duration\":5}"_s, u"\"duration\":15}"_s);
        // 9000 tokens in and 4000 out of gpt-6-sol: $0.058.
        QTest::newRow("for one") << wrong << 0.06 << 1 << u"nearest"_s;
        QTest::newRow("one that is as dear as the last one is too much") << wrong << 0.11 << 1 << u"nearest"_s;
        QTest::newRow("for two") << wrong << 0.12 << 2 << u"nearest"_s;
        QTest::newRow("for three") << wrong << 0.18 << 3 << u"nearest"_s;
        QTest::newRow("for one without a plan") << u"I will not."_s << 0.06 << 1 << u"composed offline"_s;
    }

    void eachQuestionMoreIsWithinTheBudget()
    {
        QFETCH(QString, reply);
        QFETCH(double, budget);
        QFETCH(int, answers);
        QFETCH(QString, notice);
        ChatFixture fixture;
        fixture.service.contents = {reply};
        fixture.service.usage = {{u"prompt_tokens"_s, 9000}, {u"completion_tokens"_s, 4000}};
        fixture.account.limitUsd = budget;
        const auto plan = fixture.plan(u"15s luxury watch"_s, u"gpt-6-sol"_s);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().sentence));
        QCOMPARE(fixture.service.answered(), answers);
        QVERIFY(plan->costUsd.value() <= budget);
        const QString notices = plan->notices.join(u' ');
        QVERIFY2(notices.contains(notice), qPrintable(notices));
        QCOMPARE(notices.contains(u"not asked again: That is over the budget."_s), answers < 3);
    }

    void aLostAnswerIsAskedForOnceMore()
    {
        ChatFixture fixture;
        fixture.service.contents = {goodReply()};
        int times = 0;
        fixture.service.afterwards = [&times](HttpAnswer &answer) {
            if (times++ == 0)
                answer.fault = HttpAnswer::Fault::DropUnanswered;
        };
        const auto plan = fixture.plan();
        QVERIFY(plan);
        QCOMPARE(fixture.service.answered(), 2);
        // What was lost may be billed, and bought nothing: 9000 tokens in and 1500 out, as is typical.
        QVERIFY(std::abs(plan->wasteUsd - 0.00165) < 1e-9);
        QVERIFY(std::abs(plan->costUsd.value() - 0.00165 - 0.00112) < 1e-9);
        fixture.service.afterwards = [](HttpAnswer &answer) { answer.fault = HttpAnswer::Fault::DropUnanswered; };
        const auto lost = fixture.plan();
        QVERIFY(!lost);
        QVERIFY(lost.error().kind == ErrorKind::OutcomeUnknown);
        QCOMPARE(fixture.service.answered(), 4);
    }

    void aLostAnswerIsNotAskedForBeyondTheBudget()
    {
        ChatFixture fixture;
        fixture.account.limitUsd = 0.003; // of gpt-6-luna one is reserved with $0.002475
        fixture.service.afterwards = [](HttpAnswer &answer) { answer.fault = HttpAnswer::Fault::DropUnanswered; };
        const auto plan = fixture.plan();
        QVERIFY(!plan && plan.error().kind == ErrorKind::OutcomeUnknown);
        QCOMPARE(fixture.service.answered(), 1);
    }

    void refusalsAndFiltersAreCharged_data()
    {
        QTest::addColumn<QString>("finish");
        QTest::addColumn<bool>("tellsUsage");
        QTest::newRow("refusal") << u"stop"_s << true;
        QTest::newRow("filter") << u"content_filter"_s << true;
        QTest::newRow("refusal that tells of no use") << u"stop"_s << false;
    }

    void refusalsAndFiltersAreCharged()
    {
        QFETCH(QString, finish);
        QFETCH(bool, tellsUsage);
        ChatFixture fixture;
        fixture.service.finish = finish;
        if (finish == u"stop"_s)
            fixture.service.refusal = u"I cannot help with that."_s;
        fixture.service.tellsUsage = tellsUsage;
        QVERIFY(!fixture.plan());
        QCOMPARE(fixture.account.chargedUsd.has_value(), tellsUsage);
        QVERIFY(!tellsUsage || std::abs(*fixture.account.chargedUsd - 0.00112) < 1e-9);
    }

    void whatWasLostBeforeAnErrorIsCharged()
    {
        ChatFixture fixture;
        int times = 0;
        fixture.service.afterwards = [&times](HttpAnswer &answer) {
            if (times++ == 0)
                answer.fault = HttpAnswer::Fault::DropUnanswered;
            else
                answer = HttpAnswer::json(401, {});
        };
        const auto plan = fixture.plan();
        QVERIFY(!plan && plan.error().kind == ErrorKind::ProviderRefused);
        QVERIFY(std::abs(fixture.account.chargedUsd.value_or(0) - 0.00165) < 1e-9);
    }

    void aPlanThatHadToBeComposedOfflineBoughtNothing()
    {
        ChatFixture fixture;
        fixture.service.contents = {u"I will not."_s};
        const auto plan = fixture.plan();
        QVERIFY(plan && plan->costUsd.value() > 0);
        QCOMPARE(plan->wasteUsd, plan->costUsd.value());
    }

    void figuresThatCannotBeAreNone_data()
    {
        QTest::addColumn<QJsonObject>("usage");
        QTest::newRow("too many") << QJsonObject{{u"prompt_tokens"_s, 1e16}, {u"completion_tokens"_s, 1000}};
        QTest::newRow("beyond numbers") << QJsonObject{{u"prompt_tokens"_s, 8000}, {u"completion_tokens"_s, 1e300}};
        QTest::newRow("below zero") << QJsonObject{{u"prompt_tokens"_s, -1}, {u"completion_tokens"_s, 1000}};
        QTest::newRow("words") << QJsonObject{{u"prompt_tokens"_s, u"many"_s}, {u"completion_tokens"_s, 1000}};
    }

    void figuresThatCannotBeAreNone()
    {
        QFETCH(QJsonObject, usage);
        ChatFixture fixture;
        fixture.service.contents = {goodReply()};
        fixture.service.usage = usage;
        const auto plan = fixture.plan();
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().sentence));
        QVERIFY(std::abs(plan->costUsd.value() - 0.00165) < 1e-9); // the typical one
    }
};

BEATREEL_TEST(tst_ChatMoney)
#include "tst_ChatMoney.moc"
