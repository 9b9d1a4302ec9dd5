// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/ChatErrors.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_ChatErrors : public QObject
{
    Q_OBJECT

private slots:
    void answersAreToldApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("400") << 400 << QByteArray(R"({"error":{"message":"too long","code":"context_length_exceeded"}})") << ErrorKind::BadInput << u"too long"_s;
        QTest::newRow("401") << 401 << QByteArray("{}") << ErrorKind::ProviderRefused << u"OPENAI_API_KEY"_s;
        QTest::newRow("403") << 403 << QByteArray("{}") << ErrorKind::ProviderRefused << u"country"_s;
        QTest::newRow("404") << 404 << QByteArray("{}") << ErrorKind::NotFound << u"shut down"_s;
        QTest::newRow("429 rate") << 429 << QByteArray(R"({"error":{"code":"rate_limit_exceeded","type":"requests"}})") << ErrorKind::Unavailable << u"too often"_s;
        QTest::newRow("429 slow down") << 429 << QByteArray(R"({"error":{"code":"slow_down","type":"rate_limit_error"}})") << ErrorKind::Unavailable << u"too often"_s;
        for (const char *code : {"credit_balance_exhausted", "organization_spend_limit_exceeded", "project_spend_limit_exceeded", "organization_usage_limit_exceeded", "insufficient_quota"})
            QTest::newRow(code) << 429 << "{\"error\":{\"code\":\"" + QByteArray(code) + "\"}}" << ErrorKind::ProviderRefused << u"credit"_s;
        QTest::newRow("429 quota by type") << 429 << QByteArray(R"({"error":{"code":null,"type":"insufficient_quota"}})") << ErrorKind::ProviderRefused << u"credit"_s;
        QTest::newRow("500") << 500 << QByteArray("<html>") << ErrorKind::Unavailable << u"trouble"_s;
        QTest::newRow("503") << 503 << QByteArray(R"({"error":{"code":"server_is_overloaded"}})") << ErrorKind::Unavailable << u"trouble"_s;
        QTest::newRow("text error") << 400 << QByteArray(R"({"error":"model not loaded"})") << ErrorKind::BadInput << u"model not loaded"_s;
    }

    void answersAreToldApart()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, words);
        HttpReply reply;
        reply.status = status;
        reply.body = body;
        reply.headers = {{"Retry-After", "2"}};
        const Error error = openai::errorOf(reply, u"api.openai.com"_s);
        QVERIFY(error.kind == kind);
        QVERIFY2(error.sentence.contains(words), qPrintable(error.sentence));
        if (kind == ErrorKind::Unavailable)
            QCOMPARE(error.retryAfter.value().count(), 2000);
    }
};

BEATREEL_TEST(tst_ChatErrors)
#include "tst_ChatErrors.moc"
