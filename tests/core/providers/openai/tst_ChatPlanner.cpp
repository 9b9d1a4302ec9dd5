// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/PlannerPrompt.h"
#include "core/story/SpecRules.h"
#include "tests/core/providers/openai/ChatFixture.h"
#include "tests/support/CrookedReplies.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

/// A beat that is kept at five seconds of fifteen.
KeptBeat keptInTheMiddle(const StoryLibrary &library)
{
    KeptBeat kept{specOf(u"hero_shot 5, lifestyle_context 5"_s, library).beats[1], 2};
    kept.beat.id = BeatId(u"mine"_s);
    return kept;
}

} // namespace

class tst_ChatPlanner : public QObject
{
    Q_OBJECT

private slots:
    void oneCallMakesAPlan()
    {
        ChatFixture fixture;
        fixture.service.contents = {goodReply()};
        const auto plan = fixture.plan();
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().sentence));
        QCOMPARE(fixture.service.answered(), 1);
        QCOMPARE(plan->spec.product.name, u"Aurum watch"_s);
        QCOMPARE(plan->spec.duration(), Seconds(15));
        // 6000 new and 2000 known tokens in, 1000 out.
        QVERIFY(std::abs(plan->costUsd.value() - (6000 * 0.10 + 2000 * 0.01 + 1000 * 0.50) / 1e6) < 1e-12);
        QVERIFY(plan->notices.filter(u"planning model"_s).isEmpty());
        const QJsonObject asked = fixture.service.asked().first();
        QCOMPARE(asked.value(u"model"_s).toString(), u"the-model"_s);
        QVERIFY(std::abs(asked.value(u"temperature"_s).toDouble() - 0.5) < 1e-9);
        QCOMPARE(asked.value(u"reasoning_effort"_s).toString(), u"none"_s);
        QVERIFY(asked.contains(u"max_tokens"_s));
        const QString system = asked.value(u"messages"_s).toArray().first().toObject().value(u"content"_s).toString();
        for (const BeatTemplate &one : fixture.library.templates())
            QVERIFY(system.contains(one.id.text()));
        for (const Archetype &one : fixture.library.archetypes())
            QVERIFY(system.contains(one.narrativeStructure));
    }

    void keptBeatsAreAskedForAndHeld_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<int>("answers");
        QTest::addColumn<QString>("notice");
        const QString others = QString(goodReply()).replace(u"detail_showcase"_s, u"lifestyle_context"_s);
        QTest::newRow("as asked") << others << 1 << QString();
        QTest::newRow("another beat at its place") << goodReply() << 3 << u"nearest"_s;
    }

    void keptBeatsAreAskedForAndHeld()
    {
        QFETCH(QString, reply);
        QFETCH(int, answers);
        QFETCH(QString, notice);
        ChatFixture fixture;
        fixture.service.contents = {reply};
        fixture.kept = {keptInTheMiddle(fixture.library)};
        const auto plan = fixture.plan();
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().sentence));
        QCOMPARE(fixture.service.answered(), answers);
        QVERIFY(plan->spec.beats.contains(fixture.kept.first().beat));
        QCOMPARE(plan->spec.duration(), Seconds(15));
        QCOMPARE(plan->notices.filter(u"planning model"_s).join(u' ').contains(notice), true);
        const QString asked = fixture.service.asked().first().value(u"messages"_s).toArray()[1].toObject().value(u"content"_s).toString();
        QVERIFY2(asked.contains(u"from second 5 to second 10: {\"beat_id\": \"lifestyle_context\", \"duration\": 5}"_s), qPrintable(asked));
        QVERIFY2(asked.contains(u"from second 0 to second 5, from second 10 to second 15"_s), qPrintable(asked));
    }

    void whereAllIsKeptNothingIsAsked()
    {
        ChatFixture fixture;
        fixture.kept = {{specOf(u"hero_shot 15"_s, fixture.library).beats.first(), 1}};
        const auto plan = fixture.plan();
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().sentence));
        QCOMPARE(fixture.service.asked().size(), 0);
        QCOMPARE(plan->costUsd.value(), 0.0);
        QVERIFY(plan->notices.join(u' ').contains(u"not asked"_s));
    }

    void temperatureFollowsCreativity()
    {
        QCOMPARE(openai::temperatureOf(0), 0.2);
        QCOMPARE(openai::temperatureOf(0.5), 0.5);
        QCOMPARE(openai::temperatureOf(1), 0.8);
    }

    void anyFormOfOutputIsMadeDoWith_data()
    {
        QTest::addColumn<bool>("schema");
        QTest::addColumn<bool>("object");
        QTest::addColumn<QString>("form");
        QTest::newRow("schema") << true << true << u"json_schema"_s;
        QTest::newRow("schema only") << true << false << u"json_schema"_s;
        QTest::newRow("object") << false << true << u"json_object"_s;
        QTest::newRow("text") << false << false << QString();
    }

    void anyFormOfOutputIsMadeDoWith()
    {
        QFETCH(bool, schema);
        QFETCH(bool, object);
        QFETCH(QString, form);
        ChatFixture fixture;
        fixture.service.takesSchema = schema;
        fixture.service.takesObject = object;
        fixture.service.takesTemperature = false;
        fixture.service.contents = {u"```json\n"_s + goodReply() + u"\n```"_s};
        const auto plan = fixture.plan();
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().sentence));
        QCOMPARE(fixture.service.asked().size(), 1);
        QCOMPARE(fixture.service.asked().first().value(u"response_format"_s).toObject().value(u"type"_s).toString(), form);
        QVERIFY(!fixture.service.asked().first().contains(u"temperature"_s));
    }

    void theLimitIsNamedAsTheServerWants_data()
    {
        QTest::addColumn<QJsonValue>("param");
        QTest::newRow("told") << QJsonValue(u"max_tokens"_s);
        QTest::newRow("in the message") << QJsonValue();
    }

    void theLimitIsNamedAsTheServerWants()
    {
        QFETCH(QJsonValue, param);
        ChatFixture fixture;
        fixture.service.contents = {goodReply()};
        fixture.service.instead = [param](const HttpSeen &seen) -> std::optional<HttpAnswer> {
            if (!seen.json().contains(u"max_tokens"_s))
                return std::nullopt;
            return HttpAnswer::json(400, {{u"error"_s, QJsonObject{{u"message"_s, u"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."_s},
                                                                   {u"param"_s, param}}}});
        };
        const auto plan = fixture.plan();
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().sentence));
        QVERIFY(fixture.service.asked().first().contains(u"max_completion_tokens"_s));
        QCOMPARE(fixture.service.asked().first().value(u"response_format"_s).toObject().value(u"type"_s).toString(), u"json_schema"_s);
    }

    void withoutAKeyThereIsNoHeader()
    {
        ChatFixture fixture;
        fixture.service.needsKey = false;
        fixture.key.clear();
        fixture.service.contents = {goodReply()};
        const auto plan = fixture.plan(u"15s luxury watch"_s, u"local-server"_s);
        QVERIFY(plan);
        QCOMPARE(plan->costUsd.value(), 0.0);
        for (const HttpSeen &seen : fixture.service.http().seen())
            QVERIFY(!seen.headers.contains("authorization"));
    }

    void noReplyIsAnError_data()
    {
        QTest::addColumn<QString>("reply");
        for (const CrookedReply &one : crookedReplies())
            QTest::newRow(one.name) << one.text;
    }

    void noReplyIsAnError()
    {
        QFETCH(QString, reply);
        ChatFixture fixture;
        fixture.service.contents = {reply};
        const auto plan = fixture.plan();
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().sentence));
        QVERIFY(!hasErrors(checkSpec(plan->spec, fixture.library)));
        QCOMPARE(plan->spec.duration(), Seconds(15));
        QVERIFY(fixture.service.answered() <= 3);
        QVERIFY(plan->costUsd.value() > 0);
    }

    void abnormalRepliesAreNoErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << QByteArray("OK");
        QTest::newRow("wrong shape") << QByteArray("{\"choices\":7}");
        QTest::newRow("no choices") << QByteArray("{\"choices\":[]}");
        QTest::newRow("content null") << QByteArray("{\"choices\":[{\"message\":{\"content\":null}}]}");
        QTest::newRow("content a list") << QByteArray("{\"choices\":[{\"message\":{\"content\":[{\"type\":\"text\",\"text\":\"x\"}]}}]}");
        QTest::newRow("tool calls") << QByteArray("{\"choices\":[{\"finish_reason\":\"tool_calls\",\"message\":{\"tool_calls\":[]}}]}");
    }

    void abnormalRepliesAreNoErrors()
    {
        QFETCH(QByteArray, body);
        ChatFixture fixture;
        fixture.service.afterwards = [body](HttpAnswer &answer) { answer.body = body; };
        const auto plan = fixture.plan();
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().sentence));
        QVERIFY(!plan->notices.filter(u"composed offline"_s).isEmpty());
    }

    void aBrokenPlanIsAskedForAgain()
    {
        ChatFixture fixture;
        const QString wrong = QString(goodReply()).replace(u"\"duration\":5}"_s, u"\"duration\":15}"_s);
        fixture.service.contents = {wrong, goodReply()};
        const auto plan = fixture.plan();
        QVERIFY(plan);
        QCOMPARE(fixture.service.answered(), 2);
        QVERIFY(!plan->notices.filter(u"asked again"_s).isEmpty());
        const QJsonArray messages = fixture.service.asked().last().value(u"messages"_s).toArray();
        QCOMPARE(messages.size(), 4);
        QVERIFY(messages.last().toObject().value(u"content"_s).toString().contains(u"exactly 15"_s));
        fixture.service.contents = {wrong};
        const auto nearest = fixture.plan();
        QVERIFY(nearest);
        QVERIFY(!nearest->notices.filter(u"nearest"_s).isEmpty());
        QCOMPARE(fixture.service.answered(), 5);
    }

    void aCutAnswerGetsMoreRoom()
    {
        ChatFixture fixture;
        fixture.service.finish = u"length"_s;
        fixture.service.contents = {goodReply().left(400)};
        const auto plan = fixture.plan();
        QVERIFY(plan);
        QCOMPARE(fixture.service.answered(), 3);
        const QList<QJsonObject> asked = fixture.service.asked();
        QVERIFY(asked.last().value(u"max_tokens"_s).toInt() > asked.first().value(u"max_tokens"_s).toInt());
    }

    void refusalsAndFiltersAreErrors()
    {
        ChatFixture fixture;
        fixture.service.refusal = u"I cannot help with that."_s;
        auto plan = fixture.plan();
        QVERIFY(!plan);
        QVERIFY(plan.error().kind == ErrorKind::ProviderRefused);
        QVERIFY(plan.error().sentence.contains(u"cannot help"_s));
        fixture.service.refusal = {};
        fixture.service.finish = u"content_filter"_s;
        plan = fixture.plan();
        QVERIFY(!plan);
        QVERIFY(plan.error().kind == ErrorKind::ProviderRefused);
        QCOMPARE(fixture.service.answered(), 2);
    }

    void aWrongKeyIsToldWithoutIt()
    {
        ChatFixture fixture;
        fixture.key = u"sk-other-key"_s;
        const auto plan = fixture.plan();
        QVERIFY(!plan);
        QVERIFY(plan.error().kind == ErrorKind::ProviderRefused);
        QVERIFY(!(plan.error().sentence + plan.error().detail).contains(fixture.key));
    }

    void whatCannotBePlannedIsNotAsked()
    {
        ChatFixture fixture;
        QVERIFY(!fixture.plan(u"  "_s));
        QVERIFY(!fixture.plan(u"an hour long ad of 3600 seconds"_s));
        QVERIFY(fixture.service.http().seen().isEmpty());
    }

    void modelsAreListedWithTheirEnd()
    {
        ChatFixture fixture;
        openai::Settings settings;
        settings.base = fixture.service.base();
        settings.key = fixture.key;
        const auto listed = openai::ChatApi(fixture.http, settings).models({});
        QVERIFY(listed);
        QCOMPARE(listed->size(), 2);
        QVERIFY(!listed->at(0).shutdown.isValid());
        QCOMPARE(listed->at(1).shutdown, QDate(2026, 12, 11));
    }
};

BEATREEL_TEST(tst_ChatPlanner)
#include "tst_ChatPlanner.moc"
