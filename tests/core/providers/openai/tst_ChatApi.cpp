// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/providers/openai/ChatFixture.h"
#include "tests/support/CrookedReplies.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

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
};

BEATREEL_TEST(tst_ChatApi)
#include "tst_ChatApi.moc"
